import type { Context } from '../context.js'
import { canonicalJson, type Json } from '../core/history.js'
import { claimById } from '../db/claims.js'
import { entryThatUndoes, type HistoryEntry, historyEntry } from '../db/history.js'
import { incidentRow, linksOfClaim, updateIncident } from '../db/incidents.js'
import { ActionError } from './action-error.js'
import { appendHistory } from './append-history.js'
import { linkFromJson, setLinks, standing } from './claims/link-claim.js'
import { type ClaimState, type Correction, claimState, setClaim } from './claims/review-claim.js'
import { undoBulkReview } from './claims/review-claims.js'
import { undoMove } from './incidents/move-claims.js'
import { namesOf } from './incidents/name-incident.js'
import { undoSubscription } from './subscriptions/change-subscription.js'
import { write } from './write.js'

/**
 * Takes a change back: what it changed becomes what it was before, by a new entry, which can be undone in turn.
 * @throws ActionError conflict where it was changed again since, or undone already.
 */
export function undo(context: Context, id: number): Promise<number> {
  return write(context, async (context) => {
    const entry = await historyEntry(context.db, id)
    if (!entry) throw new ActionError('not-found', `the history has no entry ${id}`)
    const undone = await entryThatUndoes(context.db, id)
    if (undone) throw new ActionError('conflict', `entry ${id} was undone already, by entry ${undone.id}`)
    switch (entry.action) {
      case 'reviewClaim':
        return undoReview(context, entry)
      case 'linkClaim':
        return undoLinks(context, entry)
      case 'reviewClaims':
        return undoBulkReview(context, entry)
      case 'moveClaims':
        return undoMove(context, entry)
      case 'addClaim':
        return dropAdded(context, entry)
      case 'gradeIncident':
        return undoGrade(context, entry)
      case 'nameIncident':
        return undoNaming(context, entry)
      case 'addFeed':
      case 'changeFeed':
      case 'addWebhook':
      case 'changeWebhook':
        return undoSubscription(context, entry)
      default:
        throw new ActionError('bad-input', `${entry.action} cannot be undone: nothing that was recorded is dropped`)
    }
  })
}

async function undoReview(context: Context, entry: HistoryEntry): Promise<number> {
  const [before, after] = [withoutReason(entry.before), withoutReason(entry.after)]
  const claim = (await claimById(context.db, entry.subject))!
  const now = claimState(claim)
  for (const field of Object.keys(after)) checkUnchanged(entry, now[field]!, after[field]!)
  await setClaim(context, claim, before as Correction)
  return appendHistory(context, { ...takenBack(entry), action: 'reviewClaim', noun: 'claim' })
}

async function undoLinks(context: Context, entry: HistoryEntry): Promise<number> {
  const links = (json: unknown) => (json as Json[]).map((link) => linkFromJson(entry.subject, link))
  const now = await linksOfClaim(context.db, entry.subject)
  checkUnchanged(entry, standing(now), standing(links(entry.after)))
  return setLinks(context, entry.subject, now, links(entry.before), entry.id)
}

/** A claim once added is never deleted: taking it back rejects it. */
async function dropAdded(context: Context, entry: HistoryEntry): Promise<number> {
  const claim = (await claimById(context.db, entry.subject))!
  checkUnchanged(entry, claim.state, 'accepted')
  await setClaim(context, claim, { state: 'rejected' })
  const [before, after] = [{ state: 'accepted' }, { state: 'rejected' }]
  return appendHistory(context, {
    action: 'reviewClaim',
    noun: 'claim',
    subject: claim.id,
    before,
    after,
    undoes: entry.id,
  })
}

async function undoGrade(context: Context, entry: HistoryEntry): Promise<number> {
  const incident = (await incidentRow(context.db, entry.subject))!
  checkUnchanged(entry, { grade: incident.grade, verdict: incident.verdict }, entry.after as Json)
  await updateIncident(context.db, incident.id, entry.before as { grade: null; verdict: null })
  return appendHistory(context, { ...takenBack(entry), action: 'gradeIncident', noun: 'incident' })
}

async function undoNaming(context: Context, entry: HistoryEntry): Promise<number> {
  const incident = (await incidentRow(context.db, entry.subject))!
  checkUnchanged(entry, namesOf(incident), entry.after as Json)
  await updateIncident(context.db, incident.id, entry.before as ReturnType<typeof namesOf>)
  return appendHistory(context, { ...takenBack(entry), action: 'nameIncident', noun: 'incident' })
}

/** Why somebody decided is told with the decision, and is no field of a claim. */
function withoutReason(state: unknown): ClaimState {
  const { reason: _reason, ...fields } = state as ClaimState
  return fields
}

function takenBack({ id, subject, before, after }: HistoryEntry) {
  return { subject, before: after as Json, after: before as Json, undoes: id }
}

function checkUnchanged(entry: HistoryEntry, now: Json, then: Json): void {
  if (canonicalJson(now) !== canonicalJson(then))
    throw new ActionError('conflict', `${entry.noun} ${entry.subject} was changed since; undo the later change first`)
}
