import type { When } from '../claim/claim.js'
import { hijriDay, hijriMonth, hijriOf } from './hijri.js'

/** A date expression as a language's rules read it, before it is tied to the calendar. Months and days count from 1; weekday 0 = Sunday. */
export type DateExpression =
  | { readonly kind: 'day'; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Of the Hijri calendar, months from 1 (Muharram). */
  | { readonly kind: 'hijri-day'; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: 'hijri-month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'hijri-year'; readonly year: number }
  /** Days from publication: today 0, yesterday −1. */
  | { readonly kind: 'offset'; readonly days: number }
  /** The last such weekday on or before publication; `last`: strictly before; `week`: that of the week before, which begins on a Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly last?: boolean; readonly week?: 'before' }
  | { readonly kind: 'span'; readonly from: DateExpression; readonly to: DateExpression }

const DAY = 86_400_000

/** Ties an expression to the calendar. A day without a year takes the latest one not after publication (a week's grace). null where it cannot be known. */
export function resolveWhen(words: string, expression: DateExpression, published: string | null): When | null {
  const days = resolveDays(expression, publicationDay(published))
  if (!days || days.end < days.start) return null
  return {
    words,
    start: iso(days.start),
    end: iso(days.end),
    precision: precisionOf((days.end - days.start) / DAY + 1),
  }
}

interface Days {
  readonly start: number
  readonly end: number
}

function resolveDays(expression: DateExpression, today: number | null): Days | null {
  switch (expression.kind) {
    case 'day': {
      const { day, month } = expression
      const year = expression.year ?? yearOf(today, (y) => utc(y, month, day))
      const at = year === null ? null : utc(year, month, day)
      return at === null || new Date(at).getUTCDate() !== day ? null : { start: at, end: at }
    }
    case 'month': {
      const { month } = expression
      const year = expression.year ?? yearOf(today, (y) => utc(y, month, 1))
      return year === null ? null : { start: utc(year, month, 1), end: utc(year, month + 1, 1) - DAY }
    }
    case 'year':
      return { start: utc(expression.year, 1, 1), end: utc(expression.year, 12, 31) }
    case 'hijri-day': {
      const { day, month } = expression
      const year = expression.year ?? hijriYearOf(today, (y) => hijriDay(y, month, day))
      const at = year === null ? null : hijriDay(year, month, day)
      return at === null ? null : { start: at, end: at }
    }
    case 'hijri-month': {
      const { month } = expression
      const year = expression.year ?? hijriYearOf(today, (y) => hijriDay(y, month, 1))
      return year === null ? null : hijriMonth(year, month)
    }
    case 'hijri-year': {
      const [first, last] = [hijriMonth(expression.year, 1), hijriMonth(expression.year, 12)]
      return first && last && { start: first.start, end: last.end }
    }
    case 'offset':
      return today === null ? null : { start: today + expression.days * DAY, end: today + expression.days * DAY }
    case 'weekday': {
      if (today === null) return null
      const since = new Date(today).getUTCDay() - expression.weekday
      const back = expression.week ? since + 7 : (since + 7) % 7 || (expression.last ? 7 : 0)
      const at = today - back * DAY
      return { start: at, end: at }
    }
    case 'span': {
      const [from, to] = [resolveDays(expression.from, today), resolveDays(expression.to, today)]
      return from && to && { start: from.start, end: to.end }
    }
    default:
      return expression satisfies never
  }
}

function yearOf(today: number | null, at: (year: number) => number): number | null {
  if (today === null) return null
  const year = new Date(today).getUTCFullYear()
  return at(year) <= today + 7 * DAY ? year : year - 1
}

function hijriYearOf(today: number | null, at: (year: number) => number | null): number | null {
  if (today === null) return null
  const { year } = hijriOf(today)
  const time = at(year)
  return time !== null && time <= today ? year : year - 1
}

function publicationDay(published: string | null): number | null {
  const day = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isNaN(day) ? null : day
}

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day)

/** Days written out lately: a report speaks of few. */
const written = new Map<number, string>()
const WRITTEN = 1_000

function iso(time: number): string {
  // a small integer is found faster than milliseconds
  const day = time / DAY
  const known = written.get(day)
  if (known !== undefined) return known
  if (written.size >= WRITTEN) written.clear()
  const date = new Date(time).toISOString().slice(0, 10)
  written.set(day, date)
  return date
}

/** UCDP date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
function precisionOf(days: number): When['precision'] {
  if (days <= 1) return 1
  if (days <= 6) return 2
  if (days <= 7) return 3
  return days <= 31 ? 4 : 5
}
