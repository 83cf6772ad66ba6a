import PgBoss from 'pg-boss'
import { type Context, RULES } from '../context.js'
import type { Database } from '../db/engine/database.js'
import { problemOf } from '../db/engine/problem.js'
import { endJob, insertJob, type Job, jobById, takeJob, waitingJobs } from '../db/jobs.js'
import { itemsOf, JobInput } from './job-input.js'
import { runJob, type Work } from './run-job.js'

const QUEUE = 'jobs'

/**
 * Whose turn it is, kept by pg-boss in the same database (schema `pgboss`): any number of processes take from it, none takes what another
 * holds, and what a killed one held goes to the next. What a job is and how far it has come stands in our table `jobs`.
 */
export interface Queue {
  /** Keeps a job and lines it up. */
  add(context: Context, input: JobInput, due?: Date): Promise<Job>
  /** Works on jobs, one after another, until it is closed. */
  work(work: Work): Promise<void>
  close(): Promise<void>
}

export async function openQueue(database: Database): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await database.statement(text, values) }) },
    maintenanceIntervalSeconds: 20,
    schedule: false,
  })
  boss.on('error', (error) => process.stderr.write(`countercheck: jobs: ${problemOf(error)}\n`))
  // Made by two at once, a queue's table is waited for by each of them: Postgres would end one.
  await database.setUp(async () => {
    await boss.start()
    await boss.createQueue(QUEUE)
  })
  const send = async ({ id, attempts }: Pick<Job, 'id' | 'attempts'>, due?: Date): Promise<void> => {
    await boss.send(
      QUEUE,
      { job: id },
      {
        id: turnId(id, attempts),
        // A turn is a quarter of a minute long: who holds one for longer is dead.
        expireInSeconds: 60,
        retryLimit: 5,
        retryDelay: 1,
        retryBackoff: true,
        ...(due ? { startAfter: due } : {}),
      },
    )
  }
  const add: Queue['add'] = async (context, input, due = context.now()) => {
    const { kind, ...rest } = input
    const by = context.actor.name
    const job = await insertJob(context.db, {
      kind,
      input: rest,
      total: itemsOf(input),
      by,
      created: context.now(),
      due,
    })
    await send(job, due > context.now() ? due : undefined)
    return job
  }
  return {
    add,
    async work(work) {
      const { context } = work
      // Kept, but not lined up: whoever did it was killed in between. A turn is lined up once, however often it is sent.
      for (const job of await waitingJobs(context.db)) await send(job, job.due > context.now() ? job.due : undefined)
      await boss.work<{ job: number }>(
        QUEUE,
        { pollingIntervalSeconds: 1, includeMetadata: true },
        async ([turn]: PgBoss.JobWithMetadata<{ job: number }>[]) => {
          const job = await takeJob(context.db, turn!.data.job, context.now())
          if (job === null) return
          try {
            if (await runJob(work, job)) await addNext(add, context, job)
            else await send(job)
          } catch (error) {
            if (turn!.retryCount < turn!.retryLimit) throw error
            await endJob(context.db, job.id, {
              state: 'failed',
              at: context.now(),
              outcome: { failed: [problemOf(error)] },
            })
          }
        },
      )
    },
    close: () => boss.stop({ graceful: true, timeout: 20_000, close: false }),
  }
}

/** What is fetched again and again is lined up for the next time once it was done, unless somebody cancelled it. */
async function addNext(add: Queue['add'], context: Context, job: Job): Promise<void> {
  const input = JobInput.parse({ ...(job.input as object), kind: job.kind })
  if (input.kind !== 'fetch' || !input.every) return
  if ((await jobById(context.db, job.id))?.state !== 'done') return
  const due = new Date(context.now().getTime() + input.every * 60_000)
  await add({ ...context, actor: { ...RULES, name: job.by } }, input, due)
}

/** One id for each turn of a job: lined up twice, it is one. */
const turnId = (job: number, turn: number): string =>
  `${turn.toString(16).padStart(8, '0')}-0000-4000-8000-${job.toString(16).padStart(12, '0')}`
