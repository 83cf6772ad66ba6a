import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../package-root.js'
import { EXIT, print } from './terminal.js'

/** Each command is one file here, loaded when it is called. For help they all are: what their work needs they load when they work. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.js')).extractCommand(),
  numbers: async () => (await import('./extract.js')).numbersCommand(),
  compare: async () => (await import('./compare.js')).compareCommand(),
  import: async () => (await import('./import.js')).importCommand(),
  load: async () => (await import('./load.js')).loadCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  webhook: async () => (await import('./webhook.js')).webhookCommand(),
  feed: async () => (await import('./feed.js')).feedCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
  worker: async () => (await import('./worker.js')).workerCommand(),
  demo: async () => (await import('./demo.js')).demoCommand(),
  seed: async () => (await import('./seed.js')).seedCommand(),
  places: async () => (await import('./places.js')).placesCommand(),
  migrate: async () => (await import('./migrate.js')).migrateCommand(),
  verify: async () => (await import('./verify.js')).verifyCommand(),
  account: async () => (await import('./account.js')).accountCommand(),
  token: async () => (await import('./account.js')).tokenCommand(),
  backup: async () => (await import('./backup.js')).backupCommand(),
  restore: async () => (await import('./backup.js')).restoreCommand(),
  doctor: async () => (await import('./doctor.js')).doctorCommand(),
  completion: async () => (await import('./completion.js')).completionCommand(() => commandLine('')),
}

/** The command line, with the command that is called; with every one where it is none of them, or help is asked for. */
export async function commandLine(called = process.argv[2]): Promise<Command> {
  const program = new Command('countercheck')
    .description(
      'Records every number in the news with its source, its attribution and the claims that conflict with it.',
    )
    .option('-V, --version', 'print the version')
    .on('option:version', () => {
      print(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version)
      process.exit(EXIT.ok)
    })
    .showHelpAfterError('(--help shows the options, with an example)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.misused))
  for (const command of commandsFor(called)) program.addCommand(withSettings(await command(), program))
  return program
}

function commandsFor(called: string | undefined) {
  if (called === '-V' || called === '--version') return []
  return called !== undefined && Object.hasOwn(COMMANDS, called) ? [COMMANDS[called]!] : Object.values(COMMANDS)
}

/** A command with all below it: each tells of misuse, and ends with it, as the program does. */
function withSettings(command: Command, of: Command): Command {
  command.copyInheritedSettings(of)
  for (const each of command.commands) withSettings(each, command)
  return command
}
