import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, freshPostgres } from '../support/databases.js'
import { CASES, layBadItems } from './bad-items.js'
import { GOOD, lines, run } from './command.js'

const path = layBadItems()

beforeAll(() => {
  writeFileSync(path('utf16.txt'), Buffer.from(GOOD, 'utf16le'))
  writeFileSync(
    path('arabic-1256.txt'),
    Buffer.from([0xde, 0xca, 0xe1, 0x20, 0x31, 0x32, 0x20, 0xd4, 0xce, 0xd5, 0xc7]),
  )
  writeFileSync(
    path('wrong.jsonl'),
    '{"id":"a"}\n[1,2]\n"x"\n{"id":"b","text":"A raid killed 9 people.","lang":"en"}\n',
  )
})

describe('extract', () => {
  it.each(CASES)('says one line about %s, does the rest and ends with 1', async (_, name, words, reports) => {
    const { code, stdout, stderr } = await run(['extract', '--format', 'jsonl', path(name), path('good.txt')])
    expect(code).toBe(1)
    expect(lines(stderr)).toEqual([expect.stringMatching(words)])
    const told = lines(stdout).map((line) => (JSON.parse(line) as { report: string }).report)
    expect(told.at(-1)).toBe('good')
    expect(new Set(told).size).toBe(1 + (name === 'no-number.txt' ? 0 : reports))
  })

  it('says one line for each line of JSON that is no report', async () => {
    const { code, stdout, stderr } = await run(['extract', '--format', 'jsonl', path('wrong.jsonl')])
    expect(code).toBe(1)
    expect(lines(stderr)).toHaveLength(3)
    expect(lines(stderr)[0]).toMatch(/wrong\.jsonl line 1: needs \{id, text, …\}: text: is missing$/)
    expect(lines(stdout)).toHaveLength(1)
  })

  it('reads files in other charsets than UTF-8', async () => {
    const { code, stdout } = await run(['extract', '--format', 'jsonl', path('utf16.txt'), path('arabic-1256.txt')])
    expect(code).toBe(0)
    const quotes = lines(stdout).map((line) => (JSON.parse(line) as { quote: string }).quote)
    expect(quotes).toEqual([expect.stringContaining('12 civilians'), expect.stringContaining('12 شخصا')])
  })

  it('ends with 0 and a silent standard error where all is well', async () => {
    expect(await run(['extract', path('good.txt')])).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.each(['pglite', 'postgres'])('import (%s)', (engine) => {
  it('says one line about each bad item, keeps the rest, and ends with 1', async () => {
    const postgres = engine === 'postgres' ? await freshPostgres() : null
    const env: Record<string, string> = postgres
      ? { DATABASE_URL: postgres.url }
      : { DATA_DIR: freshFolder(path('data')) }
    const files = CASES.map(([, name]) => path(name))
    const { code, stdout, stderr } = await run(['import', ...files, path('good.txt')], { env })
    expect(code).toBe(1)
    expect(lines(stderr)).toHaveLength(CASES.length)
    for (const [, , words] of CASES) expect(lines(stderr)).toContainEqual(expect.stringMatching(words))
    expect(stdout).toMatch(/^11 recorded, 9 failed; \d+ claims\n$/)

    const again = await run(['import', '--json', path('good.txt'), path('broken.jsonl')], { env })
    const outcomes = lines(again.stdout).map((line) => (JSON.parse(line) as { outcome: string }).outcome)
    expect(outcomes).toEqual(Array.from({ length: 10 }, () => 'known'))
    await postgres?.drop()
  })
})
