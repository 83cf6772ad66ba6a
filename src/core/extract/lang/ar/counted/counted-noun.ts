import { SPACE, type Token } from '../../../../text/tokenize.js'
import type { Doc, Draft, Rule } from '../../../draft.js'
import { modifierAt } from '../numbers/modifiers.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex, NounKind } from '../words/lex.js'
import { agreesBefore, headBefore } from './head-before.js'
import { FUNCTION, nounPhraseEnd } from './noun-phrase.js'

/** Finds what is counted, before or behind the number, and stretches the quote over it. */
export const countedNoun: Rule<Lex> = {
  name: 'counted-noun',
  apply(doc) {
    for (const draft of doc.drafts) {
      attach(doc, draft)
      leaveClitics(doc, draft)
    }
  },
}

function attach(doc: Doc<Lex>, draft: Draft): void {
  const { tokens } = doc
  const head = headOf(tokens, draft)
  if (head === null) {
    const them = tokens[lastOf(draft) + 1]
    if (!them || !OF_THEM.has(them.folded) || them.space > SPACE.blank) return
    draft.end = them.end
    draft.counted = doc.text.slice(them.start, them.end)
    return
  }
  draft.head = head
  const first = Math.min(draft.from ?? draft.first, draft.first, head)
  draft.start = Math.min(draft.start, tokens[first]!.start)
  draft.end = Math.max(draft.end, tokens[lastOf(draft)]!.end)
  const end = nounPhraseEnd(tokens, head)
  if (
    tokens[head]!.folded === 'رجال' &&
    head === lastOf(draft) &&
    end > head &&
    end <= head + 2 &&
    tokens[head + 1]!.lex.def
  )
    draft.end = tokens[end]!.end // "ثلاثة من رجال الإطفاء"
  draft.counted = doc.text.slice(tokens[head]!.start, tokens[end]!.end)
  draft.rules.push('counted-noun')
}

/** "29 منهم". */
const OF_THEM = new Set(['منهم', 'منهن', 'منها', 'منهما'])

/** "وثلاثة جنود", "بسيارتين": "و" and "ب" are no part of the quote. */
function leaveClitics({ text, tokens }: Doc<Lex>, draft: Draft): void {
  const first = tokens.length > 0 ? Math.min(draft.from ?? draft.first, draft.first, draft.head ?? draft.first) : 0
  const token = tokens[first]!
  draft.start = pastClitics(text, token)
  if (first === draft.first) draft.numberStart = draft.start
  else draft.numberStart = pastClitics(text, tokens[draft.first]!)
}

/** Where the word itself begins behind its clitics; the article stays. */
export function pastClitics(text: string, { start, end, lex }: Token<Lex>): number {
  if (lex.prep === 'ل' && lex.def) return start
  let at = start
  if (lex.conj && 'وف'.includes(text[at]!)) at = pastMarks(text, at + 1, end)
  if (lex.prep !== '' && text[at] === lex.prep) at = pastMarks(text, at + 1, end)
  return at < end ? at : start
}

function pastMarks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /[\u064b-\u065f\u0640]/u.test(text[at]!)) at++
  return at
}

function headOf(tokens: Tokens, draft: Draft): number | null {
  if (tokens[draft.first]?.lex.word.number && draft.rules.includes('dual')) return draft.first
  const the = tokens[draft.first]?.lex.def && tokens[draft.first - 1]?.lex.def ? headBefore(tokens, draft) : null // "المسلحون الأربعة الفندق"
  return (
    twoBehind(tokens, draft) ??
    agreesBefore(tokens, draft) ??
    the ??
    headBehind(tokens, draft) ??
    headBefore(tokens, draft)
  )
}

/** "مدنيين اثنين": the word for two only repeats the dual. */
function twoBehind(tokens: Tokens, draft: Draft): number | null {
  const [before, number] = [tokens[draft.first - 1], tokens[draft.first]!]
  const repeats =
    draft.low === 2 && draft.high === 2 && number.kind === 'word' && !number.lex.conj && number.lex.prep === ''
  if (!repeats || !before?.lex.word.noun || before.lex.word.number !== 'many') return null
  if (before.lex.word.outcome && before.lex.word.noun.kind !== 'person') return null // "وأسر اثنان"
  const { noun, number: many } = tokens[draft.first - 2]?.lex.word ?? {}
  const described = noun?.kind === 'person' && many === 'many' && !before.lex.conj && !before.lex.def // "عسكريين أميركيين اثنين"
  return described ? draft.first - 2 : draft.first - 1
}

