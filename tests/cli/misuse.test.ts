import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '../support/databases.js'
import { GOOD, lines, run, scratchFolder } from './command.js'

const folder = scratchFolder()
const path = (name: string): string => join(folder, name)

beforeAll(() => {
  writeFileSync(path('good.txt'), GOOD)
  writeFileSync(path('empty.txt'), '')
  mkdirSync(path('reports'))
  writeFileSync(path('report.pdf.txt'), `%PDF-1.7\n${GOOD}`)
  writeFileSync(path('letter.txt'), `{\\rtf1\\ansi\\fs24 ${GOOD}}`)
  writeFileSync(path('packed.txt'), gzipSync(GOOD))
  writeFileSync(path('word.txt'), 'PK\u0003\u0004word/document.xml')
})

describe('a command with the wrong words', () => {
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

  it('tells of days that are none', async () => {
    const { code, stderr } = await run(['export', '--from', 'yesterday'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Write a day as 2016-10-04, a month')])
  })

  it('names the words that an operator of a search takes', async () => {
    const { code, stderr } = await run(['export', '--query', 'metric:slain'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('metric takes killed, wounded')])
  })
})

describe('a command without what it needs', () => {
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
