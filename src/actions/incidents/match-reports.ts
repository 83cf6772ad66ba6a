import type { Context } from '../../context.js'
import type { MatchedIncident } from '../../core/compare/comparison.js'
import { heardKeys } from '../../core/incident/place-keys.js'
import { type ClaimView, orphansOf } from '../../db/claims.js'
import type { Db } from '../../db/engine/database.js'
import { reportsOfSmall } from '../../db/incident-reports.js'
import { type IncidentLink, insertLinks } from '../../db/incidents.js'
import { reportsNear, type Sighting } from '../../db/neighbours.js'
import { dropRelations } from '../../db/relations.js'
import { reportsWithPlaces } from '../../db/report-places.js'
import { newestTexts } from '../../db/revisions.js'
import { appendChanges } from '../append-history.js'
import { type Compared, compareStored, keepRelations } from './compare-stored.js'
import { createIncidents, type IncidentInput } from './create-incident.js'
import { refreshRelations } from './refresh-relations.js'

/** What links made by matching are signed with. */
const MATCHING = 'matching'

/**
 * Finds the incidents that the claims of new reports speak of, and relates them to what is kept of these. A claim that is linked
 * already keeps its link, whoever made it; one that a person parted from an incident is not linked to it again.
 */
export async function matchReports(context: Context, reports: readonly number[]): Promise<void> {
  const near = await neighbours(context, reports)
  const fresh = new Set(reports)
  const met = [...reports, ...near]
  const compared = await compareStored(context, met, { fresh: reports })
  const joined = await linkLoose(context, groupsWith(fresh, compared))
  const further = await reportsFurther(context, joined, new Set(met))
  const all = further.length > 0 ? await compareStored(context, [...met, ...further], { fresh: reports }) : compared
  const touched = groupsWith(fresh, all).flatMap(({ own }) => own.map(({ id }) => id))
  await keepRelations(context, all, new Set(touched))
  await forgetOrphans(context, reports)
}

/** Claims on one event, and those of them that are linked to no incident yet. */
interface Group {
  readonly matched: MatchedIncident
  readonly own: readonly ClaimView[]
  readonly loose: readonly ClaimView[]
}

/** The events that the new reports speak of. */
function groupsWith(fresh: ReadonlySet<number>, { comparison, claims }: Compared): Group[] {
  return comparison.incidents.flatMap((matched) => {
    const own = matched.claims.map((id) => claims.get(Number(id))!)
    if (!own.some((claim) => fresh.has(claim.report.id))) return []
    return [{ matched, own, loose: own.filter((claim) => claim.incident === null) }]
  })
}

/** An incident may hold claims that lie further off: their reports, to which the new ones are related too. */
async function reportsFurther(
  { db }: Context,
  incidents: readonly number[],
  compared: ReadonlySet<number>,
): Promise<number[]> {
  const reports = await reportsOfSmall(db, [...new Set(incidents)], SHARED)
  return reports.filter((id) => !compared.has(id))
}

/** What a report no longer says stands against nobody, and no longer replaces or ties anything in its incident. */
async function forgetOrphans(context: Context, reports: readonly number[]): Promise<void> {
  const orphans = await orphansOf(context.db, reports)
  await dropRelations(
    context.db,
    orphans.map(({ id }) => id),
  )
  const left = new Set(orphans.flatMap(({ incident }) => (incident === null ? [] : [incident])))
  if (left.size > 0) await refreshRelations(context, [...left])
}

/** Reports most in one comparison besides the new ones: a batch shares them. */
const SHARED = 300

/** Runs of words of a text that are looked up as places. */
const MOST_HEARD = 1_000

/** What is compared with new reports: of each of them those nearest, in turn. */
async function neighbours({ db }: Context, reports: readonly number[]): Promise<number[]> {
  const near = [...(await reportsNear(db, await sightings(db, reports))).values()]
  const ranked = Array.from({ length: Math.max(0, ...near.map((own) => own.length)) }, (_, rank) =>
    near.flatMap((own) => own.slice(rank, rank + 1)),
  )
  const known = new Set(reports)
  return [...new Set(ranked.flat())].filter((id) => !known.has(id)).slice(0, SHARED)
}

async function sightings(db: Db, reports: readonly number[]): Promise<Sighting[]> {
  const texts = await newestTexts(db, reports)
  const rows = await reportsWithPlaces(db, reports)
  return rows.map(({ id, places, published }) => ({
    report: id,
    named: places,
    heard: [...heardKeys(texts.get(id) ?? '')].slice(0, MOST_HEARD),
    day: published?.padEnd(10, '-01').slice(0, 10) ?? null,
  }))
}

/** Links claims to the incident that most of those on the same event are linked to, or to a new one; gives the incidents that stood. */
async function linkLoose(context: Context, groups: readonly Group[]): Promise<number[]> {
  const matching = byMatching(context)
  const placed = groups.map((group) => ({ ...group, known: mostLinked(group.own) }))
  const made = await createIncidents(
    matching,
    placed.filter(({ known }) => known === null).map(({ matched, own }) => describe(matched, own)),
  )
  const at = context.now()
  const link = { state: 'linked', maker: 'rules', by: MATCHING, at } as const
  const linked = placed
    .map(({ known, loose }) => ({ incident: known ?? made.shift()!, claims: loose.map(({ id }) => id) }))
    .filter(({ claims }) => claims.length > 0)
  await insertLinks(
    context.db,
    linked.flatMap(({ incident, claims }) => claims.map((claim): IncidentLink => ({ claim, incident, ...link }))),
  )
  await appendChanges(
    matching,
    linked.map(({ incident, claims }) => ({
      action: 'linkClaims',
      noun: 'incident',
      subject: incident,
      before: null,
      after: { claims },
    })),
  )
  return placed.flatMap(({ known }) => known ?? [])
}

function describe({ places, start, end }: MatchedIncident, own: readonly ClaimView[]): IncidentInput {
  const [place = null] = places
  const words = own[0]!.report.title ?? own[0]!.quote
  return { title: [place ?? words, start].filter(Boolean).join(', '), place, start, end }
}

const byMatching = (context: Context): Context => ({ ...context, actor: { kind: 'rules', name: MATCHING } })

function mostLinked(claims: readonly ClaimView[]): number | null {
  const votes = new Map<number, number>()
  for (const { incident } of claims) if (incident) votes.set(incident.id, (votes.get(incident.id) ?? 0) + 1)
  return [...votes].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? null
}
