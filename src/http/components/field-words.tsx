import { keptMoment } from '../../core/iso-date.js'
import type { ClaimField } from '../claim-draft.js'
import type { Locale } from '../locale/locale.js'
import { groupNames, sideName } from '../locale/names.js'

/** A field's name as the form has it. */
export function fieldName(locale: Locale, field: ClaimField): string {
  const { report, desk } = locale.words
  const { form } = desk
  const names: Readonly<Record<ClaimField, string>> = {
    metric: report.metric,
    bound: form.bound,
    low: form.low,
    high: form.high,
    counted: form.counted,
    status: report.status,
    group: form.group,
    side: form.side,
    scope: report.scope,
    polarity: form.polarity,
    speaker: form.speaker,
    place: form.place,
    whenStart: form.whenStart,
    whenEnd: form.whenEnd,
    asOf: form.asOf,
  }
  return names[field]
}

/** A field's value as the form has it, closed words in the reader's language. */
export function fieldWords(locale: Locale, field: ClaimField, value: string) {
  const { words } = locale
  const names: Partial<Record<ClaimField, Readonly<Record<string, string>>>> = {
    metric: words.metric,
    bound: words.desk.boundName,
    status: words.status,
    scope: words.scope,
    polarity: words.desk.polarity,
  }
  if (DATED.has(field) && value) return <bdi>{momentWords(locale, value) ?? value}</bdi>
  if (field === 'group' && value) return <bdi>{groupNames(locale, value)}</bdi>
  if (field === 'side' && value) return <bdi>{sideName(locale, value)}</bdi>
  return <bdi>{names[field]?.[value] ?? (value || words.none)}</bdi>
}

const DATED: ReadonlySet<ClaimField> = new Set(['whenStart', 'whenEnd', 'asOf'])

/** A day as days are told, a moment as times are; a month or a year stays as it is. */
function momentWords(locale: Locale, value: string): string | null {
  const iso = keptMoment(value)
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return null
  return iso.includes('T') ? locale.time(iso) : locale.day(iso)
}
