import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "the deadliest |this year", "the second attack |this month" tells how one event ranks. */
export function ranks(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 12; i--) {
    if (RANKS.has(wordAt(tokens, i)))
      return isAt(tokens, i - 1, W.determiner | W.possessive) || wordAt(tokens, i - 1) === 's'
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
/** "the deadliest attack since violence erupted |in 2015" */
export function ranksSince(tokens: Tokens, date: number): boolean {
  for (let i = date - 1; i > date - 14; i--) {
    if (wordAt(tokens, i) === 'since') return ranks(tokens, i)
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
const RANKS = wordSet('deadliest bloodiest worst largest biggest heaviest first second third fourth fifth latest')
