import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'

/** "سلم 30 مسلحا أسلحتهم", "40 مسلحا ممن سلموا أسلحتهم", "بلغ عدد من سلموا أسلحتهم 120": they gave themselves up. */
export function laysDownArms(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  for (let at = Math.max(1, first - 3); at <= lastOf(draft) + 4; at++) {
    if (at >= first && at <= lastOf(draft)) continue
    if (tokens[at]?.kind !== 'word') continue
    if (!THEIR_ARMS.has(tokens[at]!.folded)) continue
    return [at - 1, first - 1].some((i) => GIVING.test(tokens[i]?.folded ?? '')) ? 'detained' : null
  }
  return null
}
export const THEIR_ARMS = new Set(['اسلحتهم', 'سلاحهم', 'اسلحتها', 'سلاحه'])
const GIVING = /^[وف]?(?:[يت]?سلم(?:ت|وا|ون)?|سلمو|تسليم|القوا|[يت]لقون|القي|القاء|وضعوا)$/u
