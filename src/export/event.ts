import { type PolicyRange, type RangedClaim, rangesOf } from '../core/compare/range.js'
import { DisjointSets } from '../core/incident/disjoint-sets.js'
import type { ClaimView } from '../db/claims.js'
import type { Incident } from '../db/incidents.js'
import type { RelationRow } from '../db/relations.js'
import { outletOf, speakerOf } from '../db/said-by.js'
import type { Column } from './claim-columns.js'

/** An incident as one event of a table like UCDP's GED. */
export interface Event {
  readonly incident: Incident
  readonly claims: readonly ClaimView[]
  /** The killed, by the named policy that `best` follows: the majority of independent voices, else the conservative one. */
  readonly best: PolicyRange | null
  readonly all: PolicyRange | null
  readonly civilians: PolicyRange | null
  readonly conflicts: number
}

export function eventOf(incident: Incident, claims: readonly ClaimView[], relations: readonly RelationRow[]): Event {
  const kept = claims.filter(({ state, orphan }) => state !== 'rejected' && !orphan)
  const dead = kept.filter(
    ({ metric, polarity, scope }) => metric === 'killed' && polarity === 'asserted' && scope === 'event',
  )
  const superseded = new Set(relations.filter(({ relation }) => relation === 'updates').map(({ b }) => b))
  const parts = new Set(relations.filter(({ relation }) => relation === 'part-of').map(({ a }) => a))
  const whole = dead.filter(({ id }) => !parts.has(id) && !superseded.has(id))
  const ranges = rangesOf(ranged(whole.length > 0 ? whole : dead, relations))
  const civilians = dead.filter(({ status, id }) => status === 'civilian' && !superseded.has(id))
  return {
    incident,
    claims: kept,
    best: rangeBy('majority', ranges) ?? rangeBy('conservative', ranges),
    all: rangeBy('min-max', ranges),
    civilians: rangeBy('conservative', rangesOf(ranged(civilians, relations))),
    conflicts: relations.filter(({ relation }) => relation === 'conflicts').length,
  }
}

const rangeBy = (policy: PolicyRange['policy'], ranges: readonly PolicyRange[]): PolicyRange | null =>
  ranges.find((range) => range.policy === policy) ?? null

/** Claims of one origin are one voice. */
function ranged(claims: readonly ClaimView[], relations: readonly RelationRow[]): RangedClaim[] {
  const places = new Map(claims.map(({ id }, index) => [id, index]))
  const voices = new DisjointSets(claims.length)
  for (const { a, b, relation } of relations) {
    const [one, other] = [places.get(a), places.get(b)]
    if (relation === 'same-origin' && one !== undefined && other !== undefined) voices.join(one, other)
  }
  return claims.map((claim, index) => ({
    id: String(claim.id),
    voice: String(voices.find(index)),
    party: speakerOf(claim).side !== null,
    asOf: claim.asOf ?? claim.report.published,
    low: claim.low,
    high: claim.high,
  }))
}

const MOST_SOURCES = 50
const listed = (values: readonly (string | null)[]): string | null =>
  [...new Set(values)]
    .filter((value) => value !== null && value !== '')
    .slice(0, MOST_SOURCES)
    .join('; ') || null

export const EVENT_COLUMNS: readonly Column<Event>[] = [
  { name: 'id', cell: ({ incident }) => incident.id },
  { name: 'title', cell: ({ incident }) => incident.title },
  { name: 'year', cell: ({ incident }) => (incident.start === null ? null : Number(incident.start.slice(0, 4))) },
  { name: 'date_start', cell: ({ incident }) => incident.start },
  { name: 'date_end', cell: ({ incident }) => incident.end },
  { name: 'date_prec', cell: ({ incident }) => incident.datePrecision },
  { name: 'where_coordinates', cell: ({ incident }) => incident.place },
  { name: 'where_prec', cell: ({ incident }) => incident.placePrecision },
  { name: 'latitude', cell: ({ incident }) => incident.latitude },
  { name: 'longitude', cell: ({ incident }) => incident.longitude },
  { name: 'best', cell: ({ best }) => best?.low ?? null },
  { name: 'best_policy', cell: ({ best }) => best?.policy ?? null },
  { name: 'low', cell: ({ all }) => all?.low ?? null },
  { name: 'high', cell: ({ all }) => all?.high ?? null },
  { name: 'deaths_civilians', cell: ({ civilians }) => civilians?.low ?? null },
  { name: 'number_of_sources', cell: ({ claims }) => new Set(claims.map(({ report }) => report.id)).size },
  { name: 'source_office', cell: ({ claims }) => listed(claims.map(outletOf)) },
  { name: 'source_article', cell: ({ claims }) => listed(claims.map(({ report }) => report.url)) },
  {
    name: 'source_original',
    cell: ({ claims }) => listed(claims.map((claim) => (speakerOf(claim).own ? null : speakerOf(claim).name))),
  },
  { name: 'claims', cell: ({ claims }) => claims.length },
  { name: 'conflicts', cell: ({ conflicts }) => conflicts },
  { name: 'grade', cell: ({ incident }) => incident.grade },
  { name: 'verdict', cell: ({ incident }) => incident.verdict },
  { name: 'address', cell: ({ incident }, origin) => `${origin}/incidents/${incident.id}` },
]
