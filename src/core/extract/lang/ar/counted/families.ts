import type { Draft } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import { namesForce } from './force-names.js'

export const FAMILIES = new Set(['اسره', 'عايله', 'اسرت', 'عايلت'])

/** "خمسة من أسرة واحدة" are people. */
export const ofFamily = (tokens: Tokens, { head, last }: Draft): boolean =>
  head === last + 2 && tokens[last + 1]!.lex.word.role === 'of' && FAMILIES.has(tokens[head]!.lex.stem)

/** "خمسة من كتائب كذا" are people too. */
export const ofForce = (tokens: Tokens, { head, last }: Draft): boolean =>
  head === last + 2 &&
  tokens[last + 1]!.lex.word.role === 'of' &&
  (tokens[head]!.lex.word.group === 'combatant' || namesForce(tokens, head))

/** "الأسر النازحة": families, and no captivity. */
export const areFamilies = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.def && Boolean(tokens[at + 1]?.lex.def) && tokens[at + 1]!.folded.endsWith('ه')
