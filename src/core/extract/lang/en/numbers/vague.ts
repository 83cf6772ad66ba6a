import { isAt, lexAt, type NumberWord, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { type Span, spanOf } from './span.js'

/** Words that carry an interval instead of a number: "dozens", "several", "a few", "a number of", "tens of thousands", "a couple of". */
export function readVague(tokens: Tokens, i: number): Span | null {
  const number = lexAt(tokens, i).number
  if (!number) return null
  if (number.kind === 'group') return readGroup(tokens, i, number)
  if (number.kind === 'vague') return readVagueWord(tokens, i, number)
  // "millions of people"
  if (number.kind === 'scale' && wordAt(tokens, i).endsWith('s')) return indefinite(i, i, number.value, null)
  return null
}

/** "a couple of", "a pair of", "a score of", "dozens" */
function readGroup(tokens: Tokens, i: number, number: NumberWord): Span | null {
  const word = wordAt(tokens, i)
  if (word === 'dozens') return indefinite(i, plusScale(tokens, i), 12 * scaleBehind(tokens, i), null)
  if (word === 'dozs') return null
  if (wordAt(tokens, i - 1) !== 'a' || (word === 'score' && wordAt(tokens, i + 1) !== 'of')) return null
  return spanOf({
    first: i - 1,
    last: i,
    low: number.value,
    high: number.value,
    bound: 'exact',
    rule: 'numeral-words',
  })
}

function readVagueWord(tokens: Tokens, i: number, number: NumberWord): Span | null {
  const article = articleBefore(tokens, i, number.needs !== undefined)
  if (number.needs !== undefined && article === i)
    return largeNumber(tokens, i) ? indefinite(i - 1, i, number.value, null) : null
  if (number.needs === 'a-of' && !isOf(tokens, i + 1) && !speaksOnOf(tokens, i + 1)) return null
  const word = wordAt(tokens, i)
  if (word === 'many' && !countsMany(tokens, i)) return null
  if (word === 'few' && wordAt(tokens, i - 1) === 'the') return null
  const last = plusScale(tokens, i)
  const scale = scaleBehind(tokens, i)
  const high = number.high === null || number.high === undefined ? null : number.high * scale
  return indefinite(article, last, number.value * scale, high)
}

/** "the |large number of wounded", "and |large number of civilians" */
const largeNumber = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'number' &&
  /^(large|high|huge|great|growing)$/.test(wordAt(tokens, i - 1)) &&
  wordAt(tokens, i + 1) === 'of'

/** "a number |of", "“a large number|” of" */
const isOf = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'of' || (isAt(tokens, i, W.quoteMark) && wordAt(tokens, i + 1) === 'of')

/** "a large number |were hurt", "a number |still missing" */
const speaksOnOf = (tokens: Tokens, i: number): boolean =>
  // "a large number |injured", "an unspecified number |fled"
  /^(past|intransitive)$/.test(lexAt(tokens, i).outcome?.form ?? '') ||
  (/^(were|are|remain|remained|still|have|had)$/.test(wordAt(tokens, i)) &&
    [i, i + 1, i + 2, i + 3].some((at) => lexAt(tokens, at).outcome !== null))

const indefinite = (first: number, last: number, low: number, high: number | null): Span =>
  spanOf({ first, last, low, high, bound: 'indefinite', rule: 'vague-word' })

/** Where "a", "a large", "an unknown", "an unspecified" begins before the word; the word itself where there is none. */
function articleBefore(tokens: Tokens, i: number, needed: boolean): number {
  for (let at = i - 1; at >= i - 3 && at >= 0; at--) {
    const word = wordAt(tokens, at)
    if (word === 'a' || word === 'an') return at
    // "in a raid. |Several people", "in a police raid |several people": no article of theirs
    if (word === '.' || !(needed || GRADES.has(word))) break
    if (isAt(tokens, at, W.and | W.preposition | W.comma | W.stop | W.be | W.relative) || word === 'the') break
  }
  return i
}

/** "a |great many", "a |mere few" */
const GRADES = wordSet('great good further mere estimated reported staggering')

/** Not "how many", "so many", "as many as", "too many". */
function countsMany(tokens: Tokens, i: number): boolean {
  const before = wordAt(tokens, i - 1)
  return before !== 'how' && before !== 'so' && before !== 'as' && before !== 'too'
}

const scaleAt = (tokens: Tokens, at: number): number => {
  const number = lexAt(tokens, at).number
  if (!number) return 1
  if (number.kind === 'scale' || number.kind === 'hundred') return number.value
  if (number.kind === 'group' && wordAt(tokens, at) === 'dozen') return 12
  return number.kind === 'vague' && (number.value === 100 || number.value === 1000) ? number.value : 1
}

/** "tens of |thousands", "several |hundred", "a few |dozen" */
function scaleBehind(tokens: Tokens, i: number): number {
  return scaleAt(tokens, scaleIndex(tokens, i))
}

function plusScale(tokens: Tokens, i: number): number {
  const at = scaleIndex(tokens, i)
  return scaleAt(tokens, at) > 1 ? at : i
}

const scaleIndex = (tokens: Tokens, i: number): number => (wordAt(tokens, i + 1) === 'of' ? i + 2 : i + 1)
