import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { LANGUAGES } from '../../core/claim/vocabulary.js'
import { problemResponse } from './problem.js'
import { json, resources } from './resources.js'

const Imported = z
  .object({
    kind: z.string().openapi({ description: '`claims`, or the data set whose layout it has' }),
    columns: z.record(z.string(), z.string()).openapi({ description: 'Which header was taken for which field' }),
    ignored: z.array(z.string()),
    kept: z.boolean(),
    rows: z.array(
      z.object({ row: z.int(), outcome: z.enum(['new', 'known', 'changed', 'failed']), words: z.string() }),
    ),
  })
  .openapi('ImportedTable')

const file = { schema: z.string().openapi({ format: 'binary' }) }

const create = createRoute({
  method: 'post',
  path: '/',
  tags: ['tables'],
  summary:
    'Keep a table of claims or events (CSV, TSV, JSON lines, XLSX), or with dryRun only say what would come of every row',
  request: {
    query: z.object({
      dryRun: z.enum(['true', 'false']).default('false'),
      source: z.string().max(200).optional(),
      lang: z.enum(LANGUAGES).optional(),
      column: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({ description: 'Which header holds a field, as speaker=Source; as often as needed' }),
    }),
    body: {
      required: true,
      content: {
        'text/csv': file,
        'text/tab-separated-values': file,
        'application/x-ndjson': file,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': file,
      },
    },
  },
  responses: {
    200: json(Imported, 'Every row with its verdict'),
    422: problemResponse('The table cannot be used'),
  },
})

export const tableRoutes = resources().openapi(create, async (c) => {
  const { dryRun, source, lang, column = [] } = c.req.valid('query')
  const { columnByHand, importTable, RowProblem } = await import('../../ingest/table/import-table.js')
  const byHand = [column].flat().map((given) => {
    const known = columnByHand(given)
    if (!known) throw new HTTPException(422, { message: `column: '${given}' is no FIELD=HEADER` })
    return known
  })
  try {
    const { kind, columns, ignored, verdicts } = await importTable(
      c.get('context'),
      new Uint8Array(await c.req.arrayBuffer()),
      { dryRun: dryRun === 'true', source, lang, columns: byHand.length > 0 ? Object.fromEntries(byHand) : undefined },
    )
    const body = { kind, columns: Object.fromEntries(columns), ignored: [...ignored], kept: dryRun !== 'true' }
    return c.json({ ...body, rows: verdicts.map(({ row, outcome, words }) => ({ row, outcome, words })) }, 200)
  } catch (error) {
    if (error instanceof RowProblem) throw new HTTPException(422, { message: `the table ${error.message}` })
    throw error
  }
})
