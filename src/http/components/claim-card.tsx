import type { Child } from 'hono/jsx'
import { claimVersion } from '../../actions/claims/review-claim.js'
import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import { relayOf, speakerOf } from '../../db/said-by.js'
import { draftOf } from '../claim-draft.js'
import type { Locale } from '../locale/locale.js'
import { daysOf, groupNames, sideName } from '../locale/names.js'
import { Allowed } from './allowed.js'
import { ClaimInputs, Hidden } from './claim-form.js'
import { Decided } from './decided.js'
import { claimDraft, DraftNote } from './draft-note.js'
import { Figure } from './figure.js'
import { IncidentLink } from './incident-link.js'
import { Quote, QuotedSpan } from './quoted-span.js'

interface ClaimCardProps {
  readonly locale: Locale
  readonly claim: ClaimView
  /** Its number in the text; null for an orphan, whose quote stands there no more. */
  readonly ordinal: number | null
  readonly judgement: Judgement | undefined
  /** Of how many other claims it says otherwise. */
  readonly conflicts: number
  /** Its fields are being set right, in place. */
  readonly edited: boolean
}

/** What was read from one claim, field by field. */
export function ClaimCard({ locale, claim, ordinal, judgement, conflicts, edited }: ClaimCardProps) {
  const { words } = locale
  const label = ordinal === null ? words.report.orphan : fill(words.report.fields, { n: locale.number(ordinal) })
  const anchor = ordinal === null ? `claim-${claim.id}` : `fields-${claim.id}`
  return (
    <li class="claim-card" id={anchor} aria-label={label}>
      <header>
        <Figure locale={locale} quantity={claim} />
        {ordinal === null ? (
          <strong class="field-problem">{words.report.orphan}</strong>
        ) : (
          <a
            class="ordinal"
            href={`#claim-${claim.id}`}
            aria-label={`${words.report.inText}: ${locale.number(ordinal)}`}
          >
            {locale.number(ordinal)}
          </a>
        )}
      </header>
      <p>
        <Quote text={claim.quote} lang={claim.report.lang} />
      </p>
      {edited ? <EditInPlace locale={locale} claim={claim} /> : <ClaimFields locale={locale} claim={claim} />}
      {conflicts > 0 && (
        <p>
          <a class="conflict-count" href={`/claims/${claim.id}#relations`}>
            {locale.count(words.count.conflicts, conflicts)}
          </a>
        </p>
      )}
      <p class="claim-tools">
        <Decided locale={locale} claim={claim} judgement={judgement} />
        {!edited && (
          <Allowed to={`/claims/${claim.id}/review`}>
            <a href={`/reports/${claim.report.id}?edit=${claim.id}#${anchor}`}>{words.desk.report.edit}</a>
          </Allowed>
        )}
        <a href={`/claims/${claim.id}`}>{words.desk.review.permalink}</a>
      </p>
      {claim.rules.length > 0 && (
        <details class="rules">
          <summary>{words.report.rules}</summary>
          <code dir="ltr">{claim.rules.join(' → ')}</code>
        </details>
      )}
    </li>
  )
}

function EditInPlace({ locale, claim }: { locale: Locale; claim: ClaimView }) {
  const { form } = locale.words.desk
  const back = `/reports/${claim.report.id}#${claim.orphan ? 'claim' : 'fields'}-${claim.id}`
  return (
    <Allowed to={`/claims/${claim.id}/review`} tell={locale}>
      <form action={`/claims/${claim.id}/review`} method="post" data-draft={claimDraft(claim.id)}>
        <DraftNote locale={locale} />
        <Hidden values={{ version: claimVersion(claim), decision: 'correct', back, next: back }} />
        <ClaimInputs locale={locale} draft={draftOf(claim)} problems={{}} />
        <p class="buttons">
          <button type="submit">{form.save}</button>
          <a href={back}>{locale.words.desk.review.close}</a>
        </p>
      </form>
    </Allowed>
  )
}

/** What was read from a claim, as a list of names and values. */
export const ClaimFields = ({ locale, claim }: { locale: Locale; claim: ClaimView }) => (
  <dl class="fields">
    {fieldsOf(locale, claim).map(([name, value]) => (
      <>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </>
    ))}
  </dl>
)

function fieldsOf(locale: Locale, claim: ClaimView): [string, Child][] {
  const { words } = locale
  const { name, lang, own } = speakerOf(claim)
  const relay = relayOf(claim)
  const span = (text: string) => <QuotedSpan text={text} lang={claim.report.lang} />
  const when = daysOf(locale, { start: claim.whenStart, end: claim.whenEnd })
  return [
    [words.report.metric, words.metric[claim.metric]],
    [words.report.speaker, own ? words.report.ownVoice : <QuotedSpan text={name} lang={lang} />],
    ...(relay === null ? [] : ([[words.report.via, span(relay)]] as [string, Child][])),
    [
      words.report.status,
      claim.counted === '' ? (
        words.status[claim.status]
      ) : (
        <>
          {words.status[claim.status]} ({span(claim.counted)})
        </>
      ),
    ],
    ...(claim.group === null ? [] : ([[words.desk.form.group, groupNames(locale, claim.group)]] as [string, Child][])),
    ...(claim.side === null
      ? []
      : ([[words.desk.form.side, <bdi>{sideName(locale, claim.side)}</bdi>]] as [string, Child][])),
    [words.report.scope, words.scope[claim.scope]],
    ...(claim.place === null ? [] : ([[words.report.place, span(claim.place)]] as [string, Child][])),
    ...(when === null ? [] : ([[words.report.when, when]] as [string, Child][])),
    ...(claim.implicit ? ([[words.report.interval, words.implicit]] as [string, Child][]) : []),
    ...(claim.incident === null
      ? []
      : ([[words.report.incident, <IncidentLink locale={locale} incident={claim.incident} />]] as [string, Child][])),
  ]
}
