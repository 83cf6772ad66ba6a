import type { Context } from '../context.js'
import type { ProposedGrade } from '../core/compare/testimony.js'
import { lastEntryId } from '../db/history.js'
import { reportsOf } from '../db/incidents.js'
import { compareStored } from './compare-stored.js'

/** What the rules say of an incident as a whole; a person decides. */
export interface Assessment {
  /** null where nobody counts anybody harmed. */
  readonly grade: ProposedGrade | null
  /** Ids of claims by which a party owns up to harm that it caused. */
  readonly conceded: readonly number[]
}

/** Assessments of one state of an archive, that of its history's newest entry. */
interface Assessed {
  readonly entry: number
  readonly incidents: Map<number, Assessment>
}

/** To read a hundred reports takes a fifth of a second: what was read stands until something in the archive changes. */
const assessed = new WeakMap<Context['db'], Assessed>()
/** Incidents remembered at most. */
const REMEMBERED = 1_000

/** Reads an incident's claims together. Changes nothing. */
export async function assessIncident(context: Context, incident: number): Promise<Assessment> {
  const entry = await lastEntryId(context.db)
  let state = assessed.get(context.db)
  if (state?.entry !== entry || state.incidents.size >= REMEMBERED) {
    state = { entry, incidents: new Map() }
    assessed.set(context.db, state)
  }
  const known = state.incidents.get(incident)
  if (known) return known
  const assessment = await assess(context, incident)
  // Inside an action changes come before their entry.
  if (!context.writing) state.incidents.set(incident, assessment)
  return assessment
}

async function assess(context: Context, incident: number): Promise<Assessment> {
  const { claims, comparison } = await compareStored(context, await reportsOf(context.db, [incident], []), {
    pairs: false,
  })
  const own = (id: string): boolean => claims.get(Number(id))?.incident?.id === incident
  return {
    grade: comparison.grades.find((proposed) => proposed.incident === String(incident)) ?? null,
    conceded: comparison.conceded.filter(own).map(Number),
  }
}
