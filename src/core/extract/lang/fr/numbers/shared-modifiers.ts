import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { bind } from './modifiers.js'

/** "au moins 12 femmes et 13 enfants": the modifier holds for both; not for another outcome ("au moins 12 morts et 48 blessés"). */
export const sharedModifiers: Rule<Lex> = {
  name: 'shared-modifier',
  apply(doc) {
    for (const { drafts } of draftedSentences(doc)) {
      drafts.forEach((draft, index) => {
        const before = drafts[index - 1]
        if (before && draft.low !== null && shares(doc.tokens, before, draft)) bind(draft, before.bound)
      })
    }
  },
}

const SHARED: ReadonlySet<Draft['bound']> = new Set<Draft['bound']>([
  'at-least',
  'more-than',
  'about',
  'less-than',
  'at-most',
])

function shares(tokens: Words, before: Draft, draft: Draft): boolean {
  return (
    SHARED.has(before.bound) &&
    before.from !== undefined &&
    draft.bound === 'exact' &&
    draft.metric === before.metric &&
    nounOf(tokens, before)?.kind === 'person' &&
    nounOf(tokens, draft)?.kind === 'person' &&
    is(tokens[firstToken(draft) - 1], WORD.coordinator) &&
    firstToken(draft) - lastToken(tokens, before) === 2
  )
}
