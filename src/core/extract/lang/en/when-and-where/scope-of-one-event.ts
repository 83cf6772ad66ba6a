import type { Sheet } from '../sheet.js'
import { isAt, isIndefinite, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { keepsCount } from './scope-of-period.js'

/** "Last month, the rebels |seized the town …", "In April, jets |bombed a wedding …": one event, and what came of it. */
export function oneDeed(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = wordAt(tokens, i)
    if (TAKES.has(word) || (CARRIES_OFF.has(word) && fromOnePlace(tokens, i, last))) return true
    if (word === 'when' && opensDeed(tokens, i + 1)) return true
    if (SINKS.has(word) && oneBefore(tokens, i, first)) return true
    if (HITS.has(word) && /^(an?|one)$/.test(wordAt(tokens, i + 1))) return true
  }
  return false
}
/** "killed last month |when bandits raided six villages", "in 1989, |when an airliner went down" */
function opensDeed(tokens: Tokens, from: number): boolean {
  if (isIndefinite(tokens, from)) return true
  for (let i = from + 1; i < from + 6; i++)
    if (TAKES.has(wordAt(tokens, i)) || HITS.has(wordAt(tokens, i)) || SINKS.has(wordAt(tokens, i))) return true
  return false
}
const SINKS = wordSet(
  'capsized capsizing sank sinking overturned overturning crashed crashing derailed collapsed exploded',
)
/** "|a boat with migrants capsized" */
function oneBefore(tokens: Tokens, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= first && i > verb - 9; i--) {
    if (isAt(tokens, i, W.comma | W.stop | W.saying)) return false
    if (isIndefinite(tokens, i)) return true
  }
  return false
}
const CARRIES_OFF = wordSet('abducted kidnapped snatched')
/** "abducted 40 pupils |from a school" */
function fromOnePlace(tokens: Tokens, verb: number, last: number): boolean {
  for (let i = verb + 1; i < last && i < verb + 12; i++)
    if (wordAt(tokens, i) === 'from') return isIndefinite(tokens, i + 1)
  return false
}
const TAKES = wordSet('seized captured overran stormed ambushed')
const HITS = wordSet('bombed attacked raided shelled struck hit targeted bombarded')

/** "|a Houthi missile attack killed", "died in |a stampede", "|the worst mining disaster in its history", "|a gunman killed": one event, whatever month or year is named. */
export function oneAttack(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (isNamedStorm(tokens, i)) return true
    if (!(isAt(tokens, i, W.determiner) ? isOne(tokens, i) : wordAt(tokens, i) === 'another')) continue
    for (let at = i + 1; at < i + 6; at++) {
      const { noun, outcome, is } = lexAt(tokens, at)
      const word = wordAt(tokens, at)
      const struck = /^(strikes|munitions)$/.test(noun?.metric ?? '') && !noun?.plural
      const told = lexAt(tokens, at + 1).outcome !== null || isAt(tokens, at + 1, W.preposition | W.verb)
      if ((struck || DISASTERS.has(word)) && told) return true
      const one = EVENTS.has(word) || struck || DISASTERS.has(word)
      const killer = noun?.status === 'combatant' && !noun.plural && lexAt(tokens, at + 1).outcome?.form === 'past'
      if ((killer || (one && (told || endsPhrase(tokens, at + 1)))) && !keepsCount(tokens, { first, last })) return true
      if (outcome !== null || is & (W.comma | W.stop | W.be | W.preposition)) break
    }
  }
  return false
}

/** "|a raid", "|the worst disaster", "|the collapse of a mine" */
const isOne = (tokens: Tokens, i: number): boolean =>
  isIndefinite(tokens, i) ||
  (wordAt(tokens, i) === 'the' &&
    (SUPERLATIVES.has(wordAt(tokens, i + 1)) ||
      (EVENTS.has(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) === 'of' && isIndefinite(tokens, i + 3))))
/** "|Cyclone Nargis killed" */
const isNamedStorm = (tokens: Tokens, i: number): boolean =>
  STORMS.has(wordAt(tokens, i)) && lexAt(tokens, i + 1).is === 0 && lexAt(tokens, i + 2).outcome !== null
const endsPhrase = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === '.' || isAt(tokens, i, W.comma | W.stop | W.subordinator | W.and)
const SUPERLATIVES = wordSet('worst deadliest bloodiest')
const STORMS = wordSet('cyclone hurricane typhoon storm')
/** Events that are no attacks and happen once. */
const EVENTS = wordSet(
  'riot stampede crush fire blaze inferno crash collision accident disaster collapse derailment sinking shipwreck capsizing avalanche mudslide rockfall eruption massacre jailbreak mutiny pileup pile-up tragedy',
)

export const DISASTERS = wordSet(
  'quake earthquake earthquakes tsunami flood floods flooding cyclone hurricane typhoon storm landslide magnitude wildfire',
)

/** An earthquake kills thousands in one event. */
export const ofNature = ({ tokens }: Sheet): boolean => tokens.some(({ folded }) => DISASTERS.has(folded))
