import type { Context } from '../../context.js'
import type { Json } from '../../core/history.js'
import type { HistoryEntry } from '../../db/history.js'
import { type IncidentLink, incidentRow, linksOfClaims, replaceLinksOf } from '../../db/incidents.js'
import { insertJudgements } from '../../db/judgements.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { linkFromJson, linkJson, standing } from '../claims/link-claim.js'
import { write } from '../write.js'
import { createIncident } from './create-incident.js'
import { refreshRelations } from './refresh-relations.js'

export interface Move {
  readonly claims: readonly number[]
  /** Where they belong: an incident, a new one by its title, or none: they are only taken out of `from`. */
  readonly to: number | { readonly title: string } | null
  /** The incident that they leave: matching will not link them there again. */
  readonly from: number
  readonly reason?: string | null
}

/**
 * A person moves claims from one incident to another: a split (to a new one), a merge (all of them), or partings. Gives the id of
 * the history's one entry, and where they went.
 */
export function moveClaims(
  context: Context,
  { claims, to, from, reason = null }: Move,
): Promise<{ entry: number; incident: number | null }> {
  return write(context, async (context) => {
    const { db, actor } = context
    if (claims.length === 0) throw new ActionError('bad-input', 'choose at least one claim')
    const source = await incidentRow(db, from)
    if (!source) throw new ActionError('not-found', `there is no incident ${from}`)
    if (to === from) throw new ActionError('bad-input', 'these claims are linked there already')
    const before = await linksOfClaims(db, claims)
    const strays = claims.filter((id) => !before.some((link) => link.claim === id && isAt(link, from)))
    if (strays.length > 0)
      throw new ActionError('conflict', `claim ${strays[0]} is not linked to incident ${from} any more: look again`)
    const incident = await destination(context, to, source)
    const at = context.now()
    const mark = { maker: 'person', by: actor.name, at } as const
    const partings = before.filter((link) => link.state === 'parted' && link.incident !== incident)
    const after: IncidentLink[] = claims.flatMap((claim) => [
      ...partings.filter((link) => link.claim === claim && link.incident !== from),
      { claim, incident: from, state: 'parted', ...mark },
      ...(incident === null ? [] : [{ claim, incident, state: 'linked', ...mark } as const]),
    ])
    const kind = incident === null ? 'unlink' : 'link'
    await insertJudgements(
      db,
      claims.map((claim) => ({ kind, claim, incident: incident ?? from, reason, by: actor.name, at })),
    )
    return { entry: await setLinksOf(context, incident ?? from, claims, before, after), incident }
  })
}

const isAt = ({ incident, state }: IncidentLink, id: number): boolean => incident === id && state === 'linked'

async function destination(context: Context, to: Move['to'], source: IncidentSetting): Promise<number | null> {
  if (to === null) return null
  // What is split off happened, as far as is known, where and when the whole did.
  if (typeof to === 'object') return createIncident(context, { ...settingOf(source), title: to.title })
  if (!(await incidentRow(context.db, to))) throw new ActionError('not-found', `there is no incident ${to}`)
  return to
}

/** Where and when an incident happened, as far as is known. */
const SETTING = ['place', 'latitude', 'longitude', 'start', 'end', 'datePrecision', 'placePrecision'] as const
type IncidentSetting = Pick<NonNullable<Awaited<ReturnType<typeof incidentRow>>>, (typeof SETTING)[number]>

const settingOf = (source: IncidentSetting): IncidentSetting =>
  Object.fromEntries(SETTING.map((field) => [field, source[field]])) as IncidentSetting

async function setLinksOf(
  context: Context,
  subject: number,
  claims: readonly number[],
  before: readonly IncidentLink[],
  after: readonly IncidentLink[],
  undoes?: number,
): Promise<number> {
  await replaceLinksOf(context.db, claims, after)
  const touched = [...before, ...after].filter(({ state }) => state === 'linked').map(({ incident }) => incident)
  await refreshRelations(context, [...new Set(touched)], claims)
  const asJson = (links: readonly IncidentLink[]): Json => ({
    claims: [...claims],
    links: links.map((link) => ({ claim: link.claim, ...(linkJson(link) as object) })) as Json,
  })
  return appendHistory(context, {
    action: 'moveClaims',
    noun: 'incident',
    subject,
    before: asJson(before),
    after: asJson(after),
    ...(undoes === undefined ? {} : { undoes }),
  })
}

interface Moved {
  readonly claims: readonly number[]
  readonly links: readonly ({ readonly claim: number } & Record<string, Json>)[]
}

/** Puts moved claims back where they were, all or none. */
export async function undoMove(context: Context, entry: HistoryEntry): Promise<number> {
  const [before, after] = [entry.before, entry.after] as unknown as [Moved, Moved]
  const links = ({ links }: Moved) => links.map((link) => linkFromJson(link.claim, link))
  const now = await linksOfClaims(context.db, after.claims)
  const places = (rows: readonly IncidentLink[]) =>
    after.claims
      .map((id) => `${id}: ${(standing(rows.filter(({ claim }) => claim === id)) as string[]).join()}`)
      .join(';')
  if (places(now) !== places(links(after)))
    throw new ActionError('conflict', 'these claims were linked anew since; undo the later change first')
  return setLinksOf(context, entry.subject, after.claims, now, links(before), entry.id)
}
