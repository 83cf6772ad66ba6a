import { groupBy } from '../group-by.js'
import type { Match } from '../incident/match.js'
import { isoDay } from '../incident/reading/days.js'
import type { IncidentLink, MatchedIncident } from './comparison.js'
import { distanceOf } from './distance.js'
import type { ClaimedMention } from './mentions.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'

/** The incidents that mentions were grouped into; `incidentOf` tells each mention's group. */
export function incidentsOf(mentions: readonly ClaimedMention[], incidentOf: readonly number[]): MatchedIncident[] {
  const groups = groupBy([...mentions.keys()], (at) => incidentOf[at] as number)
  return [...groups.values()].map((group) => {
    const own = group.map((at) => mentions[at] as ClaimedMention)
    const dated = own.filter((mention) => mention.days && mention.dated)
    const days = (dated.length > 0 ? dated : own).flatMap((mention) => (mention.days ? [mention.days] : []))
    const names = new Map(own.flatMap((mention) => mention.places.names.map((name) => [name.sounds, name])))
    const claims = own.flatMap((mention) => mention.claims.map((claim) => claim.claim.id)).sort()
    return {
      id: own.find((mention) => mention.given !== null)?.given ?? `incident-${claims[0]}`,
      claims,
      places: [...names.values()].sort((a, b) => a.level - b.level).map(({ words }) => words),
      start:
        days.length > 0
          ? isoDay(days.reduce((least, one) => Math.min(least, one.start), Number.POSITIVE_INFINITY))
          : null,
      end:
        days.length > 0 ? isoDay(days.reduce((most, one) => Math.max(most, one.end), Number.NEGATIVE_INFINITY)) : null,
    }
  })
}

/** The id of the incident that a claim belongs to. */
export function incidentIds(
  incidents: readonly MatchedIncident[],
  { claims, incidentOf }: Surroundings,
): (claim: ReadClaim) => string {
  const groupOf = new Map(claims.map(({ at, claim }) => [claim.id, incidentOf[at] as number]))
  const ids = new Map(incidents.map(({ id, claims: [first] }) => [groupOf.get(first as string) as number, id]))
  return ({ at }) => ids.get(incidentOf[at] as number) as string
}

/** Why mentions are or are not one incident, each under its first claim. */
export const linksOf = (matches: readonly Match[], mentions: readonly ClaimedMention[]): IncidentLink[] =>
  matches.filter(telling).map((match) => linkOf(match, mentions))

/** Links, proposals, and what might have been taken for one. */
const telling = (match: Match): boolean => match.band !== 'apart' || distanceOf(match).mistakable

function linkOf({ a, b, band, score, reasons }: Match, mentions: readonly ClaimedMention[]): IncidentLink {
  const first = (at: number): string => mentions[at]?.claims[0]?.claim.id ?? ''
  return { a: first(a), b: first(b), band, score, reasons }
}
