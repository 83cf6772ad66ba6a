import { beforeEach, expect, it } from 'vitest'
import { linkClaim, unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { createIncident } from '../../src/actions/incidents/create-incident.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { nameIncident } from '../../src/actions/incidents/name-incident.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { saveSource } from '../../src/actions/sources/save-source.js'
import { undo } from '../../src/actions/undo.js'
import { type ClaimView, claimById, claimsOfIncident, claimsOfReport, listClaims } from '../../src/db/claims.js'
import { incidentById } from '../../src/db/incidents.js'
import { judgementsOfClaim } from '../../src/db/judgements.js'
import { sourceDetail } from '../../src/db/sources.js'
import { onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'

onBothEngines('what a fact-checker decides', (context) => {
  let claim: ClaimView
  let incident: number
  let written = 0
  const now = async (id = claim.id) => (await claimById(context().db, id))!

  beforeEach(async () => {
    const text = `A strike killed ${100 + ++written} people in the market.`
    const { report } = await recordReport(context(), sampleReport({ text }))
    claim = (await claimsOfReport(context().db, report))[0]!
    incident = await createIncident(context(), { title: `Market strike ${written}`, place: 'the market' })
  })

  it('accepts and rejects a claim, with the reason', async () => {
    await reviewClaim(context(), { claim: claim.id, decision: 'accept' })
    expect((await now()).state).toBe('accepted')
    await reviewClaim(context(), { claim: claim.id, decision: 'reject', reason: 'a date' })
    expect((await now()).state).toBe('rejected')
    expect(await judgementsOfClaim(context().db, claim.id)).toMatchObject([
      { kind: 'reject', reason: 'a date', by: 'local' },
      { kind: 'accept', reason: null },
    ])
  })

  it('corrects fields and the speaker, and undoes exactly that', async () => {
    await saveSource(context(), { name: `Ministry ${written}`, kind: 'government', side: 'north' })
    const correction = { high: 900, attribution: [{ role: 'speaker' as const, name: `ministry ${written}` }] }
    const entry = await reviewClaim(context(), { claim: claim.id, decision: 'correct', correction })
    expect(await now()).toMatchObject({
      low: claim.low,
      high: 900,
      state: 'corrected',
      attribution: [{ name: `ministry ${written}`, sourceName: `Ministry ${written}`, side: 'north' }],
    })
    const found = await listClaims(context().db, { words: `MINISTRY ${written}` })
    expect(found.items.map(({ id }) => id)).toContain(claim.id)
    await undo(context(), entry)
    expect(await now()).toEqual(claim)
  })

  it.each([
    [{ low: 5, high: 4 }, /above/],
    [{ low: -1 }, /whole number/],
    [{ low: 1.5 }, /whole number/],
    [{ whenStart: '2016-01-02' }, /last day/],
    [{}, /must change/],
  ])('refuses the correction %j', async (correction, words) => {
    await expect(reviewClaim(context(), { claim: claim.id, decision: 'correct', correction })).rejects.toThrow(words)
    expect(await now()).toEqual(claim)
  })

  it('links a claim to an incident and to no other, and parts them', async () => {
    const other = await createIncident(context(), { title: 'Another' })
    await linkClaim(context(), { claim: claim.id, incident: other })
    await linkClaim(context(), { claim: claim.id, incident })
    expect((await now()).incident).toMatchObject({ id: incident, maker: 'person', by: 'local' })
    expect(await claimsOfIncident(context().db, other)).toEqual([])
    const entry = await unlinkClaim(context(), { claim: claim.id, incident })
    expect((await now()).incident).toBeNull()
    await undo(context(), entry)
    expect((await now()).incident).toMatchObject({ id: incident, maker: 'person' })
  })

  it('undoes a link, and undoes the undoing', async () => {
    const entry = await linkClaim(context(), { claim: claim.id, incident })
    const before = (await now()).incident
    const undone = await undo(context(), entry)
    expect((await now()).incident).toEqual(claim.incident)
    await undo(context(), undone)
    expect((await now()).incident).toEqual(before)
  })

  it('sets the title and the place of an incident right, and takes it back', async () => {
    const [read, meant] = [
      { title: 'Market strike', place: null },
      { title: 'Shelling of Sabri', place: 'Benghazi' },
    ]
    await nameIncident(context(), { incident, ...read })
    const entry = await nameIncident(context(), { incident, ...meant, seen: read })
    expect(await incidentById(context().db, incident)).toMatchObject({ ...meant, country: 'ly' })
    expect(await nameIncident(context(), { incident, ...meant })).toBeNull()
    await expect(nameIncident(context(), { incident, title: 'Mine', seen: read })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(nameIncident(context(), { incident, title: ' ' })).rejects.toMatchObject({ code: 'bad-input' })
    await undo(context(), entry!)
    expect(await incidentById(context().db, incident)).toMatchObject({ ...read, latitude: null, country: null })
  })

  it('grades an incident, writes a verdict, and takes both back', async () => {
    const graded = await gradeIncident(context(), { incident, grade: 'fair' })
    const judged = await gradeIncident(context(), { incident, verdict: 'Two origins agree.' })
    expect(await incidentById(context().db, incident)).toMatchObject({ grade: 'fair', verdict: 'Two origins agree.' })
    await expect(undo(context(), graded)).rejects.toThrow(/changed since/)
    await undo(context(), judged)
    await undo(context(), graded)
    expect(await incidentById(context().db, incident)).toMatchObject({ grade: null, verdict: null })
  })

  it('refuses to undo twice, to undo what was changed since, and to undo a recording', async () => {
    const accepted = await reviewClaim(context(), { claim: claim.id, decision: 'accept' })
    const rejected = await reviewClaim(context(), { claim: claim.id, decision: 'reject' })
    await expect(undo(context(), accepted)).rejects.toThrow(/changed since/)
    await undo(context(), rejected)
    await expect(undo(context(), rejected)).rejects.toThrow(/undone already/)
    expect((await now()).state).toBe('accepted')
    await expect(undo(context(), 1)).rejects.toThrow(/cannot be undone/)
  })

  it('refuses to judge what does not exist', async () => {
    const none = 987_654
    await expect(reviewClaim(context(), { claim: none, decision: 'accept' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(linkClaim(context(), { claim: none, incident })).rejects.toMatchObject({ code: 'not-found' })
    await expect(linkClaim(context(), { claim: claim.id, incident: none })).rejects.toMatchObject({ code: 'not-found' })
    await expect(gradeIncident(context(), { incident: none })).rejects.toMatchObject({ code: 'not-found' })
    await expect(undo(context(), none)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('completes a source that goes by the name instead of adding it twice', async () => {
    const id = await saveSource(context(), { name: 'Harbour Hospital', kind: 'hospital', aliases: ['مستشفى الميناء'] })
    const again = await saveSource(context(), { name: 'مستشفى الميناء', reliability: 'B' })
    expect(again).toBe(id)
    expect(await sourceDetail(context().db, id)).toMatchObject({
      name: 'Harbour Hospital',
      kind: 'hospital',
      reliability: 'B',
      names: ['Harbour Hospital', 'مستشفى الميناء'],
    })
  })
})
