import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'
import type { Governor } from './governor.js'

/** "يسكنها عدد كبير من الناس". */
export const lodges = (tokens: Tokens, { bound, from, first, head }: Draft): boolean =>
  (bound !== 'exact' || SOULS.has(tokens[head ?? first]!.lex.stem)) &&
  LIVING.test(tokens[Math.min(from ?? first, head ?? first) - 1]?.folded ?? '')
const SOULS = new Set(['نسمه', 'ساكن', 'شخص', 'شخصا'])
export const LIVING = /^[وف]?[يت](?:سكن|قطن|عيش|ؤوي|اوي|ضم)(?:ها|ه|وها|ونها)?$/u

/** "شارك في المؤتمر 40 دبلوماسيا": guests are no force. */
export const attends = (tokens: Tokens, { at }: Governor, { head }: Draft): boolean =>
  head !== null && PARTAKING.has(tokens[at]!.lex.stem) && GUESTS.test(tokens[head]!.lex.stem)
const PARTAKING = new Set(['شارك', 'شاركت', 'يشارك', 'تشارك', 'مشاركه'])
const GUESTS =
  /^(?:دبلوماسي|وزير|وزرا|نايب|نواب|سياسي|مسوول|خبير|خبرا|لاعب|عضو|اعضا|باحث|طالب|طلا|صحفي|صحافي|فنان|طبيب|اطبا)/u

/** "ألف مدني عالقين في المدينة": nothing has befallen them yet; under rubble they are missing. */
export const trapped = (tokens: Tokens, draft: Draft): boolean =>
  TRAPPED.test(tokens[lastOf(draft) + 1]?.folded ?? '') && tokens[lastOf(draft) + 2]?.folded !== 'تحت'

/** "ثمانية ملايين شخص في شبه مجاعة": they starve, and live. */
export const starving = (tokens: Tokens, draft: Draft): boolean =>
  tokens[lastOf(draft) + 1]?.lex.word.role === 'in' &&
  [2, 3].some((on) => FAMINE.has(tokens[lastOf(draft) + on]?.folded ?? ''))
export const FAMINE: ReadonlySet<string> = new Set(['مجاعه', 'المجاعه', 'فقر', 'عوز', 'فاقه'])

export const TRAPPED = /^(?:عالق|محاصر)(?:ين|ون|ا)$/u

/** "12 عملية جراحية", "5 عمليات إنقاذ" harm nobody; on the road nobody attacks. */
export const peaceful = (tokens: Tokens, head: number): boolean => {
  const { stem, word } = tokens[head]!.lex
  if (word.noun?.kind === 'vehicle') return collide(tokens, head)
  if (MISHAPS.test(stem)) return [1, 2, 3].some((on) => TRAFFIC.test(tokens[head + on]?.folded ?? ''))
  return word.noun?.kind === 'attack' && PEACEFUL.has(tokens[head + 1]?.lex.stem ?? '')
}
/** "حادثين مروريين", "ثلاثة حوادث سير". */
const MISHAPS = /^(?:حادث(?:ا|ين|ان|ه|تين|تان)?|حوادث)$/u
const TRAFFIC =
  /^(?:ال)?(?:مرور(?:ين|ي)?(?:ه|ين|ان|تين|تان)?|مرور|سير|طرق|تصادم|اصطدام|انقلاب|دهس|غرق|مروع(?:ه|ين|ان)?|اليم(?:ه|ين|ان))$/u

/** "تصادم بين مركبتين", "اصطدام شاحنة بسيارتين". */
const collide = (tokens: Tokens, head: number): boolean =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((back) => COLLISION.test(tokens[head - back]?.lex.stem ?? ''))
const COLLISION = /^(?:تصادم|اصطدام|ارتطام|اصطدم|اصطدمت|ارتطمت?|تصادمت?)$/u
const PEACEFUL = new Set(
  'جراحيه انقاذ اجلاء ولاده اغاثه بحث اسعاف تجميل زرع بتر انتشال تبادل توزيع تفتيش قيصريه تعليميه انتخابيه تدريبيه وهميه مساعدات'.split(
    ' ',
  ),
)
