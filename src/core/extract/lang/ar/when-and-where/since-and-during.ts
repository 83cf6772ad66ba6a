import { isMark, type Tokens } from '../tokens.js'
import { LASTLY } from './counted-year.js'

/** Without the article, which stays on words that no dictionary knows. */
export const bare = (stem: string): string => stem.replace(/^[وف]?(?:ال|لل|بال)/u, '')

/** "منذ بداية العام", "منذ مارس", "منذ أمس"; but "منذ الصباح" is one day, "منذ وقت قصير" too. */
export function sincePeriod(tokens: Tokens, at: number): number | null {
  const before = tokens[at - 1]
  if (/^لل?مر[هة]$/u.test(tokens[at - 2]?.folded ?? '') || tokens[at - 1]?.folded === 'مره') return null // "للمرة الثانية منذ حزيران"
  // "كانت تحتجزهم منذ أغسطس", "أعنف قتال منذ شهر": a state, a comparison
  if (before && before.lex.suffix !== '' && before.lex.word.outcome?.form === 'verb') return null
  if ([2, 3].some((back) => HELD_BY.test(tokens[at - back]?.folded ?? ''))) return null
  for (let i = at - 1; i >= Math.max(0, at - 8) && tokens[i]!.kind === 'word'; i--)
    if (SUPERLATIVES.has(tokens[i]!.folded.replace(/^ل(?=ا[عسكش])/u, '')) && !isMoreThan(tokens, i)) return null // "استمرارا لأعنف موجة هجمات تشهدها العاصمة منذ"
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (
      (SUPERLATIVES.has(tokens[i]!.folded) && !isMoreThan(tokens, i)) ||
      STATES.test(tokens[i]!.folded) ||
      inState(tokens, i) ||
      isHeld(tokens, i)
    )
      return null
  if (wasSo(tokens, at)) return null
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark' || (i > at + 1 && token.lex.word.role === 'to')) break // "منذ الأربعاء حتى مساء الأحد"
    if (i === at + 1 && token.folded === 'امس') return i // "منذ أمس وحتى الصباح"
    if (token.folded === 'ذلك' && THEN.has(tokens[i + 1]?.folded ?? '')) return i + 1 // "منذ ذلك الحين"
    if (HOURS.has(token.lex.stem) && tokens[i + 1]?.folded === 'امس') return i + 1 // "منذ صباح أمس"
    if (token.folded === 'منتصف' && isLong(tokens[i + 1])) return i + 1 // "منذ منتصف حزيران", "منذ منتصف العام"
    if (HOURS.has(token.lex.stem) && datedAt(tokens, i + 1)) return i + 3 // "منذ صباح الأحد 13 تموز"
    if (HOURS.has(token.lex.stem) || HOURS.has(token.folded) || token.folded === 'اليوم' || token.folded === 'ذلك')
      return null
  }
  return at + 1
}

/** "أعنف هجوم منذ بداية العام الحالي": a comparison. */
export const comparesSince = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((back) => tokens[at - back]?.lex.word.role === 'since' && sincePeriod(tokens, at - back) === null)

/** "أكثر من 40 عملية منذ نيسان": no comparison of those since. */
const isMoreThan = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.lex.word.role === 'of' &&
  (tokens[at + 2]?.kind === 'digits' || Boolean(tokens[at + 2]?.lex.word.numeral ?? tokens[at + 2]?.lex.word.vague))

const isLong = (token: Tokens[number] | undefined): boolean =>
  token !== undefined && (token.lex.word.time?.kind === 'month' || LONG.test(token.folded))
const LONG = /^(?:ال)?(?:شهر|عام|سنه|تشرين|كانون)$/u

const THEN = new Set(['الحين', 'التاريخ', 'الوقت'])

const datedAt = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.word.time?.kind === 'weekday' &&
  tokens[at + 1]?.kind === 'digits' &&
  tokens[at + 2]?.lex.word.time?.kind === 'month'

