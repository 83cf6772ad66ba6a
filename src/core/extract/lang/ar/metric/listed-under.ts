import type { Metric } from '../../../../claim/vocabulary.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'

/** "القتلى هم:" and under it, line by line, "– 25 من القوات": what befell those whom the heading names; `before` is the figure told last. */
export function listedUnder(tokens: Tokens, { from, first, head }: Draft, before: Draft | null): Metric | null {
  const start = Math.min(from ?? first, head ?? first)
  const bullet = isMark(tokens[start - 1], '-–—•*') ? start - 1 : start
  if (!tokens[bullet] || tokens[bullet].space < SPACE.line) return null
  if (before?.rules.some((rule) => LISTED.has(rule))) return before.metric // "بينهم:" and a line for each
  return isMark(tokens[bullet - 1], ':') ? headingOf(tokens, bullet - 2) : null
}

const LISTED = new Set(['metric:listed-under', 'metric:part'])

/** "القتلى هم", "والقتلى والشهداء هم". */
function headingOf(tokens: Tokens, last: number): Metric | null {
  for (let at = last; at >= Math.max(0, last - 4); at--) {
    const { noun, number } = tokens[at]!.lex.word
    if (noun?.kind === 'person' && number === 'many') return noun.metric
  }
  return null
}
