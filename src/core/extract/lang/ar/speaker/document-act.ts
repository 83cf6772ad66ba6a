import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { withIssuer } from './issuer.js'
import { IN_IT } from './printed-by.js'
import { type Memory, named, remembered } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { act, type Placed } from './speech-act.js'
import { isIssued } from './stop-words.js'

/** "وجاء في البيان أن", "ورد في تقرير المنظمة". */
export function statedIn(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const toll = tollOf(tokens, at, range)
  if (toll) return { at, act: { ...named(doc, toll, number, memory, 'speaker:stated-in'), backward: true } }
  if (tokens[at]!.lex.word.role === 'in') return inIssued(doc, range, at, number, memory)
  if (ISSUED_BY.has(tokens[at]!.folded)) return issuedAct(doc, range, at, number, memory)
  if (ISSUES.has(tokens[at]!.folded)) return noteIssuer(doc, range, at, number, memory)
  if (PERMITS.test(tokens[at]!.folded)) return releasedAct(doc, range, at, number, memory)
  if (GIST.has(tokens[at]!.folded)) return statedInIt(at, number, memory)
  if (STATED.has(tokens[at]!.folded) && IN_IT.test(tokens[at + 1]?.folded ?? '')) return statedInIt(at, number, memory)
  if (!STATED.has(tokens[at]!.folded) || tokens[at + 1]?.lex.word.role !== 'in') return null
  const phrase = speakerPhrase(tokens, at + 2, range.last)
  if (!phrase || tokens[phrase.first]!.lex.word.saying !== 'document') return null
  const whole = withIssuer(tokens, phrase, range.last)
  // "كما جاء في تقرير": of what stands before
  const backward = at > range.first + 3 && AS.has(tokens[at - 1]!.folded)
  const made = named(doc, whole, number, memory, 'speaker:stated-in')
  return { at: backward ? at : whole.last + 1, act: { ...made, backward } }
}

/** "وفي بيان أصدره الجيش، تم تأكيد مقتل 5": where nobody else has spoken yet. */
function inIssued(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  if (at > range.first + 1 || tokens[at + 1]?.lex.word.saying !== 'document') return null
  const verb = [2, 3].find((on) => tokens[at + on] && isIssued(tokens[at + on]!))
  const phrase = verb !== undefined ? speakerPhrase(tokens, at + verb + 1, range.last) : null
  if (!phrase || !canSpeak(tokens, phrase)) return null
  return { at: phrase.last + 1, act: named(doc, phrase, number, memory, 'speaker:issued') }
}

/** "أصدرت الوزارة بيانا جاء فيه أن": the ministry speaks. */
function statedInIt(at: number, number: number, memory: Memory): Placed | null {
  const recent = remembered(memory, number)
  return recent === null ? null : { at, act: act(recent, { carried: true, rule: 'speaker:stated-in' }) }
}
/** "بيانا مفاده أن". */
const GIST = new Set(['مفاده', 'مفادها', 'فحواه', 'فحواها', 'نصه', 'نصها'])

/** "سمح الجيش بنشر مقتل 5": he tells it. */
function releasedAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const phrase = speakerPhrase(doc.tokens, at + 1, range.last)
  if (!phrase || !RELEASES.test(doc.tokens[phrase.last + 1]?.folded ?? '')) return null
  return { at, act: named(doc, phrase, number, memory, 'speaker:issued') }
}
const PERMITS = /^و?(?:سمح|سمحت)$/u
const RELEASES = /^ب(?:ال)?نشر$/u

/** "أصدرت الوزارة بيانا": nothing is told yet, but "وجاء في البيان" will mean her; "أصدرت القيادة البيان رقم 3: …" tells it. */
function noteIssuer(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const whole = speakerPhrase(doc.tokens, at + 1, range.last)
  if (!whole || !canSpeak(doc.tokens, whole)) return null
  const phrase = { first: whole.first, last: documentFrom(doc.tokens, whole) - 1 }
  for (let next = phrase.last + 1; next <= Math.min(range.last, phrase.last + ASIDE); next++) {
    const { folded, kind, lex } = doc.tokens[next]!
    // "أصدرت القوات، وهي فصيل كردي، اليوم بيانا"
    if (ISSUE.test(folded)) {
      const made = named(doc, phrase, number, memory, 'speaker:issued')
      const tells = colonBehind(doc.tokens, next, range.last) ?? tellsOf(doc.tokens, next, range.last)
      return tells === null ? null : { at: tells, act: made }
    }
    if (kind === 'digits' || lex.word.outcome || lex.word.saying === 'verb') return null
  }
  return null
}
/** "أصدرت القيادة العامة البيان رقم 3": a document with the article behind a word that has one. */
function documentFrom(tokens: Tokens, { first, last }: Phrase): number {
  for (let at = first + 1; at <= last; at++) if (ISSUE.test(tokens[at]!.folded) && tokens[at - 1]!.lex.def) return at
  return last + 1
}

