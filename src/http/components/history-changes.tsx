import type { Child } from 'hono/jsx'
import type { HistoryEntry } from '../../db/history.js'
import { CLAIM_FIELDS } from '../claim-draft.js'
import type { Locale } from '../locale/locale.js'
import { fieldName, fieldWords } from './field-words.js'

const TOLD: ReadonlySet<string> = new Set(['reviewClaim', 'gradeIncident', 'nameIncident'])

/** Fields that follow from others. */
const FOLLOWING: ReadonlySet<string> = new Set(['placePrecision', 'latitude', 'longitude', 'country', 'datePrecision'])

/** Fields that a review, a grade, a verdict or a new name changed, before and after, named as their forms name them. */
export function Changes({ locale, entry }: { locale: Locale; entry: HistoryEntry }) {
  if (!TOLD.has(entry.action)) return null
  const [before, after] = [entry.before, entry.after] as [Record<string, unknown>, Record<string, unknown>]
  const changed = Object.keys(after ?? {}).filter(
    (key) => key !== 'reason' && !FOLLOWING.has(key) && JSON.stringify(before?.[key]) !== JSON.stringify(after[key]),
  )
  if (changed.length === 0) return null
  const arrow = locale.dir === 'rtl' ? '←' : '→'
  return (
    <details class="rules">
      <summary>{locale.words.desk.history.details}</summary>
      <ul>
        {changed.map((key) => (
          <li>
            {nameOf(locale, entry, key)}
            {locale.words.colon}
            <del>{wordsOf(locale, key, before?.[key])}</del> {arrow} <ins>{wordsOf(locale, key, after[key])}</ins>
          </li>
        ))}
      </ul>
    </details>
  )
}

function nameOf(locale: Locale, { noun }: HistoryEntry, key: string): Child {
  const { report, desk } = locale.words
  if (noun === 'incident' && key === 'place') return report.place
  const field = CLAIM_FIELDS.find((each) => each === key)
  if (field) return fieldName(locale, field)
  const names: Readonly<Record<string, string>> = {
    state: desk.review.state,
    attribution: report.speaker,
    whenWords: report.when,
    title: desk.board.title,
    grade: desk.board.grade,
    verdict: desk.board.verdict,
  }
  return names[key] ?? <code>{key}</code>
}

function wordsOf(locale: Locale, key: string, value: unknown): Child {
  if (value === null || value === undefined || value === '') return locale.words.none
  if (Array.isArray(value))
    return <bdi>{value.map((each) => (each as { name?: string })?.name ?? String(each)).join(locale.words.comma)}</bdi>
  if (typeof value === 'object') return <bdi>{JSON.stringify(value)}</bdi>
  if (typeof value === 'number') return <bdi>{locale.number(value)}</bdi>
  const field = CLAIM_FIELDS.find((each) => each === key)
  if (field) return fieldWords(locale, field, String(value))
  const { grade, desk } = locale.words
  const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = { state: desk.state, grade }
  return <bdi>{closed[key]?.[String(value)] ?? String(value)}</bdi>
}
