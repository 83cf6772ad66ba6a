import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { isState } from './body-names.js'
import type { Phrase } from './speaker-phrase.js'

/** "ذكر" in "على ذكر", "لم يعلن", "تابع لقوات كذا" and "بين الطرفين" say nothing. */
export function isVerb(tokens: Tokens, range: TokenRange, at: number): boolean {
  const { def, prep, stem, conj } = tokens[at]!.lex
  const before = at > range.first ? tokens[at - 1] : undefined
  const role = before?.lex.word.role
  const meanwhile = role === 'which' && WHILE.test(tokens[at - 2]?.folded ?? '') // "في الوقت الذي أعلنت فيه"
  if (def || (prep !== '' && !PURPOSE.test(tokens[at]!.folded)) || (role === 'not' && !onlySays(tokens, at)))
    return false
  const inPassing = meanwhile || inWhat(tokens, at) || isWhat(tokens, at - 1) || isOften(tokens, at - 1)
  if (role && PREPOSITIONS.has(role) && before?.folded !== 'حتي' && !inPassing && !saysOfIt(tokens, range, at))
    return false
  if (tokens[at + 1] && isWithheld(tokens[at + 1]!)) return false
  const opens = conj || before === undefined || before.kind === 'mark'
  if (stem === 'تابع' || stem === 'تابعا') return opens && tokens[at + 1]?.lex.prep !== 'ل' // "تابع للكتيبة"
  if (stem === 'ابرز' && /^احدي?$/u.test(before?.lex.stem ?? '')) return false // "أحد أبرز القادة"
  if (stem === 'وصف' && /^ضبا?ط/u.test(tokens[at + 1]?.folded ?? '')) return false // "ضباط وصف ضباط"
  if (stem === 'عقب') return opens && HEADS.has(tokens[at + 1]?.lex.word.saying ?? '')
  if (CARRIES.has(stem)) return laysBlame(tokens, at, range.last)
  if (stem === 'بين' && opens && tokens[at + 1]?.lex.word.role === 'that') return true // "وبين أن 5 قتلوا"
  if (stem === 'بين')
    return (
      (opens || (HEADS.has(tokens[at + 1]?.lex.word.saying ?? '') && explains(tokens, at))) &&
      (HEADS.has(tokens[at + 1]?.lex.word.saying ?? '') || explains(tokens, at))
    )
  return true
}
/** "حمل المرصد القوات مسؤولية مقتل 5"; else the verb carries. */
const CARRIES = new Set('حمل حملت حملوا حملا يحمل تحمل يحملون يحملان'.split(' '))
function laysBlame(tokens: Tokens, at: number, end: number): boolean {
  for (let next = at + 2; next <= Math.min(end, at + BLAME_REACH); next++)
    if (/^(?:ال)?مس(?:ي?وو?لي|يولي)[هت]/u.test(tokens[next]!.folded)) return true
  return false
}
const BLAME_REACH = 14

/** "عاد ليلا ليعلن أن". */
const PURPOSE = /^ل[يت](?:علن|وكد|قول|كشف|وضح|ضيف|عترف|قر|نفي)$/u

/** "لم تشر الوزارة سوى إلى مقتل اثنين", "ولا يعترف الجيش إلا بمقتل 3": so much is said. */
const onlySays = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3, 4].some((on) => ONLY.has(tokens[at + on]?.folded ?? '') && tokens[at + on + 1]?.lex.word.role !== 'that')
const ONLY = new Set(['سوي', 'الا'])

/** "في ما قالت المعارضة إنهم", "تتناقض مع ما ذكره متحدث". */
const inWhat = (tokens: Tokens, at: number): boolean => {
  if (tokens[at - 1]?.folded !== 'ما') return false
  const { folded, lex } = tokens[at - 2] ?? {}
  return AGAINST.has(folded ?? '') || (lex?.word.role === 'in' && tokens[at]!.lex.suffix === '')
}
const AGAINST = new Set('مع مقابل رغم خلاف بخلاف عكس بعكس'.split(' '))

/** "عادة ما يعلن", "غالبا ما يتحدث": such a "ما" denies nothing. */
const isOften = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.folded === 'ما' && /^[وف]?(?:عاده|غالبا|كثيرا|دايما|سرعان)$/u.test(tokens[at - 1]?.folded ?? '')

