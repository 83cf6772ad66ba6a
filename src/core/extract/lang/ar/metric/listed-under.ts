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
  if (!isMark(tokens[bullet - 1], ':')) return null
  return headingOf(tokens, bullet - 2) ?? (asFollows(tokens, bullet - 2) ? (before?.metric ?? null) : null)
}

const LISTED = new Set(['metric:listed-under', 'metric:part'])

/** "القتلى هم", "والقتلى والشهداء هم". */
function headingOf(tokens: Tokens, last: number): Metric | null {
  const reach = asFollows(tokens, last) ? FAR : 4 // "توزع القتلى، وفق المرصد، على النحو التالي"
  for (let at = last; at >= Math.max(0, last - reach); at--) {
    const { noun, number } = tokens[at]!.lex.word
    if (at < last && tokens[at + 1]!.space >= SPACE.line) return null
    if (noun?.kind === 'person' && number === 'many') return noun.metric
  }
  return null
}
const FAR = 18

/** "على النحو التالي", "كالآتي", "كما يلي". */
const asFollows = (tokens: Tokens, at: number): boolean =>
  /^(?:ال|كال)(?:تالي|اتي)$/u.test(tokens[at]?.folded ?? '') ||
  (tokens[at]?.folded === 'يلي' && tokens[at - 1]?.folded === 'كما')
