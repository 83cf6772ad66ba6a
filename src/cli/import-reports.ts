import { relative } from 'node:path'
import { setImmediate as turnOfEvents } from 'node:timers/promises'
import type { ReadInput, ReportInput } from '../actions/reports/read-report.js'
import type { RecordedReport } from '../actions/reports/record-report.js'
import { readNumbers } from '../core/extract/engine.js'
import { problemOf } from '../db/engine/problem.js'
import { expandFolders } from '../ingest/files.js'
import type { IncomingReport, ReadResult } from '../ingest/incoming-report.js'
import type { ReadOptions } from '../ingest/input-kinds.js'
import { type ReportRead, readAhead } from '../ingest/read-ahead.js'
import { readReports } from '../ingest/read-reports.js'
import type { ColumnsByHand } from './import-table.js'
import { openProgress } from './progress.js'
import { complain, print, remark } from './terminal.js'

export interface ImportOptions extends ReadOptions {
  readonly source?: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly column?: ColumnsByHand
}

type Outcome = RecordedReport['outcome'] | 'read'
type Kept = Pick<RecordedReport, 'claims'> & { readonly outcome: Outcome; readonly report?: number }
interface Keeper {
  /** Keeps reports and tells for each what came of it, in order. */
  keep(reads: readonly (ReadInput | Error)[]): Promise<(Kept | Error)[]>
  /** Which are kept already. */
  areKnown?(inputs: readonly ReportInput[]): Promise<boolean[]>
}

/** Reads everything, says what would be kept, and keeps nothing. */
export const dryRun = (files: readonly string[], options: ImportOptions): Promise<void> =>
  runImport(files, options, {
    keep: async (reads) =>
      reads.map((read) => (read instanceof Error ? read : { outcome: 'read', claims: read.found.length })),
  })

export async function importReports(files: readonly string[], options: ImportOptions): Promise<void> {
  const { withDatabase } = await import('./with-database.js')
  const { keepReports } = await import('../actions/reports/record-report.js')
  const { knownReports } = await import('../actions/reports/known-reports.js')
  await withDatabase(({ context, stopping }) =>
    runImport(
      files,
      options,
      {
        keep: (reads) => keepReports(context, reads),
        areKnown: (inputs) => knownReports(context, inputs),
      },
      stopping,
    ),
  )
}

/** Reports a transaction: from few, so that something is kept soon, to many, which cost a fraction each. */
const BATCH = { first: 20, most: 400 } as const
/** How long a transaction may take, ms: who waits to write waits no longer, and a kill costs no more work. */
const LONG = 1_500
/** UTF-16 units of texts kept as they were read: those of the reports that the next ones are compared with. */
export const TEXTS = 2_000_000

/** Keeps batch after batch. What cannot be read or kept costs one line on standard error, never the rest. */
async function runImport(
  files: readonly string[],
  options: ImportOptions,
  keeper: Keeper,
  stopping?: AbortSignal,
): Promise<void> {
  const told = openTally(options)
  let size: number = BATCH.first
  const batch: ReportRead[] = []
  const keepBatch = async () => {
    const kept = batch.splice(0, size)
    const start = performance.now()
    const results = await keeper.keep(kept.map(({ read }) => read))
    for (const [index, result] of results.entries()) told.add(kept[index]!.report, result)
    const took = performance.now() - start
    if (took < LONG / 2) size = Math.min(BATCH.most, size * 2)
    else if (took > LONG) size = Math.max(BATCH.first, size >> 1)
    // The embedded database works without a pause: only here is a signal heard.
    await turnOfEvents()
  }
  const { keepTexts } = await import('../core/compare/read-claims.js')
  keepTexts(TEXTS)
  const results = withSource(readReports(await expandFolders(files, notePassedOver), options), options.source)
  for await (const group of readAhead(results, keeper.areKnown)) {
    for (const result of group) {
      if ('failure' in result) told.fail(result.failure.item, result.failure.problem)
      else batch.push(result)
    }
    while (batch.length >= size && !stopping?.aborted) await keepBatch()
    if (stopping?.aborted) break
  }
  while (batch.length > 0 && !stopping?.aborted) await keepBatch()
  told.close()
  if (stopping?.aborted) complain('stopped', 'what was kept is whole; run the same command again for the rest')
}

/** Files of a folder that are not read, by their endings: the first of them, and how many they are. */
function notePassedOver(folder: string, files: readonly string[]): void {
  const first = relative(folder, files[0]!)
  const which =
    files.length === 1 ? `1 file is passed over: ${first}` : `${files.length} files are passed over, as ${first}`
  remark(folder, `${which}; no report ends so: save documents as .txt or .html`)
}

async function* withSource(results: AsyncIterable<ReadResult>, source: string | undefined): AsyncGenerator<ReadResult> {
  for await (const result of results)
    yield 'failure' in result
      ? result
      : { report: { ...result.report, source: result.report.source ?? source ?? null } }
}

/** Tells what becomes of each report, and counts. */
function openTally({ json }: ImportOptions) {
  const counts = { recorded: 0, revised: 0, known: 0, read: 0, failed: 0, claims: 0 }
  const progress = openProgress()
  const begun = performance.now()
  let done = 0
  const note = (item: string, problem: string) => {
    progress.clear()
    complain(item, problem)
  }
  const fail = (item: string, problem: string) => {
    counts.failed++
    note(item, problem)
  }
  return {
    fail,
    add(report: IncomingReport, result: Kept | Error) {
      if (result instanceof Error) return fail(report.id, problemOf(result))
      counts[result.outcome]++
      counts.claims += result.claims
      if (result.claims === 0 && readNumbers(report).length === 0) note(report.id, 'has no number in it; kept as it is')
      if (json) print(JSON.stringify({ label: report.id, ...result }))
      const rate = ++done / ((performance.now() - begun) / 1000)
      progress.show(`${summary(counts)}; ${rate.toFixed(0)} a second`)
    },
    close() {
      progress.clear()
      if (!json) print(summary(counts))
    },
  }
}

function summary({ recorded, revised, known, read, failed, claims }: Record<string, number>): string {
  const parts = [
    [recorded, 'recorded'],
    [revised, 'revised'],
    [known, 'known already'],
    [read, 'would be kept'],
    [failed, 'failed'],
  ] as const
  const told = parts.filter(([count]) => count).map(([count, word]) => `${count} ${word}`)
  return `${told.join(', ') || 'no reports'}; ${claims} ${claims === 1 ? 'claim' : 'claims'}`
}
