import type { CitedClaim } from '../../ingest/table/citation.js'
import type { ImportedTable } from '../../ingest/table/import-table.js'
import type { Locale } from '../locale/locale.js'
import { TABLE_WORDS } from '../locale/table-words.js'
import { Figure } from './figure.js'
import { TABLE_FORM } from './table-form.js'
import { tableProblem } from './table-problem.js'

/** Rows of the verdict that a page shows; the command line shows all. */
const MOST_SHOWN = 1_000

/** How many rows came, or would come, to what. */
export function TableTally({ locale, table, kept }: { locale: Locale; table: ImportedTable; kept: boolean }) {
  const words = TABLE_WORDS[locale.code]
  return (
    <p role="status">
      <strong>{kept ? words.kept : words.nothingKept}</strong>{' '}
      {(['new', 'changed', 'known', 'failed'] as const)
        .map((outcome) => {
          const count = table.verdicts.filter((each) => each.outcome === outcome).length
          return words.outcomes[outcome] + locale.words.colon + locale.number(count)
        })
        .join(' · ')}
    </p>
  )
}

/** Keeps what was looked at: the form stands below, with the file in it. */
export const KeepTable = ({ locale }: { locale: Locale }) => (
  <p class="keep-table">
    <button type="submit" name="keep" value="yes" form={TABLE_FORM}>
      {TABLE_WORDS[locale.code].keep}
    </button>
  </p>
)

/** What came, or would come, of every row. */
export function TableRows({ locale, table: { verdicts, columns } }: { locale: Locale; table: ImportedTable }) {
  const words = TABLE_WORDS[locale.code]
  return (
    <section class="read-table">
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
    {[claim.speaker, claim.place, claim.when && locale.day(claim.when.start)].filter(Boolean).map((words) => (
      <>
        {' · '}
        <bdi class="soft">{words}</bdi>
      </>
    ))}
  </p>
)
