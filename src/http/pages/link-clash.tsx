import type { ClaimView } from '../../db/claims.js'
import type { Incident } from '../../db/incidents.js'
import type { Judgement } from '../../db/judgements.js'
import { Hidden } from '../components/claim-form.js'
import { Decided } from '../components/decided.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { Quote } from '../components/quoted-span.js'

interface LinkClashPageProps {
  readonly reader: Reader
  /** As it stands now. */
  readonly claim: ClaimView
  readonly judgement: Judgement | undefined
  /** The incident to which the person links the claim, or which they take it out of. */
  readonly wanted: Incident
  readonly way: 'link' | 'unlink'
  readonly back: string
}

/** Two people moved one claim: where it stands, where it was to go, and a choice. */
export function LinkClashPage({ reader, claim, judgement, wanted, way, back }: LinkClashPageProps) {
  const { locale } = reader
  const { clash, review } = locale.words.desk
  return (
    <Layout reader={reader} title={clash.title} section="review">
      <PageHead title={clash.title} deck={clash.text}>
        <p class="meta">
          <Quote text={claim.quote} lang={claim.report.lang} />
          <Decided locale={locale} claim={claim} judgement={judgement} />
        </p>
      </PageHead>
      <table class="records clash">
        <thead>
          <tr>
            <th scope="col">{clash.field}</th>
            <th scope="col">{clash.theirs}</th>
            <th scope="col">{clash.yours}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{locale.words.nav.incidents}</th>
            <td>
              {claim.incident ? (
                <a href={`/incidents/${claim.incident.id}`}>
                  <bdi>{claim.incident.title}</bdi>
                </a>
              ) : (
                review.noIncident
              )}
            </td>
            <td>{way === 'link' ? <bdi>{wanted.title}</bdi> : review.noIncident}</td>
          </tr>
        </tbody>
      </table>
      <div class="buttons">
        <a class="button" href={back}>
          {clash.keepTheirs}
        </a>
        <form action={`/claims/${claim.id}/${way}`} method="post">
          <Hidden
            values={{
              back,
              incident: way === 'link' ? wanted.id : (claim.incident?.id ?? wanted.id),
              was: claim.incident?.id ?? 'none',
            }}
          />
          <button class="quiet" type="submit">
            {clash.keepYours}
          </button>
        </form>
      </div>
    </Layout>
  )
}
