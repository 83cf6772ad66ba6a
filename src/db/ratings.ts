import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { incidents, judgements } from '../../schema/index.js'
import type { Grade } from '../core/incident/vocabulary.js'
import type { Db } from './engine/database.js'

/** How a person graded an incident, with who did, and when. */
export interface Rating {
  readonly grade: Grade
  readonly verdict: string | null
  readonly by: string
  readonly at: Date
}

/** The ratings of those of the incidents that a person graded. */
export async function ratingsOf(db: Db, ids: readonly number[]): Promise<Map<number, Rating>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([incidents.id], {
      id: incidents.id,
      grade: incidents.grade,
      verdict: incidents.verdict,
      by: judgements.by,
      at: judgements.at,
    })
    .from(incidents)
    .innerJoin(judgements, and(eq(judgements.incident, incidents.id), inArray(judgements.kind, ['grade', 'verdict'])))
    .where(and(inArray(incidents.id, [...new Set(ids)]), isNotNull(incidents.grade)))
    .orderBy(incidents.id, desc(judgements.id))
  return new Map(rows.map(({ id, grade, ...rest }) => [id, { ...rest, grade: grade! }]))
}
