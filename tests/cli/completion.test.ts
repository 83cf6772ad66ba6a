import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run, scratchFolder } from './command.js'

const folder = scratchFolder()
const script = join(folder, 'completion')
beforeAll(async () => {
  const { code, stdout, stderr } = await run(['completion', 'bash'])
  expect([code, stderr]).toEqual([0, ''])
  writeFileSync(script, stdout)
})

/** What bash offers behind these words, the last of them being typed. */
function offered(...typed: string[]): string[] {
  const words = ['countercheck', ...typed]
  const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _countercheck; printf '%s\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', ask, 'bash', script, ...words], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(Boolean)
}

describe('completion', () => {
  it.each<[string[], string[]]>([
    [['ex'], ['extract', 'export']],
    [['feed', 'p'], ['pause']],
    [
      ['extract', '--format', ''],
      ['table', 'json', 'jsonl'],
    ],
    [['import', '--source', ''], []],
    [['import', 'extract', ''], []],
    [['account', 'add', 'Nadia', '--role', 'e'], ['editor']],
    [
      ['completion', ''],
      ['bash', 'zsh'],
    ],
  ])('knows what comes next: %j', (typed, words) => expect(offered(...typed)).toEqual(words))

  it('offers options where a dash is typed, and leaves files to the shell', () => {
    expect(offered('import', '--d')).toEqual(['--dry-run'])
    expect(offered('feed', 'add', '--')).toEqual(['--help'])
    expect(offered('import', '')).toEqual([])
  })

  it('names the shells that it knows', async () => {
    const { code, stderr } = await run(['completion', 'tcsh'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('bash, zsh')])
  })
})
