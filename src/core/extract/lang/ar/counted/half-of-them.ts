import { type Draft, draftOf, type Rule } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'

/** "قتل 4 آلاف، نصفهم من المدنيين": a half, third or quarter of the figure before, where it comes out whole. */
export const halfOfThem: Rule<Lex> = {
  name: 'half-of-them',
  apply({ tokens, drafts }) {
    const added: Draft[] = []
    for (const whole of drafts) {
      if (whole.dropped !== null || whole.low !== whole.high || !whole.low || whole.metric === 'other') continue
      const at = shareBehind(tokens, lastOf(whole) + 1)
      const value = at === null ? 0 : whole.low / SHARES.get(tokens[at]!.folded)!
      if (at !== null && value >= 1 && Number.isInteger(value)) added.push(partOf(tokens, whole, at, value))
    }
    if (added.length === 0) return
    drafts.push(...added)
    drafts.sort((a, b) => a.first - b.first)
  },
}

const SHARES = new Map([
  ['نصفهم', 2],
  ['نصفهن', 2],
  ['ثلثهم', 3],
  ['ربعهم', 4],
])

/** Tokens between the whole and its part at most. */
const REACH = 8

function shareBehind(tokens: Tokens, from: number): number | null {
  for (let at = from; at <= from + REACH; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'digits' || isMark(token, '.؛') || token.lex.word.numeral) return null
    if (SHARES.has(token.folded)) return at
  }
  return null
}

function partOf(tokens: Tokens, whole: Draft, at: number, value: number): Draft {
  const { bound } = whole
  const draft = draftOf(tokens, { first: at, last: at, low: value, high: value, bound, rules: ['half-of-them'] })
  draft.metric = whole.metric
  const next = tokens[at + 1]
  if (next?.lex.word.noun?.kind === 'person' && next.lex.prep === '' && !next.lex.conj) {
    draft.head = at + 1
    draft.counted = next.folded
    draft.end = next.end
  }
  return draft
}
