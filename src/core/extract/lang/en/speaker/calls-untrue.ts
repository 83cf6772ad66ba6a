import { isAt, type Tokens, W, wordAt } from '../words/lex.js'
import { CALLS, UNTRUE } from './saying-words.js'

/** "|described as a fabrication the front's claim that 45 died", "|branded the toll untrue". */
export function callsUntrue(tokens: Tokens, verb: number, last: number): boolean {
  if (!CALLS.has(wordAt(tokens, verb))) return false
  for (let i = verb + 1; i <= Math.min(last, verb + REACH) && !isAt(tokens, i, W.stop); i++)
    if (UNTRUE.has(wordAt(tokens, i))) return true
  return false
}
const REACH = 24

/** "men |branded rebels", "|lifted the siege after 12 deaths": verbs that say something of a claim or a toll alone. */
export function saysOfNone(tokens: Tokens, verb: number, last: number): boolean {
  const word = wordAt(tokens, verb)
  if (word.startsWith('lift')) return !LIFTED.some((on) => isLiftedToll(tokens, verb + on))
  return CALLS.has(word) && !word.startsWith('describe') && !callsUntrue(tokens, verb, last)
}
const LIFTED = [2, 3, 4]
const isLiftedToll = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.toll) && wordAt(tokens, i - 1) !== 'after'
