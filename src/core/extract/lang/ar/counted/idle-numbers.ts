import type { Draft } from '../../../draft.js'
import { isMark, someBefore, type Tokens } from '../tokens.js'
import { isUntold } from '../when-and-where/place-names.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { FAMILIES } from './families.js'

/** "ثلاثة من أسرة واحدة": the one counts no families. */
export function oneFamily(tokens: Tokens, { low, high, head, first, last }: Draft): string | null {
  if (isEach(tokens, first, last)) return 'each'
  if (head === null && first === last && oneAndTheSame(tokens, first)) return 'one-and-the-same'
  if (low !== 1 || high !== 1) return null
  const before = head === first - 1 ? tokens[head] : undefined
  const family =
    (before && FAMILIES.has(before.lex.stem) && tokens[first - 2]?.lex.word.role === 'of') ||
    (FAMILIES.has(tokens[first - 2]?.lex.stem ?? '') && tokens[first - 3]?.lex.word.role === 'of') // "من عائلة فلسطينية واحدة"
  return family ? 'one-family' : null
}

/** "أبناء قبيلة واحدة", "من طائفة واحدة", "في آن واحد": a noun that no dictionary tells of, and the adjective that agrees with it. */
function oneAndTheSame(tokens: Tokens, at: number): boolean {
  const { folded, lex, kind } = tokens[at]!
  if (kind !== 'word' || lex.conj || lex.prep !== '' || !/^واحده?$/u.test(folded)) return false
  const [owner, noun] = [tokens[at - 2], tokens[at - 1]]
  if (AT_ONCE.test(noun?.folded ?? '')) return true
  if (noun?.kind !== 'word' || noun.lex.def || noun.lex.conj || !(isUntold(noun.lex.word) || TRIBE.test(noun.lex.stem)))
    return false
  const of = noun.lex.prep !== '' || /^(?:of|in|on)$/u.test(owner?.lex.word.role ?? '') || owner?.lex.word.noun
  return Boolean(of) && noun.folded.endsWith('ه') === folded.endsWith('ه')
}

/** "قضوا دفعة واحدة". */
const AT_ONCE = /^(?:دفعه|جمله|ان|حده)$/u
const TRIBE = /^(?:عشيره|قبيله|طايفه|فخذ)$/u

/** "في واحد من أعنف التفجيرات": a superlative counts nothing. */
export const oneOfTheWorst = (tokens: Tokens, { low, high, last }: Draft): string | null =>
  low === 1 &&
  high === 1 &&
  tokens[last + 1]?.lex.word.role === 'of' &&
  /^(?:اعنف|اسوا|اكبر|اشد|اهم|ابرز|اكثر|اخطر|اضخم|اقوي|اعلي|افضل|اطول|اوسع|اقدم|اصعب|اخر|اول|اقرب|اقل|ابسط|اشهر|اعرق|اعقد|احدث|اندر|اسرع|اقسي|افظع|ابشع|ادمي|اوائل|اوايل)$/u.test(
    tokens[last + 2]?.folded ?? '',
  )
    ? 'superlative'
    : null

/** "سيارتين مزودتين برشاشين": what a vehicle carries. */
const fittedWith = (tokens: Tokens, { first, head }: Draft): string | null =>
  head !== null &&
  tokens[head]!.lex.word.noun?.kind === 'munition' &&
  tokens[first]!.lex.prep === 'ب' &&
  FITTED.test(tokens[first - 1]?.folded ?? '')
    ? 'fitted'
    : null
const FITTED = /^(?:ال)?(?:مزود|مجهز)(?:ه|ا|ين|تين|تان|ات)?$/u

/** "أصيب بطلقتين في القدم": what hit him. */
const hitBy = (tokens: Tokens, { first, head }: Draft): string | null =>
  head !== null &&
  (tokens[first]!.lex.prep === 'ب' || tokens[first - 1]?.folded === 'ب') &&
  BULLETS.has(tokens[head]!.lex.stem) &&
  someBefore(
    tokens,
    first,
    6,
    ({ lex }) => lex.word.outcome?.metric === 'wounded' || lex.word.outcome?.metric === 'killed',
  )
    ? 'hit-by'
    : null
const BULLETS = new Set('رصاصه رصاصات رصاصتين طلقه طلقات طلقتين عيار عيارات عيارين اعيره شظيه شظايا شظيتين'.split(' '))

