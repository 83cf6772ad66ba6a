import { Command } from 'commander'
import { complain, print } from './terminal.js'

export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that the history is unbroken, texts are as they were kept, and every quote stands in its text')
    .addHelpText('after', '\nExample:\n  $ countercheck verify')
    .action(async () => {
      const { withDatabase } = await import('./with-database.js')
      const { verifyArchive } = await import('../actions/archive/verify-archive.js')
      await withDatabase(async ({ context, database }) => {
        const problems = await verifyArchive(context)
        for (const problem of problems) complain(database.place, problem)
        if (problems.length === 0) print(`${database.place}: history, texts and quotes are whole`)
      })
    })
}
