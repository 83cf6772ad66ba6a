import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "sans compter | les quatre assaillants", "sans inclure les deux kamikazes" */
export function isLeftOut(tokens: Words, before: number): boolean {
  const verb = is(tokens[before], WORD.determiner) ? before - 1 : before
  return (
    /^(?:compter|inclure|dénombrer|comptabiliser)$/u.test(folded(tokens, verb)) && folded(tokens, verb - 1) === 'sans'
  )
}

/** "Vingt écoliers fauchés à Lens, | douze passants | à Arras": the next place of a deed told by its participle. */
export function isNextPlace(tokens: Words, draft: Draft, previous: Draft): boolean {
  const [end, next] = [lastToken(tokens, previous), lastToken(tokens, draft) + 1]
  const { verb } = tokens[end + 1]?.lex ?? {}
  if (verb?.form !== 'participle' || verb.metric !== previous.metric || firstToken(draft) - end > 7) return false
  return [end + 2, next].every((at) => /^(?:à|au|aux|dans)$/u.test(folded(tokens, at)))
}
