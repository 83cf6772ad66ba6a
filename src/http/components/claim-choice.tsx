import type { ClaimView } from '../../db/claims.js'
import { speakerOf } from '../../db/said-by.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { QuoteLink, Speaker } from './claim-link.js'
import { Figure } from './figure.js'
import { SourceName } from './source-name.js'

interface ClaimChoiceProps {
  readonly locale: Locale
  readonly claim: ClaimView
  readonly chosen: boolean | undefined
}

/** A claim of an incident, to be chosen. */
export const ClaimChoice = ({ locale, claim, chosen }: ClaimChoiceProps) => (
  <li class="chosen-row">
    <input
      type="checkbox"
      name="claims"
      value={claim.id}
      checked={chosen}
      aria-label={`${locale.words.desk.board.choose}${locale.words.colon}${claim.quote}`}
    />
    <ClaimLine locale={locale} claim={claim} />
  </li>
)

interface ClaimLineProps {
  readonly locale: Locale
  readonly claim: ClaimView
  /** Tells the incident that it is linked to. */
  readonly elsewhere?: boolean
}

/** A claim in a line: its figure, its words, who said it and where. */
export const ClaimLine = ({ locale, claim, elsewhere = false }: ClaimLineProps) => (
  <p>
    <a href={`/claims/${claim.id}`}>
      <Figure locale={locale} quantity={claim} />
    </a>{' '}
    {locale.words.metric[claim.metric]} · <QuoteLink claim={claim} />{' '}
    <small class="soft">
      <Speaker locale={locale} claim={claim} />
      {!speakerOf(claim).own && claim.report.sourceName && (
        <>
          {' · '}
          <SourceName locale={locale} name={claim.report.sourceName} />
        </>
      )}
      {' · '}
      {locale.day(claim.report.published) ?? locale.words.board.notKnown}
      {elsewhere && claim.incident && (
        <>
          {' · '}
          <bdi>{incidentTitle(locale, claim.incident.title)}</bdi>
        </>
      )}
    </small>
  </p>
)
