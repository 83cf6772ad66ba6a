import type { Sheet } from '../sheet.js'
import { isAt, isIndefinite, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

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

/** "|a Houthi missile attack killed": one event, whatever month or year is named. */
export function oneAttack(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (!isIndefinite(tokens, i)) continue
    for (let at = i + 1; at < i + 6; at++) {
      const { noun, outcome, is } = lexAt(tokens, at)
      const one =
        (/^(strikes|munitions)$/.test(noun?.metric ?? '') && !noun?.plural) || DISASTERS.has(wordAt(tokens, at))
      if (one && (lexAt(tokens, at + 1).outcome !== null || isAt(tokens, at + 1, W.preposition | W.verb))) return true
      if (outcome !== null || is & (W.comma | W.stop | W.be | W.preposition)) break
    }
  }
  return false
}

export const DISASTERS = wordSet(
  'quake earthquake earthquakes tsunami flood floods flooding cyclone hurricane typhoon storm landslide magnitude wildfire',
)

/** An earthquake kills thousands in one event. */
export const ofNature = ({ tokens }: Sheet): boolean => tokens.some(({ folded }) => DISASTERS.has(folded))
