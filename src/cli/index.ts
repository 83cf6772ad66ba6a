import { Command } from 'commander'
import { accountCommand, tokenCommand } from './account.js'
import { backupCommand, restoreCommand } from './backup.js'
import { compareCommand } from './compare.js'
import { demoCommand } from './demo.js'
import { doctorCommand } from './doctor.js'
import { exportCommand } from './export.js'
import { extractCommand, numbersCommand } from './extract.js'
import { feedCommand } from './feed.js'
import { importCommand } from './import.js'
import { loadCommand } from './load.js'
import { migrateCommand } from './migrate.js'
import { placesCommand } from './places.js'
import { seedCommand } from './seed.js'
import { serveCommand } from './serve.js'
import { EXIT } from './terminal.js'
import { verifyCommand } from './verify.js'
import { webhookCommand } from './webhook.js'
import { workerCommand } from './worker.js'

/** The command line. Each command is one file here and loads what it needs when it runs. */
export function commandLine(): Command {
  const program = new Command('countercheck')
    .description(
      'Records every number in the news with its source, its attribution and the claims that conflict with it.',
    )
    .showHelpAfterError('(--help shows the options, with an example)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.misused))
  const commands = [
    extractCommand(),
    numbersCommand(),
    compareCommand(),
    importCommand(),
    loadCommand(),
    exportCommand(),
    webhookCommand(),
    feedCommand(),
    serveCommand(),
    workerCommand(),
    demoCommand(),
    seedCommand(),
    placesCommand(),
    migrateCommand(),
    verifyCommand(),
    accountCommand(),
    tokenCommand(),
    backupCommand(),
    restoreCommand(),
    doctorCommand(),
  ]
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program))
  return program
}
