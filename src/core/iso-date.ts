const TIMED = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/

/** A moment as it is kept, however it was written: a time without a zone is universal, wherever the server stands. */
export function keptMoment(written: string): string {
  const [, day, time, zone = 'Z'] = TIMED.exec(written) ?? []
  return day ? `${day}T${time}${zone}` : written
}

/** Milliseconds since 1970 of a date or a moment, in full seconds; NaN where it is none. */
export const timeOf = (iso: string): number => Date.parse(keptMoment(iso))

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Whether a text is a date as sources give them: a year, a month, a day, or a date with a time; and stands in the calendar. */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text)
  if (!match) return false
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const date = new Date(Date.UTC(year!, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 61
}
