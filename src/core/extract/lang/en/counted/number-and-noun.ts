import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** A mark behind the number that a word follows without a space. */
export const opensQuotation = (tokens: Tokens, i: number): boolean => !adjoins(tokens, i) && adjoins(tokens, i + 1)

/** "20|, possibly 30": a second guess set apart before the noun of both. */
export const isGuessAside = (tokens: Tokens, from: number): boolean => {
  const guess = GUESSES.has(wordAt(tokens, from)) ? from : from - 1
  if (!GUESSES.has(wordAt(tokens, guess)) || !isAt(tokens, guess - 1, W.comma | W.dash | W.opener)) return false
  return tokens[guess - 2]?.kind === 'digits' || lexAt(tokens, guess - 2).number !== null
}
const GUESSES = wordSet('possibly perhaps maybe probably')

/** "“several” |injuries", "“several” |rebels", "“several” |Hamas members" */
export function countsBehind(tokens: Tokens, text: string, i: number): boolean {
  const { noun } = lexAt(tokens, isCapital(text, tokens[i]) && tokens[i + 1]?.kind === 'word' ? i + 1 : i)
  return noun?.kind === 'person' || noun?.sure === true
}
