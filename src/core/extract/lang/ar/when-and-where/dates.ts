import type { When } from '../../../../claim/claim.js'
import type { Sentence } from '../../../../text/sentences.js'
import { type DateExpression, resolveWhen } from '../../../calendar.js'
import type { Doc, Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { pastClitics } from '../counted/counted-noun.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex } from '../words/lex.js'
import { TWO_WORD_MONTHS } from '../words/time-words.js'
import { dayInWords, type FoundDate, numberAt } from './date-parts.js'
import { spanOf, spans } from './date-spans.js'
import { hijriDateAt, STARTS } from './hijri-dates.js'
import { relativeDay } from './relative-days.js'

/** When it happened: the date named nearest in the sentence; "منذ مارس" runs from there to publication. */
export const dates: Rule<Lex> = {
  name: 'dates',
  apply(doc) {
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      const found = datesIn(doc.tokens, range)
      if (found.length === 0) continue
      let [date, when]: [FoundDate | null, When | null] = [null, null]
      for (const draft of drafts) {
        const near = nearest(found.length > 1 ? ofTheEvent(doc.tokens, found, draft) : found, draft)
        if (near !== date) {
          date = near
          when = resolveWhen(wordsOf(doc, date), date.expression, doc.published)
        }
        if (!when) continue
        draft.when = when
        draft.rules.push('date')
      }
    }
  },
}

/** "أعلن المتحدث، السبت، مقتل 31 في معارك الجمعة": not the day on which it was said, where another is named. */
function ofTheEvent(tokens: Tokens, dates: readonly FoundDate[], draft: Draft): readonly FoundDate[] {
  const others = dates.filter((date) => !isOfSpeech(tokens, date) && away(date, draft) <= FARTHEST)
  return others.length > 0 ? others : dates
}
/** Words at most between a figure and the day of its event. */
const FARTHEST = 20

/** Whether the verb of saying stands before a date, and nothing yet of what was said. */
function isOfSpeech(tokens: Tokens, { first }: FoundDate): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 14); at--) {
    const { saying, outcome, role } = tokens[at]!.lex.word
    if (outcome || role === 'that' || role === 'which' || isMark(tokens[at], '.؛')) return false
    if (saying === 'verb' || saying === 'clause-verb') return true
  }
  return false
}

const wordsOf = ({ text, tokens }: Doc<Lex>, { first, last }: FoundDate): string =>
  text.slice(pastClitics(text, tokens[first]!), tokens[last]!.end)

function nearest(dates: readonly FoundDate[], draft: Draft): FoundDate {
  return dates.reduce((best, next) => (away(next, draft) < away(best, draft) ? next : best))
}
const away = ({ first }: FoundDate, draft: Draft): number => Math.abs(first - draft.first)

/** Every date in a sentence, in text order. */
export function datesIn(tokens: Tokens, { first, last, cues }: Sentence): FoundDate[] {
  const found: FoundDate[] = []
  if ((cues & MAY_BE_DATE) === 0) return found
  for (let at = first; at <= last; at++) {
    const date = (tokens[at]!.lex.cues & MAY_BE_DATE) === 0 ? null : dateAt(tokens, at)
    if (!date || date.last > last) continue
    found.push(isSince(tokens, at - 1) ? sinceDate(date) : date)
    at = date.last
    const [from, to] = found.slice(-2)
    if (to && from !== to && spans(tokens, from!, to)) found.splice(-2, 2, spanOf(from!, to))
  }
  return found
}

/** "منذ مارس", "منذ مطلع مارس". */
const isSince = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.word.role === 'since' || tokens[at - 1]?.lex.word.role === 'since'

const sinceDate = (date: FoundDate): FoundDate => ({
  ...date,
  expression: { kind: 'span', from: date.expression, to: { kind: 'offset', days: 0 } },
})

const MAY_BE_DATE = cue(
  ({ kind, folded, lex: { stem, word } }) =>
    kind === 'digits' ||
    (kind === 'word' &&
      (word.time !== null ||
        STARTS.has(stem) ||
        OPEN_MONTHS.has(stem) ||
        YEARS.has(stem) ||
        folded === 'اول' ||
        folded === 'البارحه')),
)

