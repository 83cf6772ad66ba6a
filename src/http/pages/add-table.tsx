import { Hono } from 'hono'
import { templateCsv } from '../../export/template.js'
import type { ImportedTable } from '../../ingest/table/import-table.js'
import { Allowed } from '../components/allowed.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { TableForm } from '../components/table-form.js'
import { tableProblem } from '../components/table-problem.js'
import { KeepTable, TableRows, TableTally } from '../components/table-rows.js'
import { TABLE_WORDS } from '../locale/table-words.js'
import { type AskedTable, askedTable, byHand, chosenTwice, NO_TABLE, wasLookedAt } from '../table-request.js'
import type { Web } from '../web.js'
import { show } from './page.js'

export const addTablePage = new Hono<Web>()
  .get('/', (c) => show(c, <AddTablePage reader={c.get('reader')} asked={NO_TABLE} />))
  .get('/template.csv', (c) =>
    c.body(templateCsv(), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="claims.csv"',
    }),
  )
  .post('/', async (c) => {
    const reader = c.get('reader')
    const asked = await askedTable(await c.req.parseBody())
    const refuse = (problem: string) => show(c, <AddTablePage reader={reader} asked={asked} problem={problem} />, 422)
    if (asked.bytes.length === 0) return refuse(TABLE_WORDS[reader.locale.code].noFile)
    const twice = chosenTwice(reader.locale, asked)
    if (twice !== null) return refuse(twice)
    const { importTable, RowProblem } = await import('../../ingest/table/import-table.js')
    const kept = asked.keep && wasLookedAt(asked)
    try {
      const table = await importTable(c.get('context'), asked.bytes, {
        dryRun: !kept,
        source: asked.source || null,
        columns: byHand(asked),
      })
      return show(c, <AddTablePage reader={reader} asked={asked} table={table} kept={kept} />)
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error
      return refuse(tableProblem(reader.locale, error))
    }
  })

interface AddTablePageProps {
  readonly reader: Reader
  readonly asked: AskedTable
  readonly table?: ImportedTable
  readonly kept?: boolean
  /** What is wrong with the file, or with what was chosen. */
  readonly problem?: string
}

/** A table of claims: chosen, looked at row by row, its columns set right, and only then kept. */
export function AddTablePage({ reader, asked, table, kept = false, problem }: AddTablePageProps) {
  const { locale } = reader
  const words = TABLE_WORDS[locale.code]
  return (
    <Layout reader={reader} title={words.title} section="add">
      <PageHead title={words.title} deck={words.deck} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {table && <TableTally locale={locale} table={table} kept={kept} />}
      {table && !kept && <KeepTable locale={locale} />}
      <Allowed to="/add/table" tell={locale}>
        <TableForm locale={locale} asked={kept ? NO_TABLE : asked} table={table} />
      </Allowed>
      {table && <TableRows locale={locale} table={table} />}
    </Layout>
  )
}
