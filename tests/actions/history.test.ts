import { expect, it } from 'vitest'
import { entryHash } from '../../src/actions/append-history.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { GENESIS } from '../../src/core/history.js'
import { claimsOfReport } from '../../src/db/claims.js'
import { listHistory } from '../../src/db/history.js'
import { onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'

onBothEngines('history', (context) => {
  it('chains its entries: each holds the hash of the one before, and its own can be computed again', async () => {
    const { report } = await recordReport(context(), sampleReport({ label: 'تقرير' }))
    const [claim] = await claimsOfReport(context().db, report)
    const correction = { counted: 'مدنيا', whenStart: '2016-10-03', whenEnd: '2016-10-03' }
    await reviewClaim(context(), { claim: claim!.id, decision: 'correct', correction })
    const { items } = await listHistory(context().db)
    const entries = [...items].reverse()
    const actions = ['saveSource', 'recordReport', 'createIncident', 'linkClaims', 'reviewClaim']
    expect(entries.map(({ action }) => action)).toEqual(actions)
    let previous = GENESIS
    for (const entry of entries) {
      expect(entry.previous).toBe(previous)
      expect(entryHash(entry)).toBe(entry.hash)
      previous = entry.hash
    }
    expect(entryHash({ ...entries[1]!, by: 'somebody else' })).not.toBe(entries[1]!.hash)
  })

  it('is one chain, however many write at once', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `A raid killed ${index + 200} people.`)
    await Promise.all(texts.map((text) => recordReport(context(), sampleReport({ text }))))
    const { items } = await listHistory(context().db, {}, { limit: 200 })
    for (const [index, entry] of items.entries()) expect(entry.previous).toBe(items[index + 1]?.hash ?? GENESIS)
  })
})
