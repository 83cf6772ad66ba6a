import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "qui a fait 37 morts | selon X", "vingt | selon X", "12 morts et 15 blessés | selon X": no comma parts a number from who gives it. */
export function isRightBehind(tokens: Words, draft: Draft, saying: number): boolean {
  if (folded(tokens, saying) !== 'selon') return false
  let at = saying - 1
  const last = lastToken(tokens, draft)
  // "12 morts | et 15 blessés |"
  if (folded(tokens, last + 1) === 'et') while (at > last && at > saying - 6 && folded(tokens, at) !== ',') at--
  return at === last || isPlaced(tokens, last + 1, saying)
}

/** "dont 800 réfugiés | en Russie | selon Moscou": no more than where stands between. */
function isPlaced(tokens: Words, from: number, saying: number): boolean {
  if (!/^(?:à|au|aux|en)$/u.test(folded(tokens, from)) || saying - from > 4) return false
  for (let at = from + 1; at < saying; at++)
    if (tokens[at]!.kind !== 'word' || tokens[at]!.lex.verb || is(tokens[at], NEW_WORDS)) return false
  return true
}

/** "| 34 | annoncés la veille par la radio", "| 40 morts | évoqués par un élu": who gives no more than this number. */
export function isGivenBy(tokens: Words, draft: Draft, saying: number): boolean {
  if (tokens[saying]!.lex.saying?.form !== 'participle') return false
  if (!/s$/u.test(folded(tokens, saying)) && !isOfToll(tokens, draft)) return false
  if (is(tokens[saying - 1], WORD.avoir | WORD.etre | WORD.been)) return false
  for (let at = lastToken(tokens, draft) + 1; at < saying; at++)
    if (tokens[at]!.kind === 'mark' || is(tokens[at], NEW_WORDS) || /^(?:contre|loin|lieu)$/u.test(folded(tokens, at)))
      return false
  return true
}

/** "le bilan provisoire de | 12 morts |" */
function isOfToll(tokens: Words, draft: Draft): boolean {
  const of = firstToken(draft) - (is(tokens[firstToken(draft) - 1], WORD.apostrophe) ? 2 : 1)
  if (!/^(?:de|d)$/u.test(folded(tokens, of))) return false
  return [of - 1, of - 2].some((at) => /^(?:bilan|chiffre|total|décompte)$/u.test(folded(tokens, at)))
}

const NEW_WORDS = WORD.relative | WORD.coordinator | WORD.avoir | WORD.etre | WORD.breaker
