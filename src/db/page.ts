/** A page of a list and what to ask for to get the next one; null = this was the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface PageRequest {
  /** What the page before gave as `next`. */
  readonly cursor?: string | null | undefined
  /** Items at most, 1–200. */
  readonly limit?: number | undefined
}

export const LONGEST_PAGE = 200

export const pageLimit = ({ limit = 50 }: PageRequest): number => Math.max(1, Math.min(LONGEST_PAGE, Math.trunc(limit)))

/** Cuts what was read (one more than the limit, where there is more) to a page; `keyOf` gives what its cursor holds. */
export function pageOf<T>(rows: readonly T[], request: PageRequest, keyOf: (row: T) => readonly number[]): Page<T> {
  const limit = pageLimit(request)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? keyOf(last).join('.') : null }
}

/** The numbers in a cursor, or null where there is none or it is not one of ours: then the list starts over. */
export function cursorKey(request: PageRequest, length: number): readonly number[] | null {
  const parts = request.cursor?.split('.').map(Number) ?? []
  return parts.length === length && parts.every(Number.isSafeInteger) ? parts : null
}
