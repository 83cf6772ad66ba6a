import { fill } from '../../core/text/fill.js'
import type { RowProblem } from '../../ingest/table/row-problem.js'
import type { Locale } from '../locale/locale.js'
import { TABLE_PROBLEM_WORDS } from '../locale/table-problems.js'

/** Which header of the reader's table was taken for which field. */
type Columns = readonly (readonly [string, string])[]

/** What is wrong with a row or a table in the reader's words, each field by the header that it has there. */
export function tableProblem(locale: Locale, { kind, named }: RowProblem, columns: Columns = []): string {
  const { field = '' } = named
  const told = {
    ...named,
    ...('most' in named && { most: locale.number(Number(named['most'])) }),
    field: headerOf(field, columns),
    words: wordsOf(locale, field, named['words'] ?? ''),
  }
  return fill(
    TABLE_PROBLEM_WORDS[locale.code][kind],
    Object.fromEntries(Object.entries(told).map(([name, value]) => [name, `\u2068${value}\u2069`])),
  )
}

const headerOf = (field: string, columns: Columns): string =>
  columns.find(([name]) => name.toLowerCase() === field.replaceAll(' ', '').toLowerCase())?.[1] ?? field

/** The words that a cell may hold: those of the reader, where such are read too. */
function wordsOf({ words }: Locale, field: string, canonical: string): string {
  const own: Readonly<Record<string, string>> =
    field === 'metric' ? words.metric : field === 'status' ? words.status : {}
  return canonical
    .split(', ')
    .map((word) => own[word] ?? word)
    .join(words.comma)
}
