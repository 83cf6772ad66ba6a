import { desc, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributions, claims, claimTerms, relations, reports, sourceSums, sources } from '../../schema/index.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { searchClaims } from '../../src/db/claim-facets.js'
import { type ClaimFilter, claimConditions, joinedFor } from '../../src/db/claim-filter.js'
import { countClaims } from '../../src/db/count-claims.js'
import type { Db } from '../../src/db/engine/database.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'
import { newestClaims } from '../../src/db/newest-claims.js'
import { listSources } from '../../src/db/sources.js'
import { fillArchive } from '../bench/archive.js'
import { fillSample } from '../http/sample.js'
import { onBothEngines } from '../support/databases.js'

const RUNS = Number(process.env['RUNS'] ?? 60)

const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const number = fc.option(fc.nat(700), { nil: undefined })
const list = <T>(values: readonly T[]) =>
  fc.option(fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { nil: undefined })
const DAYS = ['2013-12-31', '2014-03-01', '2015-07-15', '2019-01-31', '2024-12-16'] as const
const PLACES = [['Sirte', 'سرت', 'sirt'], ['El Fasher'], ['Gaza', 'Homs'], ['nowhere']] as const

const filters: fc.Arbitrary<ClaimFilter> = fc.record({
  source: some([1, 3, 25, 150, 999]),
  metric: some(['killed', 'wounded', 'strikes', 'other'] as const),
  status: some(['civilian', 'unknown'] as const),
  state: some(['accepted', 'proposed', 'rejected'] as const),
  lang: some(['ar', 'fr'] as const),
  side: some(['us', 'houthi']),
  group: some(['children', 'women', 'medics']),
  lowFrom: number,
  lowTo: number,
  highFrom: number,
  highTo: number,
  from: some(DAYS),
  to: some(DAYS),
  conflict: some([true, false]),
  orphan: some([true, false]),
  sourceWords: list(['civil defence', 'outlet 1', 'الدفاع', 'mayor', '100%']),
  speakerWords: list(['ministry', 'mayor', 'Outlet 30']),
  places: list(PLACES),
  names: list([...PLACES, ['civil defence', 'الدفاع المدني']]),
  words: some(['civilians', 'aleppo medics', 'مدنيا', 'personn', '9', 'c4ca4238']),
  incident: fc.constantFrom(undefined, undefined, undefined, null, 1, 7),
})
/** Few conditions at a time find something. */
const fewOf = (filter: ClaimFilter, kept: readonly number[]): ClaimFilter =>
  Object.fromEntries(Object.entries(filter).filter((_, index) => kept.includes(index)))

/** An archive of which the parts lie far from one another, as in a large one. */
async function fillApart(db: Db): Promise<void> {
  await fillArchive(db, 1_000)
  await db.execute(sql`update claims set low = null where id % 11 = 0`)
  await db.execute(sql`update claims set high = null, "group" = 'women children' where id % 13 = 0`)
  await db.execute(sql`update claims set orphan = true, side = 'houthi' where id % 17 = 0`)
  await db.execute(
    sql`update claims set when_start = date '2013-06-01', when_end = date '2019-06-01' where id % 19 = 0`,
  )
  await db.execute(
    sql`update claims set when_start = date '1870-06-01', when_end = date '1870-06-01' where id % 23 = 0`,
  )
  await db.execute(
    sql`update attributions set source = null, name = 'The Mayor of Homs' where claim % 29 = 0 and position = 0`,
  )
  const columns = Object.values(COPIED).join(', ')
  for (const distance of [15_000, 70_000, 500_000]) {
    await db.execute(
      sql`insert into claims (id, ${sql.raw(columns)}) select id + ${distance}, ${sql.raw(columns)} from claims where id <= 1000`,
    )
    await db.execute(
      sql`insert into attributions select claim + ${distance}, position, role, name, source from attributions where claim <= 1000`,
    )
  }
}
const COPIED = [
  'revision',
  'first_revision',
  'quote',
  'number',
  'start',
  '"end"',
  'prefix',
  'suffix',
  'orphan',
  'metric',
  'bound',
  'low',
  'high',
  'counted',
  'status',
  '"group"',
  'side',
  'scope',
  'polarity',
  'implicit',
  'place',
  'place_key',
  'when_start',
  'when_end',
  'rules',
  'confidence',
  'maker',
  'state',
  'search',
]

