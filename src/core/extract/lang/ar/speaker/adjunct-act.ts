import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { FINDINGS, withIssuer } from './issuer.js'
import { quotedBehind } from './quoted-behind.js'
import { relayAt } from './relay.js'
import { type Memory, named, remembered } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { act, type Placed } from './speech-act.js'
import { earlierSubject } from './verb-subject.js'

/** "بحسب المرصد", "وفقا لوزارة الصحة", "نقلا عن مصدر طبي". */
export function accordingAct(
  doc: Doc<Lex>,
  range: TokenRange,
  at: number,
  number: number,
  memory: Memory,
): Placed | null {
  const { tokens } = doc
  const { stem } = tokens[at]!.lex
  let from = at + 1
  const link = tokens[from]?.lex.word.role
  // "أقرت الحركة على لسان الناطق باسمها": the body speaks
  if (stem === 'لسان' && (tokens[at - 1]?.lex.word.role !== 'on' || memory.sentence === number)) return null
  if (link === 'about' || link === 'to' || tokens[from]?.folded === 'ل') from++
  if (tokens[from]?.lex.suffix || from > range.last) return null
  if (stem === 'استنادا' && memory.sentence === number) return null // only what the speaker leans on
  if (stem === 'نقلا' && link !== 'about') return null // "نقلا إلى المستشفى"
  if (/^ل?(?:اخر|احدث)$/u.test(tokens[from]?.folded ?? '')) from++ // "بحسب آخر الإحصاءات"
  const telling = tokens[from]?.lex.stem ?? ''
  if (
    (TELLINGS.has(telling) || (telling.startsWith('ل') && TELLINGS.has(telling.slice(1)))) &&
    !tokens[from]!.lex.def &&
    tokens[from + 1]?.kind === 'word'
  )
    from++
  const source = speakerPhrase(tokens, from, range.last) ?? outletAt(doc, from)
  if (!source || tokens[from]!.folded === 'ما') return null
  const origin = stem === 'نقلا'
  const chained =
    origin && tokens[source.last + 1]?.lex.word.role === 'about'
      ? quotedBehind(doc, source, range, number, memory)
      : null // "نقلا عن وكالة كذا عن مصدر"
  const phrase = withIssuer(tokens, source, range.last)
  if (memory.sentence === number && stem !== 'نقلا' && isNobodys(tokens, phrase)) return null
  const forward = at <= range.first + 1
  const made = chained ?? named(doc, phrase, number, memory, origin ? 'speaker:quoting' : 'speaker:according')
  return { at: forward ? phrase.last + 1 : at, act: { ...made, backward: !forward, origin } }
}

/** "وقال إنه وفقا للمعلومات الأولية قتل 5": he speaks; not in "وفق حصيلة للوزارة". */
const isNobodys = (tokens: Tokens, { first, last }: Phrase): boolean =>
  FINDINGS.has(tokens[first]!.lex.stem) && (last === first || (last === first + 1 && /يه$/u.test(tokens[last]!.folded)))

/** "وفقا لوكالة كذا", "وفقا لرويترز". */
function outletAt(doc: Doc<Lex>, first: number): Phrase | null {
  const outlet = doc.tokens[first]?.lex.prep === 'ل' ? relayAt(doc, first) : null
  return outlet && { first, last: outlet.last }
}

/** "بحسب إفادة شهود", "على حد تعبير ناشط": the witnesses speak, not their telling. */
const TELLINGS = new Set('قول اقوال افاده روايه شهاده تعبير كلام وصف زعم ادعاء تاكيد تاكيدات مزاعم ادعاءات'.split(' '))

/** "على حد تعبير ناشط": at "حد". */
export const isSoCalled = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'حد' &&
  tokens[at - 1]?.lex.word.role === 'on' &&
  TELLINGS.has(tokens[at + 1]?.lex.stem ?? '') &&
  tokens[at + 1]?.lex.suffix === ''

/** "غداة إعلان الوزارة مقتل 5": a verbal noun of saying and who it is of. */
export function masdarAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const { def, suffix, prep, stem } = tokens[at]!.lex
  if (stem === 'قول') return suffix !== '' || (def && prep === 'ب') ? aloneAct(doc, range, at, number, memory) : null
  if (def || suffix !== '') return null
  const speaker = speakerPhrase(tokens, at + 1, range.last)
  if (!speaker || !canSpeak(tokens, speaker)) return null
  const phrase = withIssuer(tokens, speaker, range.last)
  return { at: phrase.last + 1, act: named(doc, phrase, number, memory, 'speaker:masdar') }
}