function dateAt(tokens: Tokens, at: number): FoundDate | null {
  const hijri = hijriDateAt(tokens, at)
  if (hijri) return hijri
  const token = tokens[at]!
  if (token.kind === 'digits') return numbered(tokens, at) ?? dayOfMonth(tokens, at)
  if (token.kind !== 'word' || namesPlace(tokens, at)) return null
  return monthDate(tokens, at) ?? yearDate(tokens, at) ?? relativeDay(tokens, at)
}

/** "سوق مايو", "سد تشرين", "سوق الخميس": a month or day in a place's name. */
function namesPlace(tokens: Tokens, at: number): boolean {
  const { word, stem, def, suffix } = tokens[at - 1]?.lex ?? {}
  return Boolean(
    word?.place && !def && suffix === '' && (stem === 'سوق' || tokens[at]!.lex.word.time?.kind !== 'weekday'),
  )
}

/** "24/7/2022", "4-6-2015": day, month, year. */
function numbered(tokens: Tokens, at: number): FoundDate | null {
  if (!isMark(tokens[at + 1], '/-.') || !isMark(tokens[at + 3], '/-.')) return null
  const [day, month, year] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)]
  if (day === null || month === null || year === null || year < 1900 || month > 12 || day > 31) return null
  return { first: at, last: at + 4, expression: { kind: 'day', day, month, year } }
}

interface Month {
  readonly month: number
  readonly last: number
}

/** "يوليو", "تشرين الأول", each with a second name behind a slash: "كانون الأول/ديسمبر". */
function monthAt(tokens: Tokens, at: number): Month | null {
  const found = monthName(tokens, at)
  const again = found && isMark(tokens[found.last + 1], '/') ? monthName(tokens, found.last + 2) : null
  return found && again ? { month: found.month, last: again.last } : found
}

function monthName(tokens: Tokens, at: number): Month | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const { time } = token.lex.word
  if (time?.kind === 'month') return { month: time.month, last: at }
  if (!OPEN_MONTHS.has(token.lex.stem)) return null
  const next = tokens[at + 1]?.folded
  const pair = TWO_WORD_MONTHS.find(([first, second]) => token.lex.stem === first && next === second)
  return pair ? { month: pair[2], last: at + 1 } : null
}

const OPEN_MONTHS = new Set(TWO_WORD_MONTHS.map(([first]) => first))

/** "15 حزيران/يونيو 2016", "8 من يناير". */
function dayOfMonth(tokens: Tokens, at: number): FoundDate | null {
  const day = numberAt(tokens, at)
  if (day === null || day < 1 || day > 31) return null
  const month = monthAt(tokens, tokens[at + 1]?.lex.word.role === 'of' ? at + 2 : at + 1)
  if (!month) return null
  const year = yearAt(tokens, month.last + 1)
  const expression: DateExpression = { kind: 'day', day, month: month.month, ...(year === null ? {} : { year }) }
  return { first: at, last: year === null ? month.last : month.last + 1, expression }
}

function yearAt(tokens: Tokens, at: number): number | null {
  const year = numberAt(tokens, at)
  return year !== null && year >= 1900 && year <= 2100 ? year : null
}

function monthDate(tokens: Tokens, at: number): FoundDate | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const year = yearAt(tokens, month.last + 1)
  const worded = tokens[at - 1]?.lex.word.role === 'of' ? dayInWords(tokens, at - 2) : null // "السابع من أكتوبر"
  const when = { month: month.month, ...(year === null ? {} : { year }) }
  const expression: DateExpression = worded ? { kind: 'day', day: worded.day, ...when } : { kind: 'month', ...when }
  return { first: worded?.first ?? at, last: year === null ? month.last : month.last + 1, expression }
}

/** "عام 2014". */
function yearDate(tokens: Tokens, at: number): FoundDate | null {
  if (!YEARS.has(tokens[at]!.lex.stem)) return null
  const year = yearAt(tokens, at + 1)
  return year === null ? null : { first: at, last: at + 1, expression: { kind: 'year', year } }
}
const YEARS = new Set(['عام', 'سنه', 'العام'])
