import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'

/** "قتل 30 …. قالت الشرطة إن العدد لا يتجاوز 12": another count of those told of before. */
export function recounted(tokens: Tokens, draft: Draft, before: Draft | null | undefined): Metric | null {
  const counted = draft.head === null ? null : tokens[draft.head]!.lex.word.noun
  const at = draft.from ?? draft.first
  const included = THE_COUNT.has(tokens[at - 1]?.folded ?? '') && INCLUDES.test(tokens[at - 2]?.folded ?? '') // "ويشمل العدد 30 مصريا"
  const generic =
    draft.head === null ||
    WHOEVER.has(tokens[draft.head]!.lex.stem) ||
    (included && counted?.kind === 'person' && counted.metric === null)
  if (!generic || !before?.metric || before.metric === 'other' || before.dropped) return null
  const first = draft.from ?? draft.first
  for (let at = first - 1; at >= Math.max(0, first - RECOUNT); at--) {
    if (countsOthers(tokens, at)) return null
    if (THE_COUNT.has(tokens[at]!.folded)) return countedSince(tokens, at, lastOf(before)) ?? before.metric
    if (at === first - 1 && speaksOf(tokens, at)) return before.metric
    if (tokens[at]!.lex.word.outcome || isMark(tokens[at], '.؛')) return null
  }
  return null
}
/** "غير أن السلطات تتحدث عن 7". */
const speaksOf = (tokens: Tokens, about: number): boolean =>
  tokens[about]!.lex.word.role === 'about' && /^[وف]?(?:[يت]?تحدث)(?:ت|ون)?$/u.test(tokens[about - 1]?.folded ?? '')

/** "وأن القتلى نازحون، وأن عددهم فاق 50": those named between. */
export function countedSince(tokens: Tokens, from: number, until: number): Metric | null {
  for (let at = from - 1; at > until; at--) {
    const { noun, number } = tokens[at]!.lex.word
    if (tokens[at]!.lex.def && noun?.kind === 'person' && number === 'many' && noun.metric) return noun.metric
  }
  return null
}
const RECOUNT = 10
const THE_COUNT = new Set('العدد الرقم الحصيله عددهم وعددهم'.split(' '))
const INCLUDES = /^[وف]?(?:[يت]?شمل|[يت]?ضم)ت?$/u
const WHOEVER = new Set('شخص شخصا اشخاص'.split(' '))

/** "قتل 6 …. طالب نواب المعارضة، وعددهم 58": others than those counted before. */
function othersNamed(tokens: Tokens, from: number): boolean {
  for (let at = from; at > Math.max(0, from - 5) && !isMark(tokens[at], '.؛'); at--) {
    const { noun, number, saying } = tokens[at]!.lex.word
    if (noun?.metric) return false
    if ((noun?.kind === 'person' && number === 'many') || saying === 'title') return true
  }
  return false
}

/** "المهاجمون وعددهم أربعة", "المهاجمون، وكان عددهم أربعة". */
export function countsOthers(tokens: Tokens, at: number): boolean {
  const was = /^و?كان$/u.test(tokens[at - 1]?.folded ?? '') && tokens[at]?.folded === 'عددهم'
  return (was || tokens[at]?.folded === 'وعددهم') && othersNamed(tokens, was ? at - 2 : at - 1)
}
