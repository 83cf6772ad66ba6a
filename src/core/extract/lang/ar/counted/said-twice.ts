import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'

/** "12 (اثنا عشر) جنديا", "خمسة (5) مدنيين", "٣ / ثلاثة مواطنين": one number in figures and in words; the second keeps all of it. */
export function saidTwice(tokens: Tokens, drafts: readonly Draft[], index: number): string | null {
  const [draft, next] = [drafts[index]!, drafts[index + 1]]
  if (!next || draft.head !== null || next.first !== draft.last + 2) return null
  if (next.bound !== 'exact' || next.low === null || !bounds(draft, next.low)) return null
  if ((tokens[draft.first]!.kind === 'digits') === (tokens[next.first]!.kind === 'digits')) return null
  const bracketed = isMark(tokens[draft.last + 1], '(') && isMark(tokens[next.last + 1], ')')
  if (!bracketed && !isMark(tokens[draft.last + 1], '/')) return null
  next.start = draft.start
  next.numberStart = draft.numberStart
  next.from = draft.from ?? draft.first
  next.bound = draft.bound
  next.low = draft.low
  next.high = draft.high
  return 'said-twice'
}

/** "نحو 12 (اثني عشر)", "أكثر من 12 (اثني عشر)": whatever bounds the first bounds both. */
const bounds = ({ bound, low, high }: Draft, value: number): boolean =>
  bound === 'more-than' ? low === value + 1 : bound === 'at-least' ? low === value : low === value && high === value
