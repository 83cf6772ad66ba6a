import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

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
