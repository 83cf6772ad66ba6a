import type { Context } from '../../context.js'
import { groupBy } from '../../core/group-by.js'
import type { Json } from '../../core/history.js'
import type { ClaimFilter } from '../../db/claim-filter.js'
import { allClaims } from '../../db/claim-queue.js'
import { type ClaimView, claimsById, statesOf } from '../../db/claims.js'
import type { HistoryEntry } from '../../db/history.js'
import { insertJudgements } from '../../db/judgements.js'
import { setStates } from '../../db/write-claims.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { refreshRelations } from '../incidents/refresh-relations.js'
import { write } from '../write.js'
import { STATE_OF } from './review-claim.js'

export interface BulkReview {
  /** Of what meets the filter, all that nobody has decided yet. */
  readonly filter: ClaimFilter
  readonly decision: 'accept' | 'reject'
  readonly reason?: string | null | undefined
  /** How many claims the person was told of: where there are others now, nothing is done. */
  readonly expected: number
}

/** A person accepts or rejects every undecided claim of a filter at once. Gives the id of the history's entry: one, to be undone as one. */
export function reviewClaims(
  context: Context,
  { filter, decision, reason, expected }: BulkReview,
): Promise<{ entry: number; claims: number }> {
  return write(context, async (context) => {
    const { db, actor } = context
    const claims = await allClaims(db, { ...filter, state: 'proposed' })
    const ids = claims.map(({ id }) => id)
    if (ids.length === 0) throw new ActionError('bad-input', 'no undecided claim meets the filter')
    if (ids.length !== expected)
      throw new ActionError('conflict', `there are ${ids.length} such claims now, not ${expected}: look again`)
    const state = STATE_OF[decision]
    await setStates(db, ids, state)
    const at = context.now()
    await insertJudgements(
      db,
      ids.map((claim) => ({ kind: decision, claim, reason: reason || null, by: actor.name, at })),
    )
    if (decision === 'reject') await compareAnew(context, claims)
    const entry = await appendHistory(context, {
      action: 'reviewClaims',
      noun: 'claim',
      subject: ids[0]!,
      before: { state: 'proposed', claims: ids },
      after: { state, claims: ids, ...(reason ? { reason } : {}) },
    })
    return { entry, claims: ids.length }
  })
}

interface BulkState {
  readonly state: 'proposed' | 'accepted' | 'rejected'
  readonly claims: readonly number[]
}

/** Takes a bulk decision back for the claims that nobody has decided again since. */
export async function undoBulkReview(context: Context, entry: HistoryEntry): Promise<number> {
  const [before, after] = [entry.before, entry.after] as [BulkState, BulkState]
  const now = await statesOf(context.db, after.claims)
  const claims = after.claims.filter((id) => now.get(id) === after.state)
  if (claims.length === 0) throw new ActionError('conflict', 'every one of these claims was decided again since')
  await setStates(context.db, claims, before.state)
  if ([before.state, after.state].includes('rejected')) await compareAnew(context, await claimsById(context.db, claims))
  return appendHistory(context, {
    action: 'reviewClaims',
    noun: 'claim',
    subject: claims[0]!,
    before: { state: after.state, claims } as Json,
    after: { state: before.state, claims } as Json,
    undoes: entry.id,
  })
}

/** Incidents whose claims are compared at a time. */
const AT_A_TIME = 100

/** To reject claims, or to bring them back, changes what is compared in their incidents. */
async function compareAnew(context: Context, claims: readonly ClaimView[]): Promise<void> {
  const linked = claims.filter(({ incident }) => incident !== null)
  const byIncident = [...groupBy(linked, ({ incident }) => incident!.id)]
  for (let from = 0; from < byIncident.length; from += AT_A_TIME) {
    const some = byIncident.slice(from, from + AT_A_TIME)
    const changed = some.flatMap(([, all]) => all.map(({ id }) => id))
    await refreshRelations(
      context,
      some.map(([incident]) => incident),
      changed,
    )
  }
}
