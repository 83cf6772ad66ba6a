import { createRoute, z } from '@hono/zod-openapi'
import { linkClaim, unlinkClaim } from '../../actions/claims/link-claim.js'
import { type Correction, reviewClaim } from '../../actions/claims/review-claim.js'
import { reviewClaims } from '../../actions/claims/review-claims.js'
import type { Context } from '../../context.js'
import { BOUNDS, METRICS, POLARITIES, SCOPES, STATUSES } from '../../core/claim/vocabulary.js'
import { claimById } from '../../db/claims.js'
import { claimJson } from '../../export/claim-json.js'
import { Claim } from './claims.js'
import { changeResponses, changeSeen } from './precondition.js'
import { problemResponse } from './problem.js'
import { changed, Id, IfMatch, ItemParameters, json, jsonBody, resources, Text } from './resources.js'
import { searchedFor } from './searched-for.js'

const Count = z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable()
const Words = Text(1_000)

const CorrectionBody = z
  .object({
    metric: z.enum(METRICS),
    bound: z.enum(BOUNDS),
    low: Count,
    high: Count,
    counted: Words,
    status: z.enum(STATUSES),
    group: Words.nullable(),
    side: Words.nullable(),
    scope: z.enum(SCOPES),
    polarity: z.enum(POLARITIES),
    place: Words.nullable(),
    whenStart: z.iso.date().nullable(),
    whenEnd: z.iso.date().nullable(),
  })
  .partial()
  .openapi('Correction', { description: 'What is set right; what is left out stays' })

const Judgement = z
  .object({
    decision: z.enum(['accept', 'correct', 'reject']),
    correction: CorrectionBody.optional(),
    reason: Text(2_000).nullable().optional(),
  })
  .openapi('NewJudgement')

const judge = createRoute({
  method: 'post',
  path: '/{id}/judgements',
  tags: ['claims'],
  summary: 'Accept, correct or reject a claim',
  request: { params: ItemParameters, headers: IfMatch, body: jsonBody(Judgement) },
  responses: { 200: changed(Claim), ...changeResponses },
})

const judgeMany = createRoute({
  method: 'post',
  path: '/judgements',
  tags: ['claims'],
  summary: 'Accept or reject every undecided claim of a search at once',
  request: {
    body: jsonBody(
      z
        .object({
          q: Text(500).openapi({ description: 'The search, as the page Claims takes it', example: 'metric:killed' }),
          decision: z.enum(['accept', 'reject']),
          reason: Text(2_000).nullable().optional(),
          expected: z
            .int()
            .min(1)
            .openapi({ description: 'How many there are: where it is another number, nothing is done' }),
        })
        .openapi('NewJudgements'),
    ),
  },
  responses: {
    200: json(
      z
        .object({ entry: Id.openapi({ description: 'Of the history, to be undone as one' }), claims: z.int() })
        .openapi('Judged'),
      'Decided',
    ),
    409: problemResponse('There are more or fewer such claims now'),
    422: problemResponse('No undecided claim meets the search'),
  },
})

const link = createRoute({
  method: 'put',
  path: '/{id}/incident',
  tags: ['claims'],
  summary: 'Say which incident a claim speaks of',
  request: {
    params: ItemParameters,
    headers: IfMatch,
    body: jsonBody(z.object({ incident: Id, reason: Text(2_000).nullable().optional() }).openapi('NewLink')),
  },
  responses: { 200: changed(Claim), ...changeResponses },
})

const unlink = createRoute({
  method: 'delete',
  path: '/{id}/incident',
  tags: ['claims'],
  summary: 'Say that a claim does not speak of the incident it is linked to',
  request: { params: ItemParameters, headers: IfMatch },
  responses: { 200: changed(Claim), ...changeResponses },
})

/** The claim as the API shows it: what its ETag is made of. */
const shown =
  (id: number) =>
  async ({ db }: Context): Promise<z.infer<typeof Claim> | null> => {
    const claim = await claimById(db, id)
    return claim && claimJson(claim)
  }

export const decisionRoutes = resources()
  .openapi(judge, async (c) => {
    const { id } = c.req.valid('param')
    const { decision, correction = {}, reason = null } = c.req.valid('json')
    const given = Object.fromEntries(
      Object.entries(correction).filter(([, value]) => value !== undefined),
    ) as unknown as Correction
    const review = { claim: id, decision, correction: given, reason }
    return c.json(await changeSeen(c, shown(id), (context) => reviewClaim(context, review)), 200)
  })
  .openapi(judgeMany, async (c) => {
    const { q, ...judged } = c.req.valid('json')
    return c.json(await reviewClaims(c.get('context'), { ...judged, filter: searchedFor(q) }), 200)
  })
  .openapi(link, async (c) => {
    const { id } = c.req.valid('param')
    const { incident, reason = null } = c.req.valid('json')
    return c.json(await changeSeen(c, shown(id), (context) => linkClaim(context, { claim: id, incident, reason })), 200)
  })
  .openapi(unlink, async (c) => {
    const { id } = c.req.valid('param')
    const part = async (context: Context) => {
      const incident = (await claimById(context.db, id))?.incident?.id
      if (incident !== undefined) await unlinkClaim(context, { claim: id, incident })
    }
    return c.json(await changeSeen(c, shown(id), part), 200)
  })
