import { linkClaim, unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { reviewClaims } from '../../src/actions/claims/review-claims.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { loadSample } from '../../src/actions/reports/load-sample.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { undo } from '../../src/actions/undo.js'
import type { Context } from '../../src/context.js'
import { listClaims } from '../../src/db/claims.js'

/** An archive in which every kind of record stands: the sample, a revised report, decisions of every kind and undoings. */
export async function fillArchive(context: Context): Promise<void> {
  await loadSample(context)
  const story = { label: 'edited', lang: 'en', source: 'Coast Herald', url: 'https://herald.example/1' } as const
  await recordReport(context, { ...story, text: 'A raid on the port killed 12 people, the mayor said.' })
  await recordReport(context, { ...story, text: 'A raid on the port killed 14 people, the mayor said.' })
  await recordReport(context, {
    label: 'fetched',
    lang: 'en',
    source: 'Coast Herald',
    text: 'A flood killed three people in the valley, the mayor said.',
    snapshot: {
      url: 'https://herald.example/2',
      status: 200,
      headers: [['content-type', 'text/html']],
      body: new TextEncoder().encode('<p>A flood killed three people in the valley, the mayor said.</p>'),
      fetched: context.now(),
    },
  })
  const linked = (await listClaims(context.db, {}, { limit: 100 })).items.filter(({ incident }) => incident !== null)
  const [one, two, three, four] = linked
  await reviewClaim(context, {
    claim: one!.id,
    decision: 'correct',
    correction: { counted: 'fishermen' },
    reason: 'seen',
  })
  await undo(context, await reviewClaim(context, { claim: two!.id, decision: 'reject' }))
  await unlinkClaim(context, { claim: three!.id, incident: three!.incident!.id })
  const other = linked.find(({ incident }) => incident!.id !== four!.incident!.id)!.incident!.id
  await linkClaim(context, { claim: four!.id, incident: other, reason: 'the same night' })
  await gradeIncident(context, { incident: other, grade: 'weak', reason: 'one voice' })
  await gradeIncident(context, { incident: other, verdict: 'Nobody counted twice.' })
  const metric = 'wounded'
  const undecided = (await listClaims(context.db, { metric, state: 'proposed' }, { limit: 200 })).items.length
  if (undecided > 0) await reviewClaims(context, { filter: { metric }, decision: 'accept', expected: undecided })
}
