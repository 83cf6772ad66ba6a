import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { type Span, spanOf } from './span.js'

/** "no casualties", "none", "nobody", "no one", "no other civilians": nobody is 0. Whether it is a claim, the metric decides. */
export function readZero(tokens: Tokens, i: number): Span | null {
  const word = wordAt(tokens, i)
  // "none of those killed was named"
  if (word === 'none' && wordAt(tokens, i + 1) === 'of' && NAMED_DEAD.has(wordAt(tokens, i + 3))) return null
  // "|nobody knows how many had fled", "no one claimed the attack"
  if (word === 'nobody' && TELLS.has(wordAt(tokens, i + 1))) return null
  if (word === 'nobody' || word === 'none') return zero(i, i)
  if (word === 'neither' && wordAt(tokens, i + 1) === 'of') return zero(i, i)
  // "|not a single civilian was hurt"
  if (word === 'not' && wordAt(tokens, i + 2) === 'single' && wordAt(tokens, i + 1) === 'a')
    return namesPeople(tokens, i + 3) ? zero(i, i + 2) : null
  if (word !== 'no') return null
  if (wordAt(tokens, i + 1) === 'one') return TELLS.has(wordAt(tokens, i + 2)) ? null : zero(i, i + 1)
  return namesPeople(tokens, i + 1) ? zero(i, i) : null
}

/** "no |reported civilian casualties" within four words; "no |clear report of casualties" is none. */
function namesPeople(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const lex = lexAt(tokens, at)
    if (
      lex.number !== null ||
      tokens[at]?.kind === 'digits' ||
      wordAt(tokens, at) === 'than' ||
      wordAt(tokens, at) === 'about'
    )
      return false
    if (SAID.has(wordAt(tokens, at))) continue
    if (lex.noun?.kind === 'person') return !isStatistic(tokens, at + 1)
    if (
      lex.noun !== null ||
      isAt(tokens, at, W.preposition | W.comma | W.stop | W.be | W.and | W.determiner | W.saying)
    )
      return false
  }
  return false
}

/** "no exact casualty |figure", "no civilian |casualty estimate": it is the count that is wanting. */
function isStatistic(tokens: Tokens, from: number): boolean {
  let at = from
  while (lexAt(tokens, at).noun?.kind === 'person') at++
  // "no reliable local |allegations"
  return isAt(tokens, at, W.toll) || wordAt(tokens, at).startsWith('estimate') || TOLD.has(wordAt(tokens, at))
}

const TOLD = wordSet('allegation allegations report reports claim claims account accounts sources evidence')
const TELLS = wordSet('knows knew can seems seemed wants wanted dares dared claimed')
/** "no |reported injuries" */
const SAID = wordSet('reported confirmed documented recorded')
const NAMED_DEAD = wordSet('killed injured wounded dead victims deceased')

/** "has not killed |a single civilian": nobody; null where nothing says so. */
export function noSingle(tokens: Tokens, i: number): Span | null {
  if (wordAt(tokens, i) !== 'single' || wordAt(tokens, i - 1) !== 'a' || !namesPeople(tokens, i + 1)) return null
  for (let at = i - 2; at > i - 8; at--) {
    if (NOT.has(wordAt(tokens, at))) return zero(i - 1, i)
    if (isAt(tokens, at, W.comma | W.stop | W.relative | W.subordinator)) return null
  }
  return null
}
const NOT = wordSet('not never without cannot')

const zero = (first: number, last: number): Span =>
  spanOf({ first, last, low: 0, high: 0, bound: 'exact', rule: 'zero' })