/** "80 مسلحا", "12 من عناصر", "عدد كبير من المدنيين", "37 على الأقل من مسلحي". */
function headBehind(tokens: Tokens, draft: Draft): number | null {
  let at = draft.last + 1
  if (draft.to !== undefined && modifierAt(tokens, at)?.last === draft.to) at = draft.to + 1
  const opens = (before: number): boolean => isMark(tokens[before], '(“"«')
  if (isMark(tokens[at], ')”"»') && (opens(draft.first - 1) || opens((draft.from ?? draft.first) - 1))) at++ // "(21) مواطنا", "نحو 10" مقاتلين
  if (draft.bound === 'indefinite') at = skipAdjectives(tokens, at)
  if (!sameLine(tokens, at)) return null
  if (COUNTS.has(tokens[at]?.folded ?? '')) at++ // "281 تعداد العسكريين"
  if (
    isMark(tokens[at], '«“"') &&
    QUOTABLE.has(tokens[at + 1]?.lex.word.noun?.kind ?? 'thing') &&
    [2, 3, 4, 5].some((next) => isMark(tokens[at + next], '»”"'))
  )
    at++ // 90 «إرهابيا», 12 «مقاتلا معارضا»
  const token = tokens[at]
  if (!token) return null
  if (token.lex.word.role === 'of' && token.lex.suffix === '' && !token.lex.conj && token.lex.prep === '') {
    if (THESE.has(tokens[at + 1]?.folded ?? '')) at++ // "40 من هذه الطائرات"
    const after = tokens[at + 1]
    if (after?.lex.suffix === 'هم' && after.lex.word.noun?.kind === 'thing') return null // "فرار مليون من منازلهم"
    if (after?.folded === 'بين' && tokens[at + 2]?.lex.word.number === 'many') return at + 2 // "خمسة من بين القتلى"
    if (WHOLES.has(after?.folded ?? '') || after?.lex.word.outcome?.form === 'after') return null // "عدد من سقطوا"
    return after && after.kind === 'word' && sameLine(tokens, at + 1) && !after.lex.word.numeral
      ? at + 1
      : quotedHead(tokens, at + 1)
  }
  return isCountable(tokens, at, draft) ? at : null
}

const THESE = new Set(['هذه', 'هولاء', 'تلك', 'اوليك'])

const QUOTABLE = new Set<NounKind>(['person', 'munition', 'vehicle', 'attack'])

/** "9 من أصل 12 صاروخا": only the whole has a noun. */
const WHOLES = new Set(['اصل', 'اجمالي', 'مجموع'])

/** "من «الدولة»": the noun may stand in quotes. */
function quotedHead(tokens: Tokens, at: number): number | null {
  return tokens[at]?.kind === 'mark' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.space === SPACE.none
    ? at + 1
    : null
}

function skipAdjectives(tokens: Tokens, from: number): number {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.conj || joinsOn(token)) return from
    if (token.lex.word.role === 'of') return at
    if (token.lex.word.noun && token.lex.word.role !== 'others') return from
  }
  return from
}

const COUNTS = new Set(['تعداد', 'عدد'])

const sameLine = (tokens: Tokens, at: number): boolean => (tokens[at]?.space ?? SPACE.paragraph) <= SPACE.line

/** A noun of the dictionary, or an unknown word that no clitic joins to something else. */
function isCountable(tokens: Tokens, at: number, draft: Draft): boolean {
  const token = tokens[at]!
  const { word, conj, prep, def, suffix } = token.lex
  if (token.kind !== 'word' || conj) return token.lex.word.noun?.kind === 'share' && !conj
  if (isWeekday(tokens, at)) return false
  if (word.noun)
    return (
      prep === '' &&
      (!def ||
        COUNTS.has(tokens[at - 1]?.folded ?? '') ||
        draft.bound === 'indefinite' ||
        word.noun.kind !== 'person' ||
        draft.low === 1)
    )
  const plain = !word.role && !word.outcome && !word.saying && !word.time && !word.numeral && !word.vague
  return (
    plain &&
    !joinsOn(token) &&
    !VERBAL.test(token.folded) &&
    !def &&
    prep === '' &&
    suffix === '' &&
    !FUNCTION.has(token.folded) &&
    token.folded.length > 2
  )
}

/** "ثلاثة يحملون", "4 يشتبه بهم", "3 حاولوا", "23 أطلقتها". */
const VERBAL = /^[يت].+ون$|^ي.{3,}|..وا$|..ته[ام]?$|^عولجت$/u

/** An unknown word that begins with "و" or "ب" is most likely "and" with a verb, or "with". */
const joinsOn = ({ folded, lex }: Token<Lex>): boolean => /^[وب]/u.test(folded) && lex.stem === folded && !lex.word.noun

/** "15 يوم الأربعاء": the day of the week is no unit. */
const isWeekday = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.stem === 'يوم' && tokens[at + 1]?.lex.word.time?.kind === 'weekday'
