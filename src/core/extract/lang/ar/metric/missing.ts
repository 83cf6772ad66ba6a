import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastOf, someBefore, type Tokens } from '../tokens.js'
import { LOSES } from './own-losses.js'

export const FATES = new Set(['مصير', 'مصيره'])
/** "مصير 9 جنود", "البحث عن سبعة آخرين": what became of them is not known, whatever was told before. */
export function soughtFor(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (FATES.has(tokens[first - 1]?.lex.stem ?? '') && !tokens[lastOf(draft) + 1]?.lex.word.outcome) return 'missing'
  if (tokens[first - 1]?.lex.word.role !== 'about') return null
  return [2, 3].some((back) => SEARCH.test(tokens[first - back]?.folded ?? '')) ? 'missing' : null
}
export const SEARCH = /^[وف]?(?:ال|لل|ب?ال|[ينت]|ل)?بحث(?:ون|ا|ت|وا)?$/u

/** "7 أشخاص تحت الأنقاض": not found yet. */
export function lostSight(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 3; at++) {
    if (tokens[at]?.folded !== 'تحت') continue
    const buried = /^(?:ال)?(?:انقاض|ركام|حطام)$/u.test(tokens[at + 1]?.folded ?? '')
    const harm = tokens[draft.head ?? from]?.lex.word.noun?.metric
    const found = tokens[at - 1]?.lex.word.role === 'of' || (harm && harm !== 'casualties') // "عدد من الضحايا تحت الركام"
    return buried && !found ? 'missing' : null
  }
  return null
}

/** "قتل سبعة ولا يزال ثلاثة تحت الأنقاض", "ولا يزال أربعة مفقودين": others than those found, whatever was told before. */
export function stillMissing(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (!someBefore(tokens, first, 2, ({ folded }) => REMAIN.test(folded))) return null
  const counted = draft.head === null ? null : tokens[draft.head]!.lex.word.noun
  return counted?.metric === 'missing' ? 'missing' : lostSight(tokens, draft)
}
const REMAIN = /^[وف]?(?:[يت]زال(?:ون)?|زال(?:ت|وا)?|بقي(?:ت)?|[يت]بق[يا]|ظلت?)$/u

/** "إن مراسلين انقطع الاتصال بهما", "أربعة جنود فقد الاتصال بهم": nobody knows where they are. */
export function outOfTouch(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 4; at++) {
    if (tokens[at]?.kind !== 'word') return null
    if (TOUCH.has(tokens[at]!.folded)) return LOSES.test(tokens[at - 1]!.folded) ? 'missing' : null
  }
  return null
}
export const TOUCH = new Set('الاتصال اثرهم اثره اثرها اثرهما اخبارهم اخباره اخبارها اخبارهما'.split(' '))
