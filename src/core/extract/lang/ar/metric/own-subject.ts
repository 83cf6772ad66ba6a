import { isMark, type Tokens } from '../tokens.js'

/** "وكانت زوجته قتلت وأصيب شخصان": the first verb has its own. */
export function hasSubject(tokens: Tokens, verb: number): boolean {
  const [before, { conj, word }] = [tokens[verb - 1], tokens[verb]!.lex]
  if (conj || word.outcome?.form !== 'verb' || !before) return false
  const isOne = (at: number): boolean =>
    /^احد[ي]?$/u.test(tokens[at]?.folded ?? '') || // "أن أحد جنوده قتل"
    (tokens[at]?.lex.word.noun?.kind === 'person' && tokens[at]!.lex.word.number === 'one')
  const described = before.folded.endsWith('ا') && isOne(verb - 2) // "قائدا ميدانيا قتل"
  return isMark(before, '"”»') || isOne(verb - 1) || described || opensClause(tokens, verb, isOne)
}

/** "أن قياديا من كذا قتل وأصيب اثنان": the one of whom the clause tells. */
function opensClause(tokens: Tokens, verb: number, isOne: (at: number) => boolean): boolean {
  for (let at = verb - 2; at >= verb - 6; at--) {
    if (isOne(at) && tokens[isMark(tokens[at - 1], '"“«') ? at - 2 : at - 1]?.lex.word.role === 'that') return true
    if (tokens[at]?.kind !== 'word' || tokens[at]!.lex.word.outcome) return false
  }
  return false
}
