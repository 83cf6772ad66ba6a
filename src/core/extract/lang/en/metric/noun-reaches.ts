import type { Metric } from '../../../../claim/vocabulary.js'
import { OF_TOLL } from '../speaker/saying-words.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { MOVES } from './toll-moves.js'

/** "injuries reaching |1,835", "deaths rose to |40", "the wounded numbered |60", "put the confirmed deaths at |12": what the noun before a figure at token `from` says. */
export function nounReaches(tokens: Tokens, from: number, last: number): Metric | null {
  const joint = wordAt(tokens, from - 1)
  if (isTabled(tokens, from - 1, last + 1)) {
    const { noun, outcome } = lexAt(tokens, from - 1)
    if (noun?.sure && noun.plural) return noun.metric
    if (outcome !== null && !outcome.things && /^(past|adjective)$/.test(outcome.form)) return outcome.metric
  }
  // "deaths rose |from 33 in January to 79"
  const joined = joint === 'to' || joint === 'at' || joint === 'from'
  let verb = joined ? from - 2 : from - 1
  if (joint === 'at' && isPutAt(tokens, verb)) return ofMany(tokens, verb)
  const put = joint === 'at' ? putBefore(tokens, verb) : -1
  if (put > 0) return ofMany(tokens, isAt(tokens, put + 1, W.determiner | W.possessive) ? put + 2 : put + 1)
  if (!REACHES.has(wordAt(tokens, verb)) && !(joined && MOVES.has(wordAt(tokens, verb)))) return null
  while (isAt(tokens, verb - 1, W.have | W.be | W.adverb) || wordAt(tokens, verb - 1) === 'now') verb--
  return ofMany(tokens, verb - 1) ?? ofManyBefore(tokens, verb - 1)
}

/** "civilian |deaths from mines and shells rose to 40": the head of a long subject. */
function ofManyBefore(tokens: Tokens, end: number): Metric | null {
  for (let i = end; i > end - 12; i--) {
    const { is, noun, outcome, number } = lexAt(tokens, i)
    if (noun?.sure && noun.plural && isAt(tokens, i + 1, W.preposition)) return noun.metric
    if (is & ENDS_SUBJECT || number !== null || tokens[i]?.kind === 'digits' || outcome?.form === 'past') return null
  }
  return null
}
const ENDS_SUBJECT = W.comma | W.stop | W.be | W.have | W.modal | W.saying | W.relative | W.subordinator

/** "|Deaths 326; injured 796; missing 201": a sheet's heading and its figure, with marks before and behind. */
const isTabled = (tokens: Tokens, heading: number, behind: number): boolean =>
  (lexAt(tokens, heading).noun?.sure === true || lexAt(tokens, heading).outcome !== null) &&
  (isAt(tokens, heading - 1, MARKS) || wordAt(tokens, heading - 1) === '.') &&
  (isAt(tokens, behind, MARKS) || wordAt(tokens, behind) === '.')
const MARKS = W.comma | W.stop | W.opener | W.closer

/** Many who came to harm, by the noun at token `i`: "deaths", "|the missing". */
function ofMany(tokens: Tokens, i: number): Metric | null {
  const { noun, outcome } = lexAt(tokens, i)
  const { outcome: before } = lexAt(tokens, i - 2)
  if (outcome?.metric === 'wounded' && isAt(tokens, i - 1, W.and) && before?.metric === 'killed') return 'casualties'
  if (noun?.sure && noun.plural) return noun.metric
  const all =
    /^(the|those|who)$/.test(wordAt(tokens, i - 1)) ||
    (isAt(tokens, i - 1, W.adjective) && wordAt(tokens, i - 2) === 'the')
  return all && outcome !== null && !outcome.things && outcome.metric !== 'other' ? outcome.metric : null
}

/** "|put deaths at 12", "|put confirmed deaths at 12", "put deaths at 12 and |injuries at 40" */
function isPutAt(tokens: Tokens, noun: number): boolean {
  const first = /^(the|those)$/.test(wordAt(tokens, noun - 1)) ? noun - 1 : noun
  if (isAt(tokens, first - 1, W.and)) return true
  for (let i = noun - 1; i >= noun - 4; i--) {
    if (OF_TOLL.has(wordAt(tokens, i))) return true
    if (isAt(tokens, i, W.comma | W.stop | W.preposition)) return false
  }
  return false
}

/** "|puts those displaced in the state at 12,000": the verb, over what is said of where and when; −1 where none stands. */
function putBefore(tokens: Tokens, end: number): number {
  for (let i = end - 1; i > end - 9; i--) {
    if (OF_TOLL.has(wordAt(tokens, i))) return i
    if (isAt(tokens, i, W.comma | W.stop | W.be | W.have | W.and)) return -1
  }
  return -1
}

const REACHES = wordSet(
  'reaching reached reach reaches numbering numbered number totalling totaling totalled totaled total totals exceeding exceeded exceed exceeds',
)
