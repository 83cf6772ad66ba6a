import { Command } from 'commander'
import { print } from './terminal.js'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description("bring the database's tables up to date (every command that opens it does so too)")
    .addHelpText('after', '\nExample:\n  $ DATABASE_URL=postgres://localhost/countercheck countercheck migrate')
    .action(async () => {
      const { withDatabase } = await import('./with-database.js')
      const { appliedMigrations } = await import('../db/engine/migrations.js')
      await withDatabase(async ({ database }) => {
        const applied = await appliedMigrations(database.db)
        print(`${database.place} (${database.engine}): ${applied} migrations, all applied`)
      })
    })
}
