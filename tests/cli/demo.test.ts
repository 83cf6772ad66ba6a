import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedReports } from '../../seeds/index.js'
import { freshFolder } from '../support/databases.js'
import { lines, run, scratchFolder, start } from './command.js'

const folder = scratchFolder()

describe('demo', () => {
  it('prints claims and conflicts, serves the pages, and leaves nothing behind', { timeout: 120_000 }, async () => {
    const child = start(['demo', '--port', '0'], { env: { TMPDIR: folder } })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const told: string[] = []
    let page = ''
    for await (const line of createInterface({ input: child.stdout! })) {
      told.push(line)
      const address = /Open (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1]
      if (!address) continue
      page = await (await fetch(`${address}/?lang=en`)).text()
      child.kill('SIGINT')
    }
    expect(await ended).toBe(0)
    const text = told.join('\n')
    for (const { id } of seedReports.slice(0, 5)) expect(text).toContain(id)
    expect(text).toMatch(/\d+ claims, [1-9]\d* pairs of them in conflict/)
    expect(page).toContain('Sirte')
    expect(readdirSync(folder).filter((name) => name.startsWith('countercheck-demo'))).toEqual([])
  })
})

describe('one folder', () => {
  const env = { DATA_DIR: join(folder, 'shared') }
  beforeAll(() => void freshFolder(env.DATA_DIR))

  it('is refused to a second process while a first serves, and is free after SIGTERM', {
    timeout: 120_000,
  }, async () => {
    const server = start(['serve', '--port', '0'], { env })
    const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
    for await (const line of createInterface({ input: server.stdout! })) {
      if (!line.includes('Open http')) continue
      const second = await run(['migrate'], { env })
      expect(second.code).toBe(1)
      expect(lines(second.stderr)).toEqual([
        expect.stringMatching(
          new RegExp(`in use by process ${server.pid} \\(main\\.js serve, since .*\\); stop that one`),
        ),
      ])
      server.kill('SIGTERM')
    }
    expect(await ended).toBe(0)
    expect(existsSync(join(env.DATA_DIR, 'countercheck.lock'))).toBe(false)
    expect(await run(['migrate'], { env })).toMatchObject({ code: 0, stderr: '' })
  })

  it('takes the sample once', { timeout: 120_000 }, async () => {
    const first = await run(['seed'], { env })
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain(`${seedReports.length} of them new`)
    expect((await run(['seed'], { env })).stdout).toContain(' 0 of them new')
    expect(await run(['verify'], { env })).toMatchObject({ code: 0, stderr: '' })
    const doctor = await run(['doctor', '--json'], { env })
    expect((JSON.parse(doctor.stdout) as { ok: boolean }[]).every(({ ok }) => ok)).toBe(true)
  })

  it('names the address that others open, and the one it listens on', async () => {
    const { code, stderr } = await run(['account', 'add', 'Rana', '--role', 'administrator'], {
      env,
      input: 'five brown herons at dusk\n',
    })
    expect([code, stderr]).toEqual([0, ''])
    const server = start(['serve', '--port', '0'], { env: { ...env, BASE_URL: 'https://claims.example.org' } })
    const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
    let told = ''
    for await (const line of createInterface({ input: server.stdout! })) {
      told += line
      if (line.startsWith('Open')) server.kill('SIGTERM')
    }
    expect(await ended).toBe(0)
    expect(told).toMatch(
      /^Open https:\/\/claims\.example\.org \(listening on http:\/\/127\.0\.0\.1:\d+; Ctrl\+C stops it\)$/,
    )
  })
})

describe('serve', () => {
  it('is not opened to others while nobody can log in', async () => {
    const env = { DATA_DIR: freshFolder(join(folder, 'alone')) }
    const { code, stderr } = await run(['serve', '--host', '0.0.0.0', '--port', '0'], { env })
    expect(code).toBe(1)
    expect(stderr).toMatch(/no account exists yet; make one with: countercheck account add/)
  })
})