/** What a vehicle carries, and what hit a man. */
export const carriedOrHitting = (tokens: Tokens, draft: Draft): string | null =>
  fittedWith(tokens, draft) ?? hitBy(tokens, draft)

/** "حصيلة الجولتين": of what is told of. */
export const tollOfBoth = (tokens: Tokens, { first, head }: Draft): string | null =>
  head === first &&
  tokens[head]!.lex.def &&
  tokens[head]!.lex.word.noun?.kind === 'attack' &&
  /^(?:حصيله|حصيلت|ضحايا|محصله)$/u.test(tokens[first - 1]?.lex.stem ?? '')
    ? 'toll-of-both'
    : null

/** "بلدتي كذا وكذا": the names follow, nothing is told of how many. */
export const twinTowns = (tokens: Tokens, { first, last, head }: Draft): string | null =>
  head === first && first === last && tokens[first]!.lex.word.place && /[تن]ي$|تا$/u.test(tokens[first]!.folded)
    ? 'twin-towns'
    : null

/** "ارتقى عنصران من رجاله شهيدين": what the two became; "قالت إنهما جاسوسان": what they are. */
export function predicate(tokens: Tokens, drafts: readonly Draft[], index: number): string | null {
  const [before, { first, head, low, high }] = [drafts[index - 1], drafts[index]!]
  if (head !== first || low !== 2 || high !== 2 || before?.low !== 2 || before.high !== 2) return null
  const { word, conj, def } = tokens[first]!.lex
  if (def && !conj && first - before.last <= 9 && describesNamed(tokens, before.last + 1, first)) return 'predicate'
  const { role, outcome } = tokens[first - 1]?.lex.word ?? {}
  const became =
    word.noun?.kind === 'person' && word.noun.metric && !conj && !def && tokens[first]!.folded.endsWith('ين')
  const repeats = (before.head === first && !conj) || /^[لبو]?انهما$/u.test(tokens[first - 1]?.folded ?? '') // "اثنان مصابان"
  return repeats || (became && !role && !outcome && first - before.last <= 6) ? 'predicate' : null
}

/** "أصيب التلميذان فلان وفلان النازحان": nothing but their names stands between. */
function describesNamed(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from) return false
  for (let at = from; at < to; at++) {
    const { kind, lex } = tokens[at]!
    if (kind !== 'word' || lex.prep !== '' || lex.word.outcome || lex.word.saying || (lex.word.role && !lex.def))
      return false
  }
  return true
}

/** "11 عبوة زنة الواحدة 20 كيلوغراما", "في اليوم الواحد": each of them. */
const isEach = (tokens: Tokens, first: number, last: number): boolean => {
  if (first !== last || (tokens[first]!.folded !== 'الواحد' && tokens[first]!.folded !== 'الواحده')) return false
  const { lex, folded } = tokens[first - 1] ?? {}
  return EACH.has(folded ?? '') || (/^ال/u.test(folded ?? '') && lex?.word.noun?.kind !== 'person')
}
const EACH = new Set('زنه وزن سعر ثمن طول سعه حموله عيار قيمه'.split(' '))

/** "وقال ثلاثة شهود إن": those who speak. */
export const telling = (tokens: Tokens, { first, last, head }: Draft): string | null =>
  head === last + 1 && tokens[head]!.lex.word.saying === 'title' && tokens[first - 1]?.lex.word.saying === 'verb'
    ? 'speakers'
    : null

/** "بحضور عدد من القيادات": guests. */
export const attending = (tokens: Tokens, { from, first }: Draft): string | null =>
  someBefore(tokens, from ?? first, 1, invites) ? 'guests' : null
const invites = onceASpelling(({ folded }) => /^[وب]*(?:حضور|حضرها?|بحضور|مشاركه|رعايه)$/u.test(folded))

