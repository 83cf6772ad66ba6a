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

/** "|“terrorists”", "|“armed bandits”": a word or two in quotation marks, the last of which is the noun. */
export const isNounIn = (tokens: Tokens, open: number): boolean =>
  [open + 1, open + 2].some((i) => lexAt(tokens, i).noun?.kind === 'person' && isAt(tokens, i + 1, W.quoteMark))

/** "four |M-16 rifles", "two Tor-|M systems": a letter of a name, no million. */
export const isModel = (tokens: Tokens, i: number): boolean =>
  (isAt(tokens, i + 1, W.hyphen) && adjoins(tokens, i + 1)) ||
  (isAt(tokens, i - 1, W.hyphen) && adjoins(tokens, i) && tokens[i]?.folded.length === 1)

/** "seven of |these were children", "of |those, seven"; but "seven of |these women", "of |those killed" */
export const areThose = (tokens: Tokens, i: number): boolean =>
  /^th[eo]se$/.test(wordAt(tokens, i)) && isAt(tokens, i + 1, W.be | W.have | W.modal | W.comma | W.stop)
