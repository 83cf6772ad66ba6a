import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, lastToken, nounOf, previousDraft } from '../drafts.js'
import { is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { bind } from './modifiers.js'

/** "au moins 12 femmes et 13 enfants": the modifier holds for both; not for another outcome ("au moins 12 morts et 48 blessés"). */
export const sharedModifiers: Rule<Lex> = {
  name: 'shared-modifier',
  apply(doc) {
    for (const { drafts } of draftedSentences(doc)) {
      let headed: Draft | null = null
      drafts.forEach((draft, index) => {
        const before = previousDraft(drafts, index)
        if (!before || draft.low === null) return
        const listed = heads(doc.tokens, drafts, index)
        if (listed || shares(doc.tokens, before, draft, headed)) bind(draft, before.bound)
        if (listed) headed = draft
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

function shares(tokens: Words, before: Draft, draft: Draft, headed: Draft | null): boolean {
  return (
    SHARED.has(before.bound) &&
    // "plus de 100 élèves et un professeur"
    draft.low !== 1 &&
    // "une dizaine de civils et deux soldats": the noun is about, no modifier says so
    !(before.bound === 'about' && tokens[before.last]?.lex.numeral?.kind === 'collective') &&
    (before.from !== undefined || before === headed) &&
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

/** "au moins 143 soldats, | 89 rebelles et sept civils": a list whose last item is joined by "et"; its items are no parts of the first. */
function heads(tokens: Words, drafts: readonly Draft[], index: number): boolean {
  const [before, draft, next] = [drafts[index - 1]!, drafts[index]!, drafts[index + 1]]
  return (
    next !== undefined &&
    before.bound === 'at-least' &&
    before.from !== undefined &&
    draft.bound === 'exact' &&
    [before, draft, next].every((one) => one.metric === before.metric && nounOf(tokens, one)?.kind === 'person') &&
    tokens[firstToken(draft) - 1]?.folded === ',' &&
    is(tokens[firstToken(next) - 1], WORD.coordinator) &&
    isOnePhrase(tokens, lastToken(tokens, before) + 1, firstToken(draft)) &&
    firstToken(next) - lastToken(tokens, draft) < COMPLEMENT &&
    (draft.low ?? 0) + (next.low ?? 0) !== before.low
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
