import type { RowProblem } from './row-problem.js'

export type Cell = string | number | boolean | null

/** A row as the file has it; its number is the one that a spreadsheet shows beside it. */
export type Row = { readonly number: number } & ({ readonly cells: readonly Cell[] } | { readonly problem: RowProblem })

/** Rows of a table that is held whole. */
export const MOST_ROWS = 200_000
