/** What commands share: output that respects a closed pipe, and one line for each problem. */

export const EXIT = { ok: 0, failed: 1, misused: 2 } as const

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** One line on standard error; the run ends with exit code 1 but goes on till its end. */
export function complain(item: string, problem: string): void {
  remark(item, problem)
  process.exitCode = EXIT.failed
}

/** One line on standard error for a person to know; nothing failed. */
export function remark(item: string, words: string): void {
  const named = item.replace(/^-(?= |$)/, 'standard input')
  process.stderr.write(`countercheck: ${named}: ${words}\n`.replace(/\n(?=.)/gs, ' '))
}

/** Columns aligned by code points, two blanks apart; the last column runs free. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.min(40, Math.max(...all.map((row) => width(row[column] ?? '')))))
  for (const row of all) {
    print(
      row
        .map((cell, column) =>
          column === header.length - 1 ? cell : cell.padEnd(widths[column]! + cell.length - width(cell)),
        )
        .join('  ')
        .trimEnd(),
    )
  }
}

/** Columns that a text takes: marks and isolates take none. */
const width = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length

/** An interval for people: `12`, `81–`, `5000–6000`. */
export function showInterval({ low, high }: { low: number | null; high: number | null }): string {
  return low === high ? String(low ?? '?') : `${low ?? ''}–${high ?? ''}`
}
