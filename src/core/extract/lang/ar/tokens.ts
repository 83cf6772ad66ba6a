import type { Token } from '../../../text/tokenize.js'
import type { Draft } from '../../draft.js'
import type { Lex } from './words/lex.js'

export type Tokens = readonly Token<Lex>[]

/** Last token of what the draft says: number, noun or modifier, whichever ends later. */
export const lastOf = (draft: Draft): number => Math.max(draft.last, draft.head ?? 0, draft.to ?? 0)

export const isMark = (token: Token<Lex> | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.folded)

/** Whether one of the `reach` words before token `first` passes. */
export function someBefore(
  tokens: Tokens,
  first: number,
  reach: number,
  passes: (token: Token<Lex>) => boolean,
): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) if (passes(tokens[at]!)) return true
  return false
}
