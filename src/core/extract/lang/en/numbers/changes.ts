import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "rose from eight to 11", "taking the death toll from eight to 11": two figures, not a range. */
export function changes(tokens: Tokens, before: number): boolean {
  if (!/^(from|by)$/.test(wordAt(tokens, before))) return false
  for (let i = before - 1; i >= before - 9 && i >= 0 && !isAt(tokens, i, W.stop); i--) {
    if (CHANGES.has(wordAt(tokens, i))) return true
    if (SPANS.has(wordAt(tokens, i))) return false
    if (MOVES_A_TOLL.has(wordAt(tokens, i)) && tollBetween(tokens, i, before)) return true
  }
  return false
}

const tollBetween = (tokens: Tokens, verb: number, before: number): boolean => {
  for (let i = verb + 1; i < before; i++) if (TOLLS.has(wordAt(tokens, i))) return true
  return false
}

const CHANGES = wordSet(
  'rose risen rises rising rise raised raising raises raise increased increasing increases increase jumped jumping jumps climbed climbing climbs grew grown fell fallen dropped revised revising revises amended amending amends corrected correcting corrects up down lowered went updated soared surged swelled upped',
)
const MOVES_A_TOLL = wordSet(
  'take takes taking took taken bring brings bringing brought push pushes pushing pushed lift lifts lifting lifted move moves moving moved cut cuts cutting send sending sent change changes changing changed',
)
const TOLLS = wordSet('toll tolls number numbers count tally total figure')
const SPANS = wordSet('range ranges ranged ranging varies vary varied varying anywhere')
