import { asc, inArray } from 'drizzle-orm'
import { incidentLinks } from '../../schema/index.js'
import { type ClaimView, selectClaims } from '../db/claims.js'
import type { Db } from '../db/engine/database.js'
import { incidentPages } from '../db/incident-pages.js'
import type { IncidentFilter } from '../db/incidents.js'
import { type RelationRow, relationsOfClaims } from '../db/relations.js'
import { type Event, eventOf } from './event.js'

/** The incidents of a filter as events, a page at a time. */
export async function* eventPages(db: Db, filter: IncidentFilter): AsyncGenerator<readonly Event[], void> {
  for await (const incidents of incidentPages(db, filter)) {
    const ids = incidents.map(({ id }) => id)
    const claims = await selectClaims(db, inArray(incidentLinks.incident, ids), asc(incidentLinks.incident))
    const events: Event[] = []
    for (const incident of incidents) {
      const own = claims.filter((claim) => claim.incident?.id === incident.id)
      events.push(
        eventOf(
          incident,
          own,
          among(
            own,
            await relationsOfClaims(
              db,
              own.map(({ id }) => id),
            ),
          ),
        ),
      )
    }
    yield events
  }
}

function among(claims: readonly ClaimView[], relations: readonly RelationRow[]): RelationRow[] {
  const own = new Set(claims.map(({ id }) => id))
  return relations.filter(({ a, b }) => own.has(a) && own.has(b))
}