/** "المدينة التي خرجت عن السيطرة منذ أسابيع". */
const inState = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.role === 'which' && HOLDS.test(tokens[at + 1]?.folded ?? '')
const HOLDS =
  /^(?:خرج|سيطر|[يت]سيطر|خضع|[يت]خضع|[يت]?حاصر|[يت]?حتل|احتل|[يت]قع|[يت]عيش|[يت]قيم|[يت]حكم|[يت]تحصن|انشق|انضم)(?:ت|ون|ها|ه|وا)?$/u

/** "بلدة تحاصرها القوات منذ شهرين". */
const HELD_BY = /^[يت](?:حاصر|حتل|سيطر|حكم|دير)(?:ها|ه)$/u

/** "الغوطة المحاصرة منذ سنة": how long a state has lasted. */
const STATES = /^ال(?:محاصر|محتل|خاضع|معتقل|محتجز|واقع|مسيطر)(?:ه|ين|ون)?$/u

/** "14 أسيرا محتجزين لدى الحركة منذ الهجوم". */
const isHeld = (tokens: Tokens, at: number): boolean =>
  HELD.test(tokens[at]!.folded) && WITH.test(tokens[at + 1]?.folded ?? '')
const HELD = /^(?:محتجز|معتقل|مختطف|مخطوف)(?:ا|ه|ين|ون|ات)?$/u
const WITH = /^(?:لدي(?:ه|ها|هم)?|بيد|عند)$/u

/** "كانت المجموعة محاصرة في المبنى منذ أمس". */
function wasSo(tokens: Tokens, since: number): boolean {
  for (let at = since - 1; at >= Math.max(1, since - 14) && !isMark(tokens[at], '.؛،'); at--)
    if (SO.test(tokens[at]!.folded))
      return [1, 2, 3].some((back) => /^[وف]?كان(?:ت|وا)?$/u.test(tokens[at - back]?.folded ?? ''))
  return false
}
const SO = /^(?:محاصر|محتل|خاضع|واقع|متوقف|مغلق)(?:ا|ه|ين|ون)?$/u

const SUPERLATIVES = new Set(
  'اكثر الاكثر بالاكثر بالاعنف اعنف اسوا اكبر اشد اول الاعنف الاسوا الاكبر الاول الاولي الاشد اعلي الاعلي ابشع الابشع'.split(
    ' ',
  ),
)

const HOURS = new Set([
  'صباح',
  'الصباح',
  'فجر',
  'الفجر',
  'منتصف',
  'عصر',
  'العصر',
  'غروب',
  'لحظات',
  'ساعات',
  'ساعه',
  'مساء',
  'ليل',
  'قليل',
  'دقايق',
  'ظهر',
  'لحظه',
  'وقت',
])

/** "خلال عشرة أشهر", "خلال شهر تموز", "خلال هذه الفترة", "على مدار اليومين"; hours and one day are an event. */
export function duringPeriod(tokens: Tokens, at: number): number | null {
  if (/^لل?مر[هة]$/u.test(tokens[at - 2]?.folded ?? '')) return null // "للمرة الثانية خلال يومين"
  if (ofSeveral(tokens, at)) return null
  if (/^نوعه[ام]?$/u.test(tokens[at - 1]?.folded ?? '')) return null // "الثاني من نوعه خلال العام"
  const part = partOfPeriod(tokens, at + 1)
  if (part !== null) return part
  if (tokens[at + 1]?.folded === 'امس' && tokens[at + 2]?.folded === 'واليوم') return at + 2 // "على مدار أمس واليوم"
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (tokens[i]!.lex.stem === 'احد' && SUPERLATIVES.has(tokens[i + 1]!.folded)) return null // "أحد أعنف الهجمات خلال سنوات"
  for (let i = at + 1; i <= at + 5; i++) {
    const token = tokens[i]
    if (!token || isMark(token, '.،,') || token.lex.conj) return null
    const { stem, word } = token.lex
    if (HOURS.has(stem)) return overADay(tokens, i) ? i : null
    if (word.time?.kind === 'month') return i
    if (stem === 'تشرين' || stem === 'كانون') return i + 1 // "خلال تشرين الأول"
    if (
      i === at + 1 &&
      tokens[i]!.kind === 'digits' &&
      Number(tokens[i]!.folded) >= 1900 &&
      Number(tokens[i]!.folded) <= 2100
    )
      return i
    if (isRaid(tokens, i)) return null
    if (daysCounted(tokens, i)) return i
    if (i > at + 1 && WHOSE.has(bare(stem)) && !/^(?:هذ[اه]|تلك)$/u.test(tokens[i - 1]!.folded)) continue
    if (PERIODS.has(bare(stem))) return (stem === 'يوم' && word.number !== 'two') || stem === 'يوما' ? null : i
    if (token.folded === 'مع') return null // "خلال مواجهات مع قوات الاحتلال"
    if (word.outcome || (word.role && !(word.role === 'of' && UNDER.has(tokens[i - 1]!.folded)))) return null
  }
  return null
}

