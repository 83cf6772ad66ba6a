import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { type Saying, saying } from './citations.js'
import { INVERTS, TELLS } from './saying-words.js'
import { nameRight } from './speaker-right.js'
import { SOURCES } from './speaker-words.js'
import { TITLES } from './titles.js'

/** "“…,” said to Reuters |Omar Latif, a doctor", "…, told AFP |the mayor", "…, declared to AFP in the evening |Omar Latif": the one who told an agency, named behind it. */
export function toldAgency(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const word = wordAt(tokens, i)
  const to = wordAt(tokens, i + 1) === 'to' && INVERTS.has(word)
  if (!to && !TELLS.has(word)) return null
  let at = to ? i + 2 : i + 1
  if (wordAt(tokens, at) === 'the') at++
  if (!isAt(tokens, at, W.agency) || (i > first && !isAt(tokens, i - 1, W.comma | W.quoteMark))) return null
  const name = nameRight(tokens, text, behindTime(tokens, at + 1), last)
  if (!name || !isSomebody(tokens, text, name.first, name.last)) return null
  // "a farmer, told AFP |Israel had killed nine"
  if (name.last < last && !isAt(tokens, name.last + 1, W.comma | W.stop) && wordAt(tokens, name.last + 1) !== '.')
    return null
  const opens = i === first
  return saying(name, opens ? 'behind' : 'around', i, name.last, last, false, wordsOf(tokens, text, at))
}

/** "told AFP |in the evening", "told AFP |on Monday", "told AFP |by phone": the token behind. */
function behindTime(tokens: Tokens, from: number): number {
  let i = from
  while (i < from + 6 && (TIMES.has(wordAt(tokens, i)) || lexAt(tokens, i).weekday >= 0 || opensTime(tokens, i))) i++
  return i
}

/** "|in the evening", "in |the evening", "|on Monday" */
const opensTime = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.preposition | W.determiner) &&
  [i + 1, i + 2].some((at) => TIMES.has(wordAt(tokens, at)) || lexAt(tokens, at).weekday >= 0)
const TIMES = wordSet(
  'evening morning afternoon night midday noon day late early earlier later today yesterday phone telephone email',
)

/** "told AFP |Omar Latif", "told AFP |a doctor" */
function isSomebody(tokens: Tokens, text: string, first: number, last: number): boolean {
  if (isCapital(text, tokens[first])) return true
  for (let i = first; i <= last; i++) if (TITLES.has(wordAt(tokens, i)) || SOURCES.has(wordAt(tokens, i))) return true
  return false
}

const wordsOf = (tokens: Tokens, text: string, i: number): string => text.slice(tokens[i]?.start, tokens[i]?.end)
