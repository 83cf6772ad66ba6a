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
export function recordedAt(address: string, draft: string): string {
  const url = new URL(address, 'http://local')
  url.searchParams.set('recorded', draft)
  return url.pathname + url.search + url.hash
}
