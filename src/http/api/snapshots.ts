import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { type SnapshotHead, snapshotById, snapshotHead, snapshotsOfReport } from '../../db/snapshots.js'
import { sendWarc } from '../pages/snapshot.js'
import { problemResponse } from './problem.js'
import { Id, ItemParameters, itemResponses, listed, listResponses, resources, sendItem } from './resources.js'

const Snapshot = z
  .object({
    id: z.int(),
    report: z.int().nullable(),
    url: z.string().openapi({ description: 'The address that was asked for, behind all redirects' }),
    status: z.int(),
    headers: z.array(z.array(z.string())).openapi({ description: 'Names and values in the order in which they came' }),
    hash: z.string().openapi({ description: 'SHA-256 of the body' }),
    size: z.int().openapi({ description: 'Bytes of the body' }),
    fetched: z.string(),
  })
  .openapi('Snapshot')

const snapshotJson = ({ fetched, headers, ...head }: SnapshotHead): z.infer<typeof Snapshot> => ({
  ...head,
  headers: headers.map((pair) => [...pair]),
  fetched: fetched.toISOString(),
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['snapshots'],
  summary: 'The answers of servers that a report was read from, newest first',
  request: { query: z.object({ report: Id }) },
  responses: listResponses(Snapshot, 'SnapshotPage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['snapshots'],
  summary: 'One answer of a server, without its body',
  request: { params: ItemParameters },
  responses: itemResponses(Snapshot),
})

const warc = createRoute({
  method: 'get',
  path: '/{id}/warc',
  tags: ['snapshots'],
  summary: 'One answer of a server with its body, as WARC 1.1',
  request: { params: ItemParameters },
  responses: {
    200: { description: 'The file', content: { 'application/warc': { schema: z.string() } } },
    404: problemResponse('There is none with this id'),
  },
})

export const snapshotRoutes = resources()
  .openapi(list, async (c) => {
    const items = await snapshotsOfReport(c.get('context').db, c.req.valid('query').report)
    return c.json(listed(c, { items, next: null }, snapshotJson), 200)
  })
  .openapi(item, async (c) => {
    const { id } = c.req.valid('param')
    return sendItem(c, snapshotJson(found(await snapshotHead(c.get('context').db, id), id)))
  })
  .openapi(warc, async (c) => {
    const { id } = c.req.valid('param')
    return sendWarc(c, found(await snapshotById(c.get('context').db, id), id)) as never
  })

function found<T>(snapshot: T | null, id: number): T {
  if (snapshot === null) throw new HTTPException(404, { message: `there is no snapshot ${id}` })
  return snapshot
}
