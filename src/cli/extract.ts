import { Command, Option } from 'commander'
import { readConfig } from '../config.js'
import { LANGUAGES } from '../core/claim/vocabulary.js'
import { extractClaims, readNumbers } from '../core/extract/engine.js'
import { explain } from '../core/extract/trace.js'
import type { IncomingReport } from '../ingest/incoming-report.js'
import { INPUT_KINDS, type ReadOptions, readReports } from '../ingest/read-reports.js'
import { complain, print, printTable, showInterval } from './terminal.js'

type Format = 'table' | 'json' | 'jsonl'
interface Options extends ReadOptions {
  readonly format: Format
  readonly explain?: boolean
}

const inputOptions = (command: Command): Command =>
  command
    .argument('[file...]', 'text, HTML, JSONL or feed files; - or none = standard input')
    .addOption(new Option('--input <kind>', 'how to read the files (default: by their ending)').choices(INPUT_KINDS))
    .addOption(new Option('--lang <code>', "the reports' language (default: detected)").choices(LANGUAGES))
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'jsonl']).default('table'))
    .option('--json', 'the same as --format json')

export function extractCommand(): Command {
  return inputOptions(new Command('extract'))
    .description('print every numeric claim of the reports (no database)')
    .option('--explain', 'show under each report which rules fired')
    .addOption(
      new Option(
        '--stdin <kind>',
        'a filter: JSONL reports in, the same lines with their claims out, on every core',
      ).choices(['jsonl']),
    )
    .addHelpText(
      'after',
      "\nExample:\n  $ echo 'At least 12 civilians were killed, the ministry said.' | countercheck extract",
    )
    .action(async (files: string[], options: Options & { stdin?: string }) => {
      if (options.stdin) return (await import('./extract-lines.js')).extractLines()
      return run(files, options, claimRows, ['report', 'interval', 'metric', 'quote', 'speaker', 'via'])
    })
}

export function numbersCommand(): Command {
  return inputOptions(new Command('numbers'))
    .description('print every number of the reports as read (no database)')
    .addHelpText('after', "\nExample:\n  $ echo 'بين خمسة وستة آلاف' | countercheck numbers")
    .action((files: string[], options: Options) =>
      run(files, options, numberRows, ['report', 'interval', 'bound', 'text']),
    )
}

type Row = Record<string, unknown> & { low: number | null; high: number | null }

const claimRows = (report: IncomingReport): Row[] =>
  extractClaims(report).map((claim) => ({ report: report.id, ...claim }))
const numberRows = (report: IncomingReport): Row[] =>
  readNumbers(report).map((number) => ({ report: report.id, ...number }))

async function run(
  files: string[],
  options: Options & { json?: boolean },
  rowsOf: (report: IncomingReport) => Row[],
  columns: string[],
): Promise<void> {
  const format: Format = options.json ? 'json' : options.format
  const held: Row[] = []
  const { fetchAllow } = readConfig()
  for await (const result of readReports(files, { ...options, fetchAllow })) {
    if ('failure' in result) {
      complain(result.failure.item, result.failure.problem)
      continue
    }
    const { report } = result
    const rows = rowsOf(report)
    if (rows.length === 0 && readNumbers(report).length === 0) complain(report.id, 'has no number in it')
    if (options.explain) print(explain(report))
    else if (format === 'jsonl') for (const row of rows) print(JSON.stringify(row))
    else held.push(...rows)
  }
  if (options.explain || format === 'jsonl') return
  if (format === 'json') print(JSON.stringify(held, null, 2))
  else
    printTable(
      columns,
      held.map((row) =>
        columns.map((column) => (column === 'interval' ? showInterval(row) : String(row[column] ?? '—'))),
      ),
    )
}
