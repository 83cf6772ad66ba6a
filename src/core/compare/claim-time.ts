import { type Days, dayNumber, inThisYear, type Spoken, wholeMonth } from '../incident/reading/days.js'
import { type EventFacts, isOfADisaster, isOfAWideArea } from '../incident/reading/event-facts.js'
import { monthSpan } from '../incident/reading/month-span.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { timeOf } from '../iso-date.js'
import type { ReadSentence } from './read-sentence.js'
import type { ComparableReport, SourcedClaim } from './relation.js'

/** A stretch of time that a running total covers, by its first and last days where known. */
export interface Total {
  readonly start: number | null
  /** Days after it on which it may have begun as well. */
  readonly slack?: number
  /** Counted since a disease broke out, on whatever day that was. */
  readonly outbreak?: true
  readonly end: number | null
  /** "87 of them in the past 24 hours": of another day is another count. */
  readonly day?: true
}

/**
 * The stretch of time that a claim totals; null for counts of one event. `raised`: it only raises a total that is told behind it, whose
 * stretch is not its own ("165 were killed, bringing the dead since March to 8,412").
 */
export function totalOf(
  claim: SourcedClaim,
  { words, facts, since, sinceWar, revised, span }: ReadSentence,
  report: ComparableReport,
  raised: boolean,
): Total | null {
  // So many fighters stand somewhere: a state of things, however long it has lasted.
  if (claim.metric === 'strength') return null
  const start = since?.day ?? null
  if (start === null && !sinceWar && revised.length === 0 && ofLastDay(words)) return null
  const { when } = claim
  if (start === null && isOfAnOutbreak(facts) && !ofAPeriod(words)) return { start: null, end: null, outbreak: true }
  // "Three were killed on Monday, bringing the dead since October to 72": the three are Monday's.
  const ofADay = claim.scope === 'event' && when?.precision === 1 && !isStart(when, start, report)
  if (start !== null && !ofADay && !raised && isNewsOf(start, facts, report)) return { start, end: publishedOn(report) }
  if (start !== null && !ofADay && !raised)
    return ofOneEvent(start, report) && !isOfAnOutbreak(facts) ? null : { start, slack: since?.slack ?? 0, end: null }
  if (sinceWar && claim.scope === 'cumulative') return { start: null, end: null }
  // "between 17 February and 22 March": longer than any one event, unless one is named.
  const oneMonth = claim.scope === 'cumulative' && report.incident === null
  const spans = oneMonth ? 4 : facts.manners === null ? 5 : Number.POSITIVE_INFINITY
  if (when && when.precision >= spans) return { start: dayNumber(when.start), end: dayNumber(when.end) }
  const days = claim.scope === 'cumulative' && !facts.single ? (span ?? (when && daysOf(when))) : null
  if (days && isShort(days)) return days
  const months = claim.scope === 'cumulative' ? monthSpan(words, report.published) : null
  if (months) return months
  // "killed in July" is a month's total, "the strike in July" an event.
  const ofMonth = claim.scope === 'cumulative' || (facts.manners === null && !ofADay)
  const month = ofMonth ? wholeMonth(words, report.published) : null
  const thisYear = claim.scope === 'cumulative' && report.published !== null && inThisYear(words)
  if (thisYear) return { start: dayNumber(`${report.published?.slice(0, 4)}-01-01`), end: null }
  // Of those who fled nobody says since when: they fled one event, however long they were on the road.
  const ofOne =
    claim.scope === 'event' || isOneEvent(facts, revised) || report.incident !== null || claim.metric === 'displaced'
  return month ?? (ofOne ? null : { start: null, end: null })
}

/** "37 over the past week" */
const ofAPeriod = (words: readonly Word[]): boolean => stretches.find(words).length > 0
const stretches = new PhraseBook([
  [
    'stretch',
    'day|days|week|weeks|weekly|month|months|year|hours|jour|jours|semaine*|mois|annee|heures|hebdomadaire|يوم|ايام|اسبوع*|اسابيع|شهر|اشهر|عام|ساعه',
  ],
])

/** Its dead are counted since it broke out, whenever that was. */
const isOfAnOutbreak = ({ manners }: EventFacts): boolean => manners?.size === 1 && manners.has('epidemic')

/** "An attack this week killed five": one event, whenever it was. */
const isOneEvent = ({ single, many }: EventFacts, revised: ReadSentence['revised']): boolean =>
  single && !many && revised.length === 0

const daysOf = ({ start, end }: { readonly start: string; readonly end: string }): Total => ({
  start: dayNumber(start),
  end: dayNumber(end),
})

/** "between Friday and Sunday": days of one attack on a place, which others count without saying on which of them. */
export const isShort = ({ start, end, day }: Total): boolean =>
  !day && start !== null && end !== null && end > start && end - start < FEW_DAYS
const FEW_DAYS = 6

/** "40 died between Friday and Sunday, the army said. A medic spoke of 52": over the same days. */
export const overDaysBefore = (total: Total | null, last: Total | null | undefined): Total | null =>
  total && total.start === null && total.end === null && last && isShort(last) ? last : total

