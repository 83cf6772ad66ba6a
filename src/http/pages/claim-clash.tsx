import { claimVersion, type Review } from '../../actions/claims/review-claim.js'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import { CLAIM_FIELDS, type ClaimDraft, type ClaimField, draftOf } from '../claim-draft.js'
import { Clash, ClashingClaim } from '../components/clash.js'
import type { Reader } from '../components/document.js'
import { claimDraft } from '../components/draft-note.js'
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
  const { state, review } = locale.words.desk
  const theirs = draftOf(claim)
  const words = (field: ClaimField, draft: ClaimDraft) => fieldWords(locale, field, draft[field])
  const different = CLAIM_FIELDS.filter((field) => theirs[field] !== yours[field]).map(
    (field) => [fieldName(locale, field), <del>{words(field, theirs)}</del>, <ins>{words(field, yours)}</ins>] as const,
  )
  const values = { ...(decision === 'correct' ? yours : {}), version: claimVersion(claim), decision, back, next }
  return (
    <Clash
      reader={reader}
      title={locale.words.desk.clash.title}
      section="review"
      about={<ClashingClaim locale={locale} claim={claim} judgement={judgement} />}
      rows={[...different, [review.state, state[claim.state], state[STATE_OF[decision]]]]}
      keepTheirs={next}
      draft={decision === 'correct' ? claimDraft(claim.id) : undefined}
      keepYours={{ action: `/claims/${claim.id}/review`, values }}
    />
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
