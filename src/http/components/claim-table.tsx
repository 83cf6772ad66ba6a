import type { ClaimView } from '../../db/claims.js'
import { outletOf, speakerOf } from '../../db/said-by.js'
import type { Locale } from '../locale/locale.js'
import { QuoteLink, Speaker } from './claim-link.js'
import { Figure } from './figure.js'
import { ReportTitle } from './quoted-span.js'
import { SourceName } from './source-name.js'

/** Claims as a table; on a narrow screen each row becomes a card. */
export function ClaimTable({ locale, claims }: { locale: Locale; claims: readonly ClaimView[] }) {
  const { words } = locale
  return (
    <table class="records claims">
      <thead>
        <tr>
          <th scope="col">{words.claims.figure}</th>
          <th scope="col">{words.report.metric}</th>
          <th scope="col">{words.claims.quote}</th>
          <th scope="col">{words.claims.who}</th>
          <th scope="col">{words.claims.where}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr>
            <td>
              <a class="plain" href={`/claims/${claim.id}`}>
                <Figure locale={locale} quantity={claim} />
              </a>
            </td>
            <td>{words.metric[claim.metric]}</td>
            <td>
              <QuoteLink claim={claim} />
            </td>
            <td>
              {speakerOf(claim).own ? (
                <span class="soft">{words.report.ownVoice}</span>
              ) : (
                <Speaker locale={locale} claim={claim} />
              )}
            </td>
            <td>
              <a href={`/reports/${claim.report.id}`}>
                <ReportTitle report={claim.report} />
              </a>
              <p class="hint">
                <SourceName locale={locale} name={outletOf(claim)} />
                {claim.report.published && <> · {locale.day(claim.report.published)}</>}
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
