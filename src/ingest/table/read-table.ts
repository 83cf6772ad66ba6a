import type { ReportInput } from '../../actions/read-report.js'
import type { LanguageCode, Metric } from '../../core/claim/vocabulary.js'
import { type CitedClaim, citationText } from './citation.js'
import { claimOfRow, langOfRow } from './claim-row.js'
import type { Entry } from './entry.js'
import { eventTableOf } from './event-tables.js'
import { COUNTED, FIELD_NAMES, type Field, matchHeaders, plain } from './headers.js'
import { type Cell, MOST_ROWS, readRows } from './read-rows.js'
import { momentOf, RowProblem, textOf } from './values.js'

export interface TableOptions {
  /** Which header holds a field, where guessing is not enough; '' = none. */
  readonly columns?: Readonly<Partial<Record<Field, string>>> | undefined
  /** The outlet, where rows do not say. */
  readonly source?: string | null | undefined
  readonly lang?: LanguageCode | undefined
}

/** A table read: what it is, how its columns were understood, and what each row came to. */
export interface Table {
  /** `claims`, or the name of a known data set's layout. */
  readonly kind: string
  readonly columns: readonly (readonly [Field, string])[]
  readonly ignored: readonly string[]
  readonly rows: readonly TableRow[]
  readonly reports: readonly TableReport[]
}

export type TableRow = { readonly number: number } & (
  | { readonly claims: readonly CitedClaim[] /** Its place in `reports`. */; readonly report: number }
  | { readonly problem: string }
)

export type TableReport = ReportInput & { readonly given: NonNullable<ReportInput['given']> }

/** Reads a table of claims or of events. Throws RowProblem where the whole of it cannot be used; a bad row is told, and the rest read. */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Table> {
  const all = readRows(bytes)
  const head = await all.next()
  if (head.done || 'problem' in head.value) throw new RowProblem('is empty, or its first row cannot be read')
  const header = head.value.cells.map((cell) => textOf(cell) ?? '')
  const events = options.columns ? null : eventTableOf(header)
  const matching = matchHeaders(header, options.columns)
  if (!events && !['low', 'high', 'number', 'quote'].some((field) => matching.columns.has(field as Field)))
    throw new RowProblem(
      `has no column of numbers or quotes; name one with --column number=HEADER (headers: ${header.join(', ').slice(0, 300)})`,
    )
  const counts = COUNTED[plain(header[matching.columns.get('number') ?? -1] ?? '')] ?? null
  const read = events ? events.read : (cells: readonly Cell[]) => claimEntry(cells, matching.columns, counts, options)
  const rows: TableRow[] = []
  const groups = new Map<string, { entry: Entry; claims: CitedClaim[]; place: number }>()
  for await (const row of all) {
    if ('problem' in row) rows.push(row)
    else if (rows.length >= MOST_ROWS) throw new RowProblem(`has more than ${MOST_ROWS} rows; split it`)
    else if (row.cells.some((cell) => textOf(cell) !== null)) rows.push(readRow(row.number, row.cells))
  }
  return {
    kind: events?.name ?? 'claims',
    columns: events ? [] : [...matching.columns].map(([field, at]) => [field, header[at]!] as const),
    ignored: events ? [] : matching.ignored,
    rows,
    reports: [...groups.values()].map(({ entry, claims }) => reportOf(entry, claims, options)),
  }

  function readRow(number: number, cells: readonly Cell[]): TableRow {
    try {
      const entry = read(cells)
      const group = groups.get(entry.key) ?? { entry, claims: [], place: groups.size }
      groups.set(entry.key, group)
      group.claims.push(...entry.claims)
      return { number, claims: entry.claims, report: group.place }
    } catch (error) {
      if (error instanceof RowProblem) return { number, problem: error.message }
      throw error
    }
  }
}

/** A row of a table of claims: the claim, and the report that it was printed in. */
function claimEntry(
  cells: readonly Cell[],
  columns: ReadonlyMap<Field, number>,
  counts: Metric | null,
  options: TableOptions,
): Entry {
  const cell = (field: Field): Cell | undefined => cells[columns.get(field) ?? -1]
  const published = momentOf(cell('published'), 'published')
  const lang = options.lang ?? langOfRow(cell)
  const source = textOf(cell('source')) ?? options.source ?? null
  const [url, title] = [textOf(cell('url')), textOf(cell('title'))]
  if (url !== null && !/^https?:\/\//i.test(url)) throw new RowProblem(`url: '${url}' is no address of a page`)
  const label = textOf(cell('report')) ?? title ?? url ?? [source, published].filter(Boolean).join(', ')
  if (label === '') throw new RowProblem('says no source, report or url: nobody could look it up')
  const claim = claimOfRow(cell, lang ?? languageOf(textOf(cell('quote'))), published, counts)
  const beside = BESIDE.flatMap((field) => {
    const text = textOf(cell(field))
    return text === null ? [] : [[field, text] as const]
  })
  const reportKey = textOf(cell('reportKey'))
  const key =
    reportKey ?? (url ? `url:${url.replace(/#.*$/s, '')}` : `table:${JSON.stringify([source, label, published])}`)
  return { key, label, source, url, title, lang, published, claims: [{ ...claim, beside }] }
}

const BESIDE = FIELD_NAMES.filter(
  (field) => !['id', 'quote', 'source', 'report', 'title', 'url', 'published', 'reportKey'].includes(field),
)

function reportOf(entry: Entry, claims: readonly CitedClaim[], { lang }: TableOptions): TableReport {
  const { key, label, source, url, title, published } = entry
  const { text, given } = citationText(claims)
  return {
    label,
    source,
    url,
    title,
    published,
    text,
    given,
    lang: lang ?? entry.lang ?? languageOf(text),
    key,
  }
}

/** The language of rows that do not say: too short for a detector, but their letters tell. */
const languageOf = (text: string | null): LanguageCode =>
  text !== null && /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'
