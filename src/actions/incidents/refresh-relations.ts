import type { Context } from '../../context.js'
import { reportsOf } from '../../db/incident-reports.js'
import { compareStored, keepRelations } from './compare-stored.js'

/** Compares the claims of incidents anew, after a person changed one of them or where it belongs. `changed` are such claims. */
export async function refreshRelations(
  context: Context,
  incidents: readonly number[],
  changed: readonly number[] = [],
): Promise<void> {
  const compared = await compareStored(context, await reportsOf(context.db, incidents, changed))
  const touched = new Set(changed)
  for (const claim of compared.claims.values())
    if (claim.incident && incidents.includes(claim.incident.id)) touched.add(claim.id)
  await keepRelations(context, compared, touched)
}
