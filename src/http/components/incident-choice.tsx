import type { ClaimView } from '../../db/claims.js'
import type { IncidentListing } from '../../db/incidents.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { daysOf, placeName } from '../locale/names.js'
import { Hidden } from './claim-form.js'
import { TextField } from './form.js'
import { IncidentLink } from './incident-link.js'

interface IncidentChoiceProps {
  readonly locale: Locale
  readonly claim: ClaimView
  /** Where to go on after linking. */
  readonly back: string
  /** The page that searches, and what its address keeps. */
  readonly search: { readonly action: string; readonly keep: Readonly<Record<string, string>> }
  readonly find: string | undefined
  readonly incidents: readonly IncidentListing[]
}

/** Find an incident and link a claim to it, or take the claim out of the one it is linked to. */
export function IncidentChoice({ locale, claim, back, search, find, incidents }: IncidentChoiceProps) {
  const { link } = locale.words.desk
  return (
    <>
      <form class="filters" action={search.action} method="get">
        <Hidden values={search.keep} />
        <TextField scope="link" name="find" label={link.find} value={find} type="search" />
        <button type="submit">{link.search}</button>
      </form>
      {find !== undefined && incidents.length === 0 && <p>{link.none}</p>}
      {incidents.length > 0 && (
        <form action={`/claims/${claim.id}/link`} method="post">
          <Hidden values={{ back, was: claim.incident?.id ?? 'none' }} />
          <ul class="row-list">
            {incidents.map((incident) => (
              <li class="choice-row">
                <IncidentName locale={locale} incident={incident} />
                {claim.incident?.id !== incident.id && (
                  <button class="quiet" type="submit" name="incident" value={incident.id}>
                    {link.here}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </form>
      )}
      {claim.incident && (
        <form action={`/claims/${claim.id}/unlink`} method="post">
          <Hidden values={{ back, incident: claim.incident.id, was: claim.incident.id }} />
          <p>
            <button class="quiet" type="submit">
              {link.unlink + locale.words.colon}
              <bdi>{incidentTitle(locale, claim.incident.title)}</bdi>
            </button>
          </p>
        </form>
      )}
    </>
  )
}

/** An incident in a list to choose from. */
export const IncidentName = ({ locale, incident }: { locale: Locale; incident: IncidentListing }) => (
  <span>
    <IncidentLink locale={locale} incident={incident} />{' '}
    <small class="soft">
      {incident.place && (
        <>
          <bdi>{placeName(locale, incident.place)}</bdi>
          {' · '}
        </>
      )}
      {daysOf(locale, incident) ?? locale.words.board.notKnown}
      {' · '}
      {locale.count(locale.words.count.claims, incident.claims)}
    </small>
  </span>
)
