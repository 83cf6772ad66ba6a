import type { Incident } from '../../db/incidents.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { placeName } from '../locale/names.js'
import { Hidden } from './claim-form.js'
import { TextField } from './form.js'

/** A name that was not kept: why, and what was typed. */
export interface RefusedName {
  readonly problem: string
  readonly title: string
  readonly place: string
  readonly status: 409 | 422
}

interface NamingFormProps {
  readonly locale: Locale
  readonly incident: Incident
  readonly refused: RefusedName | undefined
}

/** What the incident is called, as the page calls it: what is sent as it was shown stays as it is kept. */
export function NamingForm({ locale, incident, refused }: NamingFormProps) {
  const { board } = locale.words.desk
  const place = incident.place && placeName(locale, incident.place)
  return (
    <section class="metric" id="naming">
      <h2>{board.naming}</h2>
      <p class="hint">{board.namingDeck}</p>
      {refused && (
        <p class="problem" role="alert">
          {refused.problem}
        </p>
      )}
      <form class="filters" action={`/incidents/${incident.id}/name#naming`} method="post">
        <Hidden values={{ seen: incident.title, seenPlace: incident.place ?? '' }} />
        <TextField
          scope="naming"
          name="title"
          label={board.title}
          value={refused?.title ?? incidentTitle(locale, incident.title)}
          required
        />
        <TextField
          scope="naming"
          name="place"
          label={locale.words.report.place}
          value={refused?.place ?? place ?? ''}
        />
        <button type="submit">{board.saveName}</button>
      </form>
    </section>
  )
}
