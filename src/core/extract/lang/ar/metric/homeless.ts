import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, someBefore, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'

/** What people are left without: "بلا مأوى", "دون سكن". */
export const SHELTER = new Set(['ماوي', 'مساكن', 'سكن', 'منازل'])
const WITHOUT = new Set(['بلا', 'دون', 'بدون'])

/** "باتت 300 أسرة وألف شخص بلا مأوى", "ألف شخص من دون سكن". */
export function homeless(tokens: Tokens, draft: Draft): Metric | null {
  if (tokens[(draft.from ?? draft.first) - 1]?.lex.word.outcome) return null // "قتل 12 شخصا بلا مأوى"
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 4; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'digits' || isMark(token, '.،؛') || token.lex.word.numeral) return null
    if (WITHOUT.has(token.folded)) return SHELTER.has(tokens[at + 1]?.folded ?? '') ? 'displaced' : null
  }
  return null
}

/** "ترك 300 شخص منازلهم", "ألف شخص خرجوا من ديارهم": they had to leave where they lived. */
export function leftHome(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  let left = someBefore(tokens, Math.min(draft.from ?? draft.first, draft.head ?? draft.first), 2, leaves)
  for (let at = from; at <= from + 7; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.conj || token.lex.word.numeral) return null
    if (HOMES.has(token.folded)) {
      const [role, verb] = [tokens[at - 1]!.lex.word.role, leaves(tokens[at - 1]!)]
      return left && (role === 'of' || verb || at <= from + 1 || role === null) ? 'displaced' : null
    }
    if (leaves(token)) left = true
    else if (token.lex.word.outcome) return null
  }
  return null
}
const leaves = onceASpelling(({ folded }) => LEAVES.test(folded))
const LEAVES =
  /^[وفل]?[يت]?(?:ترك|غادر|اخل|هجر|فقد|خسر|خرج|طرد|اقتلع|نقل|انتقل|اخرج|اجل)(?:ت|وا|ون|ي|ا)?$|^(?:طرد|اقتلاع|خروج|اخراج|اخلاء|نقل|ترك|فقدان)$/u
export const HOMES = new Set('منازلهم بيوتهم ديارهم مساكنهم قراهم مدنهم بلداتهم اوطانهم خيامهم'.split(' '))

/** "نقل 40 شخصا إلى مراكز إيواء", "انتقلوا إلى مخيمات النزوح". */
export function takenToShelter(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  let moved = someBefore(tokens, Math.min(draft.from ?? draft.first, draft.head ?? draft.first), 1, moves)
  for (let at = from; at <= from + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.conj || token.lex.word.numeral) return null
    if (moves(token)) moved = true
    if (REFUGES.has(token.lex.stem) && tokens[at - 1]!.lex.word.role === 'to')
      return moved && (!CENTRES.has(token.lex.stem) || /ايواء|نازحين|نزوح|لجوء/u.test(tokens[at + 1]?.folded ?? ''))
        ? 'displaced'
        : null
  }
  return null
}
const moves = onceASpelling(({ folded }) => MOVES.test(folded))
const MOVES = /^[وف]?[يت]?(?:نقل|انتقل|حول)(?:ت|وا|ون)?$/u
const CENTRES = new Set(['مركز', 'مراكز', 'مدرسه', 'مدارس'])
/** Other words of moving may bring people anywhere, these are asked of first. */
export const MOVERS = new Set('انتقل انتقلت انتقلوا ينتقل'.split(' '))
const REFUGES = new Set([...CENTRES, 'مخيم', 'مخيمات', 'ملجا', 'ملاجي', 'ماوي'])
