import { asc } from 'drizzle-orm'
import { incidentLinks } from '../../schema/index.js'
import { groupBy } from '../core/group-by.js'
import { amongIds } from '../db/among-ids.js'
import { selectClaims } from '../db/claims.js'
import type { Db } from '../db/engine/database.js'
import { incidentPages } from '../db/incident-pages.js'
import type { IncidentFilter } from '../db/incidents.js'
import { relationsOfClaims } from '../db/relations.js'
import { type Event, eventOf } from './event.js'

/** The incidents of a filter as events, a page at a time. */
export async function* eventPages(db: Db, filter: IncidentFilter): AsyncGenerator<readonly Event[], void> {
  for await (const incidents of incidentPages(db, filter)) {
    const ids = incidents.map(({ id }) => id)
    const claims = await selectClaims(db, amongIds(incidentLinks.incident, ids), asc(incidentLinks.incident))
    const relations = await relationsOfClaims(
      db,
      claims.map(({ id }) => id),
    )
    const claimsOf = groupBy(claims, ({ incident }) => incident!.id)
    const incidentOf = new Map(claims.map(({ id, incident }) => [id, incident!.id]))
    // Of claims of two incidents nothing is told here.
    const relationsOf = groupBy(
      relations.filter(({ a, b }) => incidentOf.get(a) === incidentOf.get(b)),
      ({ a }) => incidentOf.get(a)!,
    )
    yield incidents.map((incident) =>
      eventOf(incident, claimsOf.get(incident.id) ?? [], relationsOf.get(incident.id) ?? []),
    )
  }
}
