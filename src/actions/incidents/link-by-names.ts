import type { Context } from '../../context.js'
import type { GivenClaim } from '../../core/claim/given-claim.js'
import { incidentByKey, insertLinks } from '../../db/incidents.js'
import { createIncident } from './create-incident.js'

/** What was stored of a report, in the order in which it was found, and the incident that all of it was given beside. */
interface Stored {
  readonly found: readonly Pick<GivenClaim, 'incident'>[]
  readonly claims: readonly number[]
  readonly incident?: string | null | undefined
}

/** A person named the incident beside a report or a claim: the claims belong to it, and it is made where there is none of that name. */
export async function linkByNames(context: Context, stored: readonly Stored[]): Promise<void> {
  const named = new Map<string, number[]>()
  for (const { found, claims, incident } of stored)
    claims.forEach((claim, position) => {
      const name = found[position]?.incident ?? incident
      if (!name) return
      const own = named.get(name)
      if (own) own.push(claim)
      else named.set(name, [claim])
    })
  for (const [name, own] of named) {
    const known = await incidentByKey(context.db, name)
    const incident = known?.id ?? (await createIncident(context, { key: name, title: name }))
    const link = { incident, state: 'linked', maker: 'person', by: context.actor.name, at: context.now() } as const
    await insertLinks(
      context.db,
      own.map((claim) => ({ claim, ...link })),
    )
  }
}
