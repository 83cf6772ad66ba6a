import { basename, extname } from 'node:path'
import { decodeText } from './encoding/decode.js'
import { knownFormatProblem } from './encoding/known-format.js'
import { feedReports } from './feed/feed-reports.js'
import { readFeed } from './feed/read-feed.js'
import { fileProblem, firstLine, isFolder, readBytes } from './file-bytes.js'
import { folderProblem } from './files.js'
import { checkedReport, type IncomingReport, LONGEST_REPORT, type ReadResult, TOO_LONG } from './incoming-report.js'
import { type InputKind, type ReadOptions, TABLE_ENDINGS } from './input-kinds.js'
import { linesOf, readLines } from './report-lines.js'
import { isClaimLine } from './table/jsonl-rows.js'

/** Reads reports from files (`-` = standard input) and web addresses, one result an item, in order; a bad item never stops the rest. */
export async function* readReports(files: readonly string[], options: ReadOptions): AsyncGenerator<ReadResult> {
  for (const file of files.length > 0 ? files : ['-']) {
    const kind = options.input ?? kindOf(file)
    try {
      if (isAddress(file)) yield* readFetched(file, options)
      else if (kind === 'table' || (await holdsClaims(file, options))) yield* readTableFile(file, options)
      else if (kind === 'jsonl') yield* readLines(file, options)
      else if (kind === 'feed') yield* readFeedFile(file, options)
      else if (kind === 'warc') yield* readWarcFile(file, options)
      else if (kind === 'zip') yield* readZipFile(file, options)
      else yield await readWhole(file, kind, options)
    } catch (error) {
      yield { failure: { item: file, problem: isFolder(error) ? await folderProblem(file) : fileProblem(error) } }
    }
  }
}

/** Whether a file of JSON lines holds claims and no reports, where nobody says what it holds. */
const holdsClaims = async (file: string, { input }: ReadOptions): Promise<boolean> =>
  input === undefined && file !== '-' && kindOf(file) === 'jsonl' && isClaimLine(await firstLine(file))

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
  const problem = knownFormatProblem(bytes)
  if (problem) return { failure: { item: file, problem } }
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
async function* readTableFile(file: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { streamTable } = await import('./table/stream-table.js')
  const { items } = await streamTable(file, options)
  for await (const item of items) {
    if ('problem' in item) yield { failure: { item: `${file} row ${item.number}`, problem: item.problem.message } }
    else {
      const { label: id, ...report } = item.report
      const unsaid = { incident: null, published: null, source: null, title: null, url: null }
      yield { report: { ...unsaid, ...definedOf(report), id } as IncomingReport }
    }
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
