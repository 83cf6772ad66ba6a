import type { ReportListing } from '../../db/reports.js'
import type { Locale } from '../locale/locale.js'
import { ReportTitle } from './quoted-span.js'
import { SourceName } from './source-name.js'

interface ReportListProps {
  readonly locale: Locale
  readonly reports: readonly ReportListing[]
  /** The level that the titles have on their page. */
  readonly heading?: 'h2' | 'h3'
}

/** Reports as a list: title, outlet, day, how many claims. */
export const ReportList = ({ locale, reports, heading: Heading = 'h2' }: ReportListProps) => (
  <ul class="row-list">
    {reports.map((report) => (
      <li>
        <Heading>
          <a href={`/reports/${report.id}`}>
            <ReportTitle report={report} />
          </a>
        </Heading>
        <p class="facts">
          {report.sourceName && <SourceName locale={locale} name={report.sourceName} />}
          <span>{locale.day(report.published) ?? locale.words.board.notKnown}</span>
          <span>{locale.count(locale.words.count.claims, report.claims)}</span>
        </p>
      </li>
    ))}
  </ul>
)
