import { isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import { endsName } from './name-limits.js'
import { hasAnd } from './speaker-apposition.js'
import { SOURCES, TO_OR_WITH } from './speaker-words.js'

/** Whether the words before the comma at `comma` belong to the speaker: an apposition or a list of names, no clause and no adverbial. */
export function listsOn(
  tokens: Tokens,
  text: string,
  comma: number,
  floor: number,
  closed: boolean,
  pieces: readonly [number, number][],
): boolean {
  const nearest = pieces[0]
  // "The following day|, relatives and neighbours said"
  if (lexAt(tokens, comma - 1).noun?.kind === 'measure') return false
  const list = nearest !== undefined && hasAnd(tokens, nearest[0], nearest[1])
  if (!closed && !list) return false
  // "three sources|, A, B and C"
  if (list && SOURCES.has(wordAt(tokens, comma - 1))) return true
  for (let i = comma - 1; i >= floor && i > comma - 14; i--) {
    // ", |raising the toll from eight to 11, Omar Latif, the mayor, said"
    if (isAt(tokens, i, W.comma)) return !isAt(tokens, i + 1, W.gerund) || isCapital(text, tokens[i + 1])
    // "spoke |to Omar Latif, a resident, who said"
    if (TO_OR_WITH.has(wordAt(tokens, i)) && isCapital(text, tokens[i + 1])) return true
    if (endsName(tokens, text, i))
      return i > floor && isAt(tokens, i, W.subordinator | W.quoteMark | W.stop) && i < comma - 1
    // "90 boys last spring|, residents and survivors said"
    if (!closed && (tokens[i]?.kind === 'digits' || lexAt(tokens, i).number !== null || wordAt(tokens, i) === 'ago'))
      return false
    // "On Sunday |Omar Latif, Hama governor said"
    if (lexAt(tokens, i).weekday >= 0 && comma > i + 2 && isCapital(text, tokens[i + 1])) return true
    if (lexAt(tokens, i).month > 0 || lexAt(tokens, i).weekday >= 0) return false
  }
  return true
}
