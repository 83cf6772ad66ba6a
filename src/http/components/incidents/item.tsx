import type { Child } from 'hono/jsx'
import type { ClaimView } from '../../../db/claims.js'
import type { IncidentListing } from '../../../db/incidents.js'
import type { RelationRow } from '../../../db/relations.js'
import type { Locale } from '../../locale/locale.js'
import { daysOf, placeName } from '../../locale/names.js'
import { IncidentLink } from '../incident-link.js'
import { WidestConflict } from '../widest-conflict.js'

interface IncidentItemProps {
  readonly locale: Locale
  readonly incident: IncidentListing
  readonly children?: Child
}

export function IncidentItem({ locale, incident, children }: IncidentItemProps) {
  const { words } = locale
  return (
    <li class="incident">
      <div>
        <h2>
          <IncidentLink locale={locale} incident={incident} />
        </h2>
        <p class="facts">
          {incident.place && <bdi>{placeName(locale, incident.place)}</bdi>}
          <span>{daysOf(locale, incident) ?? words.board.notKnown}</span>
          <span>{locale.count(words.count.reports, incident.reports)}</span>
          <span>{locale.count(words.count.claims, incident.claims)}</span>
          {incident.grade && <span class="grade">{words.grade[incident.grade]}</span>}
        </p>
      </div>
      <div class="disagreement">{children}</div>
    </li>
  )
}

interface DisagreementProps {
  readonly locale: Locale
  readonly incident: Pick<IncidentListing, 'reports'>
  readonly relation: RelationRow | undefined
  readonly claimOf: ReadonlyMap<number, ClaimView>
}

/** How far its sources stand apart; what one report alone tells is no agreement. */
export function Disagreement({ locale, incident, relation, claimOf }: DisagreementProps) {
  const { incidents } = locale.words
  const [a, b] = relation ? [claimOf.get(relation.a), claimOf.get(relation.b)] : []
  if ((!relation || !a || !b) && incident.reports < 2) return <p class="soft">{incidents.alone}</p>
  if (!relation || !a || !b) return <p class="agreed">{incidents.agreement}</p>
  return <WidestConflict locale={locale} relation={relation} claims={[a, b]} />
}
