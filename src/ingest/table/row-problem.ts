import { fill } from '../../core/text/fill.js'

/** What can be wrong with a row or with a whole table, in words for the command line; pages have their own for each. */
export const TABLE_PROBLEMS = {
  empty: 'is empty, or its first row cannot be read',
  'no-table': 'is no table that can be read: neither a workbook nor text; save it as XLSX, or as CSV in UTF-8',
  'no-workbook': 'is no workbook that can be read ({reason}); save it as XLSX again, or as CSV',
  'no-numbers': 'has no column of numbers or quotes; name one with --column number=HEADER (headers: {headers})',
  'no-header': "has no column '{header}', named for {field} (headers: {headers})",
  'too-many-rows': 'has more than {most} rows; split it',
  'too-large': 'is larger than {most} bytes; save it as CSV in a file, or split it',
  broken: 'is broken: a quotation mark is not closed or stands alone',
  'no-json': 'is no JSON object',
  'no-whole-number': "{field}: '{text}' is no whole number",
  'no-word': "{field}: '{text}' is none of {words}",
  'no-date': "{field}: '{text}' is no date: write it as 2016-10-04",
  'no-address': "{field}: '{text}' is no address of a page",
  'not-in-quote': "{field}: '{text}' does not stand in the quote '{quote}'",
  'no-number': 'says no number: it needs low and high, or number, or a quote that holds one',
  'no-number-of': 'says no number of {field}',
  'no-people': 'says no number of people killed or injured',
  'low-over-high': 'low {low} is more than high {high}',
  'low-over-high-of': '{field}: low {low} is more than high {high}',
  'dates-turned': 'date start {start} is behind date end {end}',
  'no-outlet':
    'says no source, report or url, so that nobody could look it up: give one of them a column, or name the outlet by --source',
  'empty-cell': '{field} is empty',
  'not-kept': '{reason}',
} as const

export type TableProblem = keyof typeof TABLE_PROBLEMS

/** What is wrong with a row or a table: its kind, what it names, and the words of the command line. */
export class RowProblem extends Error {
  readonly kind: TableProblem
  readonly named: Readonly<Record<string, string>>

  constructor(kind: TableProblem, named: Readonly<Record<string, string | number>> = {}) {
    const words = Object.fromEntries(Object.entries(named).map(([name, value]) => [name, String(value)]))
    super(fill(TABLE_PROBLEMS[kind], words))
    this.kind = kind
    this.named = words
  }
}

/** What `read` gives of a row, or what is wrong with the row. */
export function orProblem<Value>(read: () => Value): Value | { readonly problem: RowProblem } {
  try {
    return read()
  } catch (error) {
    if (error instanceof RowProblem) return { problem: error }
    throw error
  }
}
