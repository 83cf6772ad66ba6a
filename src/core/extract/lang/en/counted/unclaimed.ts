import type { Step } from '../sheet.js'

/** Drops the implicit ones that no verb of harm claimed: as good as never read. */
export const unclaimed: Step = {
  name: 'unclaimed',
  apply(sheet) {
    const { drafts } = sheet.doc
    for (const { figures } of sheet.sentences)
      for (const { draft, named } of figures) if (named) draft.dropped = 'named'
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
