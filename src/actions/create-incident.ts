import type { Context } from '../context.js'
import { insertIncidents, type NewIncident } from '../db/incidents.js'
import { ActionError } from './action-error.js'
import { appendChanges } from './append-history.js'
import { write } from './write.js'

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
      inputs.map((input) => ({ ...UNTOLD, ...input, ...made })),
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
