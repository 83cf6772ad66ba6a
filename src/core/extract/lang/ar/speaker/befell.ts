import type { Tokens } from '../tokens.js'
import { canSpeak, type Phrase } from './speaker-phrase.js'

/** "لكن المستشار سبق أن أعلن". */
export const befellBefore = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.folded === 'ان' && tokens[at - 2]?.folded === 'سبق'

/** "سبق للوزارة أن أعلنت". */
export function toWhomItBefell(tokens: Tokens, at: number): Phrase | null {
  if (tokens[at - 1]?.folded !== 'ان') return null
  for (let first = at - 2; first >= Math.max(1, at - 6); first--) {
    if (tokens[first]!.lex.prep !== 'ل' || !/^[وف]?سبق$/u.test(tokens[first - 1]!.folded)) continue
    const phrase = { first, last: at - 2 }
    return canSpeak(tokens, phrase) ? phrase : null
  }
  return null
}
