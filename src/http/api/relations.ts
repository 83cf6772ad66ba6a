import { createRoute, z } from '@hono/zod-openapi'
import { REASONS, RELATIONS } from '../../core/compare/relation.js'
import { listRelations, type RelationRow, relationsOfIncident } from '../../db/relations.js'
import { Id, ListQuery, listed, listResponses, resources } from './resources.js'

export const Relation = z
  .object({
    a: z
      .int()
      .openapi({ description: 'Id of a claim; of part-of the part, of updates the newer, of denies the denial' }),
    b: z.int().openapi({ description: 'Id of the other claim' }),
    relation: z.enum(RELATIONS),
    reason: z.enum(REASONS).nullable(),
    gap: z.int().nullable(),
    ratio: z.number().nullable(),
    rules: z.array(z.string()),
  })
  .openapi('Relation')

const relationJson = ({ a, b, relation, reason, gap, ratio, rules }: RelationRow): z.infer<typeof Relation> => ({
  a,
  b,
  relation,
  reason,
  gap,
  ratio,
  rules,
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['relations'],
  summary: 'How claims stand to each other',
  request: {
    query: ListQuery.extend({
      relation: z.enum(RELATIONS).optional(),
      incident: Id.optional().openapi({ description: 'Only relations among the claims of this incident' }),
    }),
  },
  responses: listResponses(Relation, 'RelationPage'),
})

export const relationRoutes = resources().openapi(list, async (c) => {
  const { cursor, limit, incident, relation } = c.req.valid('query')
  const { db } = c.get('context')
  const page =
    incident === undefined
      ? await listRelations(db, { relation }, { cursor, limit })
      : await relationsOfIncident(db, incident, { relation }, { cursor, limit })
  return c.json(listed(c, page, relationJson), 200)
})
