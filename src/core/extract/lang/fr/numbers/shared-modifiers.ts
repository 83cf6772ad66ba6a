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
    (firstToken(draft) - lastToken(tokens, before) === 2 ||
      // a complement between: "plus de 500 tireurs d'élite et 3.200 policiers" do not share
      (before.bound === 'at-least' && isOnePhrase(tokens, lastToken(tokens, before) + 1, firstToken(draft))))
  )
}

/** Words of a complement at most: "sept membres | des forces de sécurité | et deux civils". */
const COMPLEMENT = 8

/** Whether no verb and no other clause stands between two numbers of a list. */
function isOnePhrase(tokens: Words, from: number, to: number): boolean {
  if (to - from > COMPLEMENT) return false
  for (let at = from; at < to - 1; at++)
    if (
      tokens[at]?.folded === ',' ||
      tokens[at]?.lex.verb ||
      is(tokens[at], WORD.avoir | WORD.etre | WORD.relative | WORD.subset | WORD.finite)
    )
      return false
  return true
}
