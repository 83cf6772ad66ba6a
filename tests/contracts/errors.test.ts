import { expect, test } from 'vitest'
import { contextOf } from '../../src/context.js'
import type { Db } from '../../src/db/engine/database.js'
import { createApp } from '../../src/http/app.js'

/** A database that is not there: whoever touches it fails, as a broken one would make it. */
const app = createApp(contextOf(null as unknown as Db))

const CASES: [string, RequestInit, number][] = [
  ['/api/nothing', {}, 404],
  ['/api/v1/reports/x', {}, 400],
  ['/api/v1/reports/0', {}, 400],
  ['/api/v1/claims?limit=0', {}, 400],
  ['/api/v1/claims?metric=kilt', {}, 400],
  ['/api/v1/relations?cursor=oops', {}, 400],
  ['/api/v1/reports', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }, 400],
  ['/api/v1/reports', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 422],
  [
    '/api/v1/reports',
    { method: 'POST', body: 'text=x', headers: { 'content-type': 'text/plain', origin: 'http://elsewhere.example' } },
    403,
  ],
  ['/api/v1/reports', { method: 'DELETE', headers: { origin: 'http://localhost' } }, 404],
  ['http://elsewhere.example/api/v1/reports', {}, 421],
]

test.each(CASES)('%s %j is a problem of status %i', async (path, request, status) => {
  const response = await app.request(path, request)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as Record<string, unknown>
  expect(body).toMatchObject({ type: 'about:blank', status, instance: new URL(path, 'http://localhost').pathname })
  expect(body['title']).toMatch(/^[A-Z]/)
})

test('a failure inside tells nothing of the inside', async () => {
  const write = process.stderr.write
  const told: string[] = []
  process.stderr.write = ((line: string) => told.push(line)) as never
  const response = await app.request('/api/v1/reports')
  process.stderr.write = write
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    instance: '/api/v1/reports',
  })
  expect(told.join('')).toContain('GET /api/v1/reports')
})
