import type { Tokens } from '../tokens.js'

// Towns whose names look like numbers.

/** "بلدة جسرين", "في جسرين": the town, where nothing follows that two bridges would have. */
export function isTownInTwo(tokens: Tokens, at: number): boolean {
  const { word, def, prep } = tokens[at]!.lex
  if (def || prep !== '' || !word.placeNames?.some(({ words }) => words.length === 1)) return false
  const before = tokens[at - 1]?.lex.word
  const next = tokens[at + 1]?.lex.word
  return before?.place === true || (before?.role === 'in' && next?.role !== 'on' && next?.number !== 'two')
}

/** "قرية بليون": a village is called so. */
export const isTown = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.stem === 'بليون' && tokens[at - 1]?.lex.word.place === true
