import { beforeAll, expect, it } from 'vitest'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { type Context, contextOf } from '../../src/context.js'
import { claimById, claimsOfReport } from '../../src/db/claims.js'
import { listHistory } from '../../src/db/history.js'
import { createApp } from '../../src/http/app.js'
import { onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'
import { randomness } from './scale.js'

onBothEngines('many at once', (given) => {
  const context = () => contextOf(given().db)
  const app = (name: string) => createApp(contextOf(given().db, { actor: { kind: 'person', name } }))
  let claims: number[]
  beforeAll(async () => {
    const reports = Array.from({ length: 8 }, (_, index) =>
      sampleReport({
        label: `r${index}`,
        text: `A raid in Sirte killed ${index + 12} people. ${index + 30} were wounded.`,
      }),
    )
    claims = []
    for (const report of reports) {
      const recorded = await recordReport(context(), report)
      claims.push(...(await claimsOfReport(context().db, recorded.report)).map(({ id }) => id))
    }
  })

  const tagOf = async (site: ReturnType<typeof app>, claim: number) =>
    (await site.request(`/api/v1/claims/${claim}`)).headers.get('etag')!
  const judge = (site: ReturnType<typeof app>, claim: number, tag: string | null, body: object) =>
    site.request(`/api/v1/claims/${claim}/judgements`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(tag === null ? {} : { 'if-match': tag }) },
    })

  it('of 50 reviewers on one claim one wins, 49 get 412, and the history is whole', async () => {
    const site = app('local')
    const [claim] = claims
    const tag = await tagOf(site, claim!)
    const before = await changesOf(context(), claim!)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        judge(site, claim!, tag, { decision: 'correct', correction: { low: 100 + index, high: 100 + index } }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 412)).toHaveLength(49)
    const winner = (await answers.find(({ status }) => status === 200)!.json()) as { low: number }
    expect((await claimById(context().db, claim!))!.low).toBe(winner.low)
    expect(await changesOf(context(), claim!)).toBe(before + 1)
    expect(await verifyArchive(context())).toEqual([])
  })

  it('without If-Match nothing is changed', async () => {
    const answer = await judge(app('local'), claims[0]!, null, { decision: 'accept' })
    expect(answer.status).toBe(428)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('of 200 mixed edits none is lost: each that was acknowledged stands in the history, in the order in which it took effect', {
    timeout: 300_000,
  }, async () => {
    const random = randomness(7)
    const acknowledged: { claim: number; low: number }[] = []
    let refused = 0
    const edit = async (person: number): Promise<void> => {
      const site = app(`person ${person % 10}`)
      const claim = claims[Math.floor(random() * claims.length)]!
      const low = 1_000 + person
      for (;;) {
        const tag = await tagOf(site, claim)
        const body =
          person % 3 === 0
            ? { decision: 'accept' }
            : { decision: 'correct', correction: { low, high: low, bound: 'exact' } }
        const answer = await judge(site, claim, tag, body)
        if (answer.status === 412) {
          refused++
          continue
        }
        expect(answer.status).toBe(200)
        if (person % 3 !== 0) acknowledged.push({ claim, low })
        return
      }
    }
    // In crowds of ten: each of them meets the others' changes.
    for (let from = 0; from < 200; from += 10)
      await Promise.all(Array.from({ length: 10 }, (_, index) => edit(from + index)))
    const entries = await allEntries(context())
    for (const { claim, low } of acknowledged)
      expect(
        entries.filter(({ subject, after }) => subject === claim && (after as { low?: number })?.low === low),
        `${claim}: ${low}`,
      ).toHaveLength(1)
    // Every entry starts from what the one before it left: nobody wrote over what they had not seen.
    for (const claim of claims) {
      let low: unknown
      for (const entry of entries.filter(
        ({ subject, noun, action }) => noun === 'claim' && subject === claim && action === 'reviewClaim',
      )) {
        const [was, is] = [entry.before, entry.after] as { low?: number }[]
        if (was?.low !== undefined && low !== undefined) expect(was.low).toBe(low)
        if (is?.low !== undefined) low = is.low
      }
      if (low !== undefined) expect((await claimById(context().db, claim))!.low).toBe(low)
    }
    expect(refused).toBeGreaterThan(0)
    expect(await verifyArchive(context())).toEqual([])
  })
})

async function allEntries(context: Context) {
  const entries = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listHistory(context.db, {}, { limit: 200, cursor })
    entries.push(...page.items)
    cursor = page.next
  }
  return entries.reverse()
}

const changesOf = async (context: Context, claim: number): Promise<number> =>
  (await allEntries(context)).filter(({ noun, subject }) => noun === 'claim' && subject === claim).length