/** "البيان العسكري رقم 3 الآتي:": the colon behind a document, its kind and number. */
function colonBehind(tokens: Tokens, document: number, end: number): number | null {
  for (let at = document + 1; at <= Math.min(end, document + KIND_AND_NUMBER); at++) {
    if (isMark(tokens[at], ':')) return at
    if (tokens[at]!.lex.word.outcome || tokens[at]!.lex.word.saying === 'verb') return null
  }
  return null
}
const KIND_AND_NUMBER = 8
/** "أصدر المكتب إحصائية بأعداد القتلى", "نشر المرصد توثيقه لـ 300 غارة", "تقريرا عن الهجوم": what the paper is about. */
function tellsOf(tokens: Tokens, document: number, end: number): number | null {
  for (let at = document + 1; at <= Math.min(end, document + 4); at++) {
    const { folded, lex, kind } = tokens[at]!
    if (lex.word.role === 'about' || ABOUT.has(folded)) return at
    if (lex.prep === 'ل' || (lex.prep === 'ب' && (lex.word.outcome || COUNTS.has(lex.stem)))) return at
    if (kind !== 'word' || lex.word.role || lex.word.outcome || lex.word.saying) return null
  }
  return null
}
const ABOUT = new Set('حول بشان ل لـ يوثق توثق وثق وثقت رصد رصدت يرصد ترصد يتضمن تتضمن تضمن تضمنت يلخص تلخص'.split(' '))
const COUNTS = new Set(['اعداد', 'عدد', 'حصيله', 'اسماء'])

/** Tokens between who issues and what at most. */
const ASIDE = 14
const ISSUES = new Set('اصدر واصدر اصدرت واصدرت وزع ووزع وزعت ووزعت نشر ونشر نشرت ونشرت'.split(' '))
const ISSUE =
  /^(?:(?:ال)?(?:بيان|تقرير|بلاغ|تصريح|تعميم|منشور|بيانين)ا?|(?:ال)?(?:احصاييه|حصيله|دراسه)|(?:تقرير|توثيق|بيان|احصاييت|حصيلت)ه(?:ا|م)?)$/u

/** "صدر عن المركز بيان جاء فيه أن". */
function issuedAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const source = tokens[at + 1]?.lex.word.role === 'about' ? speakerPhrase(tokens, at + 2, range.last) : null
  if (!source || !canSpeak(tokens, source)) return null
  const document = documentIn(tokens, source.first + 1, source.last + 8)
  if (document === null) return null
  const phrase = { first: source.first, last: Math.min(source.last, document - 1) }
  return { at: document, act: named(doc, phrase, number, memory, 'speaker:issued') }
}
function documentIn(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at <= Math.min(to, tokens.length - 1); at++)
    if (tokens[at]!.lex.word.saying === 'document' && tokens[at]!.lex.prep === '') return at
  return null
}
const ISSUED_BY = new Set('صدر وصدر صدرت وصدرت'.split(' '))

/** "15 قتيلا في حصيلة جديدة للمرصد", "في حصيلة أولية صادرة عن الدفاع المدني", "في حصيلة أعلنها الدفاع المدني": whose count it is. */
function tollOf(tokens: Tokens, at: number, range: TokenRange): Phrase | null {
  if (tokens[at]!.lex.word.role !== 'in' || at <= range.first + 2) return null
  const toll = TOLLS.has(tokens[at + 1]?.lex.stem ?? '') ? at + 1 : at + 2
  if (!TOLLS.has(tokens[toll]?.lex.stem ?? '')) return null
  const issued = [toll + 1, toll + 2].find((i) => /^صادره?$/u.test(tokens[i]?.folded ?? ''))
  const given = tokens[toll + 1] && isIssued(tokens[toll + 1]!) ? toll + 2 : undefined
  const whose =
    given ?? (issued !== undefined ? issued + 2 : [toll + 1, toll + 2].find((i) => tokens[i]?.lex.prep === 'ل'))
  const phrase = whose === undefined || whose > range.last ? null : speakerPhrase(tokens, whose, range.last)
  return phrase && canSpeak(tokens, phrase) ? phrase : null
}
const TOLLS = new Set(['حصيله', 'احصاييه', 'احصاء'])

/** "كما وردت معلومات عن أسر ثلاثة": news comes in, and nobody else speaks; whoever spoke before tells it. */
export const newsComes = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.lex.word.saying === 'document' && !tokens[at + 1]!.lex.def && STATED.has(tokens[at]!.folded)

const AS = new Set(['كما', 'حسبما', 'ما', 'وفقما', 'لما'])
const STATED = new Set('جاء وجاء جاءت وجاءت ورد وورد وردت ووردت'.split(' '))

/** The words at which a document may begin to speak. */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set([
  ...STATED,
  ...ISSUED_BY,
  ...ISSUES,
  ...GIST,
  ...['سمح', 'وسمح', 'سمحت', 'وسمحت'],
])
