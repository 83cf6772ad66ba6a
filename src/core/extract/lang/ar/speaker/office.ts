import type { Token } from '../../../../text/tokenize.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { isPlainName } from './plain-name.js'

/** "مصدر في قيادة العمليات": a place of work goes with one who has no other name; "في بيان" does not. */
export function insideOffice(tokens: Tokens, at: number, first: number): boolean {
  const next = tokens[at + 1]
  if (isMark(next, '"“«') && at - first <= 2) return true
  if (next?.kind !== 'word' || next.lex.word.saying === 'document' || OCCASIONS.has(next.lex.stem) || isTime(next))
    return false
  const { word: head, stem } = tokens[first]!.lex
  if (head.saying === 'body')
    return (
      at - first >= 1 &&
      (SEATED.has(stem) || (SERVICES.has(stem) && SERVING.test(tokens[first + 1]!.folded))) &&
      isSeatName(tokens, at + 1)
    )
  const { saying, def } =
    head.saying === 'title' || (head.saying === null && head.noun?.kind === 'person' && head.number !== 'many') // "عنصر في المقاومة"
      ? { saying: 'title', def: tokens[first]!.lex.def }
      : { saying: null, def: false }
  if (tokens[first]!.lex.word.saying === 'rank')
    return (
      (at - first <= 2 && !tokens[first]!.lex.def) || next.lex.word.saying === 'body' || nameFollows(tokens, at + 1)
    )
  return saying === 'title' && ((at - first <= reachOfOffice(tokens, first) && !def) || nameFollows(tokens, at + 1))
}

/** "ضابط برتبة رائد في الشرطة", "مصادر طبية وأهلية في الحي": how far behind the head its place of work stands at most. */
const reachOfOffice = (tokens: Tokens, first: number): number =>
  tokens[first + 1]?.folded === 'برتبه' ? 4 : isAdjective(tokens[first + 1]) && isAdjective(tokens[first + 2]) ? 3 : 2
const isAdjective = (token: Tokens[number] | undefined): boolean =>
  /ي[هن]?$/u.test(token?.folded ?? '') && !token?.lex.def

/** "وزارة الصحة في غزة": such a body is called by its seat. */
const SEATED = new Set(
  'وزاره صحه داخليه سفاره قنصليه مفوضيه بعثه مكتب مديريه دفاع سلطه فرع نقابه اتحاد اداره دائره دايره غرفه'.split(' '),
)
/** "هيئة إدارة الكوارث في إقليم كذا"; of one that fights the place is where it did. */
const SERVICES = new Set(['هييه', 'وكاله', 'جهاز', 'مركز', 'لجنه'])
const SERVING = /^(?:ال)?(?:اداره|كوارث|طوارئ|طواريء|اسعاف|صحه|صحيه|اغاثه|انقاذ|حمايه|وطنيه|حكوميه|اقليميه)$/u
const isSeatName = (tokens: Tokens, at: number): boolean => {
  const [seat, next] = [tokens[at]!.lex, tokens[at + 1]]
  const town = !seat.def && seat.word.placeNames?.some(({ breadth }) => breadth < COUNTRY)
  return town || (SEAT_KINDS.has(tokens[at]!.folded) && Boolean(next?.lex.word.placeNames))
}
const COUNTRY = 5
const SEAT_KINDS = new Set(['قطاع', 'اقليم', 'ولايه', 'محافظه', 'مدينه'])

/** "المتحدث باسم الفرقة في حلب إبراهيم الفلاني": the name stands behind the place. */
export function nameFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at <= from + 5; at++) {
    const token = tokens[at]
    if (token?.kind === 'digits' && at > from) continue // "الضابط في الفوج 41 المقدم فلان"
    if (at > from && isMark(token, '"“«')) return quotesName(tokens, at)
    if (token?.kind !== 'word') return false
    const { word, def, prep } = token.lex
    if (
      word.saying === 'rank' ||
      (word.givenName && !def && prep === '') ||
      token.folded === 'ابو' ||
      token.folded === 'ابي'
    )
      return true
    if (at > from && isPlainName(tokens, at) && isPlainName(tokens, at + 1)) {
      if (
        tokens[at + 1]!.lex.def ||
        tokens[at + 2]?.lex.word.role === 'that' ||
        HIS_WORDS.test(tokens[at + 2]?.folded ?? '') ||
        (endsSeat(tokens[at - 1]!) && (!tokens[at + 2] || isMark(tokens[at + 2], '،,.؛')))
      )
        return true
    }
    if ((word.role === 'in' && at > from) || word.role === 'near') continue // "في المجلس المحلي في المدينة فلان"
    if (word.role || word.outcome || word.numeral || (word.saying !== null && word.saying !== 'body')) return false
  }
  return false
}

/** "في المدينة", "في تعز": behind such a word a name begins. */
const endsSeat = ({ lex: { def, word } }: Tokens[number]): boolean => def || word.placeNames !== null

const HIS_WORDS = /^قول(?:ه|ها)$/u

/** "رئيس المديرية في كذا «فلان الفلاني»". */
const quotesName = (tokens: Tokens, at: number): boolean =>
  [3, 4, 5].some((on) => isMark(tokens[at + on], '"”»')) && isPlainName(tokens, at + 1) && isPlainName(tokens, at + 2)

export const OCCASIONS: ReadonlySet<string> = new Set(
  'بيان تصريح تصريحات موتمر ايجاز حديث حوار لقاء اتصال اتصالات وقت كلمه خطاب مقابله مداخله تغريده تدوينه خبر منشور حصيله جلسه رساله ختام نهايه بدايه ساعه سياق اطار شان اشاره تقدير احصاييه الرقم العدد اعلان روايه ارقام مصداقيه دقه'.split(
    ' ',
  ),
)

/** "الأمين العام" is no year. */
const GENERAL = new Set(['العام', 'عام', 'عامه', 'العامه'])

export const isTime = ({ folded, lex: { word, stem } }: Token<Lex>): boolean =>
  (word.time !== null && word.time.kind !== 'month' && word.time.kind !== 'hijri') ||
  (word.noun?.kind === 'time' && !GENERAL.has(folded)) ||
  TIMES.has(stem)
const TIMES = new Set(
  'صباحا ظهرا عصرا ليلا فجرا مساء صباح ظهر فجر ليل عصر لاحقا سابقا حاليا موخرا حديثا انفا'.split(' '),
)

/** "مسؤولون في مأرب وسط البلاد": the place of work is told already. */
export function hasIn(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (tokens[at]!.lex.word.role === 'in') return true
  return false
}
