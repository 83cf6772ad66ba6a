import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { invite } from '../../src/actions/accounts/invite.js'
import { openSession, sessionOf } from '../../src/actions/accounts/log-in.js'
import { invited } from '../../src/actions/accounts/set-password.js'
import { rollBackup } from '../../src/actions/archive/roll-backups.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { undo } from '../../src/actions/undo.js'
import { type Context, contextOf } from '../../src/context.js'
import { claimById, claimsOfReport } from '../../src/db/claims.js'
import { lastStanding, listHistory } from '../../src/db/history.js'
import { lastJudgements } from '../../src/db/judgements.js'
import { Allowance } from '../../src/http/auth/allowance.js'
import { freshDatabase, onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'
import { PASSWORD } from './site.js'

const folder = mkdtempSync(join(tmpdir(), 'countercheck-clock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The clock is far ahead, then set right, then behind. */
const JUMPS = ['2026-03-01', '2099-01-01', '2026-03-02', '1999-12-31', '2026-03-03'].map((day) => new Date(day))
const at = (context: Context, day: string): Context => ({ ...context, now: () => new Date(day) })

onBothEngines('a clock that jumps', (given) => {
  it('leaves the history in the order in which things were done, and whole', async () => {
    const { report } = await recordReport(given(), sampleReport())
    const [claim] = await claimsOfReport(given().db, report)
    const done: number[] = []
    for (const [index, moment] of JUMPS.entries()) {
      const correction = { low: index + 1, high: 90 }
      const review = { claim: claim!.id, decision: 'correct', correction, reason: `jump ${index}` } as const
      done.push(await reviewClaim({ ...given(), now: () => moment }, review))
    }
    const { items } = await listHistory(given().db, { noun: 'claim', subject: claim!.id })
    expect(items.map(({ id }) => id)).toEqual(done.toReversed())
    expect(items.map(({ at }) => at)).toEqual(JUMPS.toReversed())
    expect((await lastJudgements(given().db, [claim!.id])).get(claim!.id)!.reason).toBe('jump 4')
    expect(await verifyArchive(given())).toEqual([])

    // What is undone is what was done last, whatever the clock said.
    const last = await lastStanding(given().db, 'local', ['reviewClaim'])
    expect(last!.id).toBe(done.at(-1))
    await undo(at(given(), '1970-01-01'), last!.id)
    expect((await claimById(given().db, claim!.id))!.low).toBe(4)
    expect(await verifyArchive(given())).toEqual([])
  })

  it('lets no session and no invitation live on for years', async () => {
    const context = given()
    const [right, ahead] = [at(context, '2026-03-01T12:00:00Z'), at(context, '2099-01-01T12:00:00Z')]
    const account = await addAccount(right, { name: 'Nadia', role: 'reader', password: PASSWORD })
    expect(await sessionOf(right, await openSession(ahead, account))).toBeNull()
    expect(await invited(right, await invite(ahead, account))).toBeNull()
    // A few minutes are no jump.
    const session = await openSession(right, account)
    expect(await sessionOf(at(context, '2026-03-01T11:50:00Z'), session)).not.toBeNull()
  })
})

it('nobody waits for a clock that was set back to come round', () => {
  const allowance = new Allowance(1, 60_000)
  const [right, ahead] = ['2026-03-01', '2099-01-01'].map((day) => Date.parse(day))
  allowance.count('somebody', ahead!)
  expect(allowance.wait('somebody', ahead!)).toBe(60)
  expect(allowance.wait('somebody', right!)).toBe(0)
  allowance.count('somebody', right!)
  expect(allowance.wait('somebody', right!)).toBe(60)
})

it('rolling backups go on after one that was made while the clock was ahead, and it goes first', async () => {
  const database = await freshDatabase('pglite')
  const roll = (day: string) =>
    rollBackup(contextOf(database.db, { now: () => new Date(day) }), { folder, hours: 24, keep: 2 })
  expect(await roll('2099-01-01')).not.toBeNull()
  const kept = [await roll('2026-03-01'), await roll('2026-03-02')]
  expect(kept).not.toContain(null)
  expect(await roll('2026-03-02T05:00:00Z')).toBeNull()
  expect(await roll('2026-03-03')).toContain('2026-03-03')
  expect(readdirSync(folder).map((name) => name.slice(13, 23))).toEqual(['2026-03-02', '2026-03-03'])
  await database.close()
})
