import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind its "que" a relative's verb may stand. */
const REACH = 10

/** "les 30 combattants | que l'armée dit avoir tués", "quinze civils | que les rebelles avaient enlevés": what was done to them, by the relative clause. */
export function doneByRelative(tokens: Words, draft: Draft): Metric | null {
  const que = lastToken(tokens, draft) + 1
  if (folded(tokens, que) !== 'que' && folded(tokens, que) !== 'qu') return null
  for (let at = que + 1; at < que + REACH; at++) {
    if (isMark(tokens, at, ',.;:')) return null
    const { verb } = tokens[at]?.lex ?? {}
    if (!is(tokens[at - 1], WORD.avoir) && folded(tokens, at - 1) !== 'avoir') continue
    if (verb)
      return verb.form === 'participle' && verb.how === 'affects' && verb.metric !== 'strength' ? verb.metric : null
  }
  return null
}
