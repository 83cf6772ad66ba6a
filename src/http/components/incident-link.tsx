import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'

interface IncidentLinkProps {
  readonly locale: Locale
  readonly incident: { readonly id: number; readonly title: string }
}

/** An incident's title, leading to its board. */
export const IncidentLink = ({ locale, incident }: IncidentLinkProps) => (
  <a href={`/incidents/${incident.id}`}>
    <bdi>{incidentTitle(locale, incident.title)}</bdi>
  </a>
)
