import { expect, test } from 'vitest'
import { contextOf } from '../../src/context.js'
import type { Db } from '../../src/db/engine/database.js'
import { createApp } from '../../src/http/app.js'

/** The description needs no database: nothing here touches it. */
const app = createApp(contextOf(null as unknown as Db))

interface Operation {
  readonly summary?: string
  readonly responses: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown> }>
}
interface Description {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, unknown> }
}
const describe_ = async () => (await (await app.request('/api/openapi.json')).json()) as Description

test('the API describes itself in OpenAPI 3.1', async () => {
  const description = await describe_()
  expect(description.openapi).toBe('3.1.0')
  expect(Object.keys(description.paths).sort()).toEqual([
    '/v1/claims',
    '/v1/claims/judgements',
    '/v1/claims/{id}',
    '/v1/claims/{id}/incident',
    '/v1/claims/{id}/judgements',
    '/v1/exports/{format}',
    '/v1/feeds',
    '/v1/feeds/opml',
    '/v1/feeds/{id}',
    '/v1/feeds/{id}/entries',
    '/v1/feeds/{id}/fetch',
    '/v1/history',
    '/v1/history/{id}/undo',
    '/v1/incidents',
    '/v1/incidents/{id}',
    '/v1/incidents/{id}/assessment',
    '/v1/jobs',
    '/v1/jobs/{id}',
    '/v1/jobs/{id}/cancel',
    '/v1/jobs/{id}/events',
    '/v1/logins',
    '/v1/relations',
    '/v1/reports',
    '/v1/reports/{id}',
    '/v1/snapshots',
    '/v1/snapshots/{id}',
    '/v1/snapshots/{id}/warc',
    '/v1/sources',
    '/v1/sources/{id}',
    '/v1/tables',
    '/v1/webhooks',
    '/v1/webhooks/deliveries',
    '/v1/webhooks/deliveries/{id}/retry',
    '/v1/webhooks/{id}',
  ])
})

test('every operation has a summary, and every error in it is a problem', async () => {
  const { paths } = await describe_()
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const name = `${method} ${path}`
      expect(operation.summary, name).toBeTruthy()
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) >= 400)
          expect(Object.keys(response.content ?? {}), name).toEqual(['application/problem+json'])
      }
    }
  }
})

test('every item has an ETag and every list a Link', async () => {
  const { paths } = await describe_()
  for (const [path, { get }] of Object.entries(paths)) {
    // A file is neither item nor list.
    if (path.startsWith('/v1/exports') || /\/(events|opml|warc)$/.test(path) || !get) continue
    const headers = Object.keys(get.responses['200']?.headers ?? {})
    expect(headers, path).toEqual([/{id}(\/assessment)?$/.test(path) ? 'ETag' : 'Link'])
  }
})

test('every reference leads somewhere', async () => {
  const description = await describe_()
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(5)
  for (const [, name] of references) expect(description.components.schemas).toHaveProperty(name!)
})
