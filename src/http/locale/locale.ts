import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/claim/vocabulary.js'
import { keptMoment } from '../../core/iso-date.js'
import { fill } from '../../core/text/fill.js'
import { ar } from './ar.js'
import { en, type Words } from './en.js'
import { fr } from './fr.js'
import type { Plural } from './plural.js'

export type Direction = 'ltr' | 'rtl'
/** `latn`: 0123456789, `arab`: ٠١٢٣٤٥٦٧٨٩. */
export const DIGITS = ['latn', 'arab'] as const
export type Digits = (typeof DIGITS)[number]
/** `hijri`: the day of the Hijri calendar (Umm al-Qura) beside the Gregorian one. */
export const CALENDARS = ['gregorian', 'hijri'] as const
export type Calendar = (typeof CALENDARS)[number]

/** The words and formats of one interface language. */
export interface Locale {
  readonly code: InterfaceLanguage
  readonly dir: Direction
  readonly digits: Digits
  readonly calendar: Calendar
  readonly words: Words
  number(value: number): string
  /** The same in few letters, for an axis: "20M". */
  short(value: number): string
  /** A phrase with its number, in the right plural. */
  count(phrase: Plural, value: number): string
  /** An ISO date or date-time as a day in the reader's words; null where it is none. */
  day(iso: string | Date | null): string | null
  /** A moment as a day in few letters, for an axis: "4 Oct 16". */
  shortDay(at: number): string
  /** `2016-10` as "October 2016". */
  month(month: string): string
  /** The same with the time of day, UTC. */
  time(iso: string | Date | null): string | null
}

const WORDS: Record<InterfaceLanguage, Words> = { ar, en, fr }

export const directionOf = (language: string | null): Direction => (language === 'ar' ? 'rtl' : 'ltr')

const made = new Map<string, Locale>()

export function localeOf(code: InterfaceLanguage, digits: Digits = 'latn', calendar: Calendar = 'gregorian'): Locale {
  const key = `${code}-${digits}-${calendar}`
  const known = made.get(key)
  if (known) return known
  const locale = makeLocale(code, digits, calendar)
  made.set(key, locale)
  return locale
}

interface DateFormat {
  format(at: Date): string
}

function makeLocale(code: InterfaceLanguage, digits: Digits, calendar: Calendar): Locale {
  const tag = `${code === 'en' ? 'en-GB' : code}-u-nu-${digits}-ca-gregory`
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const short = new Intl.NumberFormat(tag, { notation: 'compact' })
  const plurals = new Intl.PluralRules(code)
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const shortDays = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' })
  const times = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const moments = { format: (at: Date) => `${times.format(at)} UTC` }
  const with_ = (format: DateFormat) => (iso: string | Date | null) => {
    // A time without a zone is universal, wherever the server stands.
    const date = iso === null ? null : new Date(typeof iso === 'string' ? keptMoment(iso) : iso)
    return date === null || Number.isNaN(date.getTime()) ? null : format.format(date)
  }
  const hijri = with_(
    new Intl.DateTimeFormat(tag.replace('gregory', 'islamic-umalqura'), { dateStyle: 'long', timeZone: 'UTC' }),
  )
  const beside = (format: DateFormat) => (iso: string | Date | null) => {
    const words = with_(format)(iso)
    return words === null || calendar === 'gregorian' ? words : `${words} (${hijri(iso)})`
  }
  return {
    code,
    dir: directionOf(code),
    digits,
    calendar,
    words: WORDS[code],
    number: (value) => numbers.format(value),
    short: (value) => (value < 100_000 ? numbers : short).format(value),
    count: (phrase, value) => fill(phrase[plurals.select(value)] ?? phrase.other, { n: numbers.format(value) }),
    day: beside(days),
    shortDay: (at) => shortDays.format(at),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    time: beside(moments),
  }
}

/** The first language of an Accept-Language header that the interface has; English where there is none. */
export function acceptedLanguage(header: string | undefined): InterfaceLanguage {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return { code: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
  for (const { code } of wanted) {
    const known = INTERFACE_LANGUAGES.find((language) => language === code)
    if (known) return known
  }
  return 'en'
}
