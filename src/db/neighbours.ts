import { type SQL, sql } from 'drizzle-orm'
import { claims, reportPlaces, revisions } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { rawRows } from './engine/raw-rows.js'

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
 * For each report those that may speak of the same events: of the same places about the same time, those that share the rarest places
 * first; and those that give one of its figures at one of its places, whenever it was: these mislead. Two statements for any number of
 * reports, and a bounded number of index look-ups for each, however much is stored.
 */
export async function reportsNear(db: Db, sightings: readonly Sighting[]): Promise<Map<number, number[]>> {
  const near = new Map<number, number[]>(sightings.map(({ report }) => [report, []]))
  const known = await knownAmong(db, [...new Set(sightings.flatMap(({ named, heard }) => [...named, ...heard]))])
  const asked = sightings.flatMap(({ report, named, heard, day }) => {
    const [first, last] = day === null ? ['-infinity', 'infinity'] : [shifted(day, -1), shifted(day, 1)]
    const own = new Set(named)
    return [...new Set([...named, ...heard])]
      .filter((place) => known.has(place))
      .map((place) => ({ report, place, named: own.has(place), first, middle: day ?? 'infinity', last }))
  })
  if (asked.length === 0) return near
  const rows = await rawRows(
    db,
    sql`
    with asked as materialized (
      select * from json_to_recordset(${JSON.stringify(asked)}::text::json)
        as x(report bigint, place text, named boolean, first date, middle date, last date)
    ), timely as (${TIMELY}), alike as (${ALIKE}), ranked as (
      select asker, report, row_number() over (partition by asker order by rarity desc, report desc) as rank
      from (
        select * from timely
        union all select asker, report, 0 from alike where (asker, report) not in (select asker, report from timely)
      ) as found
    )
    select asker, report from ranked where rank <= ${NEAR} order by asker, rank`,
  )
  for (const { asker, report } of rows) near.get(Number(asker))!.push(Number(report))
  return near
}

/** Those of the places that some report names. */
async function knownAmong(db: Db, places: readonly string[]): Promise<Set<string>> {
  const rows = await rawRows(
    db,
    sql`
    select asked.place from unnest(${listed(places)}) as asked (place)
    cross join lateral (
      select 1 from ${reportPlaces} where ${reportPlaces.place} = asked.place order by ${reportPlaces.day} limit 1
    ) as stands`,
  )
  return new Set(rows.map(({ place }) => String(place)))
}

const there = sql`${reportPlaces.place} = asked.place`
const found = sql`select ${reportPlaces.report} from ${reportPlaces}`

/** Each place is asked by itself, so that none is read further than it may bring in. */
const TIMELY = sql`
    select asker, report, sum(rarity) as rarity
    from (
      select asked.report as asker, near.report, 1.0 / count(*) over (partition by asked.report, asked.place) as rarity
      from asked cross join lateral (
        (${found} where ${there} and ${reportPlaces.day} between asked.first and asked.middle
          order by ${reportPlaces.day} desc limit ${A_PLACE.before})
        union all (${found} where ${there} and ${reportPlaces.day} > asked.middle and ${reportPlaces.day} <= asked.last
          order by ${reportPlaces.day} limit ${A_PLACE.after})
        union all (${found} where ${there} and ${reportPlaces.day} is null order by ${reportPlaces.day} limit ${A_PLACE.undated})
      ) as near
    ) as met
    where report <> asker group by asker, report`

/** Reports with a claim of the same figure at one of the places. */
const ALIKE = sql`
    select distinct own.report as asker, met.report
    from (
      select distinct asked.report, asked.place, ${claims.metric}, ${claims.low}
      from asked join ${revisions} on ${revisions.report} = asked.report join ${claims} on ${claims.revision} = ${revisions.id}
      where asked.named
    ) as own
    cross join lateral (
      select ${revisions.report} from ${claims} join ${revisions} on ${revisions.id} = ${claims.revision}
      where ${claims.placeKey} = own.place and ${claims.metric} = own.metric and ${claims.low} = own.low
      order by ${claims.id} desc limit ${A_PLACE.alike}
    ) as met where met.report <> own.report`

/** A list as one parameter, the same for both engines. Keys hold no line end. */
const listed = (items: readonly string[]): SQL => sql`string_to_array(${items.join('\n')}, E'\n')`

const shifted = (day: string, direction: 1 | -1): string =>
  new Date(Date.parse(day) + direction * WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10)
