import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run, scratchFolder } from './command.js'

const folder = scratchFolder()
const env = { DATA_DIR: join(folder, 'data') }

it('says of a list of feeds which are new, and what became of each that is changed', async () => {
  const list = join(folder, 'feeds.opml')
  const outlines = ['one', 'two'].map((name) => `<outline type="rss" xmlUrl="https://${name}.example/rss"/>`)
  writeFileSync(list, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`)
  expect(await run(['feed', 'add', list], { env })).toMatchObject({ code: 0, stdout: '2 feeds added\n' })
  expect(await run(['feed', 'add', list, 'https://three.example/rss'], { env })).toMatchObject({
    stdout: '1 feed added, 2 on the list already\n',
  })
  for (const [verb, words] of [
    ['pause', 'not read until resume'],
    ['resume', 'read again'],
    ['remove', 'read no more'],
  ] as const)
    expect(await run(['feed', verb, 'https://one.example/rss'], { env })).toMatchObject({
      code: 0,
      stdout: `https://one.example/rss: ${words}\n`,
    })
})

it('says what became of a webhook', async () => {
  await run(['webhook', 'add', 'https://desk.example/hook'], { env })
  expect(await run(['webhook', 'pause', '1'], { env })).toMatchObject({
    code: 0,
    stdout: 'webhook 1: told nothing until resume\n',
  })
})

it('says what an export wrote into a file, and nothing beside one on standard output', async () => {
  const file = join(folder, 'claims.csv')
  const { code, stdout } = await run(['export', '-o', file], { env })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^csv written to .*claims\.csv \(\d+ bytes\)\n$/)])
  expect((await run(['export'], { env })).stdout).toMatch(/^\ufeffid,quote,[^\n]*\n?$/)
})

it('writes an export in the format that its file’s ending asks for', async () => {
  for (const [name, format] of [
    ['killed.xlsx', 'xlsx'],
    ['by-event.events.csv', 'events'],
    ['claims.JSONLD', 'jsonld'],
    ['claims', 'csv'],
  ] as const) {
    const { code, stdout } = await run(['export', '-o', join(folder, name)], { env })
    expect([code, stdout.split(' ')[0]], name).toEqual([0, format])
  }
  expect(readFileSync(join(folder, 'killed.xlsx'), 'latin1')).toMatch(/^PK/)
  const asked = await run(['export', '--format', 'csv', '-o', join(folder, 'odd.xlsx')], { env })
  expect(asked.stdout).toMatch(/^csv written/)
})

it('says of a list without entries how one is added, and nothing to programs', async () => {
  const empty = { env: { DATA_DIR: join(folder, 'empty') } }
  await run(['account', 'add', 'Nadia', '--role', 'reader', '--invite'], empty)
  for (const [command, words] of [
    [['feed', 'list'], /^countercheck: feed list: there are none; countercheck feed add ADDRESS adds one\n$/],
    [['webhook', 'list'], /^countercheck: webhook list: there are none; countercheck webhook add ADDRESS adds one\n$/],
    [
      ['token', 'list', 'Nadia'],
      /^countercheck: token list: Nadia has none; countercheck token add 'Nadia' .+ makes one\n$/,
    ],
  ] as const) {
    const { code, stdout, stderr } = await run(command, empty)
    expect([code, stderr]).toEqual([0, expect.stringMatching(words)])
    expect(stdout).not.toContain('none')
  }
  expect(await run(['feed', 'list', '--json'], empty)).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' })
})

it('says that an export found nothing, and what to do', async () => {
  const { code, stdout, stderr } = await run(['export'], { env })
  expect([code, stderr]).toEqual([
    0,
    'countercheck: export: found no claims to write in csv; countercheck import brings reports in\n',
  ])
  expect(stdout).not.toBe('')
  for (const [format, noun] of [
    ['events', 'incidents'],
    ['atom', 'conflicts'],
  ])
    expect((await run(['export', '--format', format!, '--from', '2016'], { env })).stderr).toBe(
      `countercheck: export: found no ${noun} to write in ${format}; ask with other words, or a wider time\n`,
    )
})

it('says that nothing could be held against each other where programs are answered with no line', async () => {
  const report = join(folder, 'alone.txt')
  writeFileSync(report, 'At least 12 civilians were killed in Aleppo on Monday, the health ministry said.')
  const words = 'claims: 1, reports: 1; no two claims can be held against each other\n'
  expect(await run(['compare', report])).toEqual({ code: 0, stdout: '', stderr: `countercheck: compare: ${words}` })
  expect(await run(['compare', report, '--format', 'table'])).toEqual({ code: 0, stdout: words, stderr: '' })
})
