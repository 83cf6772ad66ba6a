import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { POLICIES, type RangedClaim, rangesOf, rangeWithout } from '../../../src/core/compare/range.js'
import { disjointPairs } from '../../../src/core/compare/summary.js'
import { overlaps } from '../../../src/core/quantity/interval.js'

/** Cases a law: RUNS=10000 for a thorough run. */
const RUNS = Number(process.env['RUNS'] ?? 1_000)

const claim = (id: string, low: number | null, high: number | null, more: Partial<RangedClaim> = {}): RangedClaim => ({
  id,
  low,
  high,
  voice: id,
  party: false,
  asOf: '2021-05-04',
  ...more,
})
const range = (claims: RangedClaim[], policy: string) => rangesOf(claims).find((one) => one.policy === policy)

describe('ranges by policy', () => {
  const ministry = claim('ministry', 12, 12, { party: true })
  const hospital = claim('hospital', 30, 35)
  const rescuers = claim('rescuers', 33, 33)
  const first = claim('hospital-first', 20, 20, { voice: 'hospital', asOf: '2021-05-03' })
  const all = [ministry, hospital, rescuers, first]

  test('min–max spans every claim and names those at its ends', () => {
    expect(range(all, 'min-max')).toMatchObject({
      low: 12,
      high: 35,
      lowClaims: ['ministry'],
      highClaims: ['hospital'],
    })
  })
  test('independent leaves the parties out', () => {
    expect(range(all, 'independent')).toMatchObject({ low: 20, high: 35, voices: ['hospital', 'rescuers'] })
  })
  test('latest takes the newest figure of each voice', () => {
    expect(range(all, 'latest')).toMatchObject({ low: 12, high: 35 })
    expect(range([hospital, first], 'latest')).toMatchObject({ low: 30, high: 35 })
  })
  test('what a voice replaced in the same breath is not its latest', () => {
    const risen = claim('risen', 86, 86, { voice: 'observers' })
    const before = claim('before', 72, 72, { voice: 'observers', superseded: true })
    expect(range([risen, before], 'latest')).toMatchObject({ low: 86, high: 86 })
    expect(range([risen, before], 'min-max')).toMatchObject({ low: 72, high: 86 })
    expect(range([before], 'latest')).toMatchObject({ low: 72, high: 72 })
  })
  test('conservative is the lowest that no party alone stands for', () => {
    expect(range(all, 'conservative')).toMatchObject({ low: 30, high: 35 })
    expect(range([ministry], 'conservative')).toMatchObject({ low: 12, high: 12 })
  })
  test('majority is what most voices share, and none where all stand alone', () => {
    expect(range(all, 'majority')).toMatchObject({ low: 33, high: 33, voices: ['hospital', 'rescuers'] })
    expect(range([claim('a', 1, 1), claim('b', 2, 2)], 'majority')).toBeUndefined()
  })
  test('open ends stay open', () => {
    expect(range([claim('a', 12, null), claim('b', 5, 5)], 'min-max')).toMatchObject({ low: 5, high: null })
  })
  test('without one voice', () => {
    expect(rangeWithout(all, 'ministry')).toMatchObject({ low: 20, high: 35 })
    expect(rangeWithout([ministry], 'ministry')).toBeNull()
  })
  test('nothing is said of nothing', () => expect(rangesOf([])).toEqual([]))
})

const anyClaim = fc
  .record({
    low: fc.nat(60),
    width: fc.option(fc.nat(20)),
    voice: fc.constantFrom('a', 'b', 'c', 'd'),
    party: fc.boolean(),
  })
  .map(({ low, width, voice, party }) =>
    claim(`${voice}${low}`, low, width === null ? null : low + width, { voice, party }),
  )

test('ranges do not mind the order, and min–max holds every other', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 12 }), (claims) => {
      const plain = (list: RangedClaim[]) => rangesOf(list).map(({ policy, low, high }) => ({ policy, low, high }))
      expect(plain([...claims].reverse())).toEqual(plain(claims))
      const [widest, ...others] = rangesOf(claims)
      for (const one of others) {
        expect(one.low ?? 0).toBeGreaterThanOrEqual(widest?.low ?? 0)
        expect(one.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(widest?.high ?? Number.POSITIVE_INFINITY)
      }
      expect(rangesOf(claims).every((one) => POLICIES.includes(one.policy))).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

test('the sweep counts just the pairs that share no number', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 12 }), (claims) => {
      const pairs = claims.flatMap((a, i) => claims.slice(i + 1).filter((b) => !overlaps(a, b)))
      expect(disjointPairs(claims)).toBe(pairs.length)
    }),
    { numRuns: RUNS },
  )
})
