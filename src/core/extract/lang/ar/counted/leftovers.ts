import type { Rule } from '../../../draft.js'
import type { Lex } from '../words/lex.js'

/** Drops vague words and duals that nothing in the sentence ties to the conflict: "عدد من المسؤولين", "وزيران". A number in figures stays. */
export const leftovers: Rule<Lex> = {
  name: 'leftovers',
  apply({ drafts }) {
    for (const draft of drafts) {
      const { rules } = draft
      if (!rules.includes('metric:default') || draft.metric !== 'other') continue
      if (rules.includes('vague-word') || rules.includes('dual')) draft.dropped ??= 'counts-nothing-of-the-conflict'
    }
  },
}
