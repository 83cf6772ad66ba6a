import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, someBefore, type Tokens } from '../tokens.js'
import { spelled } from '../words/spelled.js'

/** "تحولت 60 منها إلى حالات اختفاء قسري", "صنف 12 منهم مختفين": what has become of those told of before. */
export function turnedInto(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (!turnThen(tokens, lastOf(draft)) && !someBefore(tokens, first, 2, ({ folded }) => TURNING.has(folded)))
    return null
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 6 && tokens[at] && !isMark(tokens[at], '.؛،'); at++) {
    const { outcome, noun } = tokens[at]!.lex.word
    if (outcome?.metric === 'missing' || noun?.metric === 'missing') return 'missing'
    if (noun?.metric === 'detained' && !tokens[at]!.lex.def && !tokens[at]!.lex.conj) return 'detained' // "أصبح 20 مقاتلا أسرى"
  }
  return null
}
export const TURNING = spelled(
  'تحول تحولت يتحول تتحول اعتبر اعتبرت يعتبر تعتبر صنف صنفت يصنف تصنف أصبح أصبحت بات باتت تحولوا تحولن صنفوا اعتبروا أصبحوا باتوا',
  ['', 'و', 'ف'],
)

/** "75 منهم تحولوا إلى مختفين": the verb behind them, and no part of them behind it. */
function turnThen(tokens: Tokens, last: number): boolean {
  const verb = /^من(?:هم|ها|هن)$/u.test(tokens[last + 1]?.folded ?? '') ? last + 2 : last + 1
  const part = tokens[verb + 1]
  return TURNING.has(tokens[verb]?.folded ?? '') && part?.kind === 'word' && !part.lex.word.numeral
}

/** "700 ألف من أهلها لا يزالون نازحين", "باتوا مشردين": what they still are. */
export function remainsAs(tokens: Tokens, draft: Draft): Metric | null {
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 9 && tokens[at] && !isMark(tokens[at], '.؛'); at++) {
    if (tokens[at]!.kind === 'digits' || tokens[at]!.lex.word.numeral) return null
    if (!REMAINING.has(tokens[at]!.folded)) continue
    const { word, def, conj } = tokens[at + 1]?.lex ?? {}
    return word?.noun?.kind === 'person' && word.number === 'many' && !def && !conj ? word.noun.metric : null
  }
  return null
}
export const REMAINING = new Set('يزالون تزالون زالوا باتوا اصبحوا ظلوا يظلون'.split(' '))

/** "40 طفلا معتقلا", "12 شخصا مفقودا": the adjective of those counted. */
export function describedAs(tokens: Tokens, { head }: Draft): Metric | null {
  const [people, next] = [head === null ? undefined : tokens[head]!.lex, head === null ? undefined : tokens[head + 1]]
  if (people?.word.noun?.kind !== 'person' || people.word.noun.metric || next?.kind !== 'word') return null
  const { word, conj, def, prep, suffix } = next.lex
  const plain = !conj && !def && prep === '' && suffix === ''
  return plain && word.noun?.kind === 'person' && word.number === people.word.number ? word.noun.metric : null
}
