import { seedIncidents } from '../../../seeds/incidents.js'
import type { Locale } from './locale.js'
import { placeName } from './names.js'

/** What matching calls an incident: its place, or the words of its first report, and its day. */
const BY_MATCHING = /^(.+), (\d{4}-\d\d-\d\d)$/s

let sample: ReadonlyMap<string, (typeof seedIncidents)[number]['title']> | undefined

/** An incident's title: as it was typed, but in the reader's language where matching or the sample worded it. */
export function incidentTitle(locale: Locale, title: string): string {
  sample ??= new Map(seedIncidents.map(({ title }) => [title.en, title]))
  const known = sample.get(title)
  if (known) return known[locale.code].replace(/\d/g, (digit) => locale.number(Number(digit)))
  const [, place, day] = BY_MATCHING.exec(title) ?? []
  if (place === undefined || day === undefined) return placeName(locale, title)
  return `${placeName(locale, place)}${locale.words.comma}${locale.day(day) ?? day}`
}
