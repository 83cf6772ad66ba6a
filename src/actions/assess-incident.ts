import type { Context } from '../context.js'
import type { ProposedGrade } from '../core/compare/testimony.js'
import { reportsOf } from '../db/incidents.js'
import { compareStored } from './compare-stored.js'

/** What the rules say of an incident as a whole; a person decides. */
export interface Assessment {
  /** null where nobody counts anybody harmed. */
  readonly grade: ProposedGrade | null
  /** Ids of claims by which a party owns up to harm that it caused. */
  readonly conceded: readonly number[]
}

/** Reads an incident's claims together. Changes nothing. */
export async function assessIncident(context: Context, incident: number): Promise<Assessment> {
  const { claims, comparison } = await compareStored(context, await reportsOf(context.db, [incident], []), {
    pairs: false,
  })
  const own = (id: string): boolean => claims.get(Number(id))?.incident?.id === incident
  return {
    grade: comparison.grades.find((proposed) => proposed.incident === String(incident)) ?? null,
    conceded: comparison.conceded.filter(own).map(Number),
  }
}
