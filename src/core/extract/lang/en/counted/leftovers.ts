import type { Step } from '../sheet.js'
import { isPatient } from './cases.js'

/** Drops the numbers that nothing claimed and that count nothing named. */
export const leftovers: Step = {
  name: 'leftovers',
  apply({ tokens, sentences }) {
    for (const { figures } of sentences) {
      for (const { draft, noun } of figures) {
        if (draft.dropped !== null) continue
        if (draft.metric === null || (draft.low === 0 && (draft.metric === 'other' || draft.metric === 'strength')))
          draft.dropped = 'counts nothing'
        else if (noun?.kind === 'measure' || (noun?.kind === 'uncounted' && !isPatient(tokens, draft.head ?? -1)))
          draft.dropped = 'uncounted'
      }
    }
  },
}
