import type { Tokens } from '../tokens.js'

/** A person and whose or of what, right behind: "حارس المدرسة". */
export function isConstruct(tokens: Tokens, at: number): boolean {
  const { lex } = tokens[at]!
  const next = tokens[at + 1]
  if (
    lex.word.noun?.kind !== 'person' ||
    lex.word.noun.metric ||
    lex.word.number !== 'one' ||
    lex.def ||
    lex.suffix !== ''
  )
    return false
  return (
    next?.kind === 'word' && !next.lex.conj && next.lex.prep === '' && !next.lex.word.role && !next.lex.word.outcome
  )
}
