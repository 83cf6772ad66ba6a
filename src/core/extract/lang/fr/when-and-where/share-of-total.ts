import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind its number "parmi les victimes" may stand. */
const REACH = 12

/** "38 enfants | figurent parmi les victimes", "14 | des tués sont des enfants": some of those that the sentence before counted. */
export function isShareOfThem(tokens: Words, draft: Draft): boolean {
  const end = lastToken(tokens, draft)
  if (tokens[draft.head ?? -1]?.lex.noun?.kind === 'outcome' && folded(tokens, draft.last + 1) === 'des') return true
  for (let at = end + 1; at < end + REACH && tokens[at]; at++) {
    if (/^[.;:]$/u.test(folded(tokens, at)) || is(tokens[at], WORD.relative)) return false
    if (folded(tokens, at) === 'parmi')
      return /^(?:les|ces)$/u.test(folded(tokens, at + 1)) && tokens[at + 2]?.lex.noun?.kind === 'outcome'
  }
  return false
}
