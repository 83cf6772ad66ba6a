import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, RelationKind } from '../../../src/core/compare/relation.js'
import { gap, overlaps } from '../../../src/core/quantity/interval.js'
import { givenReport } from './given.js'

// Small archives of made-up reports in two languages: few places, days, speakers and figures, so that everything meets everything.
const PLACES = [
  ['Tarsin', 'ترسين'],
  ['Mirdan', 'مردان'],
] as const
const SPEAKERS = [
  ['the mayor of', 'عمدة'],
  ['the health office in', 'مكتب الصحة في'],
  ['the army command in', 'قيادة الجيش في'],
] as const

const report = fc.record({
  place: fc.nat(PLACES.length - 1),
  speaker: fc.nat(SPEAKERS.length - 1),
  arabic: fc.boolean(),
  figure: fc.integer({ min: 10, max: 14 }),
  bound: fc.constantFrom('exact', 'about', 'more-than', 'at-least', 'at-most'),
  status: fc.constantFrom('civilian', 'combatant', 'mixed', 'unknown'),
  denied: fc.boolean(),
  day: fc.integer({ min: 1, max: 9 }),
  given: fc.option(fc.constantFrom('one', 'two'), { freq: 3 }),
})

const archive = fc.array(report, { minLength: 2, maxLength: 3 }).map((all) =>
  all.map((one, i): ComparableReport => {
    const language = one.arabic ? 1 : 0
    const place = PLACES[one.place]?.[language] ?? ''
    const speaker = `${SPEAKERS[one.speaker]?.[language]} ${place}`
    const text = one.arabic
      ? `قال ${speaker} إن ${one.figure} شخصا قتلوا في غارة على مدينة ${place}.`
      : `${speaker} said ${one.figure} people were killed in an air strike on the town of ${place}.`
    const n = one.figure
    const [low, high] = {
      exact: [n, n],
      about: [n, n],
      'more-than': [n + 1, null],
      'at-least': [n, null],
      'at-most': [0, n],
    }[one.bound] as [number, number | null]
    return givenReport(
      {
        id: `r${i}`,
        lang: one.arabic ? 'ar' : 'en',
        text,
        published: `2021-05-0${one.day}T12:00:00Z`,
        incident: one.given,
      },
      [
        {
          number: String(n),
          low,
          high,
          bound: one.bound,
          status: one.status,
          speaker,
          place,
          polarity: one.denied ? 'denied' : 'asserted',
        },
      ],
    )
  }),
)

/** Cases a law: a few by default, RUNS=10000 for a thorough run. */
const RUNS = Number(process.env['RUNS'] ?? 300)

const DIRECTED: ReadonlySet<RelationKind> = new Set(['updates', 'part-of', 'denies'])
const law = (name: string, holds: (reports: ComparableReport[]) => void) =>
  test(name, () => fc.assert(fc.property(archive, holds), { numRuns: RUNS }), 300_000)

describe('the laws of relations', () => {
  law('the order of the reports never matters', (reports) => {
    expect(compareReports([...reports].reverse())).toEqual(compareReports(reports))
  })

  law('a pair is told once, by what its numbers and speakers allow', (reports) => {
    const { relations, origins, voices } = compareReports(reports)
    const claims = new Map(reports.flatMap((one) => one.claims).map((claim) => [claim.id, claim]))
    const originOf = new Map(origins.flatMap((origin) => origin.claims.map((id) => [id, origin.id])))
    const voiceOf = new Map(voices.flatMap((voice) => voice.claims.map((id) => [id, voice.id])))
    const pairs = relations.map(({ a, b }) => [a, b].sort().join())
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { a, b, relation, gap: told } of relations) {
      const [one, other] = [claims.get(a), claims.get(b)]
      if (!one || !other) throw new Error('a relation names a claim that is not there')
      if (!DIRECTED.has(relation)) expect(a < b).toBe(true)
      if (relation === 'conflicts') expect(told).toBe(gap(one, other))
      if (relation === 'agrees') expect(overlaps(one, other) && voiceOf.get(a) !== voiceOf.get(b)).toBe(true)
      expect(relation === 'same-origin').toBe(originOf.get(a) === originOf.get(b))
      if (relation === 'updates') expect(voiceOf.get(a)).toBe(voiceOf.get(b))
      if (relation === 'denies') expect([one.polarity, other.polarity]).toEqual(['denied', 'asserted'])
    }
  })

  law('same origin is an equivalence: every claim in one group, and every pair of a group told', (reports) => {
    const { origins, relations } = compareReports(reports)
    const ids = reports.flatMap((one) => one.claims.map((claim) => claim.id)).sort()
    expect(origins.flatMap((origin) => origin.claims).sort()).toEqual(ids)
    const told = new Set(
      relations.filter((one) => one.relation === 'same-origin').map(({ a, b }) => [a, b].sort().join()),
    )
    for (const { claims } of origins)
      for (const a of claims) for (const b of claims) if (a < b) expect(told.has(`${a},${b}`)).toBe(true)
  })

  law('two voices who count the same people of one incident stand to each other as their intervals do', (reports) => {
    const [one, other] = reports.map((report) => ({ ...report, incident: 'one' }))
    if (!one || !other) throw new Error('an archive has two reports')
    const [a, b] = [one.claims[0], other.claims[0]]
    if (!a || !b || a.status !== b.status || [a, b].some(({ polarity }) => polarity === 'denied')) return
    const { relations, voices } = compareReports([one, other])
    if (voices.length < 2) return
    const miss = gap(a, b)
    const soft =
      [a, b].some(({ bound }) => bound === 'about') && miss <= Math.max(1, Math.max(a.low ?? 0, b.low ?? 0) / 10)
    const edge = [a, b].some(({ bound }) => bound === 'more-than') && miss === 1
    const told = overlaps(a, b) ? 'agrees' : soft || edge ? 'near' : 'conflicts'
    expect(relations.map(({ relation }) => relation)).toEqual([told])
  })

  law('what a person joined is one incident, what a person parted is two', (reports) => {
    const { incidents } = compareReports(reports)
    const home = new Map(incidents.flatMap((incident) => incident.claims.map((id) => [id, incident.id])))
    for (const one of reports) {
      for (const other of reports) {
        if (one.incident === null || other.incident === null) continue
        expect(home.get(one.claims[0]?.id ?? '') === home.get(other.claims[0]?.id ?? '')).toBe(
          one.incident === other.incident,
        )
      }
    }
  })

  law('a report more leaves the relations of a person’s other incident as they were', (reports) => {
    const joined = reports.map((one) => ({ ...one, incident: 'one' }))
    const away = { ...(reports[0] as ComparableReport), id: 'z', incident: 'two', claims: [] }
    expect(compareReports([...joined, away]).relations).toEqual(compareReports(joined).relations)
  })
})
