import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { assessIncident } from '../../actions/incidents/assess-incident.js'
import { gradeIncident } from '../../actions/incidents/grade-incident.js'
import { nameIncident } from '../../actions/incidents/name-incident.js'
import { write } from '../../actions/write.js'
import type { Context } from '../../context.js'
import { INTERFACE_LANGUAGES, METRICS } from '../../core/claim/vocabulary.js'
import { GRADE_RULE_NAMES } from '../../core/compare/grade.js'
import { explainGrade } from '../../core/compare/sentence/explain.js'
import { GRADES, LINK_MAKERS } from '../../core/incident/vocabulary.js'
import { type IncidentListing, incidentById, incidentRow, listIncidents } from '../../db/incidents.js'
import { incidentFilter } from '../incident-choice.js'
import { INCIDENT_CHOICES } from './incident-choices.js'
import { changeResponses, changeSeen } from './precondition.js'
import {
  changed,
  IfMatch,
  ItemParameters,
  itemResponses,
  jsonBody,
  ListQuery,
  listed,
  listResponses,
  resources,
  sendItem,
  Text,
} from './resources.js'

export const Incident = z
  .object({
    id: z.int(),
    key: z.string().nullable(),
    title: z.string(),
    place: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    country: z.string().nullable().openapi({ description: 'ISO 3166 code, lower case', example: 'ly' }),
    start: z.string().nullable(),
    end: z.string().nullable(),
    grade: z.enum(GRADES).nullable(),
    verdict: z.string().nullable(),
    maker: z.enum(LINK_MAKERS),
    claims: z.int(),
    reports: z.int(),
    conflicts: z.int().openapi({ description: 'Pairs of its claims that conflict' }),
    gap: z.int().openapi({ description: 'The widest gap between two claims that conflict; 0 where none do' }),
  })
  .openapi('Incident')

export const incidentJson = (incident: IncidentListing): z.infer<typeof Incident> => ({
  id: incident.id,
  key: incident.key,
  title: incident.title,
  place: incident.place,
  latitude: incident.latitude,
  longitude: incident.longitude,
  country: incident.country,
  start: incident.start,
  end: incident.end,
  grade: incident.grade,
  verdict: incident.verdict,
  maker: incident.maker,
  claims: incident.claims,
  reports: incident.reports,
  conflicts: incident.conflicts,
  gap: incident.gap,
})

const IncidentQuery = ListQuery.extend({
  sort: z.enum(['disagreement', 'newest']).default('disagreement'),
  metric: z.enum(METRICS).optional(),
  words: z.string().max(200).optional().openapi({ description: 'Words of the title or the place' }),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...INCIDENT_CHOICES,
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['incidents'],
  summary: 'Incidents, widest disagreement first',
  request: { query: IncidentQuery },
  responses: listResponses(Incident, 'IncidentPage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['incidents'],
  summary: 'One incident; its claims are at /v1/claims?incident=',
  request: { params: ItemParameters },
  responses: itemResponses(Incident),
})

const Assessment = z
  .object({
    grade: z
      .object({
        grade: z.enum(GRADES),
        rule: z.enum(GRADE_RULE_NAMES),
        why: z.string().openapi({ description: 'The rule in words, with the number of voices that it rests on' }),
        voices: z.int(),
      })
      .nullable()
      .openapi({ description: 'Proposed by rule, decided by a person; null where nobody counts anybody harmed' }),
    conceded: z
      .array(z.int())
      .openapi({ description: 'Ids of claims by which a party owns up to harm that it caused' }),
  })
  .openapi('Assessment')

const assessment = createRoute({
  method: 'get',
  path: '/{id}/assessment',
  tags: ['incidents'],
  summary: 'The grade that the rules propose for an incident, and concessions',
  request: { params: ItemParameters, query: z.object({ lang: z.enum(INTERFACE_LANGUAGES).default('en') }) },
  responses: itemResponses(Assessment),
})

const change = createRoute({
  method: 'patch',
  path: '/{id}',
  tags: ['incidents'],
  summary: 'Grade an incident, write its verdict, or set its title and place right',
  request: {
    params: ItemParameters,
    headers: IfMatch,
    body: jsonBody(
      z
        .object({
          grade: z.enum(GRADES).nullable().optional().openapi({ description: 'null takes the grade back' }),
          verdict: Text(20_000).nullable().optional(),
          title: Text(500).min(1).optional(),
          place: Text(500).min(1).nullable().optional(),
          reason: Text(2_000).nullable().optional(),
        })
        .refine(
          (given) => (['grade', 'verdict', 'title', 'place'] as const).some((key) => given[key] !== undefined),
          'give a grade, a verdict, a title or a place',
        )
        .openapi('IncidentChange'),
    ),
  },
  responses: { 200: changed(Incident), ...changeResponses },
})

export const incidentRoutes = resources()
  .openapi(list, async (c) => {
    const { cursor, limit, from, to, ...choice } = c.req.valid('query')
    const filter = { ...incidentFilter(choice), from, to }
    const page = await listIncidents(c.get('context').db, filter, { cursor, limit })
    return c.json(listed(c, page, incidentJson), 200)
  })
  .openapi(item, async (c) => {
    const { id } = c.req.valid('param')
    const incident = await incidentById(c.get('context').db, id)
    if (incident === null) throw new HTTPException(404, { message: `there is no incident ${id}` })
    return sendItem(c, incidentJson(incident))
  })
  .openapi(assessment, async (c) => {
    const { id } = c.req.valid('param')
    const { lang } = c.req.valid('query')
    const context = c.get('context')
    if ((await incidentRow(context.db, id)) === null)
      throw new HTTPException(404, { message: `there is no incident ${id}` })
    const { grade, conceded } = await assessIncident(context, id)
    const proposed = grade && {
      grade: grade.grade,
      rule: grade.rule,
      why: explainGrade(grade, lang),
      voices: grade.voices.length,
    }
    return sendItem(c, { grade: proposed, conceded: [...conceded] })
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid('param')
    const { reason = null, title, place, ...given } = c.req.valid('json')
    const load = async ({ db }: Context) => {
      const incident = await incidentById(db, id)
      return incident && incidentJson(incident)
    }
    const told = (fields: object) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const [naming, grading] = [told({ title, place }), told(given)]
    return c.json(
      await changeSeen(c, load, (context) =>
        write(context, async (context) => {
          if (Object.keys(naming).length > 0) await nameIncident(context, { incident: id, ...naming })
          if (Object.keys(grading).length > 0) await gradeIncident(context, { incident: id, reason, ...grading })
        }),
      ),
      200,
    )
  })
