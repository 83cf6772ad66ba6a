import { expect, test } from 'vitest'
import { seedIncidents, seedReports, seedSources } from '../../seeds/index.js'
import type { ExtractedClaim } from '../../src/core/claim/claim.js'
import { compareReports } from '../../src/core/compare/compare-reports.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { gazetteer } from '../../src/core/gazetteer/gazetteer.js'
import { foldText } from '../../src/core/text/fold.js'
import { GOLD, type GoldClaim, type Named, TRAPS, type Trap } from './gold.js'

const claimsOf = new Map(seedReports.map((report) => [report.id, extractClaims(report)]))
const idOf = (report: string, at: number): string => `${report}#${at}`

const comparison = compareReports(
  seedReports.map((report) => ({
    ...report,
    claims: claimsOf.get(report.id)!.map((claim, at) => ({ ...claim, id: idOf(report.id, at), report: report.id })),
  })),
)

test('ids are unique; every report has a source and an incident, every incident a place', () => {
  const reports = new Set(seedReports.map(({ id }) => id))
  const incidents = new Set(seedIncidents.map(({ key }) => key))
  const sources = new Set(seedSources.map(({ name }) => name))
  expect(reports.size).toBe(seedReports.length)
  expect(incidents.size).toBe(seedIncidents.length)
  for (const { title } of seedIncidents)
    expect(title).toEqual({
      ar: expect.stringMatching(/\p{Script=Arabic}/u),
      en: expect.any(String),
      fr: expect.any(String),
    })
  expect(seedReports.filter(({ incident, source }) => !incidents.has(incident) || !sources.has(source))).toEqual([])
  expect(seedIncidents.filter(({ place }) => gazetteer().byIdOf(place) === null)).toEqual([])
  expect(Object.keys(GOLD).sort()).toEqual([...reports].sort())
})

test('no name leads to two sources', () => {
  const owners = new Map<string, string>()
  const shared = seedSources.flatMap(({ name, aliases }) =>
    [name, ...aliases].filter((alias) => {
      const owner = owners.get(foldText(alias)) ?? name
      owners.set(foldText(alias), owner)
      return owner !== name
    }),
  )
  expect(shared).toEqual([])
})

/** What was found of what stands there, and what stands there of what was found; a clitic before an Arabic number is no fault. */
test('the figures of the sample are found, and few others', () => {
  const missed: string[] = []
  let gold = 0
  let found = 0
  for (const [report, expected] of Object.entries(GOLD)) {
    const left = [...claimsOf.get(report)!]
    found += left.length
    for (const figure of expected) {
      gold++
      const at = left.findIndex((claim) => isFigure(claim, figure))
      if (at < 0) missed.push(`${report} ${figure[0]} ${figure[1]}`)
      else left.splice(at, 1)
    }
    missed.push(...left.map((claim) => `${report} ${claim.number} ${claim.metric}, which is none`))
  }
  const right = gold - missed.filter((line) => !line.endsWith('none')).length
  expect({ missed, recall: right / gold >= 0.9, precision: right / found >= 0.9 }).toMatchObject({
    recall: true,
    precision: true,
  })
})

test('those who gave the figures are found', () => {
  const missed: string[] = []
  let all = 0
  for (const [report, expected] of Object.entries(GOLD))
    for (const figure of expected) {
      const claim = claimsOf.get(report)!.find((candidate) => isFigure(candidate, figure))
      if (!claim) continue
      all++
      const said = figure[4]
      if (said === null ? claim.speaker !== null : !claim.speaker?.includes(said))
        missed.push(`${report} ${figure[0]}: ${claim.speaker}`)
    }
  expect({ missed, share: 1 - missed.length / all >= 0.85 }).toMatchObject({ share: true })
})

test.each(TRAPS)('$a $relation $b: $why', (trap) => {
  const [a, b] = [find(trap.a), find(trap.b)]
  expect(a && b ? standing(a, b) : 'a claim is missing').toMatchObject(wanted(trap, a))
})

function isFigure(claim: ExtractedClaim, [number, metric, low, high, , denied]: GoldClaim): boolean {
  return (
    foldText(claim.number).replace(/^[وبل]/u, '') === foldText(number).replace(/^[وبل]/u, '') &&
    claim.metric === metric &&
    claim.low === low &&
    claim.high === high &&
    (claim.polarity === 'denied') === (denied === 'denied')
  )
}

function find([report, number, nth = 0]: Named): string | null {
  const claims = claimsOf.get(report)!
  const hits = claims.flatMap((claim, at) => (foldText(claim.number) === foldText(number) ? [at] : []))
  return hits[nth] === undefined ? null : idOf(report, hits[nth])
}

/** How two claims stand, or that nothing ties them, which says the same as "not comparable". */
function standing(a: string, b: string): { relation: string; a: string; gap: number | null } {
  const relation = comparison.relations.find((each) => [each.a, each.b].sort().join() === [a, b].sort().join())
  return { relation: relation?.relation ?? 'not-comparable', a: relation?.a ?? a, gap: relation?.gap ?? null }
}

const DIRECTED = new Set(['updates', 'part-of', 'denies'])
function wanted({ relation, gap }: Trap, a: string | null): object {
  return { relation, ...(DIRECTED.has(relation) ? { a } : {}), ...(gap === undefined ? {} : { gap }) }
}
