import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '../support/databases.js'
import { GOOD, lines, run, scratchFolder } from './command.js'

const folder = scratchFolder()
const path = (name: string): string => join(folder, name)

beforeAll(() => writeFileSync(path('good.txt'), GOOD))

describe('import', () => {
  it('keeps nothing in a dry run', async () => {
    const env = { DATA_DIR: freshFolder(path('dry')) }
    const { code, stdout } = await run(['import', '--dry-run', path('good.txt')], { env })
    expect([code, stdout]).toEqual([0, '1 would be kept; 1 claim\n'])
    const real = await run(['import', path('good.txt')], { env })
    expect(real.stdout).toBe('1 recorded; 1 claim\n')
  })

  it('takes the report files of a folder and of those below it', async () => {
    mkdirSync(path('reports/more'), { recursive: true })
    writeFileSync(path('reports/b.txt'), 'A raid killed 21 people.')
    writeFileSync(path('reports/more/a.html'), '<p>A raid killed <b>22</b> people.</p>')
    writeFileSync(path('reports/picture.jpg'), Buffer.from([255, 216, 255]))
    writeFileSync(path('reports/.hidden.txt'), 'A raid killed 23 people.')
    const { code, stdout, stderr } = await run(['import', '--dry-run', '--lang', 'en', '--json', path('reports')])
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^countercheck: .*reports: 1 file is passed over: picture\.jpg; no report ends so: save .*\n$/,
    )
    expect(lines(stdout).map((line) => (JSON.parse(line) as { label: string }).label)).toEqual(['b', 'a'])
  })

  it('names a folder without reports instead of waiting for standard input', async () => {
    mkdirSync(path('pictures'), { recursive: true })
    writeFileSync(path('pictures/one.jpg'), '')
    const { code, stderr } = await run(['import', '--dry-run', path('pictures')], { input: 'A raid killed 3 people.' })
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/pictures: is a folder without reports: none of its files \(1\) ends in \.txt, /),
    ])
  })
})
