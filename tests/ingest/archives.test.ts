import { createReadStream, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { WARCStreamTransform } from 'node-warc'
import { afterAll, beforeAll, expect, it } from 'vitest'
import yazl from 'yazl'
import { recordReports } from '../../src/actions/reports/record-report.js'
import { snapshotPages } from '../../src/db/snapshots.js'
import { exportParts } from '../../src/export/export.js'
import type { ReadOptions } from '../../src/ingest/input-kinds.js'
import { readReports } from '../../src/ingest/read-reports.js'
import { readZip } from '../../src/ingest/zip/read-zip.js'
import { scratchFolder } from '../cli/command.js'
import { onBothEngines } from '../support/databases.js'

const folder = scratchFolder()
const PAGE =
  '<!doctype html><title>Shelling of the port</title><article><h1>Shelling of the port</h1><p>Shells killed 12 civilians in the old port on Monday, the ministry said. The harbour was closed for the day and the ferries stayed away.</p></article>'
let server: Server
let address: string
beforeAll(async () => {
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-desk': 'Wire' }).end(PAGE),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/port`
})
afterAll(() => {
  server.close()
})

async function all(file: string, options: ReadOptions = {}) {
  const [reports, failures]: [Parameters<typeof recordReports>[1][number][], string[]] = [[], []]
  for await (const result of readReports([file], options)) {
    if ('failure' in result) failures.push(`${result.failure.item}: ${result.failure.problem}`)
    else reports.push({ ...result.report, label: result.report.id })
  }
  return { reports, failures }
}

/** As node-warc reads it, which calls back twice at the end of a stream. */
function readByAnother(file: string): Promise<{ type: string; uri: string; body: string }[]> {
  const records: { type: string; uri: string; body: string }[] = []
  return new Promise((resolve, reject) => {
    createReadStream(file)
      .pipe(createGunzip())
      .pipe(new WARCStreamTransform())
      .on('data', (record) =>
        records.push({ type: record.warcType, uri: record.warcTargetURI, body: record.content?.toString() ?? '' }),
      )
      .on('end', () => resolve(records))
      .on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_MULTIPLE_CALLBACK' ? resolve(records) : reject(error),
      )
  })
}

onBothEngines('a page that was fetched', (context) => {
  it('is kept as it came, goes out as WARC, is read by another library, and comes in again', async () => {
    const { reports } = await all(address, { fetchAllow: '127.0.0.1' })
    expect(await recordReports(context(), reports)).toMatchObject([{ outcome: 'recorded', claims: 1 }])
    expect(await recordReports(context(), reports)).toMatchObject([{ outcome: 'known' }])
    const kept = []
    for await (const page of snapshotPages(context().db)) kept.push(...page)
    expect(kept).toHaveLength(1)
    expect(Buffer.from(kept[0]!.body).toString()).toBe(PAGE)
    expect(kept[0]).toMatchObject({ url: address, status: 200, headers: expect.arrayContaining([['x-desk', 'Wire']]) })

    const file = join(folder, `kept-${Math.random()}.warc.gz`)
    const request = { format: 'warc', claims: {}, incidents: {}, origin: '', self: '', lang: 'en' } as const
    const parts: Uint8Array[] = []
    for await (const part of exportParts(context(), request)) parts.push(part as Uint8Array)
    writeFileSync(file, Buffer.concat(parts))

    const records = await readByAnother(file)
    expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'response'])
    expect(records[1]).toMatchObject({ uri: address, body: expect.stringContaining('Shells killed 12 civilians') })

    const again = await all(file)
    expect(again.failures).toEqual([])
    expect(again.reports).toMatchObject([{ url: address, text: reports[0]!.text }])
    expect(await recordReports(context(), again.reports)).toMatchObject([{ outcome: 'known' }])
  })
})

async function zipped(name: string, files: Record<string, string | Buffer>): Promise<string> {
  const zip = new yazl.ZipFile()
  for (const [path, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), path)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  const file = join(folder, name)
  writeFileSync(file, Buffer.concat(chunks))
  return file
}

it('a ZIP is read file by file, and what is no report is passed over', async () => {
  const file = await zipped('reports.zip', {
    'a/one.txt': 'A raid killed 21 people, the army said on Monday.',
    'two.html': PAGE,
    'three.jsonl': '{"id":"x","text":"A raid killed 5 people.","lang":"en"}\n{broken\n',
    'empty.txt': '',
    'picture.jpg': Buffer.from([255, 216]),
  })
  const { reports, failures } = await all(file, { lang: 'en' })
  expect(reports.map(({ label }) => label)).toEqual(['one', 'two', 'x'])
  expect(failures).toEqual([
    expect.stringMatching(/three\.jsonl line 2: is no JSON/),
    expect.stringMatching(/empty\.txt: is empty/),
  ])
})

it('a ZIP that leads out of itself or grows too large is refused', async () => {
  const good = await zipped('good.zip', { 'aaaaaaaa.txt': 'x' })
  const { readFileSync } = await import('node:fs')
  const evil = join(folder, 'evil.zip')
  writeFileSync(evil, Buffer.from(readFileSync(good, 'latin1').replaceAll('aaaaaaaa.txt', '../../x.txt1'), 'latin1'))
  expect((await all(evil)).failures).toEqual([expect.stringMatching(/invalid relative path/)])
  const bomb = await zipped('bomb.zip', { 'a.txt': 'a'.repeat(100_000), 'b.txt': 'b'.repeat(100_000) })
  const limits = { entries: 10, file: 200_000, whole: 150_000 }
  const read = async (change: Partial<typeof limits>) => {
    const names: string[] = []
    for await (const entry of readZip(bomb, { ...limits, ...change }))
      names.push('problem' in entry ? entry.problem : entry.name)
    return names
  }
  await expect(read({})).rejects.toThrow('inflates to more than 150000 bytes')
  await expect(read({ entries: 1 })).rejects.toThrow('holds more than 1 files')
  expect(await read({ file: 50_000 })).toEqual(['is larger than 50000 bytes', 'is larger than 50000 bytes'])
  writeFileSync(join(folder, 'no.zip'), 'PK no archive')
  expect((await all(join(folder, 'no.zip'))).failures).toHaveLength(1)
})
