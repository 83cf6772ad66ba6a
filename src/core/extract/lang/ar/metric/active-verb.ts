import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import { type Governor, isHarm } from './governor.js'

/** "قتلوا 5 جنود", "قتلوا وأصابوا عددا": with its object right behind, the plural verb governs it. */
export function activeVerb(tokens: Tokens, at: number, draft: Draft | undefined): boolean {
  const first = draft ? Math.min(draft.from ?? draft.first, draft.head ?? draft.first) : -1
  if (UPON.has(tokens[at]!.lex.stem) && tokens[at + 1]?.lex.word.role === 'on') return first === at + 2 // "قضوا على عشرات الجنود"
  if (first === at + 2 && tokens[at + 1]!.lex.word.outcome?.form === 'after') return true
  return first > at && first <= at + 5 && onlyHow(tokens, at + 1, first)
}

const UPON = new Set(['قضوا', 'قبضوا', 'اجهزوا'])

/** "قتلوا بالرصاص", "قتلوا \"بشكل متعمد": nothing but how stands between. */
function onlyHow(tokens: Tokens, from: number, to: number): boolean {
  const { role } = tokens[from]!.lex.word
  if (role === 'since' || role === 'during') return onlyWhen(tokens, from + 1, to)
  for (let at = from; at < to; at++) {
    const { folded, lex } = tokens[at]!
    const how = /^ب.{3}/u.test(folded) && !lex.word.outcome && !lex.word.noun?.metric
    const kind = at > from && !lex.conj && (MANNERS.has(tokens[at - 1]!.folded) || (lex.def && tokens[at - 1]!.lex.def)) // "بشكل متعمد", "بالرصاص المباشر"
    const day = lex.word.time !== null || TIMES.has(folded) // "قتلوا يوم الخميس 20"
    if (!how && !kind && !day && !MANNERS.has(folded) && !isMark(tokens[at], '"“”«»')) return false
  }
  return true
}
/** "أصابوا منذ مطلع الأسبوع تسعة". */
function onlyWhen(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { conj, word } = tokens[at]!.lex
    if (tokens[at]!.kind !== 'word' || conj || word.outcome || word.role || word.noun?.kind === 'person') return false
  }
  return true
}
const TIMES = new Set(['يوم', 'صباح', 'مساء', 'فجر', 'ليل', 'ليله', 'ظهر', 'الماضي'])
const MANNERS = new Set([
  'منه',
  'منهم',
  'بشكل',
  'بصوره',
  'بطريقه',
  'عمدا',
  'ايضا',
  'كذلك',
  'كل',
  'جميع',
  'حتي',
  'الان',
  'فيه',
  'فيها',
  'خلاله',
  'خلالها',
])

export function active(tokens: Tokens, at: number, before: Governor | null): Governor {
  const own = tokens[at]!.lex.stem === 'فقدوا' ? 'killed' : tokens[at]!.lex.word.outcome!.metric // "فقدوا خمسة عناصر"
  const both = before?.at === at - 1 && isHarm(before.metric) && isHarm(own) && before.metric !== own
  return { metric: both ? 'casualties' : own, form: 'verb', at, reach: at }
}
