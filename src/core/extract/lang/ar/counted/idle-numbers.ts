import type { Draft } from '../../../draft.js'
import { someBefore, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { FAMILIES } from './families.js'

/** "ثلاثة من أسرة واحدة": the one counts no families. */
export function oneFamily(tokens: Tokens, { low, high, head, first }: Draft): string | null {
  const before = head === first - 1 ? tokens[head] : undefined
  const family = before && FAMILIES.has(before.lex.stem) && tokens[first - 2]?.lex.word.role === 'of'
  return family && low === 1 && high === 1 ? 'one-family' : null
}

/** "في واحد من أعنف التفجيرات": a superlative counts nothing. */
export const oneOfTheWorst = (tokens: Tokens, { low, high, last }: Draft): string | null =>
  low === 1 &&
  high === 1 &&
  tokens[last + 1]?.lex.word.role === 'of' &&
  /^(?:اعنف|اسوا|اكبر|اشد|اهم|ابرز|اكثر|اخطر|اضخم|اقوي|اعلي|افضل|اطول|اوسع|اقدم|اصعب|اخر|اول|اقرب|اقل|ابسط|اشهر|اعرق|اعقد|احدث|اندر|اسرع|اقسي|افظع|ابشع)$/u.test(
    tokens[last + 2]?.folded ?? '',
  )
    ? 'superlative'
    : null

/** "بلدتي كذا وكذا": the names follow, nothing is told of how many. */
export const twinTowns = (tokens: Tokens, { first, last, head }: Draft): string | null =>
  head === first && first === last && tokens[first]!.lex.word.place && /[تن]ي$|تا$/u.test(tokens[first]!.folded)
    ? 'twin-towns'
    : null

/** "ارتقى عنصران من رجاله شهيدين": what the two became. */
export function predicate(tokens: Tokens, drafts: readonly Draft[], index: number): string | null {
  const [before, { first, head, low, high }] = [drafts[index - 1], drafts[index]!]
  if (head !== first || low !== 2 || high !== 2 || before?.low !== 2 || before.high !== 2) return null
  const { word, conj, def } = tokens[first]!.lex
  const { role, outcome } = tokens[first - 1]?.lex.word ?? {}
  const became =
    word.noun?.kind === 'person' && word.noun.metric && !conj && !def && tokens[first]!.folded.endsWith('ين')
  return became && !role && !outcome && first - before.last <= 6 ? 'predicate' : null
}

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
export const calling = (tokens: Tokens, { from, first }: Draft): string | null => {
  const at = (from ?? first) - 1
  const called = tokens[at]?.lex.word.role === 'of' && CALLS.has(tokens[at - 1]?.lex.stem ?? '')
  return called ? 'callers' : null
}
const CALLS = new Set(
  'اتصال اتصالات بلاغ بلاغات شكوي شكاوي مناشده مناشدات طلب طلبات نداء نداءات رسايل معلومات'.split(' '),
)

/** "الساعات الـ48 الماضية". */
export function lasting(tokens: Tokens, { first, head }: Draft): string | null {
  if (head !== null || tokens[first]!.kind !== 'digits') return null
  const the = THE.has(tokens[first - 1]?.folded ?? '')
  const unit = the ? tokens[first - 2] : undefined
  return unit?.lex.def && unit.lex.word.noun?.kind === 'time' ? 'duration' : null
}
const THE = new Set(['ال', 'الـ'])
