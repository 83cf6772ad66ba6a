import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isCalledAsOutlet } from './bodies-and-outlets.js'
import { type Saying, saying } from './citations.js'
import { endsClause } from './saying-ends.js'
import { tollBehind } from './saying-of-toll.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import type { SpeakerName } from './speaker-words.js'

/** "|Hama Radio had the number of dead at nine", "|the site had three deaths", "|residents had it that nine died": the figure that an outlet gave; null where "have" tells none. */
export function hasToll(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const told = wordAt(tokens, i + 1) === 'it' ? hasIt(tokens, text, i, first, last) : null
  if (told) return told
  const toll = putsAt(tokens, i, last) || hasList(tokens, i)
  if (!toll && !hasDead(tokens, i)) return null
  const name = nameLeft(tokens, text, i - 1, first)
  return name &&
    lexAt(tokens, name.first).weekday < 0 &&
    (toll ? lexAt(tokens, name.last).outcome === null : isOutletName(tokens, text, name))
    ? { name, reach: 'behind', first: name.first, last: i, until: last, denies: false, told: null }
    : null
}

/** "rumour |had it that nine died", "nine died, as the mayor |had it" */
function hasIt(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const that = wordAt(tokens, i + 2) === 'that'
  const name = that || endsClause(tokens, i + 1, last) ? nameLeft(tokens, text, i - 1, first) : null
  if (!name || !(that || wordAt(tokens, name.first - 1) === 'as')) return null
  const reach = that || name.first <= first + 1 ? 'behind' : 'around'
  return { name, reach, first: name.first, last: i + 1, until: last, denies: false, told: null }
}

/** "had |the toll at nine", "has |it at no fewer than nine"; but "had |killed at least nine" */
function putsAt(tokens: Tokens, i: number, last: number): boolean {
  if (lexAt(tokens, i + 1).outcome !== null || !tollBehind(tokens, i)) return false
  for (let at = i + 2; at < last && at < i + 8; at++)
    if (wordAt(tokens, at) === 'at') return [1, 2, 3, 4].some((step) => countsAt(tokens, at + step))
  return false
}

/** "has |a list of 23 dead", "has |the names of 23 dead" */
function hasList(tokens: Tokens, i: number): boolean {
  if (!isAt(tokens, i + 1, W.determiner)) return false
  const of = wordAt(tokens, i + 3) === 'of' ? i + 3 : i + 4
  return wordAt(tokens, of) === 'of' && LISTS.has(wordAt(tokens, of - 1)) && hasDead(tokens, of)
}
const LISTS = wordSet('list names record records')

/** "had |three deaths", "had |at least five dead" */
function hasDead(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at < i + 5; at++)
    if (countsAt(tokens, at)) return DEAD.has(wordAt(tokens, at + 1)) && !isAt(tokens, at + 2, W.saying)
  return false
}
const DEAD = wordSet('deaths dead fatalities killed injured wounded injuries casualties')

/** "Sham Radio", "@hama_now", "other outlets": those who have figures, not losses. */
const isOutletName = (tokens: Tokens, text: string, name: SpeakerName): boolean =>
  OUTLETS.has(wordAt(tokens, name.last)) || isCalledAsOutlet(tokens, text, name)
const OUTLETS = wordSet('outlets reports sites websites channels accounts pages newspapers dailies papers')

/** "|residents were unanimous that nine died", "there is agreement among |sources that": whose conviction the word at token `i` tells. */
export function agreedThat(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const tie = wordAt(tokens, i + 1)
  const among = tie === 'among' || tie === 'between' ? nameRight(tokens, text, i + 2, last) : null
  const end = among?.last ?? i
  if (wordAt(tokens, end + 1) !== 'that') return null
  let be = i - 1
  while (isAt(tokens, be, W.adverb | W.preposition | W.adjective) || wordAt(tokens, be) === 'full') be--
  // "the mayor |made it clear that"
  if (wordAt(tokens, i) === 'clear') be = wordAt(tokens, be) === 'it' ? be - 1 : be
  const holds = wordAt(tokens, i) === 'clear' ? MAKES.has(wordAt(tokens, be)) : isAt(tokens, be, W.be)
  const name = among ?? (holds ? nameLeft(tokens, text, be - 1, first) : null)
  const from = among ? i : (name?.first ?? i)
  return name && { name, reach: 'behind', first: from, last: end, until: last, denies: false, told: null }
}
const MAKES = wordSet('made makes make')

/** "the journal |numbers the raids at 380" */
export function numbersThem(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  if (!isAt(tokens, i + 1, W.determiner | W.possessive) || !tollBehind(tokens, i)) return null
  const name = nameLeft(tokens, text, i - 1, first)
  return name && saying(name, 'behind', name.first, i, last, false, null)
}
