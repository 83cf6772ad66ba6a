import { folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "le déplacement | forcé | de 3.000 personnes": a word that can be nothing but the governing noun's adjective. */
export const isBareAdjective = (tokens: Words, at: number): boolean =>
  tokens[at]!.kind === 'word' &&
  tokens[at]!.lex.noun === null &&
  !is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.preposition | WORD.relative)

function hasNe(tokens: Words, that: number): boolean {
  for (let at = that - 2; at > that - 8 && at >= 0; at--) if (/^ne?$/u.test(folded(tokens, at))) return true
  return false
}

const PASSED_OVER: ReadonlySet<string> = new Set('« " “ » ” figurent figure comptent voire sinon'.split(' '))

/** Adverbs, times, articles and the like: what may stand between a governing word and its number. */
export function skippable(tokens: Words, at: number): boolean {
  const token = tokens[at]!
  if (is(token, WORD.determiner | WORD.adverb | WORD.timeWord | WORD.apostrophe | WORD.frontAdjective | WORD.gravely))
    return true
  // "a perdu | en tout, au total | 48 soldats"
  if ((token.folded === 'en' || token.folded === 'au') && /^(?:tout|total)$/u.test(folded(tokens, at + 1))) return true
  if (token.folded === 'total' && folded(tokens, at - 1) === 'au') return true
  if (token.folded === 'dans' || token.folded === 'en')
    return is(tokens[at + 1], WORD.timeWord) || is(tokens[at + 2], WORD.timeWord)
  if (token.kind === 'digits') return (tokens[at + 1]?.lex.month ?? 0) > 0
  // "n'a tué | que | neuf hommes", "ne reconnaît la mort | que | de deux"
  if (isThat(token.folded)) {
    const { verb, governs } = tokens[at - 1]?.lex ?? {}
    return Boolean(verb ?? governs ?? folded(tokens, at - 1).startsWith('perd')) && hasNe(tokens, at)
  }
  // "parmi les victimes | : | trois policiers"
  if (token.folded === ':') return folded(tokens, at - 3) === 'parmi'
  return PASSED_OVER.has(token.folded)
}
