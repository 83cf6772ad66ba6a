import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ranks } from './scope-ranks.js'
import { totals } from './scope-reach.js'

/** "the army says it |has killed around 20,000", "15,000 people |have died" */
export function isPerfect(tokens: Tokens, first: number, from: number, end: number): boolean {
  for (let i = end + 1; i <= end + 3; i++) if (isHas(tokens, i)) return true
  for (let i = from - 1; i >= first && i > from - 5; i--) if (isHas(tokens, i)) return true
  return false
}
const isHas = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.have) && (wordAt(tokens, i) === 'has' || wordAt(tokens, i) === 'have')

/** "have died |in the battle for the capital"; but not on one day of it. */
export function inBattle(tokens: Tokens, figure: number, last: number): boolean {
  for (let i = figure; i < last && i < figure + 16; i++) {
    if (isAt(tokens, i, W.stop)) return false
    if (wordAt(tokens, i + 1) !== 'the' || !WITHIN.has(wordAt(tokens, i))) continue
    // "in the |ground offensive"
    const war = KINDS_OF_WAR.has(wordAt(tokens, i + 2)) ? i + 3 : i + 2
    if (WARS.has(wordAt(tokens, war)) || (war > i + 2 && wordAt(tokens, war) === 'operation'))
      return lexAt(tokens, war + 1).weekday < 0
  }
  return false
}
const WITHIN = wordSet('in during')
const KINDS_OF_WAR = wordSet('ground air bombing military land counterinsurgency')
const WARS = wordSet('battle campaign crisis offensive conflict war')

/** "the |war has killed 12,000", "the |conflict in Syria had left 300 dead", "the |war killed 12,000" */
export function takesLives(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 9; at++) {
    const word = wordAt(tokens, at)
    if (word === 'has' || TOOK.has(word)) return true
    if (word === 'had') return TOOK.has(wordAt(tokens, at + 1))
    if (word === 'that' || word === 'which') return wordAt(tokens, at + 1) === 'has'
    const { is } = lexAt(tokens, at)
    // "the conflict |between the army and the rebels has killed"
    if (is & W.and ? wordAt(tokens, i + 1) !== 'between' : is & ~IN_A_NAME && !(is & W.determiner)) return false
  }
  return false
}
const IN_A_NAME = W.preposition | W.label | W.adjective
const TOOK = wordSet('killed left claimed cost displaced')

/** "in total during the |campaign", "throughout the |offensive" */
export const wholeWar = (tokens: Tokens, i: number): boolean =>
  tollOfWar(tokens, i) ||
  (wordAt(tokens, i - 1) === 'the' &&
    (wordAt(tokens, i - 2) === 'throughout' ||
      (wordAt(tokens, i - 2) === 'during' && wordAt(tokens, i - 3) === 'total')))

/** "the toll of troops in the ground |offensive to 291" */
function tollOfWar(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i + 1) !== 'to') return false
  for (let at = i - 1; at > i - 5; at--) if (/^(in|during)$/.test(wordAt(tokens, at))) return totals(tokens, at)
  return false
}

/** "killed in the |war", "during the country's civil |war"; but "in the |war-torn town", "killed in the |war on Monday" */
export function inWar(tokens: Tokens, i: number): boolean {
  const { noun, weekday } = lexAt(tokens, i + 1)
  if (isAt(tokens, i + 1, W.hyphen) || noun !== null || weekday >= 0 || lexAt(tokens, i + 2).weekday >= 0) return false
  if (SIDES.has(wordAt(tokens, i + 1)) || ranks(tokens, i)) return false
  for (let at = i - 1; at > i - 7; at--) {
    const word = wordAt(tokens, at)
    if (word === 'in' || word === 'during' || word === 'throughout') return at < i - 1
    if (isAt(tokens, at, W.comma | W.stop | W.be | W.have | W.and | W.relative | W.subordinator | W.saying))
      return false
    if (isAt(tokens, at, W.verb | W.preposition) || lexAt(tokens, at).outcome !== null) return false
  }
  return false
}
/** "the war |zone", "a conflict |monitor" */
const SIDES = wordSet(
  'zone zones crime crimes monitor monitors monitoring effort torn correspondent veteran veterans area areas',
)
