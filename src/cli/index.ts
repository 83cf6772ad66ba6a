import { Command } from 'commander'
import { extractCommand, numbersCommand } from './extract.js'
import { EXIT } from './terminal.js'

/** The command line. Each command is one file here and loads what it needs when it runs. */
export function commandLine(): Command {
  const program = new Command('countercheck')
    .description(
      'Records every number in the news with its source, its attribution and the claims that conflict with it.',
    )
    .showHelpAfterError('(--help shows the options, with an example)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.misused))
  for (const command of [extractCommand(), numbersCommand()]) program.addCommand(command.copyInheritedSettings(program))
  return program
}
