import type { Context } from '../../context.js'
import type { GivenClaim } from '../../core/claim/given-claim.js'
import { incidentByKey, insertLinks } from '../../db/incidents.js'
import { createIncident } from './create-incident.js'

type Found = Pick<GivenClaim, 'incident' | 'place' | 'when' | 'scope'>

/** What was stored of a report, in the order in which it was found, and the incident that all of it was given beside. */
interface Stored {
  readonly found: readonly Found[]
  readonly claims: readonly number[]
  readonly incident?: string | null | undefined
}

/** A person named the incident beside a report or a claim: the claims belong to it, and it is made where there is none of that name. */
export async function linkByNames(context: Context, stored: readonly Stored[]): Promise<void> {
  const named = new Map<string, { readonly claim: number; readonly found: Found }[]>()
  for (const { found, claims, incident } of stored)
    claims.forEach((claim, position) => {
      const given = found[position]
      const name = given?.incident ?? incident
      if (!name || !given) return
      const own = named.get(name)
      if (own) own.push({ claim, found: given })
      else named.set(name, [{ claim, found: given }])
    })
  for (const [name, own] of named) {
    const known = await incidentByKey(context.db, name)
    const incident =
      known?.id ??
      (await createIncident(context, { key: name, title: name, ...settingOf(own.map((each) => each.found)) }))
    const link = { incident, state: 'linked', maker: 'person', by: context.actor.name, at: context.now() } as const
    await insertLinks(
      context.db,
      own.map(({ claim }) => ({ claim, ...link })),
    )
  }
}

/** Where and when most claims of one event say that it was. */
function settingOf(claims: readonly Found[]) {
  const events = claims.filter(({ scope }) => scope === 'event')
  const place = mostFrequent(events.flatMap((claim) => claim.place ?? []))
  const days = mostFrequent(events.flatMap(({ when }) => (when ? `${when.start}/${when.end}` : [])))
  const [start = null, end = null] = days?.split('/') ?? []
  return { place, start, end }
}

function mostFrequent(words: readonly string[]): string | null {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
