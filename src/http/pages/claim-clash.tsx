import { claimVersion, type Review } from '../../actions/review-claim.js'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import { CLAIM_FIELDS, type ClaimDraft, type ClaimField, draftOf } from '../claim-draft.js'
import { Hidden } from '../components/claim-form.js'
import { Decided } from '../components/decided.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { Quote } from '../components/quoted-span.js'
import type { Locale } from '../locale/locale.js'

interface ClaimClashPageProps {
  readonly reader: Reader
  readonly claim: ClaimView
  readonly judgement: Judgement | undefined
  readonly yours: ClaimDraft
  readonly decision: Review['decision']
  readonly back: string
  readonly next: string
}

const STATE_OF = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const

/** Two people decided on one claim: both versions side by side, and a choice. */
export function ClaimClashPage({ reader, claim, judgement, yours, decision, back, next }: ClaimClashPageProps) {
  const { locale } = reader
  const { clash, state } = locale.words.desk
  const theirs = draftOf(claim)
  const different = CLAIM_FIELDS.filter((field) => theirs[field] !== yours[field])
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
          {different.map((field) => (
            <tr>
              <th scope="row">{fieldName(locale, field)}</th>
              <td>
                <del>{fieldWords(locale, field, theirs[field])}</del>
              </td>
              <td>
                <ins>{fieldWords(locale, field, yours[field])}</ins>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{locale.words.desk.review.state}</th>
            <td>{state[claim.state]}</td>
            <td>{state[STATE_OF[decision]]}</td>
          </tr>
        </tbody>
      </table>
      <div class="buttons">
        <a class="button" href={next}>
          {clash.keepTheirs}
        </a>
        <form action={`/claims/${claim.id}/review`} method="post">
          <Hidden
            values={{ ...(decision === 'correct' ? yours : {}), version: claimVersion(claim), decision, back, next }}
          />
          <button class="quiet" type="submit">
            {clash.keepYours}
          </button>
        </form>
      </div>
    </Layout>
  )
}

/** A field's name as the form has it. */
export function fieldName(locale: Locale, field: ClaimField): string {
  const { report, desk } = locale.words
  const { form } = desk
  const names: Readonly<Record<ClaimField, string>> = {
    metric: report.metric,
    bound: form.bound,
    low: form.low,
    high: form.high,
    counted: form.counted,
    status: report.status,
    group: form.group,
    side: form.side,
    scope: report.scope,
    polarity: form.polarity,
    speaker: form.speaker,
    place: form.place,
    whenStart: form.whenStart,
    whenEnd: form.whenEnd,
    asOf: form.asOf,
  }
  return names[field]
}

/** A field's value as the form has it, closed words in the reader's language. */
function fieldWords(locale: Locale, field: ClaimField, value: string) {
  const { words } = locale
  const names: Partial<Record<ClaimField, Readonly<Record<string, string>>>> = {
    metric: words.metric,
    bound: words.desk.boundName,
    status: words.status,
    group: words.group,
    scope: words.scope,
    polarity: words.desk.polarity,
  }
  return <bdi>{names[field]?.[value] ?? (value || words.none)}</bdi>
}
