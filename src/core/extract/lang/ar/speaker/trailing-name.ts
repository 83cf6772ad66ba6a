import { isMark, type Tokens } from '../tokens.js'
import { isChief, isUnknown } from './name-parts.js'
import { isKind } from './phrase-keeps.js'
import { takesNoGenitive } from './phrase-objects.js'

/** "المتحدث باسم الوزارة جيف ديفيس": two unknown words behind an article are the name. */
export function trailingName(tokens: Tokens, first: number, last: number): number | null {
  if (!isOffice(tokens, first)) return null
  let at = isUnknown(tokens, last, true) ? last - 1 : last // "الشرعبي"
  while (at > first && isUnknown(tokens, at) && !describesBody(tokens, at)) at--
  const place = tokens[at]!.lex.word.placeNames !== null
  at = placeEnd(tokens, at, last)
  if (tokens[at]!.lex.word.saying === 'body' && !tokens[at]!.lex.def) return null // "مسؤول بمستشفى ليدي ريدنغ"
  if (tokens[at]!.lex.word.role === 'in' && last - at === 3) return at + 2 // "منسق الإغاثة في إيتوري فلان الفلاني"
  const named = isMark(tokens[at], '»”"') && at < last - 1 // "الناطق باسم «جيش كذا» فلان الفلاني"
  const opens = named || tokens[at]!.lex.def || describesBody(tokens, at) || (at > first && place) // "الناشط حيان الجاسم"
  if (PURPOSE.test(tokens[at + 1]?.folded ?? '') && tokens[at + 2]?.lex.def) return null // "الوكالة الوطنية لمواجهة الكوارث"
  return opens && last - at >= 2 && last - at <= 4 ? at + 1 : null
}

/** What a body is for; "لطيفة" is a name before another. */
const PURPOSE = /^ل\p{L}{4,}ه$/u

/** "مدير صحة ذي قار فلان الفلاني": the last word of the place whose name begins at `at`. */
function placeEnd(tokens: Tokens, at: number, last: number): number {
  const longest = (tokens[at]!.lex.word.placeNames ?? [])
    .filter(({ words }) => words.every((word, i) => tokens[at + i]?.folded === word))
    .reduce((most, { words }) => Math.max(most, words.length), 1)
  return Math.min(last, at + longest - 1)
}

/** "مدير منظمة حقوقية فلان الفلاني": behind such an adjective the name begins. */
const describesBody = (tokens: Tokens, at: number): boolean =>
  takesNoGenitive(tokens, at) && isKind(tokens[at - 1]!) && /يه$/u.test(tokens[at]!.folded)

/** "مدير المستشفى"; "نقيب الأطباء" holds an office too, "النقيب" a rank. */
export const isOffice = (tokens: Tokens, first: number): boolean => {
  const { saying, noun } = tokens[first]!.lex.word
  const of = tokens[first + 1]?.lex
  const chairs = saying === 'rank' && noun !== null && !tokens[first]!.lex.def && of?.def === true
  return saying === 'title' || isChief(tokens, first) || (chairs && !of.word.givenName && of.word.number === 'many')
}
