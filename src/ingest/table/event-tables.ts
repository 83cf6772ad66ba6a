import { acled } from './acled.js'
import { airwars } from './airwars.js'
import type { Entry } from './entry.js'
import type { ByName, EventReader } from './event-cells.js'
import { plain } from './headers.js'
import type { Cell } from './row.js'
import { ucdp } from './ucdp.js'
import { textOf } from './values.js'

/** The tables of events that others publish, by the columns that give them away. */
const DIALECTS: readonly { name: string; needs: readonly string[]; read: EventReader }[] = [
  { name: 'UCDP GED', needs: ['best', 'high', 'low', 'date start', 'where prec|type of violence|side a'], read: ucdp },
  { name: 'ACLED', needs: ['event date', 'fatalities', 'event type|event id cnty|actor1'], read: acled },
  {
    name: 'Airwars',
    needs: [
      'civilians killed min|min civilians killed|civilian deaths min|killed min|civilians reported killed min',
      'incident date|date|date start',
    ],
    read: airwars,
  },
]

/** The table's kind and how its rows are read; null where it is none of those known. */
export function eventTableOf(
  header: readonly string[],
): { name: string; read: (cells: readonly Cell[]) => Entry } | null {
  const names = header.map(plain)
  const has = (need: string): boolean => need.split('|').some((name) => names.includes(name))
  const dialect = DIALECTS.find(({ needs }) => needs.every(has))
  if (!dialect) return null
  const byName =
    (cells: readonly Cell[]): ByName =>
    (...wanted) =>
      cells[names.findIndex((name, index) => wanted.includes(name) && textOf(cells[index]) !== null)]
  return { name: dialect.name, read: (cells) => dialect.read(byName(cells)) }
}
