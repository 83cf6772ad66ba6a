import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'

/** "الساعة 5", "5:30". */
export function clock(tokens: Tokens, draft: Draft): string | null {
  const before = tokens[draft.first - 1]
  if (before?.lex.def && before.lex.stem === 'ساعه') return 'clock'
  if (before?.folded === 'الساعه' || before?.folded === 'تمام') return 'clock'
  const colon = (at: number, digits: number): boolean =>
    isMark(tokens[at], ':') &&
    tokens[at]?.space === SPACE.none &&
    tokens[digits]?.kind === 'digits' &&
    tokens[at + 1]?.space === SPACE.none
  return colon(draft.last + 1, draft.last + 2) || colon(draft.first - 1, draft.first - 2) ? 'clock' : null
}
