import { claimVersion, type Review } from '../../actions/claims/review-claim.js'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import { CLAIM_FIELDS, type ClaimDraft, type ClaimField, draftOf } from '../claim-draft.js'
import { Clash, ClashingClaim } from '../components/clash.js'
import type { Reader } from '../components/document.js'
import { claimDraft } from '../components/draft-note.js'
import { fieldName, fieldWords } from '../components/field-words.js'

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
