import type { ClaimFilter } from '../db/claim-filter.js'
import { type ClaimView, listClaims } from '../db/claims.js'
import type { Db } from '../db/engine/database.js'
import { LONGEST_PAGE, type Page } from '../db/page.js'

/** The claims of a filter, newest first, a page at a time: memory holds one page, however many there are. */
export async function* claimPages(db: Db, filter: ClaimFilter): AsyncGenerator<readonly ClaimView[], void> {
  let cursor: string | null = null
  do {
    const page: Page<ClaimView> = await listClaims(db, filter, { cursor, limit: LONGEST_PAGE })
    yield page.items
    cursor = page.next
  } while (cursor !== null)
}
