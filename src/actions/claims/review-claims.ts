import type { Context } from '../../context.js'
import type { Json } from '../../core/history.js'
import type { ClaimFilter } from '../../db/claim-filter.js'
import { allClaims } from '../../db/claim-queue.js'
import { setStates, statesOf } from '../../db/claims.js'
import type { HistoryEntry } from '../../db/history.js'
import { insertJudgements } from '../../db/judgements.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'

export interface BulkReview {
  /** Of what meets the filter, all that nobody has decided yet is accepted. */
  readonly filter: ClaimFilter
  /** How many claims the person was told of: where there are others now, nothing is done. */
  readonly expected: number
}

/** A person accepts every undecided claim of a filter at once. Gives the id of the history's entry: one, to be undone as one. */
export function acceptClaims(context: Context, { filter, expected }: BulkReview): Promise<number> {
  return write(context, async (context) => {
    const { db, actor } = context
    const claims = (await allClaims(db, { ...filter, state: 'proposed' })).map(({ id }) => id)
    if (claims.length === 0) throw new ActionError('bad-input', 'no undecided claim meets the filter')
    if (claims.length !== expected)
      throw new ActionError('conflict', `there are ${claims.length} such claims now, not ${expected}: look again`)
    await setStates(db, claims, 'accepted')
    const at = context.now()
    await insertJudgements(
      db,
      claims.map((claim) => ({ kind: 'accept', claim, by: actor.name, at }) as const),
    )
    return appendHistory(context, {
      action: 'reviewClaims',
      noun: 'claim',
      subject: claims[0]!,
      before: { state: 'proposed', claims },
      after: { state: 'accepted', claims },
    })
  })
}

interface BulkState {
  readonly state: 'proposed' | 'accepted'
  readonly claims: readonly number[]
}

/** Takes a bulk decision back for the claims that nobody has decided again since. */
export async function undoBulkReview(context: Context, entry: HistoryEntry): Promise<number> {
  const [before, after] = [entry.before, entry.after] as [BulkState, BulkState]
  const now = await statesOf(context.db, after.claims)
  const claims = after.claims.filter((id) => now.get(id) === after.state)
  if (claims.length === 0) throw new ActionError('conflict', 'every one of these claims was decided again since')
  await setStates(context.db, claims, before.state)
  return appendHistory(context, {
    action: 'reviewClaims',
    noun: 'claim',
    subject: claims[0]!,
    before: { state: after.state, claims } as Json,
    after: { state: before.state, claims } as Json,
    undoes: entry.id,
  })
}
