import type { Context } from '../../context.js'
import type { Json } from '../../core/history.js'
import { claimById } from '../../db/claims.js'
import { type IncidentLink, incidentRow, linksOfClaim, replaceLinks } from '../../db/incidents.js'
import { insertJudgement } from '../../db/judgements.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { refreshRelations } from '../incidents/refresh-relations.js'
import { write } from '../write.js'

export interface ClaimAndIncident {
  readonly claim: number
  readonly incident: number
  readonly reason?: string | null
  /** The incident to which the person saw it linked; null for none. Where it was linked elsewhere meanwhile, nothing is done. */
  readonly was?: number | null | undefined
}

/** A person says that a claim speaks of an incident (and of no other). Gives the id of the history's entry. */
export const linkClaim = (context: Context, input: ClaimAndIncident): Promise<number> =>
  decide(context, input, 'linked')

/** A person says that a claim does not speak of an incident; matching will not link it there again. */
export const unlinkClaim = (context: Context, input: ClaimAndIncident): Promise<number> =>
  decide(context, input, 'parted')

function decide(context: Context, input: ClaimAndIncident, state: IncidentLink['state']): Promise<number> {
  return write(context, async (context) => {
    const { claim, incident, reason = null } = input
    const { db, actor } = context
    if (!(await claimById(db, claim))) throw new ActionError('not-found', `there is no claim ${claim}`)
    if (!(await incidentRow(db, incident))) throw new ActionError('not-found', `there is no incident ${incident}`)
    const before = await linksOfClaim(db, claim)
    if (movedMeanwhile(before, input))
      throw new ActionError('conflict', `claim ${claim} was linked elsewhere since you looked at it`)
    const at = context.now()
    const decided: IncidentLink = { claim, incident, state, maker: 'person', by: actor.name, at }
    const kept = before.filter((link) => link.incident !== incident && (state === 'parted' || link.state === 'parted'))
    const kind = state === 'linked' ? 'link' : 'unlink'
    await insertJudgement(db, { kind, claim, incident, reason, by: actor.name, at })
    return setLinks(context, claim, before, [...kept, decided])
  })
}

function movedMeanwhile(links: readonly IncidentLink[], { incident, was }: ClaimAndIncident): boolean {
  const now = links.find((link) => link.state === 'linked')?.incident ?? null
  return was !== undefined && now !== was && now !== incident
}

/** Sets a claim's links, has the incidents that it left and came to compared again, and leaves an entry. */
export async function setLinks(
  context: Context,
  claim: number,
  before: readonly IncidentLink[],
  after: readonly IncidentLink[],
  undoes?: number,
): Promise<number> {
  await replaceLinks(context.db, claim, after)
  const touched = [...before, ...after].filter((link) => link.state === 'linked').map((link) => link.incident)
  await refreshRelations(context, touched, [claim])
  return appendHistory(context, {
    action: 'linkClaim',
    noun: 'claim',
    subject: claim,
    before: before.map(linkJson),
    after: after.map(linkJson),
    ...(undoes === undefined ? {} : { undoes }),
  })
}

export function linkJson({ incident, state, maker, by, at }: IncidentLink): Json {
  return { incident, state, maker, by, at: at.toISOString() }
}

export function linkFromJson(claim: number, json: Json): IncidentLink {
  const { at, ...link } = json as unknown as Omit<IncidentLink, 'claim' | 'at'> & { at: string }
  return { claim, ...link, at: new Date(at) }
}

/** Where links lead, in one order, for comparing. */
export const standing = (links: readonly { incident: number; state: string }[]): Json =>
  links.map(({ incident, state }) => `${incident} ${state}`).sort()
