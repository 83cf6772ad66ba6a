/** A form as it was sent: a field may be missing, be given many times, or hold a file. */
export type Form = Readonly<Record<string, unknown>>

/** What was typed into a field, without blanks around; '' where nothing was. */
export const typedIn = (form: Form, name: string): string => {
  const value = form[name]
  return typeof value === 'string' ? value.trim() : ''
}
