import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, freshPostgres } from '../support/databases.js'
import { lines, run, scratchFolder } from './command.js'

const folder = scratchFolder()
const path = (name: string): string => (name.includes('://') ? name : join(folder, name))
const GOOD = 'Shelling killed 12 civilians in the old town, the ministry said.'

beforeAll(() => {
  writeFileSync(path('good.txt'), GOOD)
  writeFileSync(path('empty.txt'), '')
  writeFileSync(path('picture.xlsx'), 'PK')
  writeFileSync(path('blank.txt'), ' \n\t\n')
  writeFileSync(path('binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 89) % 256)))
  writeFileSync(path('utf16.txt'), Buffer.from(GOOD, 'utf16le'))
  writeFileSync(
    path('arabic-1256.txt'),
    Buffer.from([0xde, 0xca, 0xe1, 0x20, 0x31, 0x32, 0x20, 0xd4, 0xce, 0xd5, 0xc7]),
  )
  writeFileSync(path('one-line.txt'), `${GOOD} `.repeat(10_000_000 / (GOOD.length + 1)))
  writeFileSync(path('no-number.txt'), 'The talks went on in the capital without a result.')
  writeFileSync(
    path('russian.txt'),
    'В результате обстрела города погибли двенадцать мирных жителей, сообщило министерство.',
  )
  const line = (index: number) =>
    index === 7
      ? '{"id":"line-7","text":"cut off'
      : JSON.stringify({ id: `line-${index}`, text: `A raid killed ${index + 20} people.`, lang: 'en' })
  writeFileSync(path('broken.jsonl'), Array.from({ length: 10 }, (_, index) => line(index + 1)).join('\n'))
  writeFileSync(
    path('wrong.jsonl'),
    '{"id":"a"}\n[1,2]\n"x"\n{"id":"b","text":"A raid killed 9 people.","lang":"en"}\n',
  )
  mkdirSync(path('reports'))
  writeFileSync(path('report.pdf.txt'), `%PDF-1.7\n${GOOD}`)
  writeFileSync(path('letter.txt'), `{\\rtf1\\ansi\\fs24 ${GOOD}}`)
  writeFileSync(path('packed.txt'), gzipSync(GOOD))
  writeFileSync(path('word.txt'), 'PK\u0003\u0004word/document.xml')
})

/** [what it is, the file, what the one line says, how many reports of it go in all the same] */
const CASES: readonly (readonly [string, string, RegExp, number])[] = [
  ['an empty file', 'empty.txt', /empty\.txt: is empty$/, 0],
  ['a file of blanks', 'blank.txt', /blank\.txt: is empty$/, 0],
  ['a binary file', 'binary.txt', /binary\.txt: is no text, or in a charset .*; save it as plain text in UTF-8$/, 0],
  ['ten megabytes in one line', 'one-line.txt', /one-line\.txt: is longer than 5000000 characters; split it/, 0],
  ['a text without a number', 'no-number.txt', /no-number: has no number in it/, 1],
  [
    'a text in another language',
    'russian.txt',
    /russian\.txt: is in none of the languages ar, .*name one with --lang$/,
    0,
  ],
  ['a workbook that is none', 'picture.xlsx', /picture\.xlsx: is no workbook that can be read .*; save it as XLSX/, 0],
  ['an address of no web page', 'ftp://news.example/a', /ftp:.*: is no address of the web; write one with https/, 0],
  ['a broken line 7 of 10', 'broken.jsonl', /broken\.jsonl line 7: is no JSON; mend or remove the line$/, 9],
  ['a file that is not there', 'missing.txt', /missing\.txt: does not exist; check the path$/, 0],
]

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

  it('ends with 2 where it is misused, and says where help is', async () => {
    const { code, stderr } = await run(['extract', '--format', 'tables', path('good.txt')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/--help/)
  })

  it.each([[['serve', '--port', 'many']], [['demo', '--port', '65536']]])('takes no such port: %j', async (args) => {
    const { code, stderr } = await run(args)
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: .+Write a whole number from 0 to 65535\.\n\(--help/),
    ])
  })

  it.each([[['account', 'add', 'Nadia']], [['token', 'add', 'Nadia', 'x', '--scope', 'owner']], [['feed', 'add']]])(
    'says so of a command below another one too: %j',
    async (args) => {
      const { code, stderr } = await run(args)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: .+\n\(--help/)])
    },
  )

  it.each([
    [['extract'], /^countercheck: standard input: is empty$/],
    [['compare'], /^countercheck: standard input: holds no report; give one a line, as/],
    [['compare', 'reports'], /reports: is an empty folder: there is nothing in it to read$/],
    [['export', '-o', 'reports'], /reports cannot be written: it is a folder; name a file in it$/],
    [['backup', 'reports'], /reports cannot be written: it is a folder; name a file in it$/],
    [['backup', 'nowhere/a.gz'], /a\.gz cannot be written: its folder does not exist; make it or name another$/],
    [['restore', 'reports'], /reports: is a folder; name the file that backup wrote$/],
    [['places', 'import', 'reports'], /reports: is a folder; name the dump in it$/],
    [['places', 'import', 'empty.txt'], /empty\.txt: holds no place to read; name a dump of geonames\.org, unpacked$/],
    [['places', 'import', 'good.txt'], /good\.txt: holds no place to read; name a dump of geonames\.org, unpacked$/],
    [
      ['extract', 'report.pdf.txt'],
      /report\.pdf\.txt: is a PDF, which is not read; save its text as plain text, or paste it$/,
    ],
    [['extract', 'letter.txt'], /letter\.txt: is an RTF document, which is not read; save it as plain text or as a/],
    [['extract', 'packed.txt'], /packed\.txt: is packed by gzip; unpack it first$/],
    [['extract', 'word.txt'], /word\.txt: is a ZIP or an office document; name a ZIP \.zip, and save a document as/],
    [['webhook', 'remove', 'x'], /^countercheck: x: is no number of a webhook; see webhook list$/],
  ])('says in one line what %j lacks, and ends with 1', async ([command, ...args], words) => {
    const named = args.map((each) => (/^(?:reports|nowhere)|\.txt$/.test(each) ? path(each) : each))
    const env = { DATA_DIR: freshFolder(path('lacking')) }
    const { code, stderr } = await run([command!, ...named], { env, input: '' })
    expect([code, lines(stderr)]).toEqual([1, [expect.stringMatching(words)]])
  })

  it('says that a file stands where the database should', async () => {
    const { code, stderr } = await run(['import', path('good.txt')], { env: { DATA_DIR: path('good.txt') } })
    const words = /good\.txt cannot be a folder, for a file of that name is there; set DATA_DIR to another$/
    expect([code, lines(stderr)]).toEqual([1, [expect.stringMatching(words)]])
  })

  it('tells of days that are none', async () => {
    const { code, stderr } = await run(['export', '--from', 'yesterday'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Write a day as 2016-10-04, a month')])
  })

  it('names the words that an operator of a search takes', async () => {
    const { code, stderr } = await run(['export', '--query', 'metric:slain'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('metric takes killed, wounded')])
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

  it('names a database that does not answer, without its password', async () => {
    const env = { DATABASE_URL: 'postgres://someone:hidden@127.0.0.1:9/none' }
    const { code, stderr } = await run(['import', path('good.txt')], { env })
    expect(code).toBe(1)
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toMatch(/no Postgres answers at 127\.0\.0\.1:9\/none .*start it or mend DATABASE_URL/)
    expect(stderr).not.toMatch(/hidden/)
  })

  it('says of a list of feeds that is not there that it is not', async () => {
    const env = { DATA_DIR: freshFolder(path('no-list')) }
    const { code, stderr } = await run(['feed', 'add', 'subscriptions.opml'], { env })
    expect(code).toBe(1)
    expect(stderr).toMatch(/subscriptions\.opml: is no address with https:\/\/ or http:\/\/, and no file is there/)
  })

  it('refuses settings that cannot be used', async () => {
    const { code, stderr } = await run(['import', path('good.txt')], { env: { DATABASE_URL: 'mysql://x' } })
    expect(code).toBe(1)
    expect(stderr).toMatch(/DATABASE_URL is no address of a Postgres/)
  })
})
