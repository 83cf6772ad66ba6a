import { type SQL, sql } from 'drizzle-orm'
import { claims, reportPlaces, revisions } from '../../schema/index.js'
import type { Db } from './database.js'
import { rawRows } from './raw-rows.js'

/** Where and when a report speaks of something: what others on the same events are looked for by. */
export interface Sighting {
  readonly report: number
  /** Keys of the places that it names, and of all that might be the name of one. */
  readonly named: readonly string[]
  readonly heard: readonly string[]
  /** ISO day; null where it is not dated. */
  readonly day: string | null
}

/** Reports most that one report is compared with: enough for an event that many outlets report. */
const NEAR = 100
/** Reports that one place brings in before the day, after it, and undated; and claims of one figure there. */
const A_PLACE = { before: 40, after: 40, undated: 10, alike: 10 } as const
/** Reports on one event appear within a month of it. */
const WINDOW_DAYS = 31

/**
 * Reports that may speak of the same events as the one given: of the same places about the same time, those that share the rarest places
 * first; and those that give one of its figures at one of its places, whenever it was: these mislead. A bounded number of index look-ups,
 * however much is stored.
 */
export async function reportsNear(db: Db, sighting: Sighting): Promise<number[]> {
  if (sighting.named.length + sighting.heard.length === 0) return []
  const rows = await rawRows(
    db,
    sql`
    with timely as (${timely(sighting)}), alike as (${alike(sighting)})
    select report, rarity from timely
    union all select report, 0 from alike where report not in (select report from timely)
    order by rarity desc, report desc limit ${NEAR}`,
  )
  return rows.map((row) => Number(row['report']))
}

function timely({ report, named, heard, day }: Sighting): SQL {
  const there = sql`${reportPlaces.place} = known.place`
  const [first, last] = day === null ? ['-infinity', 'infinity'] : [shifted(day, -1), shifted(day, 1)]
  const middle = day ?? 'infinity'
  // Each place is asked by itself, so that none is read further than it may bring in.
  const before = sql`${there} and ${reportPlaces.day} between ${first}::date and ${middle}::date`
  const after = sql`${there} and ${reportPlaces.day} > ${middle}::date and ${reportPlaces.day} <= ${last}::date`
  const found = sql`select ${reportPlaces.report} from ${reportPlaces}`
  return sql`
    with known as materialized (
      select asked.place from unnest(${listed([...new Set([...named, ...heard])])}) as asked (place)
      cross join lateral (
        select 1 from ${reportPlaces} where ${reportPlaces.place} = asked.place order by ${reportPlaces.day} limit 1
      ) as stands
    ), met as (
      select near.report, 1.0 / count(*) over (partition by known.place) as rarity
      from known cross join lateral (
        (${found} where ${before} order by ${reportPlaces.day} desc limit ${A_PLACE.before})
        union all (${found} where ${after} order by ${reportPlaces.day} limit ${A_PLACE.after})
        union all (${found} where ${there} and ${reportPlaces.day} is null order by ${reportPlaces.day} limit ${A_PLACE.undated})
      ) as near
    )
    select report, sum(rarity) as rarity from met where report <> ${report}
    group by report order by 2 desc, report desc limit ${NEAR}`
}

/** Reports with a claim of the same figure at one of the places. */
const alike = ({ report, named }: Sighting): SQL => sql`
    select distinct met.report
    from (
      select distinct ${claims.metric}, ${claims.low} from ${claims} join ${revisions} on ${revisions.id} = ${claims.revision}
      where ${revisions.report} = ${report}
    ) as own
    cross join unnest(${listed(named)}) as asked (place)
    cross join lateral (
      select ${revisions.report} from ${claims} join ${revisions} on ${revisions.id} = ${claims.revision}
      where ${claims.placeKey} = asked.place and ${claims.metric} = own.metric and ${claims.low} = own.low
      order by ${claims.id} desc limit ${A_PLACE.alike}
    ) as met where met.report <> ${report}`

/** A list as one parameter, the same for both engines. Keys hold no line end. */
const listed = (items: readonly string[]): SQL => sql`string_to_array(${items.join('\n')}, E'\n')`

const shifted = (day: string, direction: 1 | -1): string =>
  new Date(Date.parse(day) + direction * WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10)
