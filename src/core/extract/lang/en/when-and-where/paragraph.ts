import type { Sheet } from '../sheet.js'

/** How many sentences back a date or place still holds. */
const LOOK_BACK = 4

/** What `read` finds in the nearest earlier sentence of the same paragraph, or null. */
export function earlierInParagraph<T>(
  sheet: Sheet,
  index: number,
  read: (sheet: Sheet, index: number) => T | null,
): T | null {
  const { sentences } = sheet.doc
  for (let at = index - 1; at >= 0 && at >= index - LOOK_BACK; at--) {
    const next = sentences[at + 1]
    if (next && (sheet.tokens[next.first]?.space ?? 0) >= 2) return null
    const found = read(sheet, at)
    if (found !== null) return found
  }
  return null
}