/** "16 يوما": the singular behind a number above ten. */
const daysCounted = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'يوما' && (tokens[at - 1]?.kind === 'digits' || tokens[at - 1]?.lex.word.numeral != null)

/** "خلال أقل من شهر". */
export const UNDER = new Set(['اقل', 'اكثر'])

/** "في ثاني هجوم تشهده المدينة خلال أسبوع": one of several. */
function ofSeveral(tokens: Tokens, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 14); i--) {
    if (isMark(tokens[i], '.؛')) return false
    if (ORDINALS.has(tokens[i]!.folded) && tokens[i + 1]!.lex.word.noun?.kind === 'attack') return true
  }
  return false
}
const ORDINALS = new Set('اول ثاني ثالث رابع خامس سادس سابع احدث اخر'.split(' '))

/** "خلال النصف الأول من شهر نوفمبر", "خلال الربع الأخير من العام". */
function partOfPeriod(tokens: Tokens, at: number): number | null {
  if (!PARTS.has(tokens[at]?.folded ?? '') || tokens[at + 2]?.lex.word.role !== 'of') return null
  return tokens[at + 3] ? at + 3 : null
}
const PARTS = new Set(['النصف', 'الربع', 'الثلث', 'الايام', 'الاسابيع', 'الاشهر'])

export const PERIODS = new Set(
  'شهر شهرين اشهر شهور عام عامين اعوام سنه سنوات سنتين اسبوع اسبوعين اسابيع ايام يومين ليلتين ليال ليالي فتره حرب عقد عقدين حمله صراع نزاع موسم عطله عهد احتلال حصار'.split(
    ' ',
  ),
)

/** "خلال اقتحام قوات الاحتلال", "خلال عروض أول أيام الحرب": of what is told, no time. */
const WHOSE = new Set(['احتلال', 'حصار', 'حرب', 'نزاع', 'صراع'])

/** "خلال حملة تمشيط": one operation. */
export const isRaid = (tokens: Tokens, at: number): boolean =>
  bare(tokens[at]!.lex.stem) === 'حمله' && RAIDS.has(tokens[at + 1]?.folded ?? '')
const RAIDS = new Set('تمشيط مداهمه مداهمات دهم تفتيش امنيه اعتقال اعتقالات مطارده ملاحقه بحث'.split(' '))

/** "خلال 48 ساعة", "خلال الساعات الـ48" are two days. */
const overADay = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.lex.def
    ? [at - 1, at + 1, ...(LASTLY.test(tokens[at + 1]?.folded ?? '') ? [] : [at + 2])]
    : [at - 1]
  ).some((i) => tokens[i]?.kind === 'digits' && Number(tokens[i]!.folded) > 24) ||
  [at + 1, at + 2].some((i) => tokens[i]?.lex.word.numeral?.class === 'tens' && tokens[i]!.lex.word.numeral!.value > 20) // "الساعات الثماني والأربعين

/** "واحدة من أكثر الهجمات دموية هذا العام": a comparison, no count over the year. */
export const oneOfTheMost = (tokens: Tokens, at: number): boolean =>
  [2, 3, 4, 5].some(
    (back) => SUPERLATIVES.has(tokens[at - back]?.folded ?? '') && tokens[at - back - 1]?.lex.word.role === 'of',
  )
