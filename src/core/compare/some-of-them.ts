import { PhraseBook } from '../incident/reading/phrase-book.js'
import { readWords } from '../incident/reading/words.js'
import { lowEnd, overlaps } from '../quantity/interval.js'
import { isAmong } from './parts.js'
import { matchPopulations, namesCivilians, type Population } from './population.js'
import type { ReadClaim } from './read-claim.js'

/** Who counts some of those whom the other counts, by the words of both: the children, or "12 of the dead". */
export function smallerOf(a: ReadClaim, b: ReadClaim, partial: boolean): ReadClaim | null {
  const match = matchPopulations(a.population, b.population)
  if (match === 'part') return mayBeAll(a, b) ? null : a
  if (match === 'whole') return mayBeAll(b, a) ? null : b
  const [mine, theirs] = [countsSomeNation(a, b), countsSomeNation(b, a)]
  if (mine !== theirs && a.report !== b.report) return mine ? a : b
  const [troops, others] = [areAmongPeople(a, b), areAmongPeople(b, a)]
  if (match === 'same' && troops !== others && !partial && a.report !== b.report) return troops ? a : b
  const [one, other] = [countsSome(a, b), countsSome(b, a)]
  return match === 'different' || partial || a.report === b.report || one === other ? null : one ? a : b
}

/** "Four men" may be all the people whom another counts, where the numbers allow it. */
const mayBeAll = ({ population: { groups, status }, claim }: ReadClaim, whole: ReadClaim): boolean =>
  groups.size === 1 &&
  groups.has('men') &&
  status === whole.population.status &&
  whole.population.groups.size === 0 &&
  overlaps(claim, whole.claim)

/** "12 of the dead", or "102 in the church alone" where another does not speak of the church. */
const countsSome = ({ share, places, population }: ReadClaim, { places: others, population: of }: ReadClaim): boolean =>
  // "More than 100 of them plotters" are as many plotters as were counted, "17 of the dead were children" as many children.
  (share === 'some' &&
    (population.status !== 'combatant' || of.status !== 'combatant') &&
    (population.groups.size === 0 || of.groups.size === 0)) ||
  (share === 'spot' && !places.names.some((spot) => spot.level <= 3 && isAmong(spot, others.names)))

/** "Eleven soldiers", or "132 pupils", and "150 people" of one attack: whoever says people counts those too, and others. */
function areAmongPeople({ population, claim }: ReadClaim, other: ReadClaim): boolean {
  const { population: of, claim: whole } = other
  // "At least 19" are among 93, however many more they may be.
  const most = claim.high ?? lowEnd(claim)
  if (most >= lowEnd(whole) || !countsAnybody(of) || !countsPeople(whole)) return false
  if (population.status === 'combatant' || population.pupils) return true
  // "30 civilians" may be all the people whom another counts, unless he speaks of fighters too.
  return population.status === 'civilian' && namesCivilians(claim.counted) && countsFightersBeside(other)
}

const countsAnybody = ({ status, arms, groups, pupils }: Population): boolean =>
  status === 'unknown' && arms === null && groups.size === 0 && !pupils

const countsPeople = ({ counted }: ReadClaim['claim']): boolean => anyPeople.find(readWords(counted)).length > 0
const anyPeople = new PhraseBook([['people', 'people|persons|personnes|gens|شخص|شخصا|شخصين|اشخاص']])

const countsFightersBeside = ({ report, claim: { metric } }: ReadClaim): boolean =>
  report.claims.some(({ claim, population }) => population.status === 'combatant' && claim.metric === metric)

/** "four Iranians", by their embassy, of all whom another counts; "three of its soldiers" of the peacekeepers. */
const countsSomeNation = (part: ReadClaim, { population, places: { countries } }: ReadClaim): boolean =>
  part.ownPeople !== null &&
  (part.ownPeople.abroad || (countries.size > 0 && !countries.has(part.ownPeople.nation))) &&
  population.nations.size === 0 &&
  (population.actors.has('un') ||
    population.status === 'unknown' ||
    ![part.population, population].some(({ status }) => status === 'combatant'))
