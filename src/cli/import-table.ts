import { extname } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { type ReadOptions, TABLE_ENDINGS } from '../ingest/input-kinds.js'
import { columnByHand, FIELD_NAMES, type Field } from '../ingest/table/headers.js'
import type { Verdict } from '../ingest/table/verdicts.js'
import { complain, print, printTable } from './terminal.js'

export type ColumnsByHand = Partial<Record<Field, string>>

/** `speaker=Source`, as often as it is given; `speaker=` says that no column holds it. */
export function columnsByHand(given: string, before: ColumnsByHand = {}): ColumnsByHand {
  const known = columnByHand(given)
  if (!known) throw new InvalidArgumentError(`Write FIELD=HEADER with one of ${FIELD_NAMES.join(', ')}.`)
  return { ...before, [known[0]]: known[1] }
}

export const isTable = (files: readonly string[], { input }: ReadOptions): boolean =>
  input === 'table' ||
  (input === undefined && files.every((file) => TABLE_ENDINGS.includes(extname(file).toLowerCase())))

/** Says of every row what would come of it, and keeps nothing. */
export async function previewTables(
  files: readonly string[],
  options: ReadOptions & { json?: boolean },
): Promise<void> {
  const { fileProblem } = await import('../ingest/file-bytes.js')
  const { withDatabase } = await import('./with-database.js')
  const { previewTable } = await import('../ingest/table/preview-table.js')
  await withDatabase(async ({ context }) => {
    for (const file of files) {
      let hasFailed = false
      try {
        const { kind, columns, ignored, verdicts } = await previewTable(context, file, options)
        if (!options.json) {
          print(`${file}: a table of ${kind}`)
          for (const [field, header] of columns) print(`  ${field} = ${header}`)
          if (ignored.length > 0) print(`  not used: ${ignored.join(', ')}`)
        }
        for await (const some of verdicts) {
          hasFailed ||= some.some(({ outcome }) => outcome === 'failed')
          if (options.json)
            for (const { row, outcome, words } of some) print(JSON.stringify({ file, row, outcome, words }))
          else printVerdicts(some)
        }
        if (hasFailed) complain(file, 'has rows that would fail; mend them, or import the rest')
      } catch (error) {
        complain(file, fileProblem(error))
      }
    }
  })
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  const rows = verdicts.map(({ row, outcome, words }) => [String(row), outcome, words])
  printTable(['row', 'verdict', 'claim or problem'], rows)
}
