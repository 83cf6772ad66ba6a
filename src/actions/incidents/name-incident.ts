import type { Context } from '../../context.js'
import { type Incident, incidentRow, updateIncident } from '../../db/incidents.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'
import { onMap } from './create-incident.js'

export interface Naming {
  readonly incident: number
  readonly title?: string
  /** null where no place can be named. */
  readonly place?: string | null
  /** What stood when the person decided: where something else stands now, nothing is done. */
  readonly seen?: Partial<Pick<Incident, 'title' | 'place'>>
}

/** What naming an incident may change. */
export const namesOf = ({ title, place, placePrecision, latitude, longitude, country }: Incident) => ({
  title,
  place,
  placePrecision,
  latitude,
  longitude,
  country,
})

/** A person sets right what an incident is called and where it was. Gives the id of the history's entry; null where nothing changes. */
export function nameIncident(context: Context, { incident: id, seen = {}, ...given }: Naming): Promise<number | null> {
  return write(context, async (context) => {
    const incident = await incidentRow(context.db, id)
    if (!incident) throw new ActionError('not-found', `there is no incident ${id}`)
    const { title = incident.title, place = incident.place } = given
    if (title.trim() === '') throw new ActionError('bad-input', 'an incident needs a title')
    const stood = { title: incident.title, place: incident.place, ...seen }
    if (stood.title !== incident.title || stood.place !== incident.place)
      throw new ActionError('conflict', `incident ${id} was named anew since you looked at it`)
    const before = namesOf(incident)
    const elsewhere = place === incident.place ? {} : { placePrecision: null, ...NOWHERE, ...onMap({ place }) }
    const after = { ...before, title, place, ...elsewhere }
    if (title === incident.title && place === incident.place) return null
    await updateIncident(context.db, id, after)
    return appendHistory(context, { action: 'nameIncident', noun: 'incident', subject: id, before, after })
  })
}

const NOWHERE = { latitude: null, longitude: null, country: null }
