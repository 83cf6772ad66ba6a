import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "aux dires | de | la police", "aux dires | d' | un élu": where the name begins. */
export function behindOf(tokens: Words, start: number): number {
  const at = over(tokens, start)
  if (folded(tokens, at) === 'd') return after(tokens, at)
  // "se fie | à | la mairie", "à en juger | par | la mairie"
  if (/^(?:à|au|aux|par)$/u.test(folded(tokens, at)) && /^(?:fier?|juger)$/u.test(folded(tokens, start - 1)))
    return at + 1
  return folded(tokens, at) === 'de' ? at + 1 : at
}

const over = (tokens: Words, at: number): number =>
  folded(tokens, at) === 'même' && at > 0 && folded(tokens, at - 1) === 'aveu' ? at + 1 : at

/** Where the phrase of the word at `at` begins; null where the word alone says nothing: "après", "croire". */
export function phraseBegin(tokens: Words, at: number): number | null {
  const behind = (...words: string[]): boolean =>
    words.every((word, n) => folded(tokens, at - words.length + n) === word)
  // "de l'aveu | même | du maire"
  const of = /^(?:d|de|du|des)$/u.test(folded(tokens, over(tokens, at + 1)))
  switch (folded(tokens, at)) {
    case 'après':
      return folded(tokens, at - 2) === 'd' ? at - 2 : null
    case 'croire':
      // "A en croire": a capital without its accent
      return behind('à', 'en') || behind('a', 'en') ? at - 2 : null
    case 'croit':
      return at - 2
    // "si l'on se | fie | au maire", "à se | fier | au maire"
    case 'fie':
    case 'fier':
      return behind('se') && /^(?:à|au|aux)$/u.test(folded(tokens, at + 1)) ? at - 2 : null
    // "à en | juger | par le maire"
    case 'juger':
      return behind('à', 'en') && folded(tokens, at + 1) === 'par' ? at - 2 : null
    case 'dires':
      return of && behind('aux') ? at - 1 : null
    case 'dire':
      return of && behind('au') ? at - 1 : null
    case 'aveu':
    case 'avis':
      return of && folded(tokens, at - 2) === 'l' ? at - 3 : null
    default:
      return at
  }
}

/** "à l'en | croire", "à les en | croire" */
export const isBelievedOfHim = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'croire' &&
  folded(tokens, at - 1) === 'en' &&
  (is(tokens[at - 2], WORD.apostrophe) ? /^[àa]$/u.test(folded(tokens, at - 4)) : /^les$/u.test(folded(tokens, at - 2)))

/** "si l'on en | croit X" */
export const isBelieved = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'croit' && folded(tokens, at - 1) === 'en' && folded(tokens, at - 2) === 'on'
