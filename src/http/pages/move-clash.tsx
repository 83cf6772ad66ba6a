import { fill } from '../../core/text/fill.js'
import type { ClaimView } from '../../db/claims.js'
import type { Incident } from '../../db/incidents.js'
import type { Judgement } from '../../db/judgements.js'
import { QuoteLink } from '../components/claim-link.js'
import { Clash } from '../components/clash.js'
import type { Reader } from '../components/document.js'
import { IncidentLink } from '../components/incident-link.js'
import { incidentTitle } from '../locale/incident-title.js'
import { personName } from '../locale/names.js'
import type { AskedMove } from '../move-request.js'

interface MoveClashPageProps {
  readonly reader: Reader
  readonly from: Incident
  readonly asked: AskedMove
  /** Claims that went meanwhile, or came, as they stand now. */
  readonly odd: readonly ClaimView[]
  readonly judgements: ReadonlyMap<number, Judgement>
  /** What of the move can still be done. */
  readonly left: readonly number[]
  /** Where they were to go, if it is there. */
  readonly wanted: Incident | null
}

/** Claims were moved by two people: where the others put them, and what is left to be moved. */
export function MoveClashPage({ reader, from, asked, odd, judgements, left, wanted }: MoveClashPageProps) {
  const { locale } = reader
  const { nav, desk } = locale.words
  const { everything, to, reason } = asked
  const here = `/incidents/${from.id}`
  const title = to !== null && typeof to === 'object' ? to.title : undefined
  const there = title ?? (wanted && incidentTitle(locale, wanted.title)) ?? desk.review.noIncident
  const destination = typeof to === 'number' ? to : title === undefined ? 'none' : 'new'
  const rows = odd.map((claim) => {
    const judgement = judgements.get(claim.id)
    const now = (
      <>
        {claim.incident ? <IncidentLink locale={locale} incident={claim.incident} /> : desk.review.noIncident}
        {judgement && (
          <small class="soft">
            {' · '}
            <bdi>{personName(locale, judgement.by)}</bdi> · {locale.time(judgement.at)}
          </small>
        )}
      </>
    )
    return [<QuoteLink claim={claim} />, now, <bdi>{there}</bdi>] as const
  })
  return (
    <Clash
      reader={reader}
      title={desk.clash.claims}
      section="incidents"
      about={<bdi>{incidentTitle(locale, from.title)}</bdi>}
      of={nav.claims}
      rows={rows}
      keepTheirs={`${here}/edit`}
      keepYours={
        left.length === 0
          ? null
          : {
              action: `${here}/move`,
              label: fill(desk.clash.moveRest, { n: locale.number(left.length) }),
              values: {
                ...(everything ? { everything: destination, seen: left.join() } : { to: destination, claims: left }),
                title,
                reason: reason ?? undefined,
              },
            }
      }
    />
  )
}