/** "الهجوم الذي قالت الشرطة إنه", "التفجير الذي قال إنه": of what cannot speak, and a clause follows. */
export function saysOfIt(tokens: Tokens, { last }: TokenRange, at: number): boolean {
  if (!/^ال(?:ذي|تي|ذين)$/u.test(tokens[at - 1]?.folded ?? '') || tokens[at]!.lex.suffix !== '') return false
  const subject = tokens[at + 1]?.lex.word.saying
  const named =
    subject === 'title' || subject === 'body' || subject === 'rank' || (at < last && isState(tokens[at + 1]!))
  const noun = tokens[at - 2]?.lex.word.noun ?? tokens[at - 3]?.lex.word.noun
  if (!named && (!noun || tokens[at - 2]?.lex.word.saying)) return false
  for (let next = at + 1; next <= Math.min(last, at + 9); next++) {
    const { word } = tokens[next]!.lex
    if (word.role === 'that') return true
    if (tokens[next]!.kind !== 'word' || word.outcome || word.saying === 'verb') return false
  }
  return false
}

/** "رفض ذكر اسمه", "دون كشف هويته". */
const isWithheld = onceASpelling(({ folded }) => /^(?:اسم|هويت|اسماء)(?:ه|ها|هم|هما)$/u.test(folded))
/** "وبين الفلاني أن": a clause follows, not a second party. */
const explains = (tokens: Tokens, at: number): boolean =>
  [2, 3, 4, 5, 6, 7, 8].some((next) => tokens[at + next]?.lex.word.role === 'that') &&
  ![2, 3, 4].some((next) => tokens[at + next]?.lex.conj)
const HEADS = new Set(['title', 'rank', 'document'])
const WHILE = /^ال(?:وقت|حين|يوم)$/u
const PREPOSITIONS = new Set(['of', 'in', 'on', 'to', 'about', 'which', 'without'])

/** "على ما أعلن", "كما ذكرت", "حسبما أفاد". */
export function isWhat(tokens: Tokens, at: number): boolean {
  const folded = tokens[at]?.folded
  if (folded === 'ما') {
    const before = tokens[at - 1]
    const denied = DENYING.test(tokens[at + 1]?.lex.stem ?? '') // "وهو ما نفته الحركة"
    return (
      before?.lex.word.role === 'on' ||
      before?.lex.word.saying === 'according' ||
      before?.folded === 'حد' || // "على حد ما ذكر"
      (THIS.test(before?.folded ?? '') && !denied)
    )
  }
  return folded === 'كما' || folded === 'حسبما' || folded === 'لما' || folded === 'وفقما'
}

/** "نفى المتحدث الأنباء التي تحدثت عن 5": what others told is what is denied. */
export const DENYING = /^[يت]?(?:نف[يتا]|نفوا|كذب|فند|دحض)/u

/** "وهو ما أكده مصدر". */
const THIS = /^[وف]?(?:هذا|هو|هي|ذلك)$/u

/** "بحسب ماأفاد": written together. */
export const fusedWhat = (tokens: Tokens, at: number): boolean => tokens[at]!.folded === `ما${tokens[at]!.lex.stem}`

/** "، كما وثق المرصد اعتقال 5": a further thing is told, and nothing said of what stands before. */
/** "قسم كذا في المركز", "في «المركز»". */
function pastWhere(tokens: Tokens, at: number): number {
  if (tokens[at]?.lex.word.role !== 'in') return at
  const quoted = isMark(tokens[at + 1], '«“"')
  const name = quoted ? at + 2 : at + 1
  return tokens[name]?.lex.def ? name + (quoted ? 2 : 1) : at
}

/** "كما وثق المركز ما لا يقل عن 14 حالة". */
const atLeast = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.folded === 'ما' && tokens[at + 1]?.lex.word.role === 'not'

export function alsoTold(tokens: Tokens, at: number, phrase: Phrase | null): boolean {
  if (tokens[at - 1]?.folded !== 'كما' || !phrase) return false
  const object = pastWhere(tokens, phrase.last + 1) // "قسم كذا في المركز"
  const next = tokens[object]
  const { role, outcome, numeral, number, noun } = next?.lex.word ?? {}
  const counts = next?.kind === 'digits' || numeral || (number === 'two' && noun) || atLeast(tokens, object)
  return role === 'that' || outcome?.form === 'masdar' || Boolean(counts)
}
