import { createHash } from 'node:crypto'
import type { Context } from '../../context.js'
import { canonicalJson, type Json } from '../../core/history.js'
import { placeKey } from '../../core/incident/place-keys.js'
import { type ClaimView, claimById } from '../../db/claims.js'
import { insertJudgement } from '../../db/judgements.js'
import { findSources } from '../../db/sources.js'
import { type NewClaim, replaceAttributions, updateClaim } from '../../db/write-claims.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { refreshRelations } from '../incidents/refresh-relations.js'
import { write } from '../write.js'
import { searchText } from './store-claims.js'

/** What a person may set right: everything but the quote and its place, which are the report's own words. */
const CORRECTABLE = [
  'metric',
  'bound',
  'low',
  'high',
  'counted',
  'status',
  'group',
  'side',
  'scope',
  'polarity',
  'place',
  'whenWords',
  'whenStart',
  'whenEnd',
  'datePrecision',
  'asOf',
] as const
type CorrectableField = (typeof CORRECTABLE)[number]

export type Correction = Partial<Pick<ClaimView, CorrectableField>> & {
  /** The chain from the one who said it to the outlet. */
  readonly attribution?: readonly Pick<ClaimView['attribution'][number], 'role' | 'name'>[]
}

export interface Review {
  readonly claim: number
  readonly decision: 'accept' | 'correct' | 'reject'
  readonly correction?: Correction
  readonly reason?: string | null
  /** What the claim was when the person looked at it (`claimVersion`): another decision since then is not overwritten. */
  readonly version?: string | undefined
}

export const STATE_OF = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const

/** A person accepts, corrects or rejects a claim. Gives the id of the history's entry. */
export function reviewClaim(
  context: Context,
  { claim: id, decision, correction = {}, reason, version }: Review,
): Promise<number> {
  return write(context, async (context) => {
    const claim = await claimById(context.db, id)
    if (!claim) throw new ActionError('not-found', `there is no claim ${id}`)
    if (version !== undefined && version !== claimVersion(claim))
      throw new ActionError('conflict', `claim ${id} was changed since you looked at it`)
    checkCorrection(decision, claim, correction)
    const before = claimState(claim)
    await setClaim(context, claim, { ...correction, state: STATE_OF[decision] })
    const after = claimState((await claimById(context.db, id))!)
    const { name: by } = context.actor
    await insertJudgement(context.db, { kind: decision, claim: id, reason: reason ?? null, by, at: context.now() })
    const changed = onlyChanged(before, after)
    return appendHistory(context, {
      action: 'reviewClaim',
      noun: 'claim',
      subject: id,
      before: changed.before,
      after: reason ? { ...changed.after, reason } : changed.after,
    })
  })
}

function checkCorrection(decision: Review['decision'], claim: ClaimView, correction: Correction): void {
  const given = Object.keys(correction).length
  if (decision === 'correct' && given === 0) throw new ActionError('bad-input', 'a correction must change something')
  if (decision !== 'correct' && given > 0) throw new ActionError('bad-input', `to ${decision} a claim changes no field`)
  const { low, high, whenStart, whenEnd } = { ...claim, ...correction }
  if (low !== null && high !== null && low > high) throw new ActionError('bad-input', `${low} is above ${high}`)
  if ([low, high].some((end) => end !== null && !(Number.isSafeInteger(end) && end >= 0)))
    throw new ActionError('bad-input', 'a count is a whole number from 0 on')
  if ((whenStart === null) !== (whenEnd === null) || (whenStart !== null && whenEnd !== null && whenStart > whenEnd))
    throw new ActionError('bad-input', 'a time needs its first and its last day, in order')
}

/** The fields that a review can change, as the history keeps them. */
export type ClaimState = { readonly [field: string]: Json }

export function claimState(claim: ClaimView): ClaimState {
  const fields = CORRECTABLE.map((field) => [field, claim[field]] as const)
  const attribution = claim.attribution.map(({ role, name }) => ({ role, name }))
  return { ...Object.fromEntries(fields), state: claim.state, attribution }
}

/** Changes with every field that a review can change. */
export function claimVersion(claim: ClaimView): string {
  return createHash('sha256')
    .update(canonicalJson(claimState(claim)))
    .digest('base64url')
    .slice(0, 16)
}

function onlyChanged(before: ClaimState, after: ClaimState): { before: ClaimState; after: ClaimState } {
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const pick = (state: ClaimState) => Object.fromEntries(changed.map((key) => [key, state[key] ?? null]))
  return { before: pick(before), after: pick(after) }
}

/** Sets fields of a claim, its chain of attribution among them, and what follows from them. */
export async function setClaim(
  context: Context,
  claim: ClaimView,
  { attribution, ...fields }: Correction & Pick<NewClaim, 'state'>,
): Promise<void> {
  const { db } = context
  const chain = attribution ?? claim.attribution
  const after = { ...claim, ...fields, attribution: chain }
  const found = { search: searchText(after), placeKey: after.place && placeKey(after.place) }
  await updateClaim(db, claim.id, { ...fields, ...found })
  if (attribution) {
    const sources = await findSources(
      db,
      attribution.map(({ name }) => name),
    )
    const rows = attribution.map(({ role, name }, position) => ({
      claim: claim.id,
      position,
      role,
      name,
      source: sources.get(name) ?? null,
    }))
    await replaceAttributions(db, claim.id, rows)
  }
  // To accept a claim changes nothing that is compared; to reject it, or to bring it back, does.
  const compared = Object.keys(fields).some((field) => field !== 'state') || attribution !== undefined
  const dropped = (claim.state === 'rejected') !== (fields.state === 'rejected')
  if (claim.incident && (compared || dropped)) await refreshRelations(context, [claim.incident.id], [claim.id])
}
