import type { NumberReading } from '../../../draft.js'
import { quoteSide } from '../quote-marks.js'
import { adjoins, before, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { readCollective } from './collectives.js'
import { type Numeral, readNumeral } from './numerals.js'
import { readingOf } from './reading.js'

/** "entre 120 et 180", "cinq à six mille", "de 17 à 20", "10-12", "12 ou 13" from its first number on; null where no range stands. */
export function readRange(tokens: Words, low: NumberReading): NumberReading | null {
  const joint = tokens[low.last + 1]
  if (!joint || low.low === null || low.high !== low.low) return null
  // "entre « 10 000 et 11 000 blessés »"
  const begin = low.from ?? low.first
  const previous = quoteSide(tokens, begin - 1) === 'open' ? begin - 2 : before(tokens, begin)
  const between = folded(tokens, previous) === 'entre'
  const from = folded(tokens, previous) === 'de' || folded(tokens, previous) === 'd'
  const high = highEnd(tokens, low, between, from)
  if (!high) return null
  // "à 15 h | 30 à 200 interpellations": minutes begin nothing
  if (folded(tokens, begin - 1) === 'h' && adjoins(tokens[begin])) return null
  const start = elliptical(tokens, low.low, high)
  if (high.value <= start) return null
  const rules = [...low.rules, 'range']
  return readingOf(low.first, high.last, start, high.value, 'between', rules, between ? previous : undefined)
}

function highEnd(tokens: Words, low: NumberReading, between: boolean, from: boolean): Numeral | null {
  const joint = tokens[low.last + 1]!
  const word = joint.folded
  const article = tokens[low.first]?.folded === 'un' || tokens[low.first]?.folded === 'une'
  if (word === 'et' ? between : word === 'à' || word === 'a' || word === 'ou' || word === 'voire') {
    // "un ou deux blessés"
    if (article && !between && !(word === 'ou' && folded(tokens, low.last + 2) === 'deux')) return null
    // "est passé de 10 à 14 morts" is a change, not a range
    if (word === 'à' && from && isChange(tokens, low.first)) return null
    return numeralAt(tokens, low.last + 2)
  }
  if (
    !is(joint, WORD.dash) ||
    !adjoins(joint) ||
    !adjoins(tokens[low.last + 2]) ||
    tokens[low.first]?.kind !== 'digits'
  ) {
    return null
  }
  const high = numeralAt(tokens, low.last + 2)
  const chained = is(tokens[(high?.last ?? 0) + 1], WORD.dash) || is(tokens[low.first - 1], WORD.dash)
  // "06-12-34" and "2015-2016" are no ranges
  return high && !chained && !(low.low! > 1800 && high.value < 2100) ? high : null
}

function numeralAt(tokens: Words, at: number): Numeral | null {
  const collective = readCollective(tokens, at)
  if (collective?.bound === 'about') {
    return { first: collective.first, last: collective.last, value: collective.low as number, multiplier: 1 }
  }
  return readNumeral(tokens, at)
}

/** "cinq et six mille": the multiplier said once goes for both. */
function elliptical(tokens: Words, low: number, high: Numeral): number {
  // "deux à trois cents"
  if (tokens[high.last]?.lex.numeral?.kind === 'hundred' && low < 10 && low * 100 < high.value) return low * 100
  // "entre 3 et 400", "4 à 6 000": figures
  const round = high.value >= 1000 ? 1000 : 100
  if (low < 10 && high.value < 10 * round && high.value % round === 0 && low * round < high.value) return low * round
  const shared = low * high.multiplier
  return high.multiplier > 1 && low < 1000 && shared < high.value ? shared : low
}

const CHANGES = new Set(
  'passé passée passés passe passant passer porté portée porter portant portait portent grimpé grimper monté montée monter bondi revu tombé alourdi aggravé augmenté augmentant montant grimpant réduit descendu baissé chuté révisé rehaussé revoit rehausse grimpe grimpent monte montent passait passera bondit'.split(
    ' ',
  ),
)

function isChange(tokens: Words, first: number): boolean {
  let ofToll = false
  for (let i = first - 2; i >= first - 7 && i >= 0 && tokens[i]?.kind === 'word'; i--) {
    const word = folded(tokens, i)
    ofToll ||= TOLLS.has(word)
    if (CHANGES.has(word) || (ofToll && MOVES_A_TOLL.has(word))) return true
  }
  return false
}
/** "a relevé le nombre de tués de 13 à 15", but "a relevé de 13 à 15 cas". */
const MOVES_A_TOLL = new Set('relevé relève relevait abaissé abaisse ramené ramène ramenant corrigé corrige'.split(' '))
const TOLLS = new Set('bilan nombre total chiffre'.split(' '))
