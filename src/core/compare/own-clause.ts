import { nameBehind } from '../incident/reading/fallback-names.js'
import { namesAmong, type PlaceName } from '../incident/reading/place-names.js'
import { wordsBetween } from './joining-words.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'

/** The words from a part to the next number: "seven in a morning strike on a tent". */
export function ownClause(read: ReadReport, claim: ReadClaim): readonly ReadReport['words'][number][] {
  const next = read.claims[claim.nth + 1]
  const end = next && next.sentence === claim.sentence ? next.from : sentenceRange(read.words, claim.sentence)[1]
  return wordsBetween(read, claim.from, end)
}

/** The places named in it: "nine in Dar Saad", "و9 | في دار سعد". */
export const ownPlaces = (read: ReadReport, claim: ReadClaim): PlaceName[] =>
  placesAmong(ownClause(read, claim), read, claim)

/** Those of them before the comma that closes "…, six of them children, |". */
export function placesOfPart(read: ReadReport, claim: ReadClaim): PlaceName[] {
  const clause = ownClause(read, claim)
  const length = claim.to - claim.from
  const stop = clause.findIndex((word, i) => i >= length && /^[,،]$/u.test(word.after))
  return placesAmong(stop < 0 ? clause : clause.slice(0, stop), read, claim)
}

function placesAmong(clause: ReturnType<typeof ownClause>, read: ReadReport, claim: ReadClaim): PlaceName[] {
  const { text } = read.report
  const named = namesAmong(clause, text)
  const [first, last] = [clause[claim.to - claim.from], clause.at(-1)]
  const known = read.known
    .filter(({ start, end }) => first && last && start >= first.start && end <= last.end)
    .flatMap(({ names: [own] }) => own ?? [])
  named.push(...known.filter(({ sounds }) => !named.some((name) => name.sounds === sounds)))
  return named.length > 0 ? named : nameBehind(clause, claim.to - claim.from, text)
}
