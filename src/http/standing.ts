import { HTTPException } from 'hono/http-exception'
import type { SubscriptionState } from '../../schema/index.js'

/** A feed or a webhook as it is found by its id; what is not there, or was removed, is answered 404 by pages and API alike. */
export function standing<Kept extends { readonly state: SubscriptionState }>(kept: Kept | null): Kept {
  if (kept === null || kept.state === 'removed')
    throw new HTTPException(404, { message: 'there is none with this id, or it was removed' })
  return kept
}
