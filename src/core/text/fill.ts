/** `fill('at least {n}', { n: '12' })` is "at least 12". A gap without a value stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
}
