import { HTTPException } from 'hono/http-exception'
import type { ClaimFilter } from '../../db/claim-filter.js'
import { parseSearch, understood } from '../claim-search.js'

/** What a search asks for; 400 where a part of it is not understood: nobody gets more than was asked for. */
export function searchedFor(q: string): ClaimFilter {
  const { filter, unknown } = parseSearch(q)
  if (unknown.length > 0)
    throw new HTTPException(400, { message: `not understood: ${unknown.join(' ')}; ${understood(unknown[0]!)}` })
  return filter
}