/** "تلقت اتصالات من عدد من المواطنين": those who call. */
export const calling = (tokens: Tokens, { from, first, last }: Draft): string | null => {
  const at = (from ?? first) - 1
  if (REPORTS.has(tokens[last + 1]?.lex.stem ?? '') && tokens[last + 2]?.lex.word.role !== 'about') return 'callers' // "باشرت الفرق 680 بلاغا"
  const { noun, saying } = tokens[last + 1]?.lex.word ?? {}
  const people = noun?.kind === 'person' || saying === 'title'
  if (people && someBefore(tokens, from ?? first, 6, hears)) return 'witnesses' // "استمعت المحكمة إلى 80 شاهدا و22 خبيرا"
  if (tokens[at]?.folded === 'مع' && INTERVIEWS.test(tokens[at - 1]?.folded ?? '')) return 'witnesses' // "مقابلات مع 28 من الضحايا"
  if (people && TESTIMONIES.has(tokens[at]?.lex.stem ?? '')) return 'witnesses' // "شهادات 23 شاهدا"
  const called = tokens[at]?.lex.word.role === 'of' && CALLS.has(tokens[at - 1]?.lex.stem ?? '')
  return called ? 'callers' : null
}
const hears = onceASpelling(({ folded }) => /^[وف]?(?:استمع|[يت]ستمع)(?:ت|وا)?$/u.test(folded))
const REPORTS = new Set('بلاغ بلاغا بلاغات شكوي مناشده مناشدات استغاثه اتصال اتصالا اتصالات مكالمه'.split(' '))
const INTERVIEWS = /^[وفب]?(?:مقابلات|مقابله|لقاءات|لقايات|حوارات)$/u
const TESTIMONIES = new Set('شهادات شهاده افادات اقوال روايات'.split(' '))
const CALLS = new Set(
  'اتصال اتصالات بلاغ بلاغات شكوي شكاوي مناشده مناشدات طلب طلبات نداء نداءات رسايل معلومات'.split(' '),
)

/** "الساعات الـ48 الماضية", "الساعات الأربع والعشرين". */
export function lasting(tokens: Tokens, { first, head }: Draft): string | null {
  if (isUnitOfTens(tokens, first) && isTime(tokens[first + 2])) return 'duration' // "الأربع والعشرين ساعة"
  const unit = head === null ? tokens[unitBefore(tokens, first)]?.lex : undefined
  return unit?.def && unit.word.noun?.kind === 'time' ? 'duration' : null
}

const isTime = (token: Tokens[number] | undefined): boolean => token?.lex.word.noun?.kind === 'time'

/** Where the unit of time stands that a number at `first` may measure; -1 where none can. */
function unitBefore(tokens: Tokens, first: number): number {
  if (tokens[first]!.kind === 'digits') {
    if (THE.has(tokens[first - 1]?.folded ?? '')) return first - 2
    return LAST.test(tokens[first + 1]?.folded ?? '') ? first - 1 : -1 // "الساعات 48 الماضية"
  }
  if (isUnitOfTens(tokens, first)) return first - 1
  return isUnitOfTens(tokens, first - 1) ? first - 2 : -1
}
const THE = new Set(['ال', 'الـ'])

/** "الحريق هو الـ87 من نوعه". */
export const ofItsKind = (tokens: Tokens, { first, last }: Draft): string | null =>
  tokens[last + 1]?.lex.word.role === 'of' &&
  THE.has(tokens[first - 1]?.folded ?? '') &&
  /^نوع(?:ه|ها)$/u.test(tokens[last + 2]?.folded ?? '')
    ? 'ordinal'
    : null
const LAST = /^ال(?:ماضي|اخير|فايت|منصرم|سابق)ه$/u

/** "الأربع" before "والعشرين". */
function isUnitOfTens(tokens: Tokens, at: number): boolean {
  const [unit, tens] = [tokens[at]?.lex, tokens[at + 1]?.lex]
  return Boolean(unit?.def && unit.word.numeral?.class === 'unit' && tens?.conj && tens.def && tens.word.numeral)
}

/** "قصفت البلدة ثلاث مرات": times are strikes. */
export function struck(tokens: Tokens, draft: Draft): boolean {
  if (draft.head !== null && TRIES.has(tokens[draft.head]!.lex.stem))
    return ATTACKS.test(tokens[draft.head + 1]?.folded ?? '') // "34 محاولة اغتيال"
  if (draft.head === null || !TIMES.has(tokens[draft.head]!.lex.stem) || tokens[draft.head]!.lex.def) return false
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 24); at--) {
    if (isMark(tokens[at], '.؛')) return false
    if (STRIKING.test(tokens[at]!.folded)) return true
  }
  return false
}
const TIMES = new Set(['مره', 'مرات', 'مرتين', 'مرتان'])
const TRIES = new Set('محاوله محاولات محاولتين محاولتان محاولتي محاولتا'.split(' '))
const ATTACKS = /^(?:اغتيال|تسلل|اقتحام|هجوم|تفجير|استهداف|اختراق|انزال)$/u
const STRIKING = /^[وف]?(?:[يت]?قصف|ا?غار|[يت]غير|[يت]?ضرب|ب?خرق|[يت]خرق)(?:ت|وا|نا)?$/u
