import type { LanguageCode } from '../../core/claim/vocabulary.js'
import { claimOfRow, langOfRow, type NumberHeader } from './claim-row.js'
import type { Entry } from './entry.js'
import { eventTableOf } from './event-tables.js'
import { COUNTED, FIELD_NAMES, type Field, matchHeaders, plain } from './headers.js'
import type { Cell, Row } from './row.js'
import { type RowLanguage, rowLanguageOf } from './row-language.js'
import { RowProblem } from './row-problem.js'
import { momentOf, textOf } from './values.js'

export interface TableOptions {
  /** Which header holds a field, where guessing is not enough; '' = none. */
  readonly columns?: Readonly<Partial<Record<Field, string>>> | undefined
  /** The outlet, where rows do not say. */
  readonly source?: string | null | undefined
  readonly lang?: LanguageCode | undefined
}

/** What a table is, and how its rows are read. */
export interface TableLayout {
  /** `claims`, or the name of a known data set's layout. */
  readonly kind: string
  readonly columns: readonly (readonly [Field, string])[]
  readonly ignored: readonly string[]
  /** The key of the report that a row cites. Throws RowProblem. */
  keyOf(cells: readonly Cell[]): string
  /** The row's claims and their report. Throws RowProblem. */
  read(cells: readonly Cell[]): Entry
}

/** Understands a table by its first row. Throws RowProblem where the whole of it cannot be used. */
export async function layoutOf(head: Row | undefined, options: TableOptions): Promise<TableLayout> {
  if (!head || 'problem' in head) throw new RowProblem('empty')
  const header = head.cells.map((cell) => textOf(cell) ?? '')
  const events = options.columns ? null : eventTableOf(header)
  if (events) {
    const { name: kind, read } = events
    return { kind, columns: [], ignored: [], read, keyOf: (cells) => read(cells).key }
  }
  const { columns, ignored, missing } = matchHeaders(header, options.columns)
  if (missing) throw new RowProblem('no-header', { ...missing, headers: listed(header) })
  if (!['low', 'high', 'number', 'quote'].some((field) => columns.has(field as Field)))
    throw new RowProblem('no-numbers', { headers: listed(header) })
  const numbers = header[columns.get('number') ?? -1] ?? null
  const told = { numbers, counts: COUNTED[plain(numbers ?? '')] ?? null, langOf: await rowLanguageOf(header) }
  return {
    kind: 'claims',
    columns: [...columns].map(([field, at]) => [field, header[at]!] as const),
    ignored,
    keyOf: (cells) => citedReport(cells, columns, options).key,
    read: (cells) => claimEntry(cells, columns, told, options),
  }
}

const listed = (header: readonly string[]): string => header.join(', ').slice(0, 300)

/** What the header says of every row. */
interface ToldByHeader extends NumberHeader {
  readonly langOf: RowLanguage
}

/** A row of a table of claims: the claim, and the report that it was printed in. */
function claimEntry(
  cells: readonly Cell[],
  columns: ReadonlyMap<Field, number>,
  { langOf, ...numbers }: ToldByHeader,
  options: TableOptions,
): Entry {
  const cell = (field: Field): Cell | undefined => cells[columns.get(field) ?? -1]
  const report = citedReport(cells, columns, options)
  const lang = report.lang ?? langOf(textOf(cell('quote')) ?? textOf(cell('number')))
  const claim = claimOfRow(cell, lang, report.published, numbers)
  const beside = BESIDE.flatMap((field) => {
    const text = textOf(cell(field))
    return text === null ? [] : [[field, text] as const]
  })
  return { ...report, lang, claims: [{ ...claim, beside }] }
}

/** The report that a row cites. */
function citedReport(
  cells: readonly Cell[],
  columns: ReadonlyMap<Field, number>,
  options: TableOptions,
): Omit<Entry, 'claims' | 'lang'> & { readonly lang: LanguageCode | null } {
  const cell = (field: Field): Cell | undefined => cells[columns.get(field) ?? -1]
  const published = momentOf(cell('published'), 'published')
  const lang = options.lang ?? langOfRow(cell)
  const source = textOf(cell('source')) ?? options.source ?? null
  const [url, title] = [textOf(cell('url')), textOf(cell('title'))]
  if (url !== null && !/^https?:\/\//i.test(url)) throw new RowProblem('no-address', { field: 'url', text: url })
  const label = textOf(cell('report')) ?? title ?? url ?? [source, published].filter(Boolean).join(', ')
  if (label === '') throw new RowProblem('no-outlet')
  const key =
    textOf(cell('reportKey')) ??
    (url ? `url:${url.replace(/#.*$/s, '')}` : `table:${JSON.stringify([source, label, published])}`)
  return { key, label, source, url, title, lang, published }
}

const BESIDE = FIELD_NAMES.filter(
  (field) => !['id', 'quote', 'source', 'report', 'title', 'url', 'published', 'reportKey'].includes(field),
)
