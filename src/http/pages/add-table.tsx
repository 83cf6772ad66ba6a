import { Hono } from 'hono'
import { fill } from '../../core/text/fill.js'
import { templateCsv } from '../../export/template.js'
import type { CitedClaim } from '../../ingest/table/citation.js'
import { FIELD_NAMES } from '../../ingest/table/headers.js'
import type { ImportedTable } from '../../ingest/table/import-table.js'
import type { Reader } from '../components/document.js'
import { Figure } from '../components/figure.js'
import { PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { tableProblem } from '../components/table-problem.js'
import type { Locale } from '../locale/locale.js'
import { TABLE_WORDS } from '../locale/table-words.js'
import type { Web } from '../web.js'
import { show } from './page.js'

/** Rows of the verdict that a page shows; the command line shows all. */
const MOST_SHOWN = 1_000

export const addTablePage = new Hono<Web>()
  .get('/', (c) => show(c, <AddTablePage reader={c.get('reader')} asked={NOTHING} />))
  .get('/template.csv', (c) =>
    c.body(templateCsv(), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="claims.csv"',
    }),
  )
  .post('/', async (c) => {
    const form = await c.req.parseBody()
    const text = (name: string): string => (typeof form[name] === 'string' ? form[name] : '')
    const file = form['file']
    const data =
      file instanceof File && file.size > 0
        ? Buffer.from(await file.arrayBuffer())
        : Buffer.from(text('data'), 'base64')
    const asked: Asked = { source: text('source').trim(), columns: text('columns'), data: data.toString('base64') }
    const reader = c.get('reader')
    if (data.length === 0) return show(c, <AddTablePage reader={reader} asked={asked} problem="" />, 422)
    const dryRun = text('keep') === ''
    const { columnByHand, importTable, RowProblem } = await import('../../ingest/table/import-table.js')
    const given = asked.columns.split(/\r?\n/).filter((line) => line.trim() !== '')
    const byHand = given.map(columnByHand).filter((each) => each !== null)
    const noField = given.find((line) => columnByHand(line) === null)
    if (noField !== undefined)
      return show(c, <AddTablePage reader={reader} asked={asked} noField={noField.trim()} />, 422)
    try {
      const table = await importTable(c.get('context'), data, {
        dryRun,
        source: asked.source || null,
        columns: byHand.length > 0 ? Object.fromEntries(byHand) : undefined,
      })
      return show(c, <AddTablePage reader={reader} asked={asked} table={table} kept={!dryRun} />)
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error
      return show(c, <AddTablePage reader={reader} asked={asked} problem={tableProblem(reader.locale, error)} />, 422)
    }
  })

interface Asked {
  readonly source: string
  readonly columns: string
  /** The file in base64, so that what was looked at is what is kept. */
  readonly data: string
}
const NOTHING: Asked = { source: '', columns: '', data: '' }

interface AddTablePageProps {
  readonly reader: Reader
  readonly asked: Asked
  readonly table?: ImportedTable
  readonly kept?: boolean
  /** What is wrong with the file; '' = there is none. */
  readonly problem?: string
  /** A line of the columns by hand that names no field. */
  readonly noField?: string
}

/** A table of claims: chosen, looked at row by row, and only then kept. */
export function AddTablePage({ reader, asked, table, kept = false, problem, noField }: AddTablePageProps) {
  const { locale } = reader
  const words = TABLE_WORDS[locale.code]
  const { add } = locale.words
  return (
    <Layout reader={reader} title={words.title} section="add">
      <PageHead title={words.title} deck={words.deck} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem || words.noFile}
        </p>
      )}
      {table && <Verdicts reader={reader} table={table} kept={kept} asked={asked} />}
      <form class="add-form" action="/add/table" method="post" enctype="multipart/form-data">
        <p>
          <label>
            {words.file}{' '}
            <input type="file" name="file" accept=".csv,.tsv,.jsonl,.xlsx,text/csv,text/tab-separated-values" />
          </label>{' '}
          <a href="/add/table/template.csv">{words.template}</a>
        </p>
        <TextField name="source" label={`${add.source} (${add.optional})`} value={asked.source} />
        <TextField
          name="columns"
          label={`${words.columns} (${add.optional})`}
          hint={fill(words.columnsHint, { fields: `\u2066${FIELD_NAMES.join(', ')}\u2069` })}
          problem={noField && fill(words.noField, { line: `\u2068${noField}\u2069` })}
          value={asked.columns}
          type="area"
          rows={3}
        />
        <p>
          <button type="submit">{words.look}</button>
        </p>
      </form>
    </Layout>
  )
}

function Verdicts({ reader, table, kept, asked }: AddTablePageProps & { table: ImportedTable; kept: boolean }) {
  const { locale } = reader
  const words = TABLE_WORDS[locale.code]
  const { verdicts, ignored, columns } = table
  return (
    <section class="read-table">
      <p role="status">
        <strong>{kept ? words.kept : words.nothingKept}</strong>{' '}
        {(['new', 'changed', 'known', 'failed'] as const)
          .map((outcome) => {
            const count = verdicts.filter((each) => each.outcome === outcome).length
            return words.outcomes[outcome] + locale.words.colon + locale.number(count)
          })
          .join(' · ')}
      </p>
      {ignored.length > 0 && (
        <p>
          {words.notUsed + locale.words.colon}
          <bdi>{ignored.join(', ')}</bdi>
        </p>
      )}
      {!kept && (
        <form action="/add/table" method="post">
          {(['source', 'columns', 'data'] as const).map((name) => (
            <input type="hidden" name={name} value={asked[name]} />
          ))}
          <button type="submit" name="keep" value="yes">
            {words.keep}
          </button>
        </form>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.claim}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.slice(0, MOST_SHOWN).map(({ row, outcome, problem, claims }) => (
            <tr>
              <td>{locale.number(row)}</td>
              <td>{words.outcomes[outcome]}</td>
              <td>
                {problem && tableProblem(locale, problem, columns)}
                {claims.map((claim) => (
                  <ReadClaim locale={locale} claim={claim} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What was read in a row, as other pages tell a claim. */
const ReadClaim = ({ locale, claim }: { locale: Locale; claim: CitedClaim }) => (
  <p>
    {locale.words.metric[claim.metric] + locale.words.colon}
    <Figure locale={locale} quantity={claim} /> <q dir="auto">{claim.quote}</q>
  </p>
)
