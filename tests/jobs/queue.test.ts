import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { reports } from '../../schema/index.js'
import { contextOf } from '../../src/context.js'
import { openServer } from '../../src/db/engine/server.js'
import { endJob, insertJob, jobById } from '../../src/db/jobs.js'
import { JobInput } from '../../src/jobs/job-input.js'
import { openQueue } from '../../src/jobs/queue.js'
import { start } from '../cli/command.js'
import { ENGINES, freshDatabase, freshPostgres } from '../support/databases.js'

const importOf = (amount: number, word: string) =>
  JobInput.parse({
    kind: 'import',
    reports: Array.from({ length: amount }, (_, n) => ({
      lang: 'en',
      label: `${word}-${n}`,
      source: 'Hill Post',
      published: '2019-05-06',
      text: `A raid on the ${word} road killed ${n + 3} people, police said.`,
    })),
  })

async function ended(db: Parameters<typeof jobById>[0], id: number, within = 90_000) {
  for (const until = Date.now() + within; Date.now() < until; await sleep(100)) {
    const job = await jobById(db, id)
    if (job?.ended) return job
  }
  const { state, done, attempts } = (await jobById(db, id))!
  throw new Error(`job ${id} has not ended: ${state}, ${done} done, ${attempts} turns`)
}

it('is set up by several processes that start together', async () => {
  const { url, drop } = await freshPostgres()
  const databases = await Promise.all(Array.from({ length: 6 }, () => openServer(url)))
  try {
    const queues = await Promise.all(databases.map(openQueue))
    expect((await queues[5]!.add(contextOf(databases[5]!.db), importOf(1, 'hill'))).state).toBe('waiting')
    await Promise.all(queues.map((queue) => queue.close()))
  } finally {
    await Promise.all(databases.map((database) => database.close()))
    await drop()
  }
})

it.each(ENGINES)('works on what is lined up, keeps count, and tells what failed (%s)', async (engine) => {
  const database = await freshDatabase(engine)
  const context = contextOf(database.db)
  const queue = await openQueue(database)
  try {
    const cancelled = await queue.add(context, importOf(3, 'cancelled'))
    await endJob(database.db, cancelled.id, { state: 'cancelled', at: new Date() })
    // Kept by somebody who was killed before lining it up.
    const { kind, ...input } = importOf(5, 'forgotten')
    const row = { kind, input, total: 5, by: 'local', created: new Date(), due: new Date() }
    const forgotten = await insertJob(database.db, row)
    await queue.work({ context, fetchAllow: '', stopping: new AbortController().signal })
    const given = importOf(45, 'hill')
    const extra = {
      ...given,
      reports: [...(given as { reports: object[] }).reports, { text: '12 gefallen am Fluss, teilte das Amt mit' }],
    }
    const job = await queue.add(context, JobInput.parse(extra))
    expect(await ended(database.db, job.id)).toMatchObject({
      state: 'done',
      done: 46,
      total: 46,
      outcome: { recorded: 45, claims: 45, failed: [expect.stringContaining('item 46')] },
    })
    expect(await ended(database.db, forgotten.id)).toMatchObject({ state: 'done', outcome: { recorded: 5 } })
    expect(await jobById(database.db, cancelled.id)).toMatchObject({ state: 'cancelled', done: 0 })
    expect(await database.db.$count(reports)).toBe(50)
  } finally {
    await queue.close()
    await database.close()
  }
})

it('goes on with what a killed worker had begun, and keeps nothing twice', { timeout: 300_000 }, async () => {
  const { url, drop } = await freshPostgres()
  const database = await openServer(url)
  const queue = await openQueue(database)
  const env = { DATABASE_URL: url }
  try {
    const job = await queue.add(contextOf(database.db), importOf(400, 'long'))
    const killed = start(['worker'], { env })
    for (let tries = 0; tries < 400 && ((await jobById(database.db, job.id))?.done ?? 0) === 0; tries++) await sleep(30)
    killed.kill('SIGKILL')
    const others = [start(['worker'], { env }), start(['worker'], { env })]
    const end = await ended(database.db, job.id, 240_000)
    for (const other of others) other.kill('SIGTERM')
    await Promise.all(others.map((other) => new Promise((resolve) => other.once('close', resolve))))
    expect(end).toMatchObject({ state: 'done', done: 400 })
    expect(await database.db.$count(reports)).toBe(400)
  } finally {
    await queue.close()
    await database.close()
    await drop()
  }
})
