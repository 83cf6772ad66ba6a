import { Command, Option } from 'commander'
import { readConfig } from '../config.js'
import { LANGUAGES } from '../core/claim/vocabulary.js'
import { INPUT_KINDS } from '../ingest/input-kinds.js'
import type { ImportOptions } from './import-reports.js'
import { columnsByHand, isTable, previewTables } from './import-table.js'

export function importCommand(): Command {
  return new Command('import')
    .description('keep reports with their claims; what was kept before is not kept twice')
    .argument(
      '<file...>',
      'text, HTML, JSONL, feed, CSV, TSV or XLSX files, folders of them, addresses of pages or feeds; - = standard input',
    )
    .addOption(new Option('--input <kind>', 'how to read the files (default: by their ending)').choices(INPUT_KINDS))
    .addOption(new Option('--lang <code>', "the reports' language (default: detected)").choices(LANGUAGES))
    .option('--source <name>', 'the outlet that published them, where a report does not say')
    .option('--column <field=header>', 'of a table: which header holds a field, as speaker=Source', columnsByHand)
    .option('--dry-run', 'read everything, say what would be kept, and keep nothing')
    .option('--json', 'print a line of JSON for each report, as soon as it is kept')
    .addHelpText('after', '\nExample:\n  $ countercheck import --source "Reuters" reports/ more.jsonl')
    .action(async (files: string[], given: ImportOptions) => {
      const options = { ...given, columns: given.column, fetchAllow: readConfig().fetchAllow }
      if (options.dryRun && isTable(files, options)) return previewTables(files, options)
      const { dryRun, importReports } = await import('./import-reports.js')
      return options.dryRun ? dryRun(files, options) : importReports(files, options)
    })
}
