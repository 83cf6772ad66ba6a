import { dayNumber } from '../incident/reading/days.js'
import { datelineName } from '../incident/reading/fallback-names.js'
import { isHeard } from '../incident/reading/match-places.js'
import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import { matchPeriods } from './period.js'
import type { ReadClaim } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'

/** "Maroua - Floods have killed 27 in the far north": where the report was written. */
export const isDatedFrom = ({ claim: { place }, sentence, report: { words, report } }: ReadClaim): boolean =>
  sentence === 0 && datelineName(words, report.text)?.words === place

/** Whether a claim's sentence names a place, or its speaker is of it: "the head doctor of the Adre camp". */
export const tellsOf = (claim: ReadClaim, { sounds, ...name }: PlaceName): boolean =>
  isHeard({ sounds, ...name }, heardNear(claim)) ||
  claim.speaker?.sounds.has(sounds) === true ||
  claim.speaker?.names.has(sounds) === true

/** Names heard in the claim's own sentence. */
export const heardNear = ({ report: { words }, sentence }: ReadClaim): Set<string> =>
  heardIn(words.slice(...sentenceRange(words, sentence)))

/** Two counts of one event, or totals that start alike, the whole's no older: a province's dead since June are some of the land's. */
export function areTotalsAlike(part: ReadClaim, whole: ReadClaim): boolean {
  if (!part.total || !whole.total) return !part.total && !whole.total
  return matchPeriods(part, whole).start === 'alike' && daysLater(part, whole) <= DAY_LATER
}

const daysLater = ({ asOf: a }: ReadClaim, { asOf: b }: ReadClaim): number =>
  a === null || b === null ? 0 : dayNumber(a) - dayNumber(b)
/** Two bodies count up to the eve or the day itself. */
const DAY_LATER = 1
