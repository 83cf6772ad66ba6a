import type { Context } from '../../context.js'
import type { ProposedGrade } from '../../core/compare/testimony.js'
import { lastEntryId } from '../../db/history.js'
import { reportsOf } from '../../db/incident-reports.js'
import { incidentVersion } from '../../db/incident-version.js'
import { compareStored } from './compare-stored.js'

/** What the rules say of an incident as a whole; a person decides. */
export interface Assessment {
  /** null where nobody counts anybody harmed. */
  readonly grade: ProposedGrade | null
  /** Ids of claims by which a party owns up to harm that it caused. */
  readonly conceded: readonly number[]
}

interface Assessed {
  /** The newest entry of the history when it was last known to hold: as long as it stays, nothing at all was changed. */
  entry: number
  readonly version: string
  readonly assessment: Assessment
}

/** To read a hundred reports takes a fifth of a second: what was read stands until something in them changes. */
const assessed = new WeakMap<Context['db'], Map<number, Assessed>>()
/** Incidents remembered at most. */
const REMEMBERED = 1_000

/** Reads an incident's claims together. Changes nothing. */
export async function assessIncident(context: Context, incident: number): Promise<Assessment> {
  // Inside an action changes come before their entry and their seals.
  if (context.writing) return assess(context, incident)
  const remembered = assessed.get(context.db) ?? new Map<number, Assessed>()
  assessed.set(context.db, remembered)
  const entry = await lastEntryId(context.db)
  const known = remembered.get(incident)
  if (known?.entry === entry) return known.assessment
  const version = await incidentVersion(context.db, incident)
  if (known?.version === version) {
    known.entry = entry
    return known.assessment
  }
  const assessment = await assess(context, incident)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(incident, { entry, version, assessment })
  return assessment
}

async function assess(context: Context, incident: number): Promise<Assessment> {
  const { claims, comparison } = await compareStored(context, await reportsOf(context.db, [incident], []))
  const own = (id: string): boolean => claims.get(Number(id))?.incident?.id === incident
  return {
    grade: comparison.grades.find((proposed) => proposed.incident === String(incident)) ?? null,
    conceded: comparison.conceded.filter(own).map(Number),
  }
}
