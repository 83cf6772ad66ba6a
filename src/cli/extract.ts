import { Command, Option } from 'commander'
import { LANGUAGES } from '../core/claim/vocabulary.js'
import { INPUT_KINDS } from '../ingest/input-kinds.js'
import type { FoundOptions } from './print-found.js'

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
    .action(async (files: string[], options: FoundOptions & { stdin?: string }) => {
      if (options.stdin) return (await import('./extract-lines.js')).extractLines()
      return (await import('./print-found.js')).printClaims(files, options)
    })
}

export function numbersCommand(): Command {
  return inputOptions(new Command('numbers'))
    .description('print every number of the reports as read (no database)')
    .addHelpText('after', "\nExample:\n  $ echo 'بين خمسة وستة آلاف' | countercheck numbers")
    .action(async (files: string[], options: FoundOptions) =>
      (await import('./print-found.js')).printNumbers(files, options),
    )
}
