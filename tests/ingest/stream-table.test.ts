import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '../../src/ingest/table/read-table.js'
import { streamTable } from '../../src/ingest/table/stream-table.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-tables-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, content: string | Buffer): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}
const streamed = async (file: string) => {
  const table = await streamTable(file, {})
  const items = []
  for await (const item of table.items) items.push(item)
  const bad = items.filter((item) => 'problem' in item)
  const reports = items.flatMap((item) => ('report' in item ? [item] : []))
  return { ...table, bad, reports }
}

/** Rows that cite 700 reports, each three times and far apart, so that reports are open across pieces of the file. */
function scattered(place: string): string {
  const rows = Array.from({ length: 2_100 }, (_, index) => {
    const report = index % 700
    return `Daily ${report},2016-10-0${1 + (report % 9)},https://news.example/${report},"${index + 1} civilians",${place}`
  })
  return ['source,published,url,quote,place', ...rows].join('\r\n')
}

/** The upper half of windows-1256. */
const ARABIC_BYTES = new Map(
  Array.from({ length: 128 }, (_, index) => [
    new TextDecoder('windows-1256').decode(Buffer.from([128 + index])),
    128 + index,
  ]),
)
const PLACE = 'مدينة سرت الساحلية'

describe('a table that is read piece by piece', () => {
  test('gives the very reports that it gives when held whole, each once, with all rows that cite it', async () => {
    const csv = scattered('Sirte')
    const whole = await readTable(Buffer.from(csv))
    const { kind, columns, ignored, reports } = await streamed(written('scattered.csv', csv))
    expect({ kind, columns, ignored }).toEqual({ kind: whole.kind, columns: whole.columns, ignored: whole.ignored })
    expect(reports.map(({ report }) => report)).toEqual(whole.reports)
    expect(reports.every(({ rows }) => rows.length === 3)).toBe(true)
  })

  test.each([
    ['utf-8', (text: string) => Buffer.from(text)],
    ['utf-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['utf-16', (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    [
      'windows-1256',
      (text: string) => Buffer.from(Array.from(text, (letter) => ARABIC_BYTES.get(letter) ?? letter.charCodeAt(0))),
    ],
  ])('is read in %s though its first piece is plain ASCII', async (name, encode) => {
    const rows = scattered(PLACE).split('\r\n')
    // Nothing beyond ASCII in the first piece of the file.
    const plain = rows.slice(0, 1).concat(scattered('Sirte').split('\r\n').slice(1), rows.slice(1))
    const bytes = encode(plain.join('\n'))
    const { reports } = await streamed(written(`${name}.csv`, bytes))
    expect(reports).toHaveLength(700)
    const places = new Set(
      reports.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims.map(({ place }) => place))),
    )
    expect(places).toEqual(new Set(['Sirte', PLACE]))
    // The same by upload, where it is held whole.
    const held = await readTable(bytes)
    expect(held.rows).toHaveLength(plain.length - 1)
    expect(new Set(held.reports.flatMap(({ given }) => given.map(({ place }) => place)))).toEqual(places)
  })

  test('is told by its last line, which nothing ends', async () => {
    const csv = `url,quote,place\nhttps://news.example/1,12 dead,${PLACE}`
    const bytes = Buffer.from(Array.from(csv, (letter) => ARABIC_BYTES.get(letter) ?? letter.charCodeAt(0)))
    const { reports } = await streamed(written('short.csv', bytes))
    expect(reports[0]!.rows[0]!.claims[0]!.place).toBe(PLACE)
  })

  test('tells bad rows by their number and goes on', async () => {
    const lines = scattered('Sirte').split('\r\n')
    lines[1_500] = 'Daily 1,2016-10-02,ftp://news.example/1,12 dead,Sirte'
    lines.push('Daily 2,2016-10-03,https://news.example/2,"7 dead, not closed,Sirte')
    const { bad, reports } = await streamed(written('bad.csv', lines.join('\n')))
    expect(bad).toMatchObject([
      { number: 1_501, problem: { message: expect.stringContaining('no address') } },
      { number: 2_102, problem: { message: expect.stringContaining('quotation mark') } },
    ])
    expect(reports).toHaveLength(700)
  })

  test('as JSON lines, with all fields of the first thousand', async () => {
    const lines = Array.from({ length: 2_500 }, (_, index) =>
      JSON.stringify({
        quote: `${index + 1} civilians`,
        url: `https://news.example/${index % 500}`,
        ...(index === 900 && { place: 'Sirte' }),
      }),
    )
    const { reports } = await streamed(written('claims.jsonl', lines.join('\n')))
    expect(reports).toHaveLength(500)
    expect(reports.flatMap(({ rows }) => rows)).toHaveLength(2_500)
    expect(
      reports.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims.flatMap(({ place }) => place ?? []))),
    ).toEqual(['Sirte'])
  })
})
