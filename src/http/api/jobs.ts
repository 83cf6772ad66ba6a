import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { streamSSE } from 'hono/streaming'
import { JOB_STATES } from '../../../schema/index.js'
import { endJob, type Job as JobRow, jobById, listJobs } from '../../db/jobs.js'
import { JobInput } from '../../jobs/job-input.js'
import { problemResponse } from './problem.js'
import {
  ItemParameters,
  itemResponses,
  json,
  jsonBody,
  ListQuery,
  listed,
  listResponses,
  resources,
  sendItem,
} from './resources.js'

const Job = z
  .object({
    id: z.int(),
    kind: z.string(),
    state: z.enum(JOB_STATES),
    done: z.int().openapi({ description: 'Items worked on so far' }),
    total: z.int().nullable(),
    outcome: z.unknown().openapi({ description: 'What came of the items, one line for each that failed' }),
    by: z.string(),
    created: z.string(),
    due: z.string(),
    started: z.string().nullable(),
    ended: z.string().nullable(),
  })
  .openapi('Job')

const jobJson = (job: JobRow): z.infer<typeof Job> => ({
  id: job.id,
  kind: job.kind,
  state: job.state,
  done: job.done,
  total: job.total,
  outcome: job.outcome ?? null,
  by: job.by,
  created: job.created.toISOString(),
  due: job.due.toISOString(),
  started: job.started?.toISOString() ?? null,
  ended: job.ended?.toISOString() ?? null,
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['jobs'],
  summary: 'Jobs, newest first',
  request: { query: ListQuery.extend({ state: z.enum(JOB_STATES).optional() }) },
  responses: listResponses(Job, 'JobPage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['jobs'],
  summary: 'One job',
  request: { params: ItemParameters },
  responses: itemResponses(Job),
})

const create = createRoute({
  method: 'post',
  path: '/',
  tags: ['jobs'],
  summary: 'Line up long work: keep many reports, or fetch pages and feeds, once or again and again',
  request: { body: jsonBody(JobInput) },
  responses: {
    202: json(Job, 'Lined up: `Location` tells where to look'),
    422: problemResponse('The job cannot be done as it is described'),
    503: problemResponse('Nobody works on jobs here'),
  },
})

const cancel = createRoute({
  method: 'post',
  path: '/{id}/cancel',
  tags: ['jobs'],
  summary: 'End a job before it is done; what it kept stays',
  request: { params: ItemParameters },
  responses: {
    200: json(Job, 'Cancelled'),
    404: problemResponse('There is none with this id'),
    409: problemResponse('It had ended already'),
  },
})

const events = createRoute({
  method: 'get',
  path: '/{id}/events',
  tags: ['jobs'],
  summary: 'How the job comes on, as server-sent events `progress`; the stream ends with the job',
  request: { params: ItemParameters },
  responses: {
    200: { description: 'A stream of events, each a Job', content: { 'text/event-stream': { schema: z.string() } } },
    404: problemResponse('There is none with this id'),
  },
})

/** How often a stream looks, ms. */
const LOOK_EVERY = 500
const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled'])

export const jobRoutes = resources()
  .openapi(list, async (c) => {
    const { cursor, limit, state } = c.req.valid('query')
    return c.json(listed(c, await listJobs(c.get('context').db, { state }, { cursor, limit }), jobJson), 200)
  })
  .openapi(item, async (c) => {
    return sendItem(c, jobJson(await found(c.get('context').db, c.req.valid('param').id)))
  })
  .openapi(create, async (c) => {
    const context = c.get('context')
    if (!context.lineUp) throw new HTTPException(503, { message: 'nobody works on jobs here: start `worker`' })
    const id = await context.lineUp(context, c.req.valid('json'))
    c.header('location', `/api/v1/jobs/${id}`)
    return c.json(jobJson(await found(context.db, id)), 202)
  })
  .openapi(cancel, async (c) => {
    const { db, now } = c.get('context')
    const { id } = c.req.valid('param')
    const job = await found(db, id)
    if (!(await endJob(db, id, { state: 'cancelled', at: now() })))
      throw new HTTPException(409, { message: `job ${id} is ${job.state} already` })
    return c.json(jobJson(await found(db, id)), 200)
  })
  .openapi(events, async (c) => {
    const { db } = c.get('context')
    const { id } = c.req.valid('param')
    await found(db, id)
    return streamSSE(c, async (stream) => {
      for (let last = ''; !stream.aborted; await stream.sleep(LOOK_EVERY)) {
        const job = await found(db, id)
        const data = JSON.stringify(jobJson(job))
        if (data !== last) await stream.writeSSE({ event: 'progress', data })
        last = data
        if (ENDED.has(job.state)) return
      }
    })
  })

async function found(db: Parameters<typeof jobById>[0], id: number): Promise<JobRow> {
  const job = await jobById(db, id)
  if (job === null) throw new HTTPException(404, { message: `there is no job ${id}` })
  return job
}
