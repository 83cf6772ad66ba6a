import { claimVersion } from '../../actions/claims/review-claim.js'
import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import type { ClaimDraft, ClaimProblems } from '../claim-draft.js'
import { ClaimInputs, Hidden } from '../components/claim-form.js'
import type { Reader } from '../components/document.js'
import { claimDraft } from '../components/draft-note.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { Quote } from '../components/quoted-span.js'

interface ClaimEditPageProps {
  readonly reader: Reader
  readonly claim: ClaimView
  readonly draft: ClaimDraft
  readonly problems: ClaimProblems
  readonly back: string
  readonly next: string
  readonly version: string | undefined
}

/** A correction that cannot be kept as it was typed: what is wrong stands beside its field, and nothing typed is lost. */
export function ClaimEditPage({ reader, claim, draft, problems, back, next, version }: ClaimEditPageProps) {
  const { locale } = reader
  const { form, claim: words, review } = locale.words.desk
  return (
    <Layout reader={reader} title={form.problem} section="review">
      <PageHead title={<Quote text={claim.quote} lang={claim.report.lang} />}>
        <p class="meta">
          <a href={`/claims/${claim.id}`}>{fill(words.title, { n: locale.number(claim.id) })}</a>
        </p>
      </PageHead>
      <div class="problem" role="alert">
        <h2>{form.problem}</h2>
        <ul>
          {[...new Set(Object.values(problems))].map((problem) => (
            <li>{form[problem]}</li>
          ))}
        </ul>
      </div>
      <form
        class="claim-edit"
        action={`/claims/${claim.id}/review`}
        method="post"
        data-draft={claimDraft(claim.id)}
        data-sent
      >
        <Hidden values={{ version: version ?? claimVersion(claim), back, next, decision: 'correct' }} />
        <ClaimInputs locale={locale} draft={draft} problems={problems} />
        <p class="buttons">
          <button type="submit">{form.save}</button> <a href={back}>{review.close}</a>
        </p>
      </form>
    </Layout>
  )
}
