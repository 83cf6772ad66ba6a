import type { ReportInput } from '../actions/reports/record-report.js'
import { LANGUAGES, type LanguageCode } from '../core/claim/vocabulary.js'
import { keptMoment } from '../core/iso-date.js'
import { outsideLink } from './components/document.js'

/** A report as typed into a form: all text, nothing checked. */
export interface Draft {
  readonly text: string
  readonly source: string
  readonly url: string
  readonly title: string
  readonly published: string
  readonly lang: string
}

/** What can be wrong with a draft; the words for it are the locale's, under `add`. */
export type Problem = 'needsText' | 'needsSource' | 'badUrl' | 'badDate' | 'unknownLanguage' | 'tooLong'
export type Problems = Readonly<Partial<Record<keyof Draft, Problem>>>

/** UTF-16 units; the longest report of the kinds that are read has a thirtieth of it. */
export const LONGEST_TEXT = 1_000_000

type Detect = (text: string) => Promise<{ lang: LanguageCode } | { unknown: string }>

/** A draft as an action takes it, or what is wrong with it, field by field. */
export async function checkDraft(
  draft: Draft,
  detect: Detect,
): Promise<{ input: ReportInput } | { problems: Problems }> {
  const text = draft.text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  const [source, title, url, published] = [draft.source, draft.title, draft.url, draft.published].map((field) =>
    field.trim(),
  ) as [string, string, string, string]
  const chosen = LANGUAGES.find((code) => code === draft.lang)
  const lang = chosen ?? (text === '' ? undefined : await detected(text.slice(0, LONGEST_TEXT), detect))
  const problems: Partial<Record<keyof Draft, Problem>> = {}
  if (text === '') problems.text = 'needsText'
  else if (text.length > LONGEST_TEXT) problems.text = 'tooLong'
  else if (lang === undefined) problems.lang = 'unknownLanguage'
  if (source === '') problems.source = 'needsSource'
  if (url !== '' && outsideLink(url) === null) problems.url = 'badUrl'
  if (published !== '' && !isDate(published)) problems.published = 'badDate'
  if (lang === undefined || Object.keys(problems).length > 0) return { problems }
  return {
    input: {
      text,
      lang,
      label: title || firstLine(text),
      source,
      url: url || null,
      title: title || null,
      published: published === '' ? null : keptMoment(published),
    },
  }
}

async function detected(text: string, detect: Detect): Promise<LanguageCode | undefined> {
  const found = await detect(text)
  return 'lang' in found ? found.lang : undefined
}

/** `2016-10-02`, or with a time and perhaps a zone. */
const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

function isDate(text: string): boolean {
  const day = DATE.exec(text)?.[1]
  if (day === undefined || Number.isNaN(Date.parse(keptMoment(text)))) return false
  // JavaScript takes 30 February for 1 March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** Code points of a report's first line that stand for its title. */
const LONGEST_LABEL = 80

/** The first line, cut after a word where it is long. */
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.trim()
  const letters = [...line]
  if (letters.length <= LONGEST_LABEL) return line
  const start = letters.slice(0, LONGEST_LABEL).join('')
  const end = start.lastIndexOf(' ')
  return `${end > 0 ? start.slice(0, end).trimEnd() : start}…`
}
