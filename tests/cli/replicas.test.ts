import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, startPostgres, startStandby } from '../support/postgres-server.js'
import { start } from './command.js'

/** `serve` on a primary and a standby that streams from it. */
describe('a server that reads from a replica', () => {
  let primary: PostgresServer
  let standby: PostgresServer
  let server: ReturnType<typeof start>
  let origin: string

  beforeAll(async () => {
    primary = await startPostgres()
    standby = await startStandby(primary)
    const env = { DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: standby.url }
    server = start(['serve', '--port', '0'], { env })
    for await (const line of createInterface({ input: server.stdout! })) {
      origin = /http:\S+/.exec(line)?.[0] ?? ''
      if (origin) break
    }
    expect(await soonSees('')).toBe(true)
  })
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('close', resolve))
    server.stdout!.resume()
    server.kill('SIGTERM')
    await ended
    await standby.stop()
    await primary.stop()
  })

  const addReport = async (title: string): Promise<string> => {
    const response = await fetch(`${origin}/api/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({
        text: `${title}: shelling killed 12 people in the old town.`,
        lang: 'en',
        source: 'Daily',
        title,
      }),
    })
    expect(response.status).toBe(201)
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  const sees = async (title: string, cookie = ''): Promise<boolean> => {
    const response = await fetch(`${origin}/reports`, { headers: { cookie } })
    expect(response.status).toBe(200)
    return (await response.text()).includes(title)
  }
  /** On a busy machine a replica answers late, and is left alone for a while. */
  const soon = async (isSo: () => Promise<boolean>): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries++) {
      if (await isSo()) return true
      await sleep(100)
    }
    return false
  }
  const soonSees = (title: string) => soon(() => sees(title))

  it('shows everybody what the replica has', async () => {
    await addReport('Mill')
    expect(await soonSees('Mill')).toBe(true)
  })

  it('shows a person her own writing at once, however far behind the replica is', async () => {
    const replica = postgres(standby.url, { max: 1, onnotice: () => {} })
    await replica`select pg_wal_replay_pause()`
    const cookie = await addReport('Harbour')
    expect(cookie).toMatch(/^wrote=/)
    expect(await sees('Harbour', cookie)).toBe(true)
    // Who wrote nothing reads from the replica, which does not have it yet.
    expect(await soon(async () => !(await sees('Harbour')))).toBe(true)
    await replica`select pg_wal_replay_resume()`
    expect(await soonSees('Harbour')).toBe(true)
    await replica.end()
  })

  it('goes on reading when the replica is gone', async () => {
    await standby.stop()
    const cookie = await addReport('Station')
    expect(await sees('Station', cookie)).toBe(true)
    expect(await soonSees('Station')).toBe(true)
  })

  it('takes no forged mark', async () => {
    expect(await sees('Mill', 'wrote=0/0)::text;')).toBe(true)
  })
})
