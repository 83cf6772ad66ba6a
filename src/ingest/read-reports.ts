import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { ReportInput } from '../actions/read-report.js'
import type { GivenClaim } from '../core/claim/given-claim.js'
import { LANGUAGES, type LanguageCode } from '../core/claim/vocabulary.js'
import { isIsoDate } from '../core/iso-date.js'
import { detectLanguage } from './detect-language.js'
import { decodeText } from './encoding/decode.js'
import { feedReports } from './feed/feed-reports.js'
import { readFeed } from './feed/read-feed.js'
import type { Field } from './table/headers.js'

export const INPUT_KINDS = ['text', 'html', 'jsonl', 'feed', 'table', 'warc', 'zip'] as const
export type InputKind = (typeof INPUT_KINDS)[number]

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

export interface ReadOptions {
  readonly input?: InputKind | undefined
  readonly lang?: LanguageCode | undefined
  /** Private networks that addresses may be fetched from, as `10.1.0.0/16`. */
  readonly fetchAllow?: string | undefined
  /** Of a table: which header holds a field, where guessing is not enough. */
  readonly columns?: Readonly<Partial<Record<Field, string>>> | undefined
  /** The outlet, where a row of a table does not say. */
  readonly source?: string | undefined
}

/** Longer than any news report; a file beyond it is an archive or no text. */
export const LONGEST_REPORT = 5_000_000

const optional = z.string().nullish()
const line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  lang: optional,
  published: optional,
  date: optional,
  source: optional,
  title: optional,
  url: optional,
  incident: optional,
})

/** Reads reports from files (`-` = standard input) and web addresses, one result an item, in order; a bad item never stops the rest. */
export async function* readReports(files: readonly string[], options: ReadOptions): AsyncGenerator<ReadResult> {
  for (const file of files.length > 0 ? files : ['-']) {
    const kind = options.input ?? kindOf(file)
    try {
      if (isAddress(file)) yield* readFetched(file, options)
      else if (kind === 'jsonl') yield* readLines(file, options)
      else if (kind === 'feed') yield* readFeedFile(file, options)
      else if (kind === 'table') yield* readTableFile(file, options)
      else if (kind === 'warc') yield* readWarcFile(file, options)
      else if (kind === 'zip') yield* readZipFile(file, options)
      else yield await readWhole(file, kind, options)
    } catch (error) {
      yield { failure: { item: file, problem: fileProblem(error) } }
    }
  }
}

const isAddress = (item: string): boolean => /^https?:\/\//i.test(item)

function kindOf(file: string): InputKind {
  const ending = extname(file).toLowerCase()
  if (ending === '.jsonl' || ending === '.ndjson') return 'jsonl'
  if (['.xml', '.rss', '.atom', '.rdf'].includes(ending)) return 'feed'
  if (TABLE_ENDINGS.includes(ending)) return 'table'
  if (/\.warc(?:\.gz)?$/i.test(file)) return 'warc'
  if (ending === '.zip') return 'zip'
  return ending === '.html' || ending === '.htm' ? 'html' : 'text'
}

async function readWhole(file: string, kind: 'text' | 'html', options: ReadOptions): Promise<ReadResult> {
  const bytes = await readBytes(file)
  if (!bytes) return { failure: { item: file, problem: TOO_LONG } }
  const { text } = decodeText(bytes)
  const id = file === '-' ? 'stdin' : basename(file, extname(file))
  return checkedReport(file, kind === 'html' ? { id, ...(await readPage(text)) } : { id, text }, options)
}

async function* readFeedFile(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const bytes = await readBytes(file)
  const result = bytes ? readFeed(bytes) : { problem: TOO_LONG }
  if ('problem' in result) yield { failure: { item: file, problem: result.problem } }
  else for (const entry of feedReports(result.feed)) yield await checkedReport(`${file} ${entry.id}`, entry, options)
}

/** Endings of files that hold a table. */
export const TABLE_ENDINGS: readonly string[] = ['.csv', '.tsv', '.xlsx']

async function* readTableFile(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { LARGEST_TABLE } = await import('./table/read-rows.js')
  const { readTable } = await import('./table/read-table.js')
  const bytes = await readBytes(file, LARGEST_TABLE)
  if (!bytes) return yield { failure: { item: file, problem: `is larger than ${LARGEST_TABLE} bytes; split it` } }
  const { rows, reports } = await readTable(bytes, options)
  for (const row of rows)
    if ('problem' in row) yield { failure: { item: `${file} row ${row.number}`, problem: row.problem } }
  for (const { label: id, ...report } of reports)
    yield {
      report: {
        incident: null,
        published: null,
        source: null,
        title: null,
        url: null,
        ...definedOf(report),
        id,
      } as IncomingReport,
    }
}

const definedOf = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

async function* readFetched(address: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { readAddress } = await import('./read-address.js')
  const result = await readAddress(address, options.fetchAllow ?? '')
  if ('problem' in result) yield { failure: { item: address, problem: result.problem } }
  else for (const report of result.reports) yield withAnswer(await checkedReport(report.id, report, options), report)
}

type Answered = Pick<IncomingReport, 'id' | 'retrieved' | 'snapshot'>

/** A report with when and from what it was read, where that is known. */
const withAnswer = (result: ReadResult, { retrieved, snapshot }: Answered): ReadResult =>
  'failure' in result || !retrieved || !snapshot ? result : { report: { ...result.report, retrieved, snapshot } }

