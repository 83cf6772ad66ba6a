import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'

/** "طعن 12 شخصا حتى الموت": they died, whatever the verb; "احتجز 12 تلميذا رهائن". */
export function endsAs(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  if (draft.low === 1 && draft.high === 1 && diesLater(tokens, from)) return 'killed'
  for (let at = from; at <= from + 7; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.conj || token.lex.word.numeral) return null
    if (token.folded === DEATH && tokens[at - 1]!.folded === 'حتي') return 'killed'
    if (AS_HOSTAGES.has(token.folded)) return tokens[at - 1]!.lex.word.role === null ? 'abducted' : null // not "أحد عشر من رهائن"
  }
  return null
}

/** "أصيب أحد المارة بالرصاص وفارق الحياة فيما بعد", "أصيب شاب وتوفي متأثرا بجروحه". */
function diesLater(tokens: Tokens, from: number): boolean {
  for (let at = from; at <= from + 11; at++) {
    const { folded, kind } = tokens[at] ?? {}
    if (!folded || (kind === 'mark' && '.؛،:'.includes(folded))) return false
    const next = tokens[at + 1]?.folded ?? ''
    if (/^وفارقت?$/u.test(folded)) return next === LIFE
    if (/^و(?:توفي|توفيت|استشهد|استشهدت|قضي|قضت)$/u.test(folded)) return LATER.has(next)
  }
  return false
}
const LIFE = 'الحياه'
const LATER = new Set(['لاحقا', 'متاثرا', 'متاثره'])

const DEATH = 'الموت'
const AS_HOSTAGES = new Set(['رهاين', 'كرهاين', 'رهينه', 'كرهينه'])
export const ENDS = new Set([DEATH, LIFE, ...LATER, ...AS_HOSTAGES])
