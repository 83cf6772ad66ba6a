import type { Db } from '../db/engine/database.js'
import { type DatedIncident, incidentsOnDays, monthsAround, newestMonth } from '../db/incident-views.js'
import { type IncidentChoice, incidentFilter } from './incident-choice.js'

export interface Month {
  /** `2016-10`. */
  readonly month: string
  readonly incidents: readonly DatedIncident[]
  /** The nearest months with an incident. */
  readonly earlier: string | null
  readonly later: string | null
}

/** The month asked for, else that of the newest incident; null where no incident has a date. */
export async function incidentMonth(db: Db, choice: IncidentChoice): Promise<Month | null> {
  const filter = incidentFilter(choice)
  const month = choice.month ?? (await newestMonth(db, filter))
  if (month === null) return null
  const days = daysOfMonth(month)
  const [first, last] = [days[0]!, days.at(-1)!]
  const incidents = await incidentsOnDays(db, filter, first, last)
  return { month, incidents, ...(await monthsAround(db, filter, first, last)) }
}

/** `2016-02` has the days 2016-02-01 … 2016-02-29. */
export function daysOfMonth(month: string): string[] {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}
