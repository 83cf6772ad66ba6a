import type { Figure, Step } from '../sheet.js'
import { isAt, isIndefinite, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Drops the implicit ones that no verb of harm claimed: as good as never read. */
export const unclaimed: Step = {
  name: 'unclaimed',
  apply(sheet) {
    const { drafts } = sheet.doc
    for (const { figures } of sheet.sentences)
      figures.forEach((figure, i) => {
        if (figure.named) figure.draft.dropped = 'named'
        else if (i > 0 && isApposed(sheet.tokens, figures[i - 1] as Figure, figure))
          figure.draft.dropped = 'same person'
      })
    let kept = 0
    for (const draft of drafts) {
      if (
        draft.implicit &&
        (draft.metric === null || draft.metric === 'other' || draft.metric === 'strength' || draft.dropped !== null)
      ) {
        draft.dropped ??= 'unclaimed'
        continue
      }
      drafts[kept++] = draft
    }
    drafts.length = kept
  },
}

/** "his neighbour, |a farmer|, was killed", "a third man, |the driver|, escaped": who he was. */
function isApposed(tokens: Tokens, before: Figure, { draft, from, last }: Figure): boolean {
  // "one of them was |an elderly woman": she is the one
  if (!draft.implicit || before.last !== from - 2) return false
  const one = before.draft.low === 1 && before.draft.high === 1
  if (one && before.noun === null && isAt(tokens, from - 1, W.be)) return true
  // "|one child, a girl, was hurt"
  if (!(before.draft.implicit || (one && before.noun?.kind === 'person'))) return false
  if (!isAt(tokens, from - 1, W.comma) || !(isIndefinite(tokens, from) || wordAt(tokens, from) === 'the')) return false
  for (let i = last + 1; i < last + 9; i++) {
    if (isAt(tokens, i, W.comma))
      return (
        SINGULAR.has(wordAt(tokens, i + 1)) ||
        wordAt(tokens, i + 1) === 'when' ||
        lexAt(tokens, i + 1).outcome?.form === 'intransitive'
      )
    if (isAt(tokens, i, W.and | W.stop | W.be)) return false
  }
  return false
}
const SINGULAR = wordSet('was is has had died dies')
