import { expect, it } from 'vitest'
import { linkClaim, unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { assessIncident } from '../../src/actions/incidents/assess-incident.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { undo } from '../../src/actions/undo.js'
import { claimsOfReport } from '../../src/db/claims.js'
import { incidentVersion } from '../../src/db/incident-version.js'
import { onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'

onBothEngines('what is remembered of an incident', (context) => {
  const record = async (text: string) =>
    claimsOfReport(context().db, (await recordReport(context(), sampleReport({ text }))).report)
  /** Within an action nothing is remembered. */
  const anew = (incident: number) => assessIncident({ ...context(), writing: true }, incident)

  it('is what reading it anew gives, after every change', async () => {
    const [claim] = await record(
      'Shelling killed 40 people in Sirte on Sunday, 3 March 2024, the health ministry said.',
    )
    const incident = claim!.incident!.id
    const versions = [await incidentVersion(context().db, incident)]
    const changes = [
      () => record('At least 55 people were killed in Sirte on Sunday, 3 March 2024, civil defence said.'),
      () => reviewClaim(context(), { claim: claim!.id, decision: 'correct', correction: { high: 90 } }),
      () => unlinkClaim(context(), { claim: claim!.id, incident }),
      () => linkClaim(context(), { claim: claim!.id, incident }),
    ]
    for (const change of changes) {
      await change()
      expect(await assessIncident(context(), incident)).toEqual(await anew(incident))
      versions.push(await incidentVersion(context().db, incident))
    }
    expect(new Set(versions).size).toBe(versions.length)
    const rejected = await reviewClaim(context(), { claim: claim!.id, decision: 'reject' })
    expect(await assessIncident(context(), incident)).toEqual(await anew(incident))
    await undo(context(), rejected)
    expect(await assessIncident(context(), incident)).toEqual(await anew(incident))
  })

  it('stands when something else in the archive is changed', async () => {
    const [claim] = await record('An air strike killed 7 people in Taiz on Friday, 8 March 2024, a doctor said.')
    const incident = claim!.incident!.id
    const before = await assessIncident(context(), incident)
    const [other] = await record('A bomb killed 23 people in Kharkiv on 2 May 2023, police said.')
    expect(other!.incident!.id).not.toBe(incident)
    expect(await assessIncident(context(), incident)).toBe(before)
  })
})
