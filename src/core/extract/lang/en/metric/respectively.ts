import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt } from '../words/lex.js'

/** How far before the two numbers the two words of harm stand, in tokens. */
const REACH = 14

/** "nine and |14, respectively": whether figure `i` and the one before it are told so. */
export function inTurn(tokens: Tokens, figures: readonly Figure[], i: number): boolean {
  const { last, from } = figures[i] as Figure
  const behind = isAt(tokens, last + 1, W.comma) ? last + 2 : last + 1
  return wordAt(tokens, behind) === 'respectively' && isAt(tokens, from - 1, W.and) && figures[i - 1]?.last === from - 2
}

/** "the number of killed and wounded was |nine and |14, respectively": gives each of the two numbers its own harm. */
export function respectively(tokens: Tokens, figures: readonly Figure[], i: number): void {
  const [one, other] = [figures[i - 1], figures[i]]
  if (!one || !other || !inTurn(tokens, figures, i)) return
  for (let and = one.from - 1; and > one.from - REACH; and--) {
    if (!isAt(tokens, and, W.and)) continue
    const [first, second] = [harmAt(tokens, and - 1), harmAt(tokens, and + 1)]
    if (first === null || second === null || first === second) continue
    one.draft.metric = first
    other.draft.metric = second
    return
  }
  // "23 killed and 35 injured, a count later raised to |25 and |41 respectively"
  const [first, second] = [figures[i - 3]?.draft.metric ?? null, figures[i - 2]?.draft.metric ?? null]
  if (!isPeople(first) || !isPeople(second) || one.draft.metric !== first || one.noun !== null) return
  other.draft.metric = second
}

function harmAt(tokens: Tokens, i: number): Metric | null {
  const { outcome, noun } = lexAt(tokens, i)
  const metric = outcome?.metric ?? (noun?.sure ? noun.metric : null)
  return isPeople(metric) ? metric : null
}
