import type { Draft } from '../../../draft.js'
import { nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "un habitant | sur | trois", "deux blessés sur dix": how many of so many, and no count; "quatre drones sur | douze engins" is one. */
export function isShare(tokens: Words, draft: Draft): boolean {
  if ((draft.low ?? 0) > 10 || draft.low !== draft.high) return false
  const behind = draft.head === null ? draft.last + 1 : draft.head + 1
  if (folded(tokens, behind) === 'sur') {
    const whole = tokens[behind + 1]
    return (
      (draft.low ?? 0) < 5 &&
      nounOf(tokens, draft)?.kind !== 'thing' &&
      is(whole, WORD.number) &&
      !is(whole, WORD.determiner) &&
      SHARED.has(folded(tokens, behind + 1)) &&
      tokens[behind + 2]?.lex.noun === null
    )
  }
  return (
    draft.head === null &&
    folded(tokens, draft.first - 1) === 'sur' &&
    tokens[draft.first - 2]?.lex.noun?.kind !== 'thing' &&
    SHARED.has(folded(tokens, draft.first)) &&
    /^(?:une?|deux|trois|quatre|1|2|3|4)$/u.test(folded(tokens, draft.first - 3))
  )
}

const SHARED: ReadonlySet<string> = new Set(
  'deux trois quatre cinq six sept huit neuf dix 2 3 4 5 6 7 8 9 10'.split(' '),
)
