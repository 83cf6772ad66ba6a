import { Command } from 'commander'
import { print } from './terminal.js'

export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything that is kept into one file, and read it back')
    .argument(
      '<file>',
      'the file to write, such as archive.jsonl.gz; one that stands there is replaced when the new one is whole',
    )
    .addHelpText('after', '\nExample:\n  $ countercheck backup /backups/archive.jsonl.gz')
    .action(async (file: string) => {
      const { withDatabase } = await import('./with-database.js')
      const { backUp } = await import('../actions/archive/back-up.js')
      await withDatabase(async ({ context, database }) => {
        const sums = await backUp(context, file)
        print(`${database.place}: ${rowsOf(sums)} rows of ${sums.length} tables written to ${file} and read back`)
      })
    })
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup into an empty database, of either kind, and compare the two')
    .argument('<file>', 'a file that `backup` wrote')
    .addHelpText('after', '\nExample:\n  $ DATA_DIR=./restored countercheck restore /backups/archive.jsonl.gz')
    .action(async (file: string) => {
      const { withDatabase } = await import('./with-database.js')
      const { restore } = await import('../actions/archive/restore.js')
      await withDatabase(async ({ context, database }) => {
        const sums = await restore(context, file)
        print(`${database.place}: ${rowsOf(sums)} rows of ${sums.length} tables restored and compared with ${file}`)
      })
    })
}

const rowsOf = (sums: readonly { rows: number }[]): number => sums.reduce((total, { rows }) => total + rows, 0)
