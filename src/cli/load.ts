import { Command } from 'commander'
import type { ReadInput } from '../actions/reports/read-report.js'
import { problemOf } from '../db/engine/problem.js'
import { openProgress } from './progress.js'
import { complain, print } from './terminal.js'

/** Reports a transaction. */
const BATCH = 400

export function loadCommand(): Command {
  return new Command('load')
    .description('keep reports whose claims were extracted elsewhere, as `extract --stdin jsonl` prints them')
    .argument('[file...]', 'files of such lines; - or none = standard input')
    .addHelpText('after', '\nExample:\n  $ countercheck extract --stdin jsonl < archive.jsonl | countercheck load')
    .action(async (files: string[]) => {
      const { withDatabase } = await import('./with-database.js')
      const { keepReports } = await import('../actions/reports/record-report.js')
      const { extractedLines } = await import('../ingest/extracted-lines.js')
      await withDatabase(async ({ context, stopping }) => {
        const counts = { recorded: 0, revised: 0, known: 0 }
        const progress = openProgress()
        let batch: ReadInput[] = []
        const keep = async () => {
          const reads = batch
          batch = []
          for (const [index, result] of (await keepReports(context, reads)).entries()) {
            if (result instanceof Error) complain(reads[index]!.input.label, problemOf(result))
            else counts[result.outcome]++
          }
          progress.show(summary(counts))
        }
        for (const file of files.length > 0 ? files : ['-'])
          for await (const line of extractedLines(file)) {
            if (stopping.aborted) return complain('stopped', 'what was kept is whole; run the same command again')
            if ('problem' in line) complain(line.item, line.problem)
            else batch.push(line.read)
            if (batch.length >= BATCH) await keep()
          }
        if (batch.length > 0) await keep()
        progress.clear()
        print(summary(counts))
      })
    })
}

const summary = ({ recorded, revised, known }: Record<'recorded' | 'revised' | 'known', number>): string =>
  `${recorded} recorded, ${revised} revised, ${known} known already`
