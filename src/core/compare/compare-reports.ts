import { clusterMentions } from '../incident/cluster.js'
import type { Comparison } from './comparison.js'
import { surroundingsOf } from './look-around.js'
import { incidentIds, incidentsOf, linksOf } from './matched-incidents.js'
import { eventsIn } from './mentions.js'
import { readReports } from './read-claims.js'
import { incidentsTouched, relationsOf } from './related-pairs.js'
import type { ComparableReport, Relation } from './relation.js'
import { ringsOf } from './ring.js'
import { matchSeries } from './series.js'
import { talliesOf } from './tally.js'
import { isConcession, proposedGrades } from './testimony.js'
import { originList, voiceIdOf, voiceList } from './voice-list.js'

export interface CompareOptions {
  /** Ids of reports: only pairs that touch an incident which one of them speaks of. What stood before keeps its relations. */
  readonly touching?: ReadonlySet<string>
}

/**
 * Compares the claims of any reports: groups them into incidents, finds who speaks, and relates every pair that is not trivially
 * unrelated. Nothing is assumed of the order of reports; ids of claims and reports must be unique. Never throws.
 */
export function compareReports(reports: readonly ComparableReport[], options: CompareOptions = {}): Comparison {
  // 1. What each report says: its claims with the words around them, the parts it adds up, the events it speaks of.
  const reads = readReports(inOrder(reports))
  const { mentions, parts } = eventsIn(reads)

  // 2. Which events of all reports are one incident, and which totals one series.
  const { clusterOf, matches } = clusterMentions(mentions)
  const { seriesOf, matches: inSeries } = matchSeries(mentions)
  const incidentOf = mentions.map(({ kind }, i) => (kind === 'series' ? seriesOf[i] : clusterOf[i]) as number)

  // 3. Who speaks, and what of it was replaced, repeated or is part of a whole.
  const all = surroundingsOf(reads, mentions, incidentOf, parts)
  const incidents = incidentsOf(mentions, incidentOf)
  const incidentId = incidentIds(incidents, all)

  // 4. How claims stand to each other, and what they come to together.
  const related = (): Relation[] =>
    relationsOf(all, { mentions, incidentOf, matches, inSeries, touched: incidentsTouched(all, options.touching) })
  let relations: readonly Relation[] | undefined
  return {
    incidents,
    links: linksOf(matches, mentions),
    voices: voiceList(all),
    origins: originList(all),
    rings: ringsOf(reads),
    tallies: talliesOf(all, incidentId),
    grades: proposedGrades(all.claims, (claim) => voiceIdOf(claim, all), incidentId),
    conceded: all.claims.filter(isConcession).map(({ claim }) => claim.id),
    get relations() {
      relations ??= related()
      return relations
    },
  }
}

const inOrder = (reports: readonly ComparableReport[]): ComparableReport[] =>
  [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