/** "مؤكدا أن", "بالقول إن": goes on with the sentence's subject, else with the speaker before. */
export function aloneAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  if (at > range.first) {
    if (memory.sentence === number) return null
    const own = earlierSubject(doc.tokens, range, at)
    if (own) return { at, act: named(doc, own, number, memory, 'speaker:same-subject') }
    if (memory.sentence < number - 1) return null // a participle further on belongs to somebody unnamed
  }
  const recent = remembered(memory, number)
  return recent === null ? null : { at, act: act(recent, { carried: true, rule: 'speaker:carried' }) }
}

/** "وجاء في البيان أن", "ورد في تقرير المنظمة". */
export function statedIn(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const toll = tollOf(tokens, at, range)
  if (toll) return { at, act: { ...named(doc, toll, number, memory, 'speaker:stated-in'), backward: true } }
  if (ISSUED_BY.has(tokens[at]!.folded)) return issuedAct(doc, range, at, number, memory)
  if (!STATED.has(tokens[at]!.folded) || tokens[at + 1]?.lex.word.role !== 'in') return null
  const phrase = speakerPhrase(tokens, at + 2, range.last)
  if (!phrase || tokens[phrase.first]!.lex.word.saying !== 'document') return null
  const whole = withIssuer(tokens, phrase, range.last)
  // "كما جاء في تقرير": of what stands before
  const backward = at > range.first + 3 && AS.has(tokens[at - 1]!.folded)
  const made = named(doc, whole, number, memory, 'speaker:stated-in')
  return { at: backward ? at : whole.last + 1, act: { ...made, backward } }
}

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

/** "15 قتيلا في حصيلة جديدة للمرصد": whose count it is. */
function tollOf(tokens: Tokens, at: number, range: TokenRange): Phrase | null {
  if (tokens[at]!.lex.word.role !== 'in' || at <= range.first + 2) return null
  const toll = TOLLS.has(tokens[at + 1]?.lex.stem ?? '') ? at + 1 : at + 2
  if (!TOLLS.has(tokens[toll]?.lex.stem ?? '')) return null
  const whose = [toll + 1, toll + 2].find((i) => tokens[i]?.lex.prep === 'ل')
  const phrase = whose === undefined || whose > range.last ? null : speakerPhrase(tokens, whose, range.last)
  return phrase && canSpeak(tokens, phrase) ? phrase : null
}
const TOLLS = new Set(['حصيله', 'احصاييه', 'احصاء'])

const AS = new Set(['كما', 'حسبما', 'ما', 'وفقما', 'لما'])
export const STATED = new Set('جاء وجاء جاءت وجاءت ورد وورد وردت ووردت صدر وصدر صدرت وصدرت'.split(' '))

/** "مراسل القناة: 9 قتلى", "الدفاع المدني: انتشال 3 جثث", "مسؤول لـ«كذا»: مقتل 5". */
export function headingAct(doc: Doc<Lex>, range: TokenRange, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  if (!colonNear(tokens, range.first)) return null
  for (const start of headingStarts(tokens, range)) {
    const person = givenNameAt(tokens, start)
    if (person) return { at: person.last + 1, act: named(doc, person, number, memory, 'speaker:heading') }
    const phrase = speakerPhrase(tokens, start, Math.min(range.last, start + 9))
    if (!phrase || !canSpeak(tokens, phrase)) continue
    const whole = withIssuer(tokens, phrase, range.last)
    const relay = relayAt(doc, whole.last + 1)
    const colon = (relay?.last ?? whole.last) + 1
    // "12:30" is an hour
    if (!isMark(tokens[colon], ':') || (tokens[colon + 1]?.kind === 'digits' && tokens[colon - 1]?.kind === 'digits'))
      continue
    return { at: colon, act: { ...named(doc, whole, number, memory, 'speaker:heading') } }
  }
  return null
}

/** Whether a colon stands where a heading may end. */
function colonNear(tokens: Tokens, first: number): boolean {
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_HEADING); at++)
    if (tokens[at]!.folded === ':') return true
  return false
}
const LONGEST_HEADING = 48

/** "بان كي مون:": a given name and more before the colon. */
function givenNameAt(tokens: Tokens, first: number): Phrase | null {
  if (!tokens[first]?.lex.word.givenName) return null
  for (let at = first + 1; at <= first + 3; at++) {
    if (isMark(tokens[at], ':')) return at > first + 1 ? { first, last: at - 1 } : null
    if (tokens[at]?.kind !== 'word' || tokens[at]!.lex.word.outcome || tokens[at]!.lex.word.role) return null
  }
  return isMark(tokens[first + 4], ':') ? { first, last: first + 3 } : null
}

/** The line's head, and what follows a dash or bar near it: "ريف دمشق - المرصد السوري:". */
function headingStarts(tokens: Tokens, { first, last }: TokenRange): number[] {
  const starts = [first]
  for (let at = first; at < Math.min(last, first + 8); at++) if (isMark(tokens[at], '-–—|')) starts.push(at + 1)
  return starts
}
