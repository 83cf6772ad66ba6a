import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { rollBackup } from '../../src/actions/archive/roll-backups.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { openDatabase } from '../../src/db/engine/client.js'
import { createApp } from '../../src/http/app.js'
import { run, start } from '../cli/command.js'
import { freshDatabase, freshFolder, freshPostgres } from '../support/databases.js'
import { onServer } from '../support/engines.js'
import { sampleReport } from '../support/samples.js'
import { trials } from './scale.js'

const folder = mkdtempSync(join(tmpdir(), 'countercheck-recovery-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Postgres that goes away', () => {
  it('is told with 503 and when to come again, and work goes on when it is back', async () => {
    const { url, drop } = await freshPostgres()
    const name = new URL(url).pathname.slice(1)
    const database = await openDatabase({ databaseUrl: url, dataDir: '' })
    const app = createApp(contextOf(database.db))
    expect((await app.request('/api/v1/reports')).status).toBe(200)
    await onServer(inject('postgresUrl'), async (sql) => {
      await sql.unsafe(`alter database ${name} allow_connections false`)
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`
    })
    const post = {
      method: 'POST',
      body: JSON.stringify({ text: 'A raid killed 12 people in Sirte.', source: 'Coast Herald', lang: 'en' }),
      headers: { 'content-type': 'application/json' },
    }
    for (const answer of [
      await app.request('/api/v1/reports'),
      await app.request('/api/v1/reports', post),
      await app.request('/claims'),
    ]) {
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    await onServer(inject('postgresUrl'), (sql) => sql.unsafe(`alter database ${name} allow_connections true`))
    expect((await app.request('/api/v1/reports', post)).status).toBe(201)
    expect(await verifyArchive(contextOf(database.db))).toEqual([])
    await database.close()
    await drop()
  })
})

describe('a statement that takes too long', () => {
  it('is ended and told with 503, and the next is answered', async () => {
    const { url, drop } = await freshPostgres()
    const database = await openDatabase({ databaseUrl: url, dataDir: '' }, { within: 300 })
    const app = createApp(contextOf(database.db))
    await onServer(url, async (sql) => {
      await sql`begin`
      await sql`lock table claims in access exclusive mode`
      const answer = await app.request('/claims')
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      await sql`rollback`
    })
    expect((await app.request('/claims')).status).toBe(200)
    await database.close()
    await drop()
  })
})

describe('the embedded folder', () => {
  it('is refused to a second process every time', { timeout: 600_000 }, async () => {
    const env = { DATA_DIR: freshFolder(join(folder, 'shared')) }
    const first = start(['serve', '--port', '0'], { env })
    await new Promise((resolve) => first.stdout!.once('data', resolve))
    for (let turn = 0; turn < trials(100, 3); turn++) {
      const second = await run(['verify'], { env })
      expect(second.code).toBe(1)
      expect(second.stderr).toContain('in use by process')
    }
    const ended = new Promise((resolve) => first.once('close', resolve))
    first.kill('SIGTERM')
    await ended
    expect(await run(['verify'], { env })).toMatchObject({ code: 0, stderr: '' })
  })

  it.skipIf(process.getuid?.() === 0)('that may only be read is told in one line', async () => {
    const path = freshFolder(join(folder, 'read-only'))
    chmodSync(path, 0o500)
    const { code, stderr } = await run(['verify'], { env: { DATA_DIR: path } })
    chmodSync(path, 0o700)
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/cannot be written/)
  })
})

/** A small disk of its own, where this user may make one. */
function smallDisk(megabytes: number): { path: string; unmount: () => void } | null {
  const path = join(folder, 'small-disk')
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return null
  }
  return { path, unmount: () => execFileSync('umount', ['-l', path]) }
}

describe('a disk that is full', () => {
  it('costs what does not fit and nothing else', { timeout: 600_000 }, async (test) => {
    const disk = smallDisk(90)
    if (!disk) return test.skip('only root may mount a small disk')
    const env = { DATA_DIR: join(disk.path, 'data') }
    cpSync(inject('embeddedFolder'), env.DATA_DIR, { recursive: true })
    const few = join(folder, 'few.jsonl')
    writeFileSync(few, JSON.stringify({ id: 'one', lang: 'en', text: 'A raid killed 12 people in Sirte.' }))
    expect(await run(['import', few], { env })).toMatchObject({ code: 0 })
    const filler = join(disk.path, 'filler')
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M'], { stdio: 'ignore' })
    } catch {
      // Full: that is what it is for.
    }
    const many = join(folder, 'many.jsonl')
    const reports = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({
        id: `r${index}`,
        lang: 'en',
        text: `A raid killed ${index + 20} people in Sirte. ${'word '.repeat(20_000)}`,
      }),
    )
    writeFileSync(many, reports.join('\n'))
    const full = await run(['import', many], { env })
    expect(full.code).not.toBe(0)
    rmSync(filler)
    const whole = await run(['verify'], { env })
    expect(whole).toMatchObject({ code: 0, stderr: '' })
    disk.unmount()
  })
})

describe('rolling backups', () => {
  it('come as they fall due, and the oldest go', async () => {
    const database = await freshDatabase('pglite')
    await recordReport(contextOf(database.db), sampleReport())
    const path = join(folder, 'rolling')
    const made: (string | null)[] = []
    for (let hour = 0; hour < 96; hour += 12) {
      const context = contextOf(database.db, { now: () => new Date(Date.UTC(2026, 2, 1, hour)) })
      made.push(await rollBackup(context, { folder: path, hours: 24, keep: 2 }))
    }
    expect(made.filter((each) => each !== null)).toHaveLength(4)
    expect(execFileSync('ls', [path]).toString().trim().split('\n')).toEqual([
      'countercheck-2026-03-03T00-00-00Z.jsonl.gz',
      'countercheck-2026-03-04T00-00-00Z.jsonl.gz',
    ])
    await database.close()
  })
})
