/** Where a form goes on to: an address of this application, whatever the form says. */
export function localAddress(asked: unknown, otherwise: string): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked) || /[\r\n\t]/.test(asked)) return otherwise
  const url = new URL(asked, 'http://local')
  return url.origin === 'http://local' ? url.pathname + url.search + url.hash : otherwise
}

/** An address with query parameters set; those without a value are left out. */
export function addressWith(
  path: string,
  values: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))
  return query.size > 0 ? `${path}?${query}` : path
}

/** An address that says, once, that the draft of a form is recorded: what script kept of it may go. */
export const recordedAt = (address: string, draft: string): string => withParameter(address, 'recorded', draft)

/** The name of what an address says of a change that was taken back. */
export const TAKEN_BACK = 'undone'

/** An address whose page says that a change was taken back. */
export const takenBackAt = (address: string, entry: number): string => withParameter(address, TAKEN_BACK, String(entry))

/** The same address with one query parameter set: `/claims?metric=killed` + lang=ar. */
export function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address, 'http://local')
  url.searchParams.set(name, value)
  return url.pathname + url.search + url.hash
}
