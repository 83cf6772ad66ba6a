import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { claims, incidentLinks, incidentSums, relations } from '../../schema/index.js'
import { createIncident } from '../../src/actions/incidents/create-incident.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { recordReports } from '../../src/actions/reports/record-report.js'
import { incidentById, listIncidents } from '../../src/db/incidents.js'
import { fillSample } from '../http/sample.js'
import { onBothEngines } from '../support/databases.js'

const told = (killed: number) => ({
  label: `told-${killed}`,
  lang: 'en' as const,
  source: `Gazette ${killed}`,
  url: `https://harbour.example/${killed}`,
  published: '2024-02-01',
  text: `Shelling in Sirte killed ${killed} people on Thursday, the town hospital said.`,
})

onBothEngines('the sums of incidents', (context) => {
  test('follow links, relations and what a claim counts, whoever changes them', async () => {
    const { db } = context()
    const { incident } = await fillSample(db)
    const before = (await incidentById(db, incident))!
    expect(before.claims).toBe(await db.$count(incidentLinks, eq(incidentLinks.incident, incident)))
    expect(before.conflicts).toBeGreaterThan(0)
    expect(before.metrics).toContain('killed')

    await db.delete(relations)
    expect(await incidentById(db, incident)).toMatchObject({ conflicts: 0, gap: 0, claims: before.claims })

    await db.update(claims).set({ metric: 'wounded' })
    expect((await incidentById(db, incident))!.metrics).toEqual(['wounded'])

    await db.delete(incidentLinks).where(eq(incidentLinks.incident, incident))
    expect(await incidentById(db, incident)).toMatchObject({ claims: 0, reports: 0, metrics: [], langs: [] })
  })

  test('are counted once an action, as they would be one by one', async () => {
    const { db } = context()
    await recordReports(context(), [12, 14, 19].map(told))
    const stood = await db.select().from(incidentSums).orderBy(incidentSums.incident)
    expect(stood.some(({ conflicts }) => conflicts > 1)).toBe(true)
    await db.delete(incidentSums)
    await db.execute(sql`select sum_incidents(array(select id from incidents))`)
    expect(await db.select().from(incidentSums).orderBy(incidentSums.incident)).toEqual(stood)
  })

  test('stand at nothing for an incident of which nothing is told: lists leave it out until a person judges it', async () => {
    const id = await createIncident(context(), { title: 'Strike on the harbour', place: 'ly/sirte' })
    expect(await incidentById(context().db, id)).toMatchObject({ claims: 0, gap: 0, country: 'ly' })
    const listed = async () => (await listIncidents(context().db, { country: 'ly' })).items.map((item) => item.id)
    expect(await listed()).not.toContain(id)
    await gradeIncident(context(), { incident: id, verdict: 'Under inquiry.' })
    expect(await listed()).toContain(id)
  })
})
