import { Command, Option } from 'commander'
import { LANGUAGES } from '../core/claim/vocabulary.js'
import type { CompareOptions } from './compare-files.js'

export function compareCommand(): Command {
  return new Command('compare')
    .description('print how the claims of the reports stand to one another (no database)')
    .argument('[file...]', 'JSONL files, a report a line, or a text or page each; - or none = standard input')
    .addOption(
      new Option('--lang <code>', "the reports' language (default: each line's, else detected)").choices(LANGUAGES),
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['jsonl', 'table']).default('jsonl'))
    .option('--summary', 'one line an incident and metric: claims, origins, ranges by policy, conflicts')
    .option('--json', 'with --summary: JSON instead of a table')
    .addHelpText(
      'after',
      '\nA line in: {id, text, lang?, published?, source?, incident?}; reports that share an incident are joined.\n' +
        'Example:\n  $ countercheck compare --format table reports.jsonl',
    )
    .action(async (files: string[], options: CompareOptions) =>
      (await import('./compare-files.js')).compareFiles(files, options),
    )
}
