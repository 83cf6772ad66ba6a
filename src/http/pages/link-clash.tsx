import type { ClaimView } from '../../db/claims.js'
import type { Incident } from '../../db/incidents.js'
import type { Judgement } from '../../db/judgements.js'
import { Clash, ClashingClaim } from '../components/clash.js'
import type { Reader } from '../components/document.js'
import { IncidentLink } from '../components/incident-link.js'
import { incidentTitle } from '../locale/incident-title.js'

interface LinkClashPageProps {
  readonly reader: Reader
  /** As it stands now. */
  readonly claim: ClaimView
  readonly judgement: Judgement | undefined
  /** The incident to which the person links the claim, or which they take it out of. */
  readonly wanted: Incident
  readonly way: 'link' | 'unlink'
  readonly back: string
}

/** Two people moved one claim: where it stands, where it was to go, and a choice. */
export function LinkClashPage({ reader, claim, judgement, wanted, way, back }: LinkClashPageProps) {
  const { locale } = reader
  const { nav, desk } = locale.words
  const { incident: theirs } = claim
  const here = theirs ? <IncidentLink locale={locale} incident={theirs} /> : desk.review.noIncident
  const there = way === 'link' ? <bdi>{incidentTitle(locale, wanted.title)}</bdi> : desk.review.noIncident
  const incident = way === 'link' ? wanted.id : (theirs?.id ?? wanted.id)
  return (
    <Clash
      reader={reader}
      title={desk.clash.title}
      section="review"
      about={<ClashingClaim locale={locale} claim={claim} judgement={judgement} />}
      rows={[[nav.incidents, here, there]]}
      keepTheirs={back}
      keepYours={{ action: `/claims/${claim.id}/${way}`, values: { back, incident, was: theirs?.id ?? 'none' } }}
    />
  )
}
