interface Told {
  readonly message?: string
  readonly code?: string
  readonly constraint?: string
  readonly constraint_name?: string
}

/** What went wrong in one line: the database's own words, without the statement and its values. */
export function problemOf(error: unknown): string {
  const { message, code, constraint = undefined, constraint_name = constraint } = rootOf(error)
  const words = message || code || String(error)
  return constraint_name && !words.includes(constraint_name) ? `${words} (${constraint_name})` : words
}

/** Whether the database is out of reach, so that going on makes no sense. */
export function isDisconnected(error: unknown): boolean {
  const { code = '' } = rootOf(error)
  return /^(ECONN|CONNECT|CONNECTION_|57P0|08)/.test(code)
}

/** Whether a text was given that no database can hold: a NUL, half a character. */
export const isUnstorable = (error: unknown): boolean => /^22(021|P05)$/.test(rootOf(error).code ?? '')

/** Whether it may go again later, with nothing done now: no database in reach, no room on its disk, it may only be read, or takes too long. */
export function isAway(error: unknown): boolean {
  const { code = '', message = '' } = rootOf(error)
  return (
    isDisconnected(error) ||
    /^(53\d{3}|25006|55000|57014|58030)$/.test(code) ||
    /ENOSPC|EROFS|No space left/.test(`${code} ${message}`)
  )
}

/** Drizzle wraps the driver's error in one that recites the whole statement. */
function rootOf(error: unknown): Told {
  let root = error
  while (root instanceof Error && root.cause !== undefined) root = root.cause
  return (root ?? {}) as Told
}
