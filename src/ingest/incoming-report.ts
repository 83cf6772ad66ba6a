import type { ReportInput } from '../actions/reports/read-report.js'
import type { GivenClaim } from '../core/claim/given-claim.js'
import { LANGUAGES, type LanguageCode } from '../core/claim/vocabulary.js'
import { isIsoDate } from '../core/iso-date.js'
import { fill } from '../core/text/fill.js'
import { detectLanguage } from './detect-language.js'
import { isBinary } from './encoding/is-binary.js'
import { FETCH_PROBLEMS } from './fetch/fetch-problem.js'

/** A report as it comes in, before anything is stored. */
export interface IncomingReport {
  readonly id: string
  readonly text: string
  readonly lang: LanguageCode
  readonly published: string | null
  readonly source: string | null
  readonly title: string | null
  readonly url: string | null
  /** Names an incident by hand: reports that share it speak of one. */
  readonly incident: string | null
  /** Its claims and what it is known by, where it comes out of a table. */
  readonly given?: readonly GivenClaim[]
  readonly key?: string
  /** When it was fetched, and the answer that it was read from. */
  readonly retrieved?: Date
  readonly snapshot?: NonNullable<ReportInput['snapshot']>
}

/** An item that could not be read: which, and what to do. */
export interface ReadFailure {
  readonly item: string
  readonly problem: string
}

export type ReadResult = { readonly report: IncomingReport } | { readonly failure: ReadFailure }

/** Longer than any news report; a file beyond it is an archive or no text. */
export const LONGEST_REPORT = 5_000_000

export const TOO_LONG = fill(FETCH_PROBLEMS.long, { characters: String(LONGEST_REPORT) })

/** What may be told of a report; where a date is told under two names, `published` goes before `date`. */
export interface ToldReport {
  readonly id: string
  readonly text: string
  readonly lang?: string | null | undefined
  readonly published?: string | null | undefined
  readonly date?: string | null | undefined
  readonly source?: string | null | undefined
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly incident?: string | null | undefined
}

/** What came in as a report, or why it is none; `item` names it. `unattended`: nobody is there to name its language. */
export async function checkedReport(
  item: string,
  value: ToldReport,
  options: { readonly lang?: LanguageCode | undefined; readonly unattended?: boolean },
): Promise<ReadResult> {
  const problem = textProblem(value.text)
  if (problem) return { failure: { item, problem } }
  const named = options.lang ?? LANGUAGES.find((code) => code === value.lang?.slice(0, 2).toLowerCase())
  const detected = named ? { lang: named } : await detectLanguage(value.text)
  if ('unknown' in detected)
    return { failure: { item, problem: languageProblem(detected.unknown, options.unattended ?? false) } }
  return {
    report: {
      id: value.id,
      text: value.text,
      lang: detected.lang,
      published: isoDate(value.published ?? value.date),
      source: value.source ?? null,
      title: value.title ?? null,
      url: value.url ?? null,
      incident: value.incident ?? null,
    },
  }
}

function languageProblem(looksLike: string | null | undefined, unattended: boolean): string {
  if (unattended) return looksLike ? fill(FETCH_PROBLEMS.seems, { language: looksLike }) : FETCH_PROBLEMS.foreign
  const like = looksLike ? ` (it looks like '${looksLike}')` : ''
  return `is in none of the languages ${LANGUAGES.join(', ')}${like}; name one with --lang`
}

function textProblem(text: string): string | null {
  if (text.trim() === '') return FETCH_PROBLEMS.empty
  if (text.length > LONGEST_REPORT) return TOO_LONG
  if (text.includes('\0') || isBinary(text)) return FETCH_PROBLEMS.binary
  return null
}

/** Publication as ISO date or date-time; other spellings of a date are read, nonsense is null. */
function isoDate(value: string | null | undefined): string | null {
  if (!value) return null
  if (isIsoDate(value)) return value
  // Not in the calendar: Date.parse would make "31 February" the second of March.
  if (/^\d{4}-/.test(value)) return null
  const time = Date.parse(`${value} UTC`)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
