import type { Context } from '../context.js'
import { insertIncident, type NewIncident } from '../db/incidents.js'
import { ActionError } from './action-error.js'
import { appendHistory } from './append-history.js'
import { write } from './write.js'

export type IncidentInput = Pick<NewIncident, 'title'> &
  Partial<Omit<NewIncident, 'id' | 'title' | 'maker' | 'created' | 'grade' | 'verdict'>>

/** Adds an incident, by a person or by matching; claims are linked to it after. Gives its id. */
export function createIncident(context: Context, input: IncidentInput): Promise<number> {
  if (input.title.trim() === '') throw new ActionError('bad-input', 'an incident needs a title')
  return write(context, async (context) => {
    const { kind: maker } = context.actor
    const incident = await insertIncident(context.db, { ...input, maker, created: context.now() })
    await appendHistory(context, {
      action: 'createIncident',
      noun: 'incident',
      subject: incident,
      before: null,
      after: { ...input },
    })
    return incident
  })
}
