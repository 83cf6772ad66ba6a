import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/**
 * "dix personnes, | qui revenaient d'un mariage, | ont été tuées", "deux hommes | circulant à moto | ont été tués": where a clause that only
 * describes the subject ends; null where none begins at `at`.
 */
export function insertionEnd(tokens: Words, at: number, from: number, limit: number): number | null {
  // ", dont certains sont très jeunes,"
  const some = folded(tokens, at) === 'dont' && /^(?:certaine?s|beaucoup|la|une)$/u.test(folded(tokens, at + 1))
  const relative = (folded(tokens, at) === 'qui' || some) && folded(tokens, at - 1) === ','
  const gerund = at <= from + 1 && is(tokens[at], WORD.gerund) && folded(tokens, at - 1) !== ','
  // "trois gendarmes | qui revenaient d'un mariage | font partie des blessés"
  const plain = at === from && folded(tokens, at) === 'qui' && is(tokens[at + 1], WORD.finite)
  if (!relative && !gerund && !plain) return null
  for (let end = at + 1; end < limit; end++) {
    if (is(tokens[end], WORD.breaker) || /^[;:»]$/u.test(folded(tokens, end))) return null
    if (relative && folded(tokens, end) !== ',') continue
    if (
      plain &&
      (folded(tokens, end) === ',' || is(tokens[end], WORD.subset) || (is(tokens[end], WORD.relative) && end > at))
    )
      return null
    if (plain && /^(?:font|faisaient|figurent|figuraient|comptent)$/u.test(folded(tokens, end + 1))) return end
    if (is(tokens[end + 1], WORD.avoir | WORD.etre) && !is(tokens[end], WORD.relative | WORD.pronoun | WORD.apostrophe))
      return end
  }
  return null
}
