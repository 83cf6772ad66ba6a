import { adjoins, isAt, isCapital, type Tokens, W, wordAt } from '../words/lex.js'
import { SPEAKING_HEADS } from './speaker-words.js'
import { TITLES } from './titles.js'

/** "Nasser Hospital| in Khan Younis": where the house stands is no part of who speaks. */
export const standsIn = (tokens: Tokens, text: string, i: number): boolean =>
  wordAt(tokens, i) === 'in' &&
  isCapital(text, tokens[i + 1]) &&
  isCapital(text, tokens[i - 1]) &&
  SPEAKING_HEADS.has(wordAt(tokens, i - 1))

/** "a police officer| in the western provincial capital of Hama": a long tail tells where, not who. */
export const servesIn = (tokens: Tokens, i: number, last: number): boolean =>
  wordAt(tokens, i) === 'in' && wordAt(tokens, i + 1) === 'the' && last > i + 4 && TITLES.has(wordAt(tokens, i - 1))

/** "Doctor Omar Latif| at the Razi hospital" */
export const worksAt = (tokens: Tokens, text: string, first: number, i: number): boolean =>
  wordAt(tokens, i) === 'at' &&
  i > first + 2 &&
  TITLES.has(wordAt(tokens, first)) &&
  isCapital(text, tokens[first]) &&
  isCapital(text, tokens[i - 1]) &&
  isCapital(text, tokens[i - 2])

/** "|of Chad's National Relief Agency" */
const ofCountry = (tokens: Tokens, text: string, of: number): boolean =>
  isCapital(text, tokens[of + 1]) && isAt(tokens, of + 2, W.apostrophe) && wordAt(tokens, of + 3) === 's'

/** "Omar Latif| of the local aid group Hama Relief": a full name needs no more. */
export function belongsTo(tokens: Tokens, text: string, first: number, i: number): boolean {
  if (
    !isAt(tokens, i, W.preposition) ||
    !/^(of|from)$/.test(wordAt(tokens, i)) ||
    !(isAt(tokens, i + 1, W.determiner) || ofCountry(tokens, text, i)) ||
    i < first + 2
  )
    return false
  if (isCapital(text, tokens[i + 2]) && !adjoins(tokens, i + 3) && !ofCountry(tokens, text, i)) return false
  for (let at = first; at < i; at++) if (!isCapital(text, tokens[at]) && !adjoins(tokens, at)) return false
  return true
}
