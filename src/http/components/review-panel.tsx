import { claimVersion } from '../../actions/claims/review-claim.js'
import type { ClaimView } from '../../db/claims.js'
import type { IncidentListing } from '../../db/incidents.js'
import type { Judgement } from '../../db/judgements.js'
import { outletOf } from '../../db/said-by.js'
import { draftOf } from '../claim-draft.js'
import type { Locale } from '../locale/locale.js'
import { Allowed } from './allowed.js'
import { ClaimFields } from './claim-card.js'
import { ClaimContext } from './claim-context.js'
import { ClaimInputs, Hidden } from './claim-form.js'
import { placeOf } from './claim-link.js'
import { Decided } from './decided.js'
import { claimDraft, DraftNote } from './draft-note.js'
import { Figure } from './figure.js'
import { TextField } from './form.js'
import { IncidentChoice } from './incident-choice.js'
import { ReportTitle } from './quoted-span.js'
import { SourceName } from './source-name.js'

interface ReviewPanelProps {
  readonly locale: Locale
  readonly claim: ClaimView
  readonly text: string
  /** Where it is shown, where a decision leads to, and where incidents are searched for. */
  readonly places: { readonly here: string; readonly next: string; readonly search: string }
  readonly judgement: Judgement | undefined
  readonly find: string | undefined
  readonly incidents: readonly IncidentListing[]
}

/** The claim that is looked at, and the decisions that can be taken on it. */
export function ReviewPanel({ locale, claim, text, places, judgement, find, incidents }: ReviewPanelProps) {
  const { words } = locale
  const { review } = words.desk
  const { here } = places
  const permalink = `/claims/${claim.id}`
  return (
    <article class="review" aria-labelledby="claim-title" data-claim={claim.id}>
      <div class="review-said">
        <h2 id="claim-title" tabindex={-1}>
          <Figure locale={locale} quantity={claim} /> <span class="what">{words.metric[claim.metric]}</span>
        </h2>
        <ClaimContext claim={claim} text={text} />
        <p class="meta">
          <a href={placeOf(claim)}>
            <ReportTitle report={claim.report} />
          </a>
          <SourceName locale={locale} name={outletOf(claim)} />
          <span>{locale.day(claim.report.published) ?? words.board.notKnown}</span>
          {here !== permalink && <a href={permalink}>{review.permalink}</a>}
        </p>
        <Allowed to={`/claims/${claim.id}/review`} tell={locale}>
          <ReviewDecisions locale={locale} claim={claim} places={places} find={find} incidents={incidents} />
        </Allowed>
      </div>
      <ReviewReading locale={locale} claim={claim} judgement={judgement} />
    </article>
  )
}

/** What can be decided: accepted, rejected, with a reason or without, set right, linked. */
function ReviewDecisions({
  locale,
  claim,
  places: { here, next, search },
  find,
  incidents,
}: Omit<ReviewPanelProps, 'text' | 'judgement'>) {
  const { review, form } = locale.words.desk
  const version = claimVersion(claim)
  return (
    <>
      <div class="verdicts">
        <form action={`/claims/${claim.id}/review`} method="post">
          <Hidden values={{ version, back: here, next }} />
          <button type="submit" name="decision" value="accept" data-key="a">
            {review.accept} <kbd>a</kbd>
          </button>
          <button class="refuse" type="submit" name="decision" value="reject" data-key="x">
            {review.reject} <kbd>x</kbd>
          </button>
        </form>
      </div>
      <details class="tool" id="refuse">
        <summary data-key="r">
          {review.rejectWhy} <kbd>r</kbd>
        </summary>
        <form class="with-reason" action={`/claims/${claim.id}/review`} method="post">
          <Hidden values={{ version, back: here, next, decision: 'reject' }} />
          <TextField scope="refuse" name="reason" label={review.reason} hint={review.reasonHint} value="" />
          <button class="refuse" type="submit">
            {review.reject}
          </button>
        </form>
      </details>
      <details class="tool" id="edit">
        <summary data-key="e">
          {review.edit} <kbd>e</kbd>
        </summary>
        <form action={`/claims/${claim.id}/review`} method="post" data-draft={claimDraft(claim.id)}>
          <h3>{form.title}</h3>
          <p class="hint">{form.deck}</p>
          <DraftNote locale={locale} />
          <Hidden values={{ version, back: here, next, decision: 'correct' }} />
          <ClaimInputs locale={locale} draft={draftOf(claim)} problems={{}} />
          <button type="submit">{form.save}</button>
        </form>
      </details>
      <details class="tool" id="link" open={find !== undefined}>
        <summary data-key="l">
          {review.link} <kbd>l</kbd>
        </summary>
        <IncidentChoice
          locale={locale}
          claim={claim}
          back={here}
          search={{ action: search, keep: queryOf(here) }}
          find={find}
          incidents={incidents}
        />
      </details>
    </>
  )
}

/** What was read of it, by which rules and how surely. */
function ReviewReading({ locale, claim, judgement }: Pick<ReviewPanelProps, 'locale' | 'claim' | 'judgement'>) {
  const { words } = locale
  const { review } = words.desk
  return (
    <div class="review-read">
      <p>
        <Decided locale={locale} claim={claim} judgement={judgement} />
      </p>
      <ClaimFields locale={locale} claim={claim} />
      <p class="sure">
        {claim.maker === 'person' ? (
          review.byHand
        ) : (
          <>
            <label for="sure">{review.confident}</label>{' '}
            <meter id="sure" min="0" max="1" low={0.6} high={0.85} optimum={1} value={claim.confidence} />{' '}
            <bdi>{locale.number(Math.round(claim.confidence * 100))}%</bdi>
          </>
        )}
      </p>
      {claim.incident === null && <p class="soft">{review.noIncident}</p>}
      {claim.rules.length > 0 && (
        <details class="rules">
          <summary>{words.report.rules}</summary>
          <code dir="ltr">{claim.rules.join(' → ')}</code>
        </details>
      )}
    </div>
  )
}

const queryOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address, 'http://local').searchParams)
