import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { commandLine } from '../../src/cli/index.js'

const withAllBelow = (command: Command): Command[] => [command, ...command.commands.flatMap(withAllBelow)]

test('every command shows an example, and every list can be had as JSON', async () => {
  const [program, ...commands] = withAllBelow(await commandLine(''))
  expect(program!.commands.length).toBeGreaterThan(15)
  for (const command of commands) {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    expect(help, command.name()).toMatch(/\nExamples?[:,]/)
    if (command.name() === 'list') expect(help, command.parent?.name()).toContain('--json')
  }
})
