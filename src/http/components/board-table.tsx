import type { Metric } from '../../core/claim/vocabulary.js'
import { groupBy } from '../../core/group-by.js'
import type { ClaimView } from '../../db/claims.js'
import { outletOf, speakerOf } from '../../db/said-by.js'
import type { Locale } from '../locale/locale.js'
import { placeOf } from './claim-link.js'
import { Figure } from './figure.js'
import { QuotedSpan, ReportTitle } from './quoted-span.js'

interface BoardTableProps {
  readonly locale: Locale
  readonly claims: readonly ClaimView[]
  readonly metrics: readonly Metric[]
}

/** Who prints what: a row an outlet, a column a metric; each figure leads to its place. */
export function BoardTable({ locale, claims, metrics }: BoardTableProps) {
  const { words } = locale
  const outlets = groupBy(claims, outletOf)
  return (
    <section class="metric">
      <h2 id="table-title">{words.board.table}</h2>
      <section class="scroll" aria-labelledby="table-title" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.board.source}</th>
              {metrics.map((metric) => (
                <th scope="col">{words.metric[metric]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...outlets].map(([outlet, printed]) => (
              <tr>
                <th scope="row">
                  <bdi>{outlet}</bdi>
                </th>
                {metrics.map((metric) => (
                  <td>
                    <Cell locale={locale} claims={printed.filter((claim) => claim.metric === metric)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Cell({ locale, claims }: { locale: Locale; claims: readonly ClaimView[] }) {
  if (claims.length === 0) return <span class="soft">{locale.words.none}</span>
  return (
    <ul>
      {claims.map((claim) => {
        const { name, lang, own } = speakerOf(claim)
        return (
          <li>
            <a href={placeOf(claim)} title={claim.quote}>
              <Figure locale={locale} quantity={claim} />
            </a>{' '}
            {!own && (
              <small class="soft">
                <QuotedSpan text={name} lang={lang} />
              </small>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The reports behind a board, in order of publication. */
export function BoardReports({ locale, claims }: { locale: Locale; claims: readonly ClaimView[] }) {
  const { words } = locale
  const reports = new Map(claims.map((claim) => [claim.report.id, claim.report]))
  return (
    <section class="metric" aria-labelledby="reports-title">
      <h2 id="reports-title">{words.board.reports}</h2>
      <ul class="row-list">
        {[...reports.values()].map((report) => (
          <li>
            <a href={`/reports/${report.id}`}>
              <ReportTitle report={report} />
            </a>
            <p class="hint">
              <bdi>{report.sourceName ?? report.label}</bdi> · {locale.day(report.published) ?? words.board.notKnown}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
