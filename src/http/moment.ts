import { keptMoment } from '../core/iso-date.js'

const TIMED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/

/** A moment as a form's field shows it: a day as it is, a time as "2016-10-04 18:00", universal. */
export function shownMoment(iso: string): string {
  const at = TIMED.test(iso) ? new Date(keptMoment(iso)) : null
  if (at === null || Number.isNaN(at.getTime())) return iso
  return at
    .toISOString()
    .slice(0, at.getUTCSeconds() === 0 ? 16 : 19)
    .replace('T', ' ')
}
