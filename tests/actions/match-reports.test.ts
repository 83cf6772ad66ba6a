import { expect, it } from 'vitest'
import { linkClaim, unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { matchReports } from '../../src/actions/incidents/match-reports.js'
import { recordReport, recordReports } from '../../src/actions/reports/record-report.js'
import { undo } from '../../src/actions/undo.js'
import { type ClaimView, claimById, claimsOfIncident, claimsOfReport } from '../../src/db/claims.js'
import { listHistory } from '../../src/db/history.js'
import { incidentById, listIncidents } from '../../src/db/incidents.js'
import { type RelationRow, relationsOfClaims, relationsOfIncident } from '../../src/db/relations.js'
import { onBothEngines } from '../support/databases.js'

onBothEngines('matching', (context) => {
  const { report: keep, only } = {
    report: async (text: string, published: string, source: string, url?: string) => {
      const input = { label: source, lang: 'en' as const, source, published, text, ...(url ? { url } : {}) }
      return (await recordReport(context(), input)).report
    },
    only: async (report: number): Promise<ClaimView> => (await claimsOfReport(context().db, report))[0]!,
  }
  const between = async (a: number, b: number): Promise<RelationRow | undefined> =>
    (await relationsOfClaims(context().db, [a])).find((row) => [row.a, row.b].includes(b))

  it('links claims on one event to one incident, relates them, and ranks the incident by its gap', async () => {
    const first = await only(
      await keep('A car bomb killed 12 people at the market in Benghazi on Monday.', '2016-10-04', 'Coast Herald'),
    )
    const second = await only(
      await keep(
        'The bombing of the market in Benghazi on Monday killed 35 people, civil defence said.',
        '2016-10-04',
        'Hill Post',
      ),
    )
    expect(second.incident?.id).toBe(first.incident?.id)
    expect(first.incident).toMatchObject({ maker: 'rules', by: 'matching' })
    expect(await between(first.id, second.id)).toMatchObject({ relation: 'conflicts', gap: 23 })
    const incident = first.incident!.id
    expect(await incidentById(context().db, incident)).toMatchObject({ claims: 2, reports: 2, conflicts: 1, gap: 23 })
    expect((await relationsOfIncident(context().db, incident)).items).toHaveLength(1)
    expect((await listIncidents(context().db)).items[0]!.id).toBe(incident)
  })

  it('notes in the history what it linked, and nothing where all was linked', async () => {
    const report = await keep('A shell killed 6 people at the bakery in Derna on Monday.', '2016-10-04', 'Coast Herald')
    const links = async () =>
      (await listHistory(context().db, { noun: 'incident' })).items.filter(({ action }) => action === 'linkClaims')
    const before = await links()
    expect(before[0]).toMatchObject({ after: { claims: [(await only(report)).id] } })
    await matchReports(context(), [report])
    expect(await links()).toEqual(before)
  })

  it('leaves nothing of a figure that its report no longer gives', async () => {
    const url = 'https://coast.example/zliten'
    const story = (words: string) => `A rocket killed ${words} at the mill in Zliten on Monday.`
    const edited = await keep(story('14 people'), '2016-10-04', 'Coast Herald', url)
    const other = await only(await keep(story('19 people'), '2016-10-04', 'Hill Post'))
    expect(await relationsOfClaims(context().db, [other.id])).toMatchObject([{ relation: 'conflicts' }])
    expect(await keep(story('several sheep'), '2016-10-04', 'Coast Herald', url)).toBe(edited)
    expect(await relationsOfClaims(context().db, [other.id])).toEqual([])
  })

  it('keeps events of other places and other weeks apart', async () => {
    const elsewhere = await only(
      await keep('A car bomb killed 12 people at the market in Homs on Monday.', '2016-10-04', 'Hill Post'),
    )
    const later = await only(
      await keep('A car bomb killed 12 people at the market in Benghazi on Sunday.', '2016-12-19', 'Hill Post'),
    )
    const incidents = new Set([
      elsewhere.incident?.id,
      later.incident?.id,
      (await claimById(context().db, 1))?.incident?.id,
    ])
    expect(incidents.size).toBe(3)
  })

  it('never links again what a person parted, and keeps what a person linked', async () => {
    const text = (count: number) => `Shelling killed ${count} people in Derna on Tuesday.`
    const first = await only(await keep(text(40), '2016-11-02', 'Coast Herald'))
    const second = await only(await keep(text(41), '2016-11-02', 'Hill Post'))
    const incident = first.incident!.id
    expect(second.incident?.id).toBe(incident)
    expect(await between(first.id, second.id)).toMatchObject({ relation: 'conflicts' })

    const parted = await unlinkClaim(context(), { claim: second.id, incident })
    expect((await between(first.id, second.id))?.relation).not.toBe('conflicts')
    await keep(text(42), '2016-11-02', 'River Times')
    expect((await claimById(context().db, second.id))!.incident).toBeNull()
    expect((await claimsOfIncident(context().db, incident)).map(({ low }) => low).sort()).toEqual([40, 42])

    await undo(context(), parted)
    expect(await between(first.id, second.id)).toMatchObject({ relation: 'conflicts', gap: 1 })

    const other = (await listIncidents(context().db)).items.find(({ id }) => id !== incident)!.id
    await linkClaim(context(), { claim: second.id, incident: other })
    await keep(text(43), '2016-11-02', 'Delta Daily')
    expect((await claimById(context().db, second.id))!.incident).toMatchObject({ id: other, maker: 'person' })
  })

  it('compares anew when a person corrects or rejects a claim', async () => {
    const text = (count: number) => `A raid killed ${count} people in Aleppo on Tuesday.`
    const first = await only(await keep(text(7), '2016-11-30', 'Coast Herald'))
    const second = await only(await keep(text(9), '2016-11-30', 'Hill Post'))
    expect(await between(first.id, second.id)).toMatchObject({ relation: 'conflicts' })
    await reviewClaim(context(), { claim: second.id, decision: 'correct', correction: { low: 7, high: 7 } })
    expect(await between(first.id, second.id)).toMatchObject({ relation: 'agrees' })
    const rejected = await reviewClaim(context(), { claim: second.id, decision: 'reject' })
    expect(await between(first.id, second.id)).toBeUndefined()
    await undo(context(), rejected)
    expect(await between(first.id, second.id)).toMatchObject({ relation: 'agrees' })
  })

  it('takes the incident that comes with the report', async () => {
    const base = { lang: 'en' as const, published: '2017-01-05', incident: 'The bridge' }
    const results = await recordReports(context(), [
      { ...base, label: 'a', source: 'Coast Herald', text: 'Twelve soldiers were killed.' },
      { ...base, label: 'b', source: 'Hill Post', text: 'Ten soldiers were killed.' },
    ])
    const claims = await Promise.all(results.map((result) => only((result as { report: number }).report)))
    expect(claims.map(({ incident }) => incident)).toMatchObject([
      { title: 'The bridge', maker: 'person' },
      { title: 'The bridge', maker: 'person' },
    ])
    expect(await between(claims[0]!.id, claims[1]!.id)).toMatchObject({ relation: 'conflicts', gap: 2 })
  })

  it('keeps the rest of a batch where one report cannot be kept', async () => {
    const good = { label: 'good', lang: 'en' as const, text: 'A mine killed 3 farmers in Zintan.' }
    const results = await recordReports(context(), [{ ...good, text: '' }, good, { ...good, published: 'never' }])
    expect(results[0]).toMatchObject({ code: 'bad-input' })
    expect(results[1]).toMatchObject({ outcome: 'recorded', claims: 1 })
    expect(results[2]).toMatchObject({ code: 'bad-input' })
  })

  it('adds a corrected toll of an edited report to the incident of the old one', async () => {
    const url = 'https://coast.example/tripoli'
    const report = await keep('An air strike killed 12 people in Misrata on Sunday.', '2016-09-05', 'Coast Herald', url)
    await keep('An air strike killed 17 people in Misrata on Sunday.', '2016-09-05', 'Coast Herald', url)
    const claims = await claimsOfReport(context().db, report)
    expect(claims.map(({ low, orphan }) => [low, orphan]).sort()).toEqual([
      [12, true],
      [17, false],
    ])
  })
})