/** The day before publication, where a claim's own words count it beside a total: "138 in 24 hours, bringing the dead since March to 8,412". */
export function lastDayOf(own: readonly Word[], total: Total | null, { published }: ComparableReport): Total | null {
  if (total === null || published === null || isShort(total) || !ofLastDay(own.slice(0, LAST_DAY))) return null
  return { start: dayNumber(published) - 1, end: dayNumber(published), day: true }
}

/** Words behind a count in which it is told of a day alone: "138 dead | in the country in the past 24 hours". */
const LAST_DAY = 9

/** Whether the words count a day: "in the past 24 hours". */
const ofLastDay = (words: readonly Word[]): boolean => lastDay.find(words).length > 0
const lastDay = new PhraseBook([
  ['day', '24 hours|24 heures|24 ساعه|twenty four hours|vingt quatre heures|اربع وعشرين ساعه|الساعات 24'],
])

/** "since 1 December", in January: the day named is where the count starts. */
const isStart = (
  { start: day }: { readonly start: string },
  start: number | null,
  { published }: ComparableReport,
): boolean => start === dayNumber(day) && published !== null && dayNumber(published) - start > NEWS_DAYS

/** Days within which what befell since a day is news of that day. */
const NEWS_DAYS = 3

/** "The fires have killed 64 since Friday", told on Sunday: between the two, as much as "between Friday and Sunday". */
const isNewsOf = (start: number, facts: EventFacts, report: ComparableReport): boolean => {
  const last = publishedOn(report)
  const goesOn = facts.manners?.has('heat') || facts.manners?.has('epidemic')
  return isOfADisaster(facts) && !goesOn && report.incident === null && last !== null && isShort({ start, end: last })
}
const publishedOn = ({ published }: ComparableReport): number | null =>
  published === null ? null : dayNumber(published)

/** "since Monday's quake" is the toll of one event, not of a stretch of time. */
const ofOneEvent = (start: number, { incident, published }: ComparableReport): boolean =>
  incident !== null && published !== null && dayNumber(published) - start <= 7

/** The day the text names, else the days before publication: news is reported within three days. */
export function eventDays(
  claim: SourcedClaim,
  { happened, eventDay, weekend, span, revised, spoken: said, facts }: ReadSentence,
  report: ComparableReport,
  before: readonly { readonly days: Days | null; readonly dated: boolean }[],
  daysBefore: number | null,
): { days: Days | null; dated: boolean } {
  const own = eventDay ?? happened ?? said?.day ?? null
  if (daysBefore !== null && own !== null) return { days: dayOf(own - daysBefore), dated: true }
  if (span !== null && claim.scope === 'cumulative') return { days: span, dated: true }
  const spoken = said?.day ?? null
  const day = eventDay ?? happened
  // "The office said on Friday that Thursday's raid …": a date read off the sentence may be Friday's.
  const ofSpeech =
    claim.when?.precision === 1 &&
    day !== null &&
    (eventDay !== null ? isNewsDay(claim.when.start, report) : day !== spoken && dayNumber(claim.when.start) === spoken)
  const ofCount = said?.until === true && ofDay(claim, said.day)
  // "On Sunday the agency raised the toll to 51": the day of the toll.
  const ofToll = revised.length > 0 && eventDay === null && spoken !== null && ofDay(claim, spoken)
  if (claim.when && !ofSpeech && !ofCount && !ofToll) {
    const days = { start: dayNumber(claim.when.start), end: dayNumber(claim.when.end) }
    // "The ministry said on Thursday that 21 were killed": on that day or the one before.
    // The dead of a flood are counted for weeks: the day on which somebody speaks of them dates nothing.
    if (eventDay === null && spoken !== null && ofDay(claim, spoken) && happened === spoken)
      return isOfAWideArea(facts)
        ? { days: { start: spoken - 3, end: spoken }, dated: false }
        : { days: { ...days, start: spoken - 1 }, dated: true }
    return { days, dated: claim.when.precision <= 3 }
  }
  if (day !== null && (day !== spoken || eventDay !== null)) return { days: dayOf(day), dated: true }
  if (weekend !== null) return { days: weekend, dated: true }
  const last = before.findLast((earlier) => earlier.dated)
  if (last) return { days: last.days, dated: true }
  const published = report.published === null ? Number.NaN : dayNumber(report.published)
  return { days: Number.isNaN(published) ? null : { start: published - 3, end: published }, dated: false }
}

const dayOf = (day: number): Days => ({ start: day, end: day })

const ofDay = ({ when }: SourcedClaim, day: number): boolean => when?.precision === 1 && dayNumber(when.start) === day

/** The day of publication or the one before: the day on which somebody spoke. */
const isNewsDay = (day: string, { published }: ComparableReport): boolean =>
  published !== null && dayNumber(published) - dayNumber(day) <= 1

/** When a figure held: the end of the part of the day in which it was spoken, where that is before its publication. */
export function asOf(published: string | null, spoken: Spoken | null): string | null {
  if (published === null || spoken === null) return published
  const end = spoken.day * DAY + spoken.by * HOUR - MINUTE
  return end < timeOf(published) ? new Date(end).toISOString() : published
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