async function* readWarcFile(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { readWarc } = await import('./warc/read-warc.js')
  const { reportsOfPage } = await import('./read-address.js')
  for await (const page of readWarc(file, LONGEST_REPORT * 4)) {
    if ('tooLarge' in page) {
      yield { failure: { item: page.tooLarge, problem: TOO_LONG } }
      continue
    }
    const result = reportsOfPage(page.url, page)
    if ('problem' in result) yield { failure: { item: page.url, problem: result.problem } }
    else for (const report of result.reports) yield withAnswer(await checkedReport(report.id, report, options), report)
  }
}

/** The texts, pages and lines of JSONL in a ZIP; its other files are passed over. */
async function* readZipFile(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { readZip } = await import('./zip/read-zip.js')
  for await (const entry of readZip(file)) {
    const item = `${file}/${entry.name}`
    const ending = extname(entry.name).toLowerCase()
    const kind = kindOf(entry.name)
    if ('problem' in entry) yield { failure: { item, problem: entry.problem } }
    else if (kind === 'jsonl') yield* linesOf(item, decodeText(entry.bytes).text.split(/\r?\n/), options)
    else if (kind === 'html' || ['.txt', '.text', '.md'].includes(ending)) {
      const { text } = decodeText(entry.bytes)
      const id = basename(entry.name, extname(entry.name))
      yield await checkedReport(item, kind === 'html' ? { id, ...(await readPage(text)) } : { id, text }, options)
    }
  }
}

/** The fields of a report that a page tells. */
async function readPage(html: string) {
  // The tree builder and Readability take a tenth of a second to load: only pages pay.
  const { readArticle } = await import('./article/article.js')
  const { text, title, outlet: source, published, url } = readArticle(html)
  return { text, title, source, published, url }
}

/** The whole of a file or of standard input; null where it is larger: by default than any report in any charset. */
async function readBytes(file: string, largest = LONGEST_REPORT * 4): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of openBytes(file)) {
    size += (chunk as Buffer).length
    if (size > largest) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

async function* readLines(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const lines = createInterface({
    input: openBytes(file).setEncoding('utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  yield* linesOf(file === '-' ? 'stdin' : file, lines, options)
}

async function* linesOf(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  let number = 0
  for await (const raw of lines) {
    number++
    if (raw.trim() === '') continue
    yield await readLine(`${file} line ${number}`, raw, options)
  }
}

/** A line of JSONL as a report; `item` names it where it cannot be read. */
export async function readLine(item: string, raw: string, options: ReadOptions): Promise<ReadResult> {
  const parsed = parseLine(raw)
  return 'problem' in parsed
    ? { failure: { item, problem: parsed.problem } }
    : checkedReport(item, parsed.value, options)
}

function parseLine(raw: string): { value: z.infer<typeof line> } | { problem: string } {
  let json: unknown
  try {
    json = JSON.parse(raw)
  } catch {
    return { problem: 'is no JSON; mend or remove the line' }
  }
  const result = line.safeParse(json)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  return { problem: `needs {id, text, …}: ${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not an object'}` }
}

const TOO_LONG = `is longer than ${LONGEST_REPORT} characters; split it into its reports`

/** What came in as a report, or why it is none; `item` names it. */
export async function checkedReport(
  item: string,
  value: Partial<z.infer<typeof line>> & { id: string; text: string },
  options: ReadOptions,
): Promise<ReadResult> {
  const problem = textProblem(value.text)
  if (problem) return { failure: { item, problem } }
  const named = options.lang ?? LANGUAGES.find((code) => code === value.lang?.slice(0, 2).toLowerCase())
  const detected = named ? { lang: named } : await detectLanguage(value.text)
  if ('unknown' in detected) {
    const like = detected.unknown ? ` (it looks like '${detected.unknown}')` : ''
    return {
      failure: { item, problem: `is in none of the languages ${LANGUAGES.join(', ')}${like}; name one with --lang` },
    }
  }
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

function textProblem(text: string): string | null {
  if (text.trim() === '') return 'is empty'
  if (text.length > LONGEST_REPORT) return TOO_LONG
  // Replacement marks stand where bytes were no letters of any charset; NUL stands in no text.
  const start = text.slice(0, 100_000)
  const odd = start.match(NO_LETTERS)?.length ?? 0
  if (text.includes('\0') || odd > start.length / 50)
    return 'is no text, or in a charset that cannot be told; save it as UTF-8'
  return null
}

const NO_LETTERS = /[\0-\u0008\u000e-\u001f\u0080-\u0084\u0086-\u009f\ufffd]/g

/** Publication as ISO date or date-time; other spellings of a date are read, nonsense is null. */
function isoDate(value: string | null | undefined): string | null {
  if (!value) return null
  if (isIsoDate(value)) return value
  // Not in the calendar: Date.parse would make "31 February" the second of March.
  if (/^\d{4}-/.test(value)) return null
  const time = Date.parse(`${value} UTC`)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

const openBytes = (file: string): NodeJS.ReadableStream => (file === '-' ? process.stdin : createReadStream(file))

/** What went wrong with a file, and what to do. */
export function fileProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'does not exist; check the path'
  if (code === 'EISDIR') return 'is a folder; name the files in it'
  if (code === 'EACCES') return 'may not be read; check its permissions'
  return error instanceof Error ? error.message : String(error)
}
