import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reports } from '../../schema/index.js'
import { addFeeds } from '../../src/actions/subscriptions/add-feeds.js'
import { changeSubscription } from '../../src/actions/subscriptions/change-subscription.js'
import { contextOf } from '../../src/context.js'
import { openServer } from '../../src/db/engine/server.js'
import { allFeeds, bringForward, feedById, takeDueFeed } from '../../src/db/feeds.js'
import { followFeeds } from '../../src/jobs/follow-feeds.js'
import { start } from '../cli/command.js'
import { ENGINES, freshDatabase, freshPostgres } from '../support/databases.js'
import { feedOf, openFeedServer } from '../support/feed-server.js'

let server: Awaited<ReturnType<typeof openFeedServer>>
beforeAll(async () => {
  server = await openFeedServer()
})
afterAll(() => server.close())

async function until(holds: () => Promise<boolean>, within = 60_000): Promise<void> {
  for (const end = Date.now() + within; !(await holds()); await sleep(50))
    if (Date.now() > end) throw new Error('it has not come to that')
}

const work = (context: ReturnType<typeof contextOf>) => ({
  context,
  fetchAllow: '127.0.0.1, ::1',
  stopping: new AbortController().signal,
})

it.each(ENGINES)('reads what is due, again when it is due again, and nothing that is paused (%s)', async (engine) => {
  const database = await freshDatabase(engine)
  let now = new Date('2026-03-01T12:00:00Z')
  const context = contextOf(database.db, { now: () => now })
  server.answers((path) => ({ body: feedOf(path, [path, `${path}-two`]) }))
  server.asked()
  const added = await addFeeds(
    context,
    ['coast', 'hill', 'valley'].map((name) => ({ url: server.address(name) })),
  )
  const [coast, hill, valley] = added.map(({ feed }) => feed.id) as [number, number, number]
  await changeSubscription(context, 'feed', valley, { state: 'paused' })
  const following = followFeeds(work(context), { apart: 0, lookEvery: 20 })
  try {
    await until(async () => (await database.db.$count(reports)) === 4)
    expect(
      server
        .asked()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['coast', 'hill'])
    await until(async () => (await allFeeds(context.db)).filter(({ answered }) => answered).length === 2)
    now = new Date(now.getTime() + 29 * 60_000)
    await sleep(200)
    expect(server.asked()).toEqual([])
    now = new Date(now.getTime() + 60_000)
    await until(
      async () =>
        (await allFeeds(context.db)).filter(({ answered }) => answered?.getTime() === now.getTime()).length === 2,
    )
    expect(server.asked()).toHaveLength(2)
    now = new Date(now.getTime() + 60_000)
    await bringForward(context.db, hill, now)
    await until(async () => (await feedById(context.db, hill))!.due.getTime() === now.getTime() + 30 * 60_000)
    await sleep(200)
    expect(server.asked().map(({ path }) => path)).toEqual(['hill'])
    expect(await feedById(context.db, coast)).toMatchObject({ failures: 0, outcome: { recorded: 0, known: 2 } })
    expect(await feedById(context.db, valley)).toMatchObject({ asked: null, state: 'paused' })
  } finally {
    await following.close()
    await database.close()
  }
})

it.each(ENGINES)('takes a feed once, and leaves a host alone between two (%s)', async (engine) => {
  const database = await freshDatabase(engine)
  const { db } = database
  const now = new Date('2026-03-01T12:00:00Z')
  const context = contextOf(db, { now: () => now })
  const spacing = { apart: 5_000, lease: 60_000 }
  await addFeeds(
    context,
    ['https://a.example/1', 'https://A.example/2', 'https://b.example/1'].map((url) => ({ url })),
  )
  const taken = await Promise.all(Array.from({ length: 6 }, () => takeDueFeed(db, now, spacing)))
  const urls = taken.flatMap((feed) => feed?.url ?? [])
  expect(urls.sort()).toEqual(['https://a.example/1', 'https://b.example/1'])
  const later = (ms: number) => new Date(now.getTime() + ms)
  expect((await takeDueFeed(db, later(5_000), spacing))?.url).toBe('https://A.example/2')
  // Who took the first two was killed: they are due again when their lease is over.
  expect(await takeDueFeed(db, later(59_000), spacing)).toBeNull()
  expect((await takeDueFeed(db, later(60_000), spacing))?.url).toBe('https://a.example/1')
  await database.close()
})

it('two workers on one Postgres read each feed once, and a killed one is made up for', {
  timeout: 300_000,
}, async () => {
  const { url, drop } = await freshPostgres()
  const database = await openServer(url)
  const context = contextOf(database.db)
  const names = Array.from({ length: 12 }, (_, n) => `paper-${n}`)
  server.answers((path) => ({ body: feedOf(path, [path]) }))
  server.asked()
  // Three hosts, all of them this machine.
  const hosts = ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]']
  await addFeeds(
    context,
    names.slice(0, 3).map((name, n) => ({ url: server.address(name, hosts[n]!) })),
  )
  const env = { DATABASE_URL: url, FETCH_ALLOW: '127.0.0.1, ::1' }
  const workers = [start(['worker'], { env }), start(['worker'], { env })]
  try {
    await until(async () => (await database.db.$count(reports)) === 3, 120_000)
    expect(
      server
        .asked()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(names.slice(0, 3))
    workers[0]!.kill('SIGKILL')
    await addFeeds(context, [{ url: server.address(names[3]!) }])
    await until(async () => (await database.db.$count(reports)) === 4, 120_000)
  } finally {
    for (const worker of workers) worker.kill('SIGTERM')
    await Promise.all(
      workers.map(
        (worker) => worker.exitCode ?? worker.signalCode ?? new Promise((resolve) => worker.once('close', resolve)),
      ),
    )
    await database.close()
    await drop()
  }
})
