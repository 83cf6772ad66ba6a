import { FIELD_NAMES, type Field, matchHeaders } from '../../ingest/table/headers.js'
import type { ImportedTable } from '../../ingest/table/import-table.js'
import type { Locale } from '../locale/locale.js'
import { TABLE_WORDS } from '../locale/table-words.js'
import { type AskedTable, askedIn } from '../table-request.js'
import { FileField, TextField } from './form.js'

/** The form's id: the button that keeps the table stands above it. */
export const TABLE_FORM = 'table-form'

interface TableFormProps {
  readonly locale: Locale
  readonly asked: AskedTable
  readonly table: ImportedTable | undefined
}

/** The file, whose it is, and what each of its columns holds: as guessed at first, then as chosen. */
export function TableForm({ locale, asked, table }: TableFormProps) {
  const words = TABLE_WORDS[locale.code]
  const { add } = locale.words
  const chosen = asked.chosen ?? guessed(asked, table)
  const isHere = asked.seen.length > 0
  return (
    <form class="add-form" id={TABLE_FORM} action="/add/table" method="post" enctype="multipart/form-data">
      {isHere && (
        <>
          <input type="hidden" name="name" value={asked.file} />
          <input type="hidden" name="data" value={Buffer.from(asked.bytes).toString('base64')} />
          {table && (
            <input
              type="hidden"
              name="looked"
              value={askedIn({ ...asked, chosen: chosen.length > 0 ? chosen : null })}
            />
          )}
        </>
      )}
      <div>
        <FileField
          locale={locale}
          name="file"
          label={words.file}
          at={isHere ? asked.file : ''}
          accept=".csv,.tsv,.jsonl,.xlsx,text/csv,text/tab-separated-values"
        />
        <a href="/add/table/template.csv">{words.template}</a>
      </div>
      <TextField name="source" label={`${add.source} (${add.optional})`} value={asked.source} />
      {chosen.length > 0 && (
        <fieldset class="columns">
          <legend>{words.columns}</legend>
          {asked.seen.map(({ header, example }, at) => (
            <div class="field">
              <label for={`column-${at}`}>
                <bdi>{header}</bdi> {example !== '' && <bdi class="soft">{example}</bdi>}
              </label>
              <select id={`column-${at}`} name={`column-${at}`}>
                {(['', ...FIELD_NAMES] as const).map((field) => (
                  <option value={field} selected={field === chosen[at]}>
                    {field === '' ? words.unused : words.fields[field]}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </fieldset>
      )}
      <p>
        <button type="submit">{words.look}</button>
      </p>
    </form>
  )
}

/** What the columns are taken for by their headers; none where the layout is known as a whole. */
function guessed({ seen }: AskedTable, table: ImportedTable | undefined): readonly (Field | '')[] {
  if (table && table.kind !== 'claims') return []
  const { columns } = matchHeaders(seen.map(({ header }) => header))
  const fields = new Map([...columns].map(([field, at]) => [at, field]))
  return seen.map((_, at) => fields.get(at) ?? '')
}
