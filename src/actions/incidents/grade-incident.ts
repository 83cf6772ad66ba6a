import type { Context } from '../../context.js'
import type { Grade } from '../../core/incident/vocabulary.js'
import { incidentRow, updateIncident } from '../../db/incidents.js'
import { insertJudgement } from '../../db/judgements.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'

export interface Grading {
  readonly incident: number
  /** null takes the grade back. */
  readonly grade?: Grade | null
  /** What the fact-checkers found, in their words. */
  readonly verdict?: string | null
  readonly reason?: string | null
  /** What stood when the person decided: where something else stands now, nothing is done. */
  readonly seen?: { readonly grade?: Grade | null; readonly verdict?: string | null }
}

/** A person grades an incident or writes its verdict. Gives the id of the history's entry. */
export function gradeIncident(context: Context, grading: Grading): Promise<number> {
  const { incident: id, reason = null, seen = {}, ...change } = grading
  return write(context, async (context) => {
    const { db, actor } = context
    const incident = await incidentRow(db, id)
    if (!incident) throw new ActionError('not-found', `there is no incident ${id}`)
    const { grade, verdict } = incident
    const stood = { grade, verdict, ...seen }
    if (stood.grade !== grade || stood.verdict !== verdict)
      throw new ActionError(
        'conflict',
        `incident ${id} was graded anew, or its verdict written, since you looked at it`,
      )
    const after = { grade, verdict, ...change }
    await updateIncident(db, id, after)
    const kind = change.grade === undefined ? 'verdict' : 'grade'
    await insertJudgement(db, { kind, incident: id, reason, by: actor.name, at: context.now() })
    return appendHistory(context, {
      action: 'gradeIncident',
      noun: 'incident',
      subject: id,
      before: { grade, verdict },
      after,
    })
  })
}
