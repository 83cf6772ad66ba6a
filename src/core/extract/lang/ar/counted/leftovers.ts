import type { Draft, Rule } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'

/** Drops vague words and duals that nothing in the sentence ties to the conflict: "عدد من المسؤولين", "وزيران". A number in figures stays. */
export const leftovers: Rule<Lex> = {
  name: 'leftovers',
  apply({ tokens, drafts }) {
    for (const [index, draft] of drafts.entries()) {
      const { rules } = draft
      if (!rules.includes('metric:default') || draft.metric !== 'other') continue
      if (rules.includes('dual') && isPartOfKept(tokens, drafts[index - 1], draft)) continue
      if (rules.includes('vague-word') || rules.includes('dual')) draft.dropped ??= 'counts-nothing-of-the-conflict'
    }
  },
}

/** "إنقاذ 17 شخصا بينهم امرأتان": part of those whose number stays. */
const isPartOfKept = (tokens: Tokens, whole: Draft | undefined, { first, head }: Draft): boolean =>
  head !== null &&
  tokens[head]!.lex.word.noun?.kind === 'person' &&
  tokens[first - 1]?.lex.word.role === 'among' &&
  whole !== undefined &&
  !whole.dropped
