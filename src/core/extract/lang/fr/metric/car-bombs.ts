import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { endsClause, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "deux véhicules piégés", "deux valises piégées" are bombs. */
export function isTrapped(tokens: Words, draft: Draft): boolean {
  if (draft.head === null) return false
  const word = folded(tokens, lastToken(tokens, draft))
  return word.startsWith('pi') && /^pi[ée]g[ée]/u.test(word)
}

/** "deux véhicules | ont explosé" were bombs. */
export function explodes(tokens: Words, draft: Draft): boolean {
  if (
    draft.head === null ||
    !/^(?:véhicules?|voitures?|camions?|motos?|ambulances?)$/u.test(folded(tokens, draft.head))
  )
    return false
  for (let at = lastToken(tokens, draft) + 1; at < lastToken(tokens, draft) + 20; at++) {
    if (endsClause(tokens, at) || is(tokens[at], WORD.etre | WORD.breaker | WORD.finite)) return false
    if (!is(tokens[at], WORD.avoir)) continue
    while (is(tokens[at + 1], WORD.adverb)) at++
    return /^explos[ée]$/u.test(folded(tokens, at + 1))
  }
  return false
}
