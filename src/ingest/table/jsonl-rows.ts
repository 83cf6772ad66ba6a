import type { Cell, Row } from './row.js'
import { RowProblem } from './row-problem.js'

/** Lines by which the columns are known: a field that comes up later only is not read. */
const HEAD = 1_000
/** What a line tells of where and how it was read: no column of a table. */
const NOT_COLUMNS: ReadonlySet<string> = new Set(['start', 'end', 'rules', 'confidence', 'orphan'])

/**
 * Claims as JSON lines, as `export` and `extract` print them, as the rows of a table: the first row holds the names of all fields. A row's
 * number is its line's.
 */
export async function* jsonlRows(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Row> {
  let waiting: string[] = []
  let header: string[] | null = null
  let number = 0
  const told = function* (): Generator<Row> {
    if (!header) {
      header = fieldNames(waiting)
      yield { number: 0, cells: header }
    }
    for (const line of waiting) yield* rowOf(line, ++number, header)
    waiting = []
  }
  for await (const line of lines) {
    waiting.push(number === 0 && waiting.length === 0 ? line.replace(/^\ufeff/, '') : line)
    if (header || waiting.length >= HEAD) yield* told()
  }
  yield* told()
}

const fieldNames = (lines: readonly string[]): string[] => [
  ...new Set(lines.flatMap((line) => Object.keys(fieldsOf(line) ?? {}))),
]

function* rowOf(line: string, number: number, header: readonly string[]): Generator<Row> {
  if (line.trim() === '') return
  const fields = fieldsOf(line)
  if (fields) yield { number, cells: header.map((name) => fields[name] ?? null) }
  else yield { number, problem: new RowProblem('no-json') }
}

/** Whether a line of JSON is a claim and not a report: a report has a text, a claim a quote or a number. */
export function isClaimLine(line: string): boolean {
  const fields = fieldsOf(line)
  return fields !== null && !('text' in fields) && ['quote', 'number', 'low', 'high'].some((name) => name in fields)
}

/** A line's fields as cells; null where it is no JSON object. */
function fieldsOf(line: string): Record<string, Cell> | null {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => !NOT_COLUMNS.has(name))
      .flatMap(([name, value]) => cellsOf(name, value)),
  )
}

function cellsOf(name: string, value: unknown): [string, Cell][] {
  if (typeof value !== 'object' || value === null) return [[name, (value ?? null) as Cell]]
  if (name === 'when') {
    const { words, start, end, precision } = value as Record<string, Cell>
    return Object.entries({ when: words, date_start: start, date_end: end, date_prec: precision }).map(
      ([name, cell]) => [name, cell ?? null],
    )
  }
  const links = Array.isArray(value) ? (value as { role?: unknown; name?: unknown }[]) : []
  return [[name, links.map((link) => (link?.role ? `${link.role}: ${link.name}` : String(link))).join(' → ') || null]]
}
