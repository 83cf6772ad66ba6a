/** What a spreadsheet may take for a formula at the start of a cell, behind blanks too; and what such a cell was guarded with. */
const RUNS = /^['\s]*[=+\-@＝＋－＠|%\t\r]/u

/** A text as a cell that no spreadsheet runs: "+80" gets an apostrophe before it. */
export const guardCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text)

/** The text that was guarded: `unguardCell(guardCell(text)) === text`, for every text. */
export const unguardCell = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell)
