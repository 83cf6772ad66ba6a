import type { Child } from 'hono/jsx'
import type { Metric } from '../../core/claim/vocabulary.js'
import { groupBy } from '../../core/group-by.js'
import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import { outletOf, speakerOf } from '../../db/said-by.js'
import type { Locale } from '../locale/locale.js'
import { placeOf } from './claim-link.js'
import { Figure } from './figure.js'
import { QuotedSpan, ReportTitle } from './quoted-span.js'
import { SourceName } from './source-name.js'

/** Outlets and reports shown at once; the others unfold. */
const FIRST_OUTLETS = 20
const FIRST_REPORTS = 20

interface BoardTableProps {
  readonly locale: Locale
  readonly claims: readonly ClaimView[]
  readonly metrics: readonly Metric[]
}

/** Who prints what: a row an outlet, a column a metric; each figure leads to its place. */
export function BoardTable({ locale, claims, metrics }: BoardTableProps) {
  const outlets = [...groupBy(claims, outletOf)]
  const rest = outlets.slice(FIRST_OUTLETS)
  const { board } = locale.words
  return (
    <section class="metric">
      <h2>{board.table}</h2>
      <OutletTable locale={locale} outlets={outlets.slice(0, FIRST_OUTLETS)} metrics={metrics} label={board.table} />
      <Rest locale={locale} count={rest.length}>
        <OutletTable locale={locale} outlets={rest} metrics={metrics} label={moreWords(locale, rest.length)} />
      </Rest>
    </section>
  )
}

interface RestProps {
  readonly locale: Locale
  readonly count: number
  readonly children?: Child
}

const moreWords = (locale: Locale, count: number) => fill(locale.words.board.more, { n: locale.number(count) })

/** What a long list goes on with, folded. */
const Rest = ({ locale, count, children }: RestProps) =>
  count === 0 ? null : (
    <details class="more">
      <summary>{moreWords(locale, count)}</summary>
      {children}
    </details>
  )

interface OutletTableProps extends Omit<BoardTableProps, 'claims'> {
  readonly outlets: readonly (readonly [string, readonly ClaimView[]])[]
  readonly label: string
}

const OutletTable = ({ locale, outlets, metrics, label }: OutletTableProps) => (
  <section class="scroll" aria-label={label} tabindex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{locale.words.board.source}</th>
          {metrics.map((metric) => (
            <th scope="col">{locale.words.metric[metric]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outlets.map(([outlet, printed]) => (
          <tr>
            <th scope="row">
              <SourceName locale={locale} name={outlet} />
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
)

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
  const reports = [...new Map(claims.map((claim) => [claim.report.id, claim.report])).values()]
  const rest = reports.slice(FIRST_REPORTS)
  return (
    <section class="metric" aria-labelledby="reports-title">
      <h2 id="reports-title">{locale.words.board.reports}</h2>
      <ReportRows locale={locale} reports={reports.slice(0, FIRST_REPORTS)} />
      <Rest locale={locale} count={rest.length}>
        <ReportRows locale={locale} reports={rest} />
      </Rest>
    </section>
  )
}

const ReportRows = ({ locale, reports }: { locale: Locale; reports: readonly ClaimView['report'][] }) => (
  <ul class="row-list">
    {reports.map((report) => (
      <li>
        <a href={`/reports/${report.id}`}>
          <ReportTitle report={report} />
        </a>
        <p class="hint">
          <SourceName locale={locale} name={report.sourceName ?? report.label} /> ·{' '}
          {locale.day(report.published) ?? locale.words.board.notKnown}
        </p>
      </li>
    ))}
  </ul>
)
