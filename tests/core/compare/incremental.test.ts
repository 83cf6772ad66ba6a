import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, Relation } from '../../../src/core/compare/relation.js'
import { givenReport } from './given.js'

const RUNS = Number(process.env['RUNS'] ?? 200)
const SPEAKERS = ['The mayor', 'The clinic', 'The mayor', 'The civil defence']

/** A report comes, comes again with another figure or incident, or is withdrawn (no figure). */
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  incident: fc.constantFrom('mill', 'bridge'),
  figure: fc.option(fc.integer({ min: 10, max: 13 }), { freq: 4 }),
  speaker: fc.nat(SPEAKERS.length - 1),
  day: fc.integer({ min: 1, max: 6 }),
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function reportOf({ id, incident, figure, speaker, day }: Step): ComparableReport | null {
  if (figure === null) return null
  const who = SPEAKERS[speaker] as string
  return givenReport(
    {
      id,
      incident,
      published: `2021-05-0${day}T12:00:00Z`,
      text: `${who} of Tarsin said ${figure} people were killed in the strike on the ${incident}.`,
    },
    [{ number: String(figure), speaker: `${who} of Tarsin` }],
  )
}

/** The relations inside incidents; ids tell the incident of each claim. */
function inside(reports: readonly ComparableReport[]): Relation[] {
  const home = new Map(reports.flatMap(({ incident, claims }) => claims.map(({ id }) => [id, incident])))
  return compareReports(reports).relations.filter(({ a, b }) => home.get(a) === home.get(b))
}

const inOrder = (relations: readonly Relation[]): string[] => relations.map((one) => JSON.stringify(one)).sort()

test('after any history, comparing anew only the incidents touched gives what a rebuild from nothing gives', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (history) => {
      const reports = new Map<string, ComparableReport>()
      const kept = new Map<string, Relation[]>()
      for (const one of history) {
        const touched = new Set([reports.get(one.id)?.incident, one.incident])
        const report = reportOf(one)
        if (report) reports.set(one.id, report)
        else reports.delete(one.id)
        for (const incident of touched)
          if (incident) kept.set(incident, inside([...reports.values()].filter((other) => other.incident === incident)))
      }
      expect(inOrder([...kept.values()].flat())).toEqual(inOrder(inside([...reports.values()])))
    }),
    { numRuns: RUNS },
  )
}, 300_000)
