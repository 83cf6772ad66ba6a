import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lines, run, scratchFolder } from './command.js'

const folder = scratchFolder()

it('compare takes texts as files, and says where nothing can be compared', async () => {
  const [a, b] = ['a.txt', 'b.txt'].map((name) => join(folder, name)) as [string, string]
  writeFileSync(a, 'At least 12 civilians were killed in Derna on 3 October 2016, the health ministry said.')
  writeFileSync(b, 'Civil defence said 25 civilians were killed in Derna on 3 October 2016.')
  expect((await run(['compare', '--format', 'table', a, b])).stdout).toMatch(/^agrees\n/)
  const alone = await run(['compare', '--format', 'table', a])
  expect(alone.stdout).toBe('claims: 1, reports: 1; no two claims can be held against each other\n')
  writeFileSync(b, 'Civil defence said 25 civilians were killed in Derna on Monday.')
  const undated = await run(['compare', '--format', 'table', a, b])
  expect(undated.stdout).toMatch(/held against each other; 2 of the reports have no date: give them as lines of JSON/)
})
const reports = Array.from({ length: 130 }, (_, n) => ({
  id: `r${n}`,
  lang: 'en',
  source: 'Coast Herald',
  text: `A raid killed ${n + 2} people on the coast road, police said.`,
}))
const input = `${reports.map((report) => JSON.stringify(report)).join('\n')}\nno JSON\n`

it('filters lines in order, and loads what it printed once', async () => {
  const filtered = await run(['extract', '--stdin', 'jsonl'], { input })
  expect(filtered).toMatchObject({ code: 1, stderr: expect.stringContaining('line 131: is no JSON') })
  const out = lines(filtered.stdout).map((line) => JSON.parse(line) as { id: string; claims: { low: number }[] })
  expect(out.map(({ id, claims }) => [id, claims[0]!.low])).toEqual(reports.map(({ id }, n) => [id, n + 2]))

  const env = { DATA_DIR: join(folder, 'data') }
  const loaded = await run(['load'], { env, input: filtered.stdout })
  expect(loaded).toMatchObject({ code: 0, stdout: '130 recorded, 0 revised, 0 known already\n' })
  const again = await run(['import', '--input', 'jsonl', '-'], { env, input: input.replace('no JSON\n', '') })
  expect(again.stdout).toContain('130 known already')
  const forged = filtered.stdout.replace('A raid killed 2 people', 'A raid killed 3 people')
  expect(await run(['load'], { env, input: forged })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('line 1'),
  })
  expect(await run(['verify'], { env })).toMatchObject({ code: 0 })
})
