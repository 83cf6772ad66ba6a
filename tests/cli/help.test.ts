import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { commandLine } from '../../src/cli/index.js'
import { run, scratchFolder } from './command.js'

const folder = scratchFolder()

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

test('help that names every command loads nothing that only work needs', async () => {
  const { code, stdout } = await run(['--help'], { env: { NODE_V8_COVERAGE: folder } })
  expect([code, stdout.includes('doctor')]).toEqual([0, true])
  const [report] = readdirSync(folder)
  const { result } = JSON.parse(readFileSync(join(folder, report!), 'utf8')) as { result: { url: string }[] }
  const loaded = result.map(({ url }) => url.replace(/^.*\/dist\/src\//, ''))
  expect(loaded).toContain('cli/extract.js')
  expect(loaded.filter((url) => /^core\/extract|^core\/compare|^db\/(?!engine\/problem)|\/zod\//.test(url))).toEqual([])
})
