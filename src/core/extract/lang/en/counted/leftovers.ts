import type { Step } from '../sheet.js'

/** Drops the numbers that nothing claimed and that count nothing named. */
export const leftovers: Step = {
  name: 'leftovers',
  apply({ sentences }) {
    for (const { figures } of sentences) {
      for (const { draft, noun } of figures) {
        if (draft.dropped !== null) continue
        if (draft.metric === null || (draft.low === 0 && (draft.metric === 'other' || draft.metric === 'strength')))
          draft.dropped = 'counts nothing'
        else if (noun?.kind === 'uncounted' || noun?.kind === 'measure') draft.dropped = 'uncounted'
      }
    }
  },
}
