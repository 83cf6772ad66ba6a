import { createRoute, z } from '@hono/zod-openapi'
import { undo } from '../../actions/undo.js'
import { type HistoryEntry, listHistory, NOUNS } from '../../db/history.js'
import { checkMayUndo } from '../auth/may-undo.js'
import { problemResponse } from './problem.js'
import { Id, ItemParameters, json, ListQuery, listed, listResponses, resources } from './resources.js'

const Entry = z
  .object({
    id: z.int(),
    at: z.string(),
    by: z.string().openapi({ description: 'The person, or what acts by rule' }),
    action: z.string(),
    noun: z.string(),
    subject: z.int(),
    before: z.any(),
    after: z.any(),
    undoes: z.int().nullable().openapi({ description: 'The entry that this one takes back' }),
    previous: z.string(),
    algorithm: z.string(),
    hash: z.string().openapi({ description: 'Of the canonical JSON of the entry and of the hash before it' }),
  })
  .openapi('HistoryEntry')

const entryJson = ({ at, ...entry }: HistoryEntry): z.infer<typeof Entry> => ({ ...entry, at: at.toISOString() })

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['history'],
  summary: 'Every change, newest first',
  request: { query: ListQuery.extend({ noun: z.enum(NOUNS).optional(), subject: Id.optional() }) },
  responses: listResponses(Entry, 'HistoryPage'),
})

const takeBack = createRoute({
  method: 'post',
  path: '/{id}/undo',
  tags: ['history'],
  summary: 'Take a change back, by a new entry',
  request: { params: ItemParameters },
  responses: {
    201: json(z.object({ entry: z.int() }).openapi('Undone'), 'The new entry'),
    400: problemResponse('The id is no whole number'),
    404: problemResponse('There is none with this id'),
    409: problemResponse('It was changed since, or undone already'),
    422: problemResponse('This kind of change cannot be taken back'),
  },
})

export const historyRoutes = resources()
  .openapi(list, async (c) => {
    const { cursor, limit, noun, subject } = c.req.valid('query')
    const page = await listHistory(c.get('context').db, { noun, subject }, { cursor, limit })
    return c.json(listed(c, page, entryJson), 200)
  })
  .openapi(takeBack, async (c) => {
    const { id } = c.req.valid('param')
    await checkMayUndo(c, id)
    return c.json({ entry: await undo(c.get('context'), id) }, 201)
  })
