import { expect, test } from 'vitest'
import { type LedgerClaim, ledgerOf } from '../../../src/core/compare/ledger.js'

const figure = (source: string, tally: string, count: number, more: Partial<LedgerClaim> = {}): LedgerClaim => ({
  source,
  tally,
  low: count,
  high: count,
  metric: 'killed',
  losses: 'unknown',
  voice: source,
  party: false,
  published: '2021-05-04',
  ...more,
})
const line = (claims: LedgerClaim[], source: string) => ledgerOf(claims).find((one) => one.source === source)

test('a source alone is neither first nor contradicted, and nothing measures it', () => {
  expect(line([figure('mayor', 'mill', 12)], 'mayor')).toEqual({
    source: 'mayor',
    metric: 'killed',
    losses: 'unknown',
    tallies: 1,
    alone: 1,
    contradicted: 0,
    first: 0,
    ratio: null,
    measured: 0,
  })
})

test('a figure is measured by the median of the others that are no party', () => {
  const claims = [
    figure('army', 'mill', 30, { party: true, losses: 'enemy', published: '2021-05-03' }),
    figure('mayor', 'mill', 12),
    figure('clinic', 'mill', 18),
    figure('rebels', 'mill', 1, { party: true }),
  ]
  expect(line(claims, 'army')).toMatchObject({ losses: 'enemy', contradicted: 1, first: 1, ratio: 2, measured: 1 })
  expect(line(claims, 'mayor')).toMatchObject({ contradicted: 1, first: 0, ratio: 12 / 18 })
})

test('one voice in two outlets does not contradict itself, and its newest figure counts', () => {
  const claims = [
    figure('wire', 'mill', 9, { voice: 'mayor', published: '2021-05-03' }),
    figure('daily', 'mill', 12, { voice: 'mayor' }),
  ]
  expect(line(claims, 'wire')).toMatchObject({ alone: 1, contradicted: 0, ratio: null })
})

test('tallies are summed up by source, metric and whose losses they are, whatever their order', () => {
  const claims = [
    figure('army', 'mill', 20, { losses: 'enemy' }),
    figure('army', 'bridge', 40, { losses: 'enemy' }),
    figure('army', 'bridge', 3, { losses: 'own' }),
    figure('mayor', 'mill', 10),
    figure('mayor', 'bridge', 10),
  ]
  const lines = ledgerOf(claims)
  expect(lines.filter(({ source }) => source === 'army')).toMatchObject([
    { losses: 'enemy', tallies: 2, contradicted: 2, ratio: 3, measured: 2 },
    { losses: 'own', tallies: 1, measured: 1 },
  ])
  expect(ledgerOf([...claims].reverse())).toEqual(lines)
})
