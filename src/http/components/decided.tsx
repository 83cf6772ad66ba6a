import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import type { Locale } from '../locale/locale.js'
import { personName } from '../locale/names.js'

interface DecidedProps {
  readonly locale: Locale
  readonly claim: Pick<ClaimView, 'state'>
  readonly judgement: Judgement | undefined
}

/** Where a claim stands with the fact-checkers, and who put it there. */
export function Decided({ locale, claim, judgement }: DecidedProps) {
  const { desk } = locale.words
  const state = desk.state[claim.state]
  if (claim.state === 'proposed' || !judgement) return <span class={`state ${claim.state}`}>{state}</span>
  const name = `\u2068${personName(locale, judgement.by)}\u2069`
  return (
    <span class={`state ${claim.state}`}>
      <bdi>{fill(desk.decidedBy, { state, name, time: locale.time(judgement.at) ?? '' })}</bdi>
      {judgement.reason && (
        <>
          {locale.words.colon}
          <bdi>{judgement.reason}</bdi>
        </>
      )}
    </span>
  )
}
