import type { Bound } from '../../../../claim/vocabulary.js'
import { amidFigures } from '../../../../text/figure-runs.js'
import { SPACE, type Token } from '../../../../text/tokenize.js'
import type { NumberReading } from '../../../draft.js'
import { CASES } from '../metric/cases.js'
import { isMark } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex } from '../words/lex.js'
import { isAdjectiveOnly, mayBeTwoOf, twoByVerb, twoInConstruct } from './construct-duals.js'
import {
  boundsOf,
  inclusiveOf,
  type Modifier,
  modifierAt,
  modifierBefore,
  modifierPastCount,
  orEqualAt,
} from './modifiers.js'
import { type NumeralReading, readNumeral } from './numerals.js'
import { readRange } from './range.js'
import { isTown, isTownInTwo } from './towns.js'
import { readVague } from './vague.js'

type Tokens = readonly Token<Lex>[]

/** Every number of the text with the interval that its words allow: cardinals, ranges, vague words, duals. */
export function readQuantities(tokens: Tokens): NumberReading[] {
  const readings: NumberReading[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token<Lex>
    if ((token.lex.cues & MAY_COUNT) === 0 || (token.kind === 'digits' && amidFigures(tokens, at))) continue
    const { word } = token.lex
    const two = word.number === 'two' || twoByVerb(tokens, at) || twoInConstruct(tokens, at)
    if (token.kind === 'word' && !word.numeral && !word.vague && !two) continue
    const reading = readVague(tokens, at) ?? readCounted(tokens, at) ?? (two ? readDual(tokens, at) : null)
    if (!reading) continue
    const before = readings.at(-1)
    const merged = before && joinBounds(tokens, before, reading)
    if (merged) readings[readings.length - 1] = merged
    else readings.push(reading)
    at = reading.last
  }
  return readings
}

const MAY_COUNT = cue((token) => {
  const { numeral, vague, number } = token.lex.word
  const either = number === 'many' && token.lex.stem.endsWith('ين') // plural or dual, as the verb will tell
  const word = numeral || vague || number === 'two' || either || mayBeTwoOf(token)
  return token.kind === 'digits' || (token.kind === 'word' && Boolean(word))
})

/** "وأصيب آخران": two more; behind a number they are those counted. */
const othersAlone = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.stem === 'اخران' &&
  (Boolean(tokens[at - 1]?.lex.word.outcome) || (tokens[at]!.lex.conj && tokens[at + 1]?.lex.word.role === 'in'))

function readDual(tokens: Tokens, at: number): NumberReading | null {
  const token = tokens[at] as Token<Lex>
  if (
    isAdjectiveOnly(tokens, at) ||
    isTownInTwo(tokens, at) ||
    (token.lex.word.role === 'others' && !othersAlone(tokens, at)) ||
    (token.lex.suffix !== '' && token.lex.word.noun?.kind !== 'person')
  )
    return null
  // "وزيران يمنيان": the second is the first one's adjective
  const before = tokens[at - 1]
  const agrees =
    (before?.lex.word.number === 'two' && !isAdjectiveOnly(tokens, at - 1)) ||
    twoInConstruct(tokens, at - 2) ||
    describesPair(tokens, at) ||
    (before?.lex.word.noun?.kind === 'person' && before.folded.endsWith('ين') && !before.lex.def)
  if (agrees && !token.lex.conj && !token.lex.def) return null
  const described = tokens[at + 1]?.lex.word.number === 'two' && !tokens[at + 1]!.lex.conj // "شرطيين تركيين اثنين"
  const next = tokens[described ? at + 2 : at + 1]
  const doubled = next?.lex.word.numeral?.value === 2 && !next.lex.conj
  return {
    ...bounded(tokens, at, {
      last: doubled ? (described ? at + 2 : at + 1) : at,
      value: 2,
      scaled: false,
      words: true,
    }),
    rules: ['dual'],
  }
}

/** "ناقلتين جند مدرعتين": with what they are of between. */
function describesPair(tokens: Tokens, at: number): boolean {
  const [pair, of, own] = [tokens[at - 2]?.lex, tokens[at - 1], tokens[at]!.lex]
  const bare = of?.kind === 'word' && !of.lex.conj && !of.lex.def && of.lex.prep === '' && !of.lex.word.role
  return Boolean(bare && pair?.word.number === 'two' && pair.word.noun?.kind === own.word.noun?.kind)
}

function readCounted(tokens: Tokens, at: number): NumberReading | null {
  const none = isSunday(tokens, at) || isShare(tokens, at) || isNoSix(tokens, at) || isTown(tokens, at)
  const numeral = none ? null : readNumeral(tokens, at)
  if (!numeral) return null
  const range = readRange(tokens, at, numeral)
  if (range) return range
  if (!Number.isInteger(numeral.value)) return null
  return bounded(tokens, at, numeral)
}

