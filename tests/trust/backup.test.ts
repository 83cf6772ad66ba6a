import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { backUp } from '../../src/actions/archive/back-up.js'
import { restore } from '../../src/actions/archive/restore.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import type { Database } from '../../src/db/engine/database.js'
import { ENGINES, freshDatabase } from '../support/databases.js'
import { fillArchive } from './archive.js'

const folder = mkdtempSync(join(tmpdir(), 'countercheck-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(ENGINES)('a backup of %s', (engine) => {
  const file = join(folder, `${engine}.jsonl.gz`)
  const opened: Database[] = []
  const empty = async (kind: (typeof ENGINES)[number]) => {
    const database = await freshDatabase(kind)
    opened.push(database)
    return contextOf(database.db)
  }
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close()
  })
  beforeAll(async () => {
    const database = await freshDatabase(engine)
    await fillArchive(contextOf(database.db))
    await backUp(contextOf(database.db), file)
    await database.close()
  })

  it.each(ENGINES)('restores into %s, equal in every hash, and work goes on there', async (other) => {
    const context = await empty(other)
    const restored = await restore(context, file)
    expect(restored.find(({ table }) => table === 'claims')!.rows).toBeGreaterThan(100)
    const again = join(folder, `${engine}-${other}.jsonl.gz`)
    const sums = restored.map(({ table, rows, sha256 }) => ({ table, rows, sha256 }))
    expect(await backUp(context, again)).toEqual(sums)
    expect(await verifyArchive(context)).toEqual([])
    const text = 'A later raid killed 41 people.'
    await recordReport(context, { label: 'later', lang: 'en', source: 'Coast Herald', text })
    expect(await verifyArchive(context)).toEqual([])
  })

  it('is for the eyes of its owner, and holds no session', () => {
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain('["table","sessions"')
  })
})

describe('a backup that cannot be used', () => {
  const file = join(folder, 'whole.jsonl.gz')
  let target: Database
  beforeAll(async () => {
    const source = await freshDatabase('pglite')
    await recordReport(contextOf(source.db), {
      label: 'one',
      lang: 'en',
      source: 'Coast Herald',
      text: 'A raid killed 12 people.',
    })
    await backUp(contextOf(source.db), file)
    await source.close()
    target = await freshDatabase('pglite')
  })
  afterAll(() => target?.close())
  const into = (path: string) => restore(contextOf(target.db), path)

  it.each([
    ['cut short', (lines: string[]) => lines.slice(0, -2), /ends in the middle/],
    [
      'a row less',
      (lines: string[]) => lines.filter((line) => !line.startsWith('{"id":1')),
      /not those that were written/,
    ],
    [
      'a digit changed',
      (lines: string[]) => lines.map((line) => line.replace('"low":12,', '"low":13,')),
      /are not those/,
    ],
    [
      'of a newer version',
      (lines: string[]) => lines.map((line) => line.replace('"migrations":', '"migrations":9')),
      /newer/,
    ],
    ['something else', () => ['{"id":1}'], /no backup|ends in the middle/],
  ])('%s, is refused', async (name, spoil, words) => {
    const spoilt = join(folder, name.replaceAll(' ', '-'))
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
    writeFileSync(spoilt, gzipSync(`${spoil(lines).join('\n')}\n`))
    await expect(into(spoilt)).rejects.toThrow(words)
  })

  it('with bytes changed in the middle, or not there at all, is refused', async () => {
    const bytes = readFileSync(file)
    bytes[bytes.length >> 1]! ^= 1
    const spoilt = join(folder, 'bytes')
    writeFileSync(spoilt, bytes)
    await expect(into(spoilt)).rejects.toThrow(/no backup|not those that were written|no line of/)
    await expect(into(join(folder, 'nothing'))).rejects.toThrow(/no such file/)
  })

  it('left nothing behind when it was refused, and nothing is restored over what is kept', async () => {
    await into(file)
    await expect(into(file)).rejects.toThrow(/restore into an empty one/)
  })
})
