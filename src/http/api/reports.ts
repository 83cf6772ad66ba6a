import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { recordReport } from '../../actions/reports/record-report.js'
import { LANGUAGES } from '../../core/claim/vocabulary.js'
import { ODD_MARKS, oddMarks } from '../../core/text/odd-marks.js'
import { claimsOfReport } from '../../db/claims.js'
import { TEXTS_SEARCHED } from '../../db/report-search.js'
import { listReports, type ReportListing, reportById } from '../../db/reports.js'
import { claimJson } from '../../export/claim-json.js'
import { detectLanguage } from '../../ingest/detect-language.js'
import { en } from '../locale/en.js'
import { problem } from '../problem-answer.js'
import { checkDraft, LONGEST_TEXT } from '../report-draft.js'
import { Claim } from './claims.js'
import { problemResponse } from './problem.js'
import {
  Id,
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

export const Report = z
  .object({
    id: z.int(),
    label: z.string(),
    source: z.int().nullable(),
    sourceName: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    lang: z.enum(LANGUAGES),
    published: z.string().nullable(),
    recorded: z.string(),
    revisions: z.int(),
    claims: z.int(),
  })
  .openapi('Report')

const ReportWithText = Report.extend({
  text: z.string().openapi({ description: 'As it stands now' }),
  hash: z.string().openapi({ description: 'SHA-256 of the text in UTF-8' }),
  read: z.array(Claim).openapi({ description: 'Its claims in text order' }),
  marks: z
    .array(z.object({ kind: z.enum(ODD_MARKS), start: z.int(), end: z.int(), codePoints: z.array(z.string()) }))
    .openapi({ description: 'What in the text the eye cannot tell: kept as it came' }),
}).openapi('ReportWithText')

const NewReport = z
  .object({
    text: z.string().max(LONGEST_TEXT),
    source: z.string().openapi({ description: 'The outlet that published it' }),
    url: z.string().default(''),
    title: z.string().default(''),
    published: z.string().default('').openapi({ description: 'ISO date or date-time', example: '2016-10-02T18:00Z' }),
    lang: z.enum(LANGUAGES).optional().openapi({ description: 'Found out from the text where it is not given' }),
  })
  .openapi('NewReport')

const Recorded = z
  .object({
    report: z.int(),
    outcome: z.enum(['recorded', 'revised', 'known']),
    claims: z.int(),
    orphans: z.int(),
  })
  .openapi('RecordedReport')

const reportJson = (report: ReportListing): z.infer<typeof Report> => ({
  id: report.id,
  label: report.label,
  source: report.source,
  sourceName: report.sourceName,
  url: report.url,
  title: report.title,
  lang: report.lang,
  published: report.published,
  recorded: report.recorded.toISOString(),
  revisions: report.revisions,
  claims: report.claims,
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['reports'],
  summary: 'Reports, last recorded first',
  request: {
    query: ListQuery.extend({
      source: Id.optional(),
      words: z
        .string()
        .max(500)
        .optional()
        .openapi({
          description: `Words of the title, the outlet or the address, in any spelling; of the text in the newest ${TEXTS_SEARCHED} reports`,
        }),
    }),
  },
  responses: listResponses(Report, 'ReportPage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['reports'],
  summary: 'One report with its text and its claims',
  request: { params: ItemParameters },
  responses: itemResponses(ReportWithText),
})

const create = createRoute({
  method: 'post',
  path: '/',
  tags: ['reports'],
  summary: 'Record a report: its claims are read and compared',
  request: { body: jsonBody(NewReport) },
  responses: {
    200: json(Recorded, 'The same text stood here already, or it is a new revision of a known report'),
    201: json(Recorded, 'Recorded'),
    422: problemResponse('Something in the report cannot be used'),
  },
})

const marksOf = (text: string) =>
  oddMarks(text).map(({ codePoints, ...mark }) => ({ ...mark, codePoints: [...codePoints] }))

export const reportRoutes = resources()
  .openapi(list, async (c) => {
    const { cursor, limit, source, words } = c.req.valid('query')
    const page = await listReports(c.get('context').db, { source, words }, { cursor, limit })
    return c.json(listed(c, page, reportJson), 200)
  })
  .openapi(item, async (c) => {
    const { id } = c.req.valid('param')
    const { db } = c.get('context')
    const report = await reportById(db, id)
    if (report === null) throw new HTTPException(404, { message: `there is no report ${id}` })
    const { text, hash } = report.texts.at(-1)!
    const read = (await claimsOfReport(db, id)).map(claimJson)
    return sendItem(c, { ...reportJson(report), text, hash, read, marks: marksOf(text) })
  })
  .openapi(create, async (c) => {
    const given = c.req.valid('json')
    const checked = await checkDraft({ ...given, lang: given.lang ?? '' }, detectLanguage)
    if ('problems' in checked) {
      const errors = Object.entries(checked.problems).map(([field, name]) => ({
        pointer: `/${field}`,
        detail: en.add[name],
      }))
      return problem(c, 422, 'the report was not recorded', errors) as never
    }
    const recorded = await recordReport(c.get('context'), checked.input)
    c.header('location', `/api/v1/reports/${recorded.report}`)
    return c.json(recorded, recorded.outcome === 'recorded' ? 201 : 200)
  })
