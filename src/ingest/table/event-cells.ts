import type { Entry } from './entry.js'
import type { Cell } from './row.js'
import { RowProblem } from './row-problem.js'
import { textOf } from './values.js'

/** A row's cells by the names of its columns, whatever their spelling. */
export type ByName = (...names: readonly string[]) => Cell | undefined
export type EventReader = (cell: ByName) => Entry

/** The report that a row of a data set stands for, without its claims. */
export const entryOf = (dataset: string, id: string, title: string | null, published: string | null) => ({
  key: `table:${dataset}:${id}`,
  label: `${dataset} ${id}`,
  source: dataset,
  url: null,
  title,
  lang: 'en' as const,
  published,
})

/** A cell that must not be empty. */
export function needed(cell: Cell | undefined, name: string): string {
  const text = textOf(cell)
  if (text === null) throw new RowProblem('empty-cell', { field: name })
  return text
}

/** Cells that are kept beside the figures, for people. */
export const besideOf = (cell: ByName, names: readonly string[]): (readonly [string, string])[] =>
  names.flatMap((name) => {
    const text = textOf(cell(name))
    return text === null ? [] : [[name, text] as const]
  })
