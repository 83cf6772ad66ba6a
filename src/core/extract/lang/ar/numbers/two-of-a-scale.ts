import { SPACE, type Token } from '../../../../text/tokenize.js'
import type { Lex } from '../words/lex.js'

/** "ألفا جندي" is two thousand: nothing counts the scale, so its alef is the dual's; "ألفا من" is one. */
const CONSTRUCT_DUALS = new Set(['الفا', 'مليونا', 'مليارا'])
/** "ألفا من المسلحين", "بلغوا ألفا": with nothing that it counts right behind, it is one in the accusative. */
const inConstruct = (next: Token<Lex> | undefined): boolean =>
  next?.kind === 'word' &&
  next.space <= SPACE.blank &&
  !next.lex.conj &&
  next.lex.prep === '' &&
  next.folded !== 'و' &&
  !next.lex.word.role &&
  !next.lex.word.time

/** "ألفا" by itself is the dual as it is written in lists of numbers. */
export const isTwoOf = (tokens: readonly Token<Lex>[], at: number): boolean =>
  CONSTRUCT_DUALS.has(tokens[at]!.lex.stem) && (tokens.length === 1 || inConstruct(tokens[at + 1]))
