import type { Tokens } from './tokens.js'
import { onceASpelling } from './words/once-a-spelling.js'

// "إعلان الحركة مقتل 30 غير صحيح": what somebody announced, and whoever speaks calls false.

/** Announcements at `at`: "الأنباء", "إعلان", "ما تردد", and verbs that call one something: "وصف". */
export const isAnnouncement = (tokens: Tokens, at: number): boolean =>
  ANNOUNCEMENTS.has(bare(tokens[at]!)) ||
  CALLS.has(tokens[at]!.folded) ||
  (tokens[at]!.folded === 'ما' && SPREAD.test(tokens[at + 1]?.folded ?? ''))
/** No dictionary knows them all: of "المزاعم" the article is still on. */
const bare = ({ lex: { stem } }: Tokens[number]): string => stem.replace(/^ال/u, '')
const ANNOUNCEMENTS = new Set(
  'انباء نبا خبر اخبار تقارير مزاعم ادعاءات ادعاء معلومات اعلان حديث روايه اتهامات شايعات ارقام حصيله رقم'.split(' '),
)
const CALLS = new Set('وصف وصفت ووصف ووصفت يصف تصف اعتبر اعتبرت واعتبر واعتبرت'.split(' '))
const SPREAD =
  /^[يت]?(?:تردد|ردد|تداول|تناقل|اشيع|شاع|نشر|اعلن|ذكر|بث|روج|زعم|ادعي?|قيل|قال|اورد|ورد|سرب)(?:ته|ه|ت|وه|ونه|ها)?$/u

/** Whether a spelling may be one. */
export const mayAnnounce = (token: Tokens[number]): boolean =>
  token.folded === 'ما' || CALLS.has(token.folded) || ANNOUNCEMENTS.has(bare(token))

/** Whether the token at `at` calls something false: "غير صحيح", "عار عن الصحة", "كذب", "لا أساس لها". */
export function isRefutation(tokens: Tokens, at: number): boolean {
  const { folded } = tokens[at]!
  const before = tokens[at - 1]?.folded ?? ''
  if (UNTRUE.test(folded)) return before === 'غير'
  if (folded === 'اساس') return tokens[at - 1]?.lex.word.role === 'not'
  return FALSE.has(folded.replace(AS, ''))
}
const mayRefute = onceASpelling(
  ({ folded }) => UNTRUE.test(folded) || folded === 'اساس' || FALSE.has(folded.replace(AS, '')),
)
/** "بالملفقة" */
const AS = /^بال(?=.{4})/u
const UNTRUE = /^(?:صحيح|دقيق|صادق|حقيقي)(?:ه|ين)?$/u
const FALSE = new Set(
  'عار عاريه كاذب كاذبه ملفق ملفقه مفبرك مفبركه مختلق مختلقه باطل باطله كذب كذبه كذبا اكاذيب افتراء افتراءات تلفيق اختلاق زايفه زايف مزيفه مضلل مضلله خيال هراء خياليه اوهام وهميه'.split(
    ' ',
  ),
)

const BUT = /^و?لكن/u

/** A further clause. */
const beginsAnother = onceASpelling(
  ({ folded, lex: { conj, word } }) => (conj && (word.role === 'that' || word.saying === 'verb')) || BUT.test(folded),
)

/** Tokens between what was announced and what calls it false, at most. */
const REACH = 24

/** Whether what is announced at `from` is called false by `end`, in the same clause. */
export function isRefuted(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from + 1; at <= Math.min(end, from + REACH); at++) {
    if (mayRefute(tokens[at]!) && isRefutation(tokens, at)) return true
    if (beginsAnother(tokens[at]!)) return false
  }
  return false
}
