import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'

/** "ارتفع العدد إلى 22 بعد أن كان 14", "مقابل 14 أمس": the earlier count of the same. */
export function formerly(tokens: Tokens, drafts: readonly Draft[], index: number): Metric | null {
  const [now, draft] = [drafts[index - 1], drafts[index]!]
  const counts = draft.head === null || !tokens[draft.head]!.lex.word.noun
  if (!now?.metric || now.metric === 'other' || !counts) return null
  const first = draft.from ?? draft.first
  for (let at = first - 1; at > Math.max(lastOf(now), first - 6); at--) {
    const { folded } = tokens[at]!
    if (WAS.test(folded) && AFTER.test(`${tokens[at - 2]?.folded} ${tokens[at - 1]?.folded}`)) return now.metric
    if (at === first - 1 && AGAINST.has(folded)) return now.metric
  }
  return null
}
const WAS = /^(?:كان(?:ت|وا)?|وقف(?:ت)?|بلغ(?:ت)?|استقر(?:ت)?|سجل(?:ت)?|توقف(?:ت)?)$/u
const AFTER = /بعد (?:ان|ما)$|بعدما$/u
const AGAINST = new Set(['مقابل', 'مقارنه'])
