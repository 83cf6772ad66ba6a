import { afterAll, beforeAll, expect, it } from 'vitest'
import { contextOf } from '../../src/context.js'
import type { Database } from '../../src/db/engine/database.js'
import { createApp } from '../../src/http/app.js'
import type { JobInput } from '../../src/jobs/job-input.js'
import { openQueue, type Queue } from '../../src/jobs/queue.js'
import { freshDatabase } from '../support/databases.js'

let database: Database
let queue: Queue
let send: (path: string, body?: object, headers?: Record<string, string>) => Promise<Response>

beforeAll(async () => {
  database = await freshDatabase('pglite')
  queue = await openQueue(database)
  const context = contextOf(database.db, {
    lineUp: async (context, input, due) => (await queue.add(context, input as JobInput, due)).id,
  })
  await queue.work({ context, fetchAllow: '', stopping: new AbortController().signal })
  const app = createApp(context)
  send = async (path, body, headers = {}) =>
    app.request(`/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
})
afterAll(async () => {
  await queue.close()
  await database.close()
})

const text = 'Shelling killed 14 people in the harbour, the mayor said.'

it('lines a job up, tells how it comes on as events, and ends the stream with it', async () => {
  const answer = await send('/jobs', { kind: 'import', reports: [{ text, source: 'Coast Herald' }] })
  expect(answer.status).toBe(202)
  const events = await (await send(`${answer.headers.get('location')!.replace('/api/v1', '')}/events`)).text()
  const last = JSON.parse(events.trim().split('\n').at(-1)!.replace('data: ', ''))
  expect(last).toMatchObject({ state: 'done', done: 1, outcome: { recorded: 1 } })
  const { items } = (await (await send('/jobs?state=done')).json()) as { items: unknown[] }
  expect(items).toHaveLength(1)
  expect((await send(`/jobs/${last.id}/cancel`, {})).status).toBe(409)
})

it('refuses a job that cannot be done', async () => {
  expect((await send('/jobs', { kind: 'import', reports: [] })).status).toBeGreaterThanOrEqual(400)
  expect((await send('/jobs', { kind: 'fetch', addresses: ['file:///etc/passwd'] })).status).toBeGreaterThanOrEqual(400)
  expect((await send('/jobs/999/events')).status).toBe(404)
})

it('does a request with an Idempotency-Key once, and refuses the key for another', async () => {
  const report = { text: `${text} Later 3 more died.`, source: 'Coast Herald' }
  const key = { 'idempotency-key': 'harbour-1' }
  const first = await send('/reports', report, key)
  const again = await send('/reports', report, key)
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect(await again.json()).toEqual(await first.json())
  const other = await send('/reports', { ...report, source: 'Hill Post' }, key)
  expect(other.status).toBe(422)
  expect(other.headers.get('content-type')).toContain('application/problem+json')
})

it('makes the same report sent ten times at once one report', async () => {
  const report = { text: 'A mine killed 21 farmers near the bridge.', source: 'Hill Post' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => send('/reports', report)))
  const bodies = await Promise.all(
    answers.map((answer) => answer.json() as Promise<{ report: number; outcome: string }>),
  )
  expect(new Set(bodies.map(({ report }) => report)).size).toBe(1)
  expect(bodies.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1)
})
