import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import type { ReportDetail } from '../../db/reports.js'
import { directionOf, type Locale } from '../locale/locale.js'
import { Figure } from './figure.js'
import { Quote } from './quoted-span.js'

interface RevisionsProps {
  readonly locale: Locale
  readonly report: ReportDetail
  readonly claims: readonly ClaimView[]
}

/** What an outlet changed under one address: for each revision the figures that went and came, and the text as it was. */
export function Revisions({ locale, report, claims }: RevisionsProps) {
  if (report.texts.length < 2) return null
  const { desk, report: words } = locale.words
  const numberOf = new Map(report.texts.map(({ id, number }) => [id, number]))
  const newest = report.texts.at(-1)!
  return (
    <section class="metric" id="revisions">
      <h2>{words.revisions}</h2>
      <ol class="revisions">
        {[...report.texts].reverse().map((revision) => {
          const gone = claims.filter((claim) => claim.orphan && numberOf.get(claim.revision) === revision.number - 1)
          const fresh = claims.filter(
            (claim) => revision.number > 1 && numberOf.get(claim.firstRevision) === revision.number,
          )
          return (
            <li>
              <h3>
                {fill(desk.report.revision, { n: locale.number(revision.number) })}{' '}
                <small class="soft">
                  {locale.time(revision.retrieved)}
                  {revision.id === newest.id && ` · ${desk.report.shown}`}
                </small>
              </h3>
              {revision.number > 1 && gone.length + fresh.length === 0 && <p class="soft">{desk.report.sameFigures}</p>}
              {gone.length + fresh.length > 0 && (
                <ul class="changed-figures" aria-label={desk.report.changed}>
                  {gone.map((claim) => (
                    <li>
                      <del>
                        <Changed locale={locale} claim={claim} />
                      </del>{' '}
                      <small class="soft">{desk.report.gone}</small>
                    </li>
                  ))}
                  {fresh.map((claim) => (
                    <li>
                      <ins>
                        <Changed locale={locale} claim={claim} />
                      </ins>{' '}
                      <small class="soft">{desk.report.fresh}</small>
                    </li>
                  ))}
                </ul>
              )}
              {revision.id !== newest.id && (
                <details>
                  <summary>{desk.report.olderText}</summary>
                  <div class="report-text" lang={report.lang} dir={directionOf(report.lang)}>
                    {revision.text}
                  </div>
                </details>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const Changed = ({ locale, claim }: { locale: Locale; claim: ClaimView }) => (
  <>
    {locale.words.metric[claim.metric] + locale.words.colon}
    <Figure locale={locale} quantity={claim} /> <Quote text={claim.quote} lang={claim.report.lang} />
  </>
)