/** "الأحد", and "أحد" without "عشر": a day, or one of several, which the rule for implicit ones reads. */
function isSunday(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token<Lex>
  if (token.lex.stem !== 'احد' && token.lex.stem !== 'احدي') return false
  const next = tokens[at + 1]
  if (next?.lex.word.numeral?.class === 'ten') return false
  return !((next?.lex.conj || next?.folded === 'و') && (next.lex.word.numeral ?? tokens[at + 2]?.lex.word.numeral))
}

/** "لست" is "I am not" and "وست" the West unless something counted follows: "وست نساء". */
function isNoSix(tokens: Tokens, at: number): boolean {
  const { stem, conj, prep } = tokens[at]!.lex
  const next = tokens[at + 1]?.lex
  return stem === 'ست' && (conj || prep !== '') && !(next && !next.conj && (next.word.noun || next.word.numeral))
}

/** "في المئة", "بالمئة": the hundred of a percentage. */
function isShare(tokens: Tokens, at: number): boolean {
  const { word, def, prep } = (tokens[at] as Token<Lex>).lex
  return word.numeral?.class === 'hundred' && def && (prep === 'ب' || tokens[at - 1]?.lex.word.role === 'in')
}

function bounded(tokens: Tokens, first: number, { last, value, words }: NumeralReading): NumberReading {
  const rules = [words ? 'numeral' : 'digits']
  const opening = isMark(tokens[first - 1], '(“"«') || tokens[first - 1]?.folded === 'ال' ? first - 1 : first // "ما لا يقل عن (40)", "تجاوز الـ40"
  const before = tokens[first]!.lex.conj ? oddBefore(tokens, first) : modifierBefore(tokens, opening) // "خمسة على الأقل وثلاثين"
  const after = modifierBehind(tokens, last)
  let bound: Bound = before?.bound ?? modifierPastCount(tokens, first) ?? 'exact'
  if (after && (!before || before.bound === 'about')) bound = after.bound
  if (before && orEqualAt(tokens, last + 1)) bound = inclusiveOf(bound)
  if (bound !== 'exact') rules.push('modifier')
  const reading: NumberReading = { first, last, ...boundsOf(bound, value), bound, rules }
  if (before) reading.from = before.first
  if (after && bound === after.bound) reading.to = after.last
  return reading
}

/** "نيف وعشرون". */
const oddBefore = (tokens: Tokens, first: number): Modifier | null =>
  /^[وف]?نيفا?$/u.test(tokens[first - 1]?.folded ?? '')
    ? { bound: 'more-than', first: first - 1, last: first - 1 }
    : null

/** How far behind the number its modifier may stand: "سبعة جنود من الجيش على الأقل". */
const REACH = 7

export function modifierBehind(tokens: Tokens, last: number): ReturnType<typeof modifierAt> {
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at]
    if (!token || token.space > SPACE.blank) return null
    if (at <= last + 2 && isMark(token, '"“”«»()')) continue // 593 "على الأقل"
    if (isMark(token, '،-–—') && setApart(tokens, at)) return modifierAt(tokens, at + 1)
    const modifier = modifierAt(tokens, at)
    if (modifier) return belongsToNext(tokens, modifier.last + 1, modifier.bound) ? null : modifier
    if (token.kind !== 'word' || token.lex.conj || token.lex.word.numeral || token.lex.word.role === 'among')
      return null
    if (token.lex.word.outcome && !CASES.has(tokens[at - 1]!.lex.stem)) return null // "ست حالات وفاة على الأقل"
  }
  return null
}

/** "36 مصليا، على الأقل، وأصيب", "72 شخصا -على الأقل-": set apart. */
function setApart(tokens: Tokens, comma: number): boolean {
  const modifier = modifierAt(tokens, comma + 1)
  return modifier?.bound === 'at-least' && isMark(tokens[modifier.last + 1], '،.-–—')
}

/** "قتل 3 وأصيب على الأقل 20": a modifier right before another number is that number's. */
const belongsToNext = (tokens: Tokens, at: number, bound: Bound): boolean =>
  bound !== 'about' && (tokens[at]?.kind === 'digits' || Boolean(tokens[at]?.lex.word.numeral && !tokens[at]?.lex.conj))

/** "أكثر من 10 وأقل من 40" is one interval. */
function joinBounds(tokens: Tokens, a: NumberReading, b: NumberReading): NumberReading | null {
  const [floor, ceiling] = a.high === null ? [a, b] : [b, a]
  const openBelow = ceiling.bound === 'less-than' || ceiling.bound === 'at-most'
  if (floor.low === null || floor.high !== null || floor.bound === 'indefinite' || !openBelow) return null
  if (ceiling.high === null || floor.low > ceiling.high) return null
  const modifier = modifierBefore(tokens, b.first)
  if (!modifier || !joins(tokens, modifier.first, a.last)) return null
  return {
    ...a,
    first: a.first,
    last: b.last,
    low: floor.low,
    high: ceiling.high,
    bound: 'between',
    rules: ['between'],
  }
}

const joins = (tokens: Tokens, first: number, last: number): boolean =>
  (first === last + 1 && Boolean(tokens[first]?.lex.conj)) || (first === last + 2 && tokens[last + 1]?.folded === 'و')