onBothEngines('what claims are found by', (context) => {
  test('any filter finds the newest claims that meet it', async () => {
    const { db } = context()
    await fillApart(db)
    let met = 0
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.array(fc.nat(19), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 20, 1_200, 5_000),
        fc.constantFrom(undefined, 500, 16_001, 80_000, 999_999),
        async (all, kept, limit, below) => {
          const filter = fewOf(all, kept)
          const meeting = await joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter)
            .where(claimConditions(filter))
            .orderBy(desc(claims.id))
          const expected = meeting.filter(({ id }) => below === undefined || id < below).slice(0, limit)
          if (expected.length > 0) met++
          expect(await newestClaims(db, filter, limit, below)).toEqual(expected.map(({ id }) => id))
          expect(await countClaims(db, filter, limit)).toBe(Math.min(meeting.length, limit + 1))
        },
      ),
      { numRuns: RUNS },
    )
    expect(met, 'filters that find something').toBeGreaterThan(RUNS / 4)
  })
})

/** Terms and sums as they stand, and as they are made anew. */
async function expectTrue(db: Db): Promise<void> {
  const terms = () =>
    rawRows(
      db,
      sql`select claim, (select array_agg(t order by t collate "C") from unnest(terms) t) as terms, words, place, low, high, when_start, when_end
        from claim_terms order by claim`,
    )
  const stood = await terms()
  expect(stood.length).toBe(await db.$count(claims))
  await db.delete(claimTerms)
  await db.execute(sql`select find_claims_by(array(select id from claims))`)
  expect(stood).toEqual(await terms())
  const told = await rawRows(
    db,
    sql`select s.id, (select count(*) from reports r where r.source = s.id) as reports,
      (select count(distinct a.claim) from attributions a where a.source = s.id) as claims from sources s order by s.id`,
  )
  const sums = new Map((await db.select().from(sourceSums)).map((row) => [row.source, row]))
  for (const row of told) {
    const { reports = 0, claims = 0 } = sums.get(Number(row['id'])) ?? {}
    expect({ reports, claims }).toEqual({ reports: Number(row['reports']), claims: Number(row['claims']) })
  }
}

onBothEngines('what claims are found by, and what sources are counted by', (context) => {
  test('follow every change', async () => {
    const { db } = context()
    const { claims: sample } = await fillSample(db)
    await expectTrue(db)
    const outlet = {
      label: 'x',
      lang: 'en',
      source: 'The Harbour Gazette',
      url: 'https://harbour.example/new',
    } as const
    await recordReport(context(), {
      ...outlet,
      published: '2024-02-01',
      text: 'Shelling in Sirte killed 14 people, a doctor said.',
    })
    await recordReport(context(), {
      ...outlet,
      published: '2024-02-01',
      text: 'Shelling in Sirte killed 15 people, a doctor said.',
    })
    await expectTrue(db)
    await reviewClaim(context(), { claim: sample['ministry']!, decision: 'reject' })
    expect(await newestClaims(db, { state: 'rejected' }, 10)).toEqual([sample['ministry']])
    await db.delete(relations)
    expect(await newestClaims(db, { conflict: true }, 10)).toEqual([])
    await db.update(reports).set({ lang: 'fr', source: 1 })
    await db.delete(attributions).where(sql`position > 0`)
    await db.update(attributions).set({ source: 2 }).where(sql`claim % 2 = 0`)
    await expectTrue(db)
    await db
      .delete(claims)
      .where(
        sql`id in (select id from claims where not exists (select 1 from judgements where claim = claims.id) order by id desc limit 3)`,
      )
    await expectTrue(db)
  })

  test('are what pages tell', async () => {
    const { db } = context()
    const { facets, total, page } = await searchClaims(db, { metric: 'killed' }, { limit: 2 })
    expect(facets.metric).toEqual([['killed', total]])
    expect(page.items).toHaveLength(2)
    const told = facets.source[0]!
    const listed = (await listSources(db)).items.find(({ id }) => id === told[0].id)!
    expect(listed.name).toBe(told[0].name)
    expect(listed.claims).toBeGreaterThanOrEqual(told[1])
    expect(await db.$count(sources)).toBeGreaterThan(0)
  })
})
