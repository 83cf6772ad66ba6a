import { Argument, Command, type Option } from 'commander'
import { print } from './terminal.js'

const SHELLS = ['bash', 'zsh'] as const

export function completionCommand(commandLine: () => Promise<Command>): Command {
  return new Command('completion')
    .description('print what makes the Tab key complete commands, options and their words in a shell')
    .addArgument(new Argument('<shell>', 'the shell that is to learn it').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples, for every shell from the next one on:
  $ echo 'source <(countercheck completion bash)' >> ~/.bashrc
  $ echo 'source <(countercheck completion zsh)' >> ~/.zshrc`,
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const program = await commandLine()
      // Zsh reads the completions of bash by a module of its own.
      if (shell === 'zsh')
        print('autoload -Uz compinit bashcompinit\n(( $+functions[compdef] )) || compinit\nbashcompinit')
      print(completionScript(program))
    })
}

/** A command, and the words that lead to it: `feed add`, '' for the program itself. */
interface Level {
  readonly path: string
  readonly command: Command
}

const subcommandsOf = (command: Command): Command[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((each) => each.name() !== 'help')
const optionsOf = (command: Command): Option[] => command.createHelp().visibleOptions(command)
const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined)

const wordsOf = (command: Command): string[] => [
  ...subcommandsOf(command).map((each) => each.name()),
  ...(command.registeredArguments[0]?.argChoices ?? []),
]

const levelsOf = (command: Command, path = ''): Level[] => [
  { path, command },
  ...subcommandsOf(command).flatMap((each) => levelsOf(each, `${path} ${each.name()}`.trim())),
]

/** The script knows every word, so that no keystroke waits for Node; where it knows none, the shell offers files. */
function completionScript(program: Command): string {
  const name = program.name()
  const levels = levelsOf(program)
  const paths = levels.flatMap(({ path }) => (path === '' ? [] : [`'${path}'`]))
  const offer = (patterns: readonly string[], words: readonly string[]) =>
    `    ${patterns.map((pattern) => `'${pattern}'`).join('|')}) offers='${words.join(' ')}' ;;`
  const values = levels.flatMap(({ path, command }) =>
    optionsOf(command)
      .filter(({ required, optional }) => required || optional)
      .map((option) => {
        const patterns = flagsOf(option).map((flag) => `${path} ${flag}`)
        return offer(patterns, option.argChoices ?? [])
      }),
  )
  const flags = levels.map(({ path, command }) => offer([path], optionsOf(command).flatMap(flagsOf)))
  const words = levels.map(({ path, command }) => offer([path], wordsOf(command)))
  return `_${name}() {
  local typed="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" at='' offers='' each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${at:+$at }$each" in
      ${paths.join('|')}) at="\${at:+$at }$each" ;;
    esac
  done
  case "$at $before" in
${values.join('\n')}
    *) case "$typed" in
    -*) case "$at" in
${flags.join('\n')}
    esac ;;
    *) case "$at" in
${words.join('\n')}
    esac ;;
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$offers" -- "$typed"))
}
complete -o default -F _${name} ${name}`
}
