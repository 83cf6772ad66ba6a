import type { Context } from '../../context.js'
import { gazetteer } from '../../core/gazetteer/gazetteer.js'
import { insertIncidents, type NewIncident } from '../../db/incidents.js'
import { ActionError } from '../action-error.js'
import { appendChanges } from '../append-history.js'
import { write } from '../write.js'

export type IncidentInput = Pick<NewIncident, 'title'> &
  Partial<Omit<NewIncident, 'id' | 'title' | 'maker' | 'created' | 'grade' | 'verdict'>>

/** Adds an incident, by a person or by matching; claims are linked to it after. Gives its id. */
export async function createIncident(context: Context, input: IncidentInput): Promise<number> {
  const [id] = await createIncidents(context, [input])
  return id!
}

/** What an incident is where nothing is said of it. */
const UNTOLD = {
  key: null,
  place: null,
  placePrecision: null,
  latitude: null,
  longitude: null,
  country: null,
  start: null,
  end: null,
  datePrecision: null,
}

/** The same for any number of incidents; gives their ids in order. */
export async function createIncidents(context: Context, inputs: readonly IncidentInput[]): Promise<number[]> {
  if (inputs.some(({ title }) => title.trim() === '')) throw new ActionError('bad-input', 'an incident needs a title')
  if (inputs.length === 0) return []
  return write(context, async (context) => {
    const made = { maker: context.actor.kind, created: context.now() }
    const ids = await insertIncidents(
      context.db,
      inputs.map((input) => ({ ...UNTOLD, ...onMap(input), ...input, ...made })),
    )
    await appendChanges(
      context,
      inputs.map((input, index) => ({
        action: 'createIncident',
        noun: 'incident',
        subject: ids[index]!,
        before: null,
        after: { ...input },
      })),
    )
    return ids
  })
}

/** Where a place that the gazetteer knows lies; nothing of one that it does not know, or knows several of. */
export function onMap({
  place,
}: Pick<IncidentInput, 'place'>): Pick<NewIncident, 'latitude' | 'longitude' | 'country'> {
  if (!place) return {}
  const named = gazetteer().byIdOf(place) ?? single(gazetteer().find(place))
  if (!named) return {}
  return { latitude: named.lat, longitude: named.lon, country: gazetteer().countryOf(named.id)?.id ?? null }
}

const single = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? items[0]! : null)
