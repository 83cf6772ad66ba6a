import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle as overPglite } from 'drizzle-orm/pglite'
import { drizzle as overPostgres } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as schema from '../../schema/index.js'
import { sumTables } from '../../src/actions/archive/back-up.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { undo } from '../../src/actions/undo.js'
import { type Context, contextOf } from '../../src/context.js'
import { claimById, listClaims } from '../../src/db/claims.js'
import type { Db } from '../../src/db/engine/database.js'
import { CASING } from '../../src/db/engine/migrations.js'
import { ENGINES, freshPostgres } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'
import { trials } from './scale.js'

/** Counts the calls to the driver, and fails the one that is asked for. */
class Fuse {
  calls = 0
  failAt = 0

  arm(failAt: number): void {
    this.calls = 0
    this.failAt = failAt
  }

  pass(): void {
    this.calls++
    if (this.calls === this.failAt) throw Object.assign(new Error('the wire broke'), { code: 'ECONNRESET' })
  }
}

interface Opened {
  readonly db: Db
  readonly fuse: Fuse
  close(): Promise<unknown>
}

async function openPglite(): Promise<Opened> {
  const client = await PGlite.create({
    extensions: { pg_trgm },
    loadDataDir: await openAsBlob(inject('pgliteTemplate')),
  })
  const fuse = new Fuse()
  const breaking = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(inner, name) {
        const value = Reflect.get(inner, name) as unknown
        if (typeof value !== 'function') return value
        if (name === 'query' || name === 'exec')
          return async (...given: unknown[]) => {
            fuse.pass()
            return Reflect.apply(value, inner, given)
          }
        if (name === 'transaction')
          return (body: (inside: object) => unknown) =>
            Reflect.apply(value, inner, [(inside: object) => body(breaking(inside))])
        return value.bind(inner)
      },
    })
  return { db: overPglite(breaking(client), { schema, casing: CASING }), fuse, close: () => client.close() }
}

async function openPostgres(): Promise<Opened> {
  const { url, drop } = await freshPostgres()
  const client = postgres(url, { onnotice: () => {} })
  const fuse = new Fuse()
  const breaking = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(inner, name) {
        const value = Reflect.get(inner, name) as unknown
        if (typeof value !== 'function') return value
        if (name === 'unsafe')
          return (...given: unknown[]) => {
            fuse.pass()
            return Reflect.apply(value, inner, given)
          }
        if (name === 'begin' || name === 'savepoint')
          return (...given: unknown[]) => {
            const body = given.pop() as (inside: object) => unknown
            return Reflect.apply(value, inner, [...given, (inside: object) => body(breaking(inside))])
          }
        return value.bind(inner)
      },
    })
  return {
    db: overPostgres(breaking(client), { schema, casing: CASING }),
    fuse,
    close: async () => {
      await client.end({ timeout: 5 })
      await drop()
    },
  }
}

describe.each(ENGINES)('a database that fails at its n-th call (%s)', (engine) => {
  let opened: Opened
  let context: Context
  beforeAll(async () => {
    opened = engine === 'pglite' ? await openPglite() : await openPostgres()
    context = contextOf(opened.db)
    await recordReport(context, sampleReport())
  })
  afterAll(() => opened?.close())

  const PATHS: [string, (turn: number) => Promise<unknown>][] = [
    [
      'import',
      (turn) =>
        recordReport(context, sampleReport({ label: `r${turn}`, text: `A raid in Sirte killed ${turn + 40} people.` })),
    ],
    [
      'revision',
      (turn) =>
        recordReport(
          context,
          sampleReport({ url: 'https://a.example/1', text: `A raid in Sirte killed ${turn + 140} people.` }),
        ),
    ],
    [
      'review',
      async (turn) =>
        reviewClaim(context, { claim: await someClaim(), decision: 'correct', correction: { low: turn, high: 900 } }),
    ],
    [
      'linking and undoing',
      async () => {
        const claim = (await claimById(context.db, await someClaim()))!
        await undo(context, await unlinkClaim(context, { claim: claim.id, incident: claim.incident!.id }))
      },
    ],
  ]
  const someClaim = async () =>
    (await listClaims(context.db, {}, { limit: 200 })).items.filter(({ incident }) => incident)[0]!.id
  const state = () => context.db.transaction((db) => sumTables(db))

  it.each(PATHS)(
    'says so on the path of %s, is as before, and takes it the next time',
    { timeout: 600_000 },
    async (path, act) => {
      opened.fuse.arm(0)
      await act(1)
      const calls = opened.fuse.calls
      expect(calls).toBeGreaterThan(5)
      let failures = 0
      // Every call in the long run; each fifth, from another one on for each path, every day.
      for (let call = trials(1, 1 + (path.length % 5)); call <= calls + 20; call += trials(1, 5)) {
        opened.fuse.arm(0)
        const before = await state()
        opened.fuse.arm(call)
        const problem = await act(call + 1).then(
          () => null,
          (error: unknown) => error,
        )
        const struck = opened.fuse.calls >= call
        opened.fuse.arm(0)
        if (!struck) break
        failures++
        expect(problem, `call ${call} failed and nobody heard`).toBeInstanceOf(Error)
        // The path of two actions may have done the first: that one is whole.
        if (path !== 'linking and undoing') expect(await state(), `call ${call}`).toEqual(before)
        if (failures % 10 === 1) expect(await verifyArchive(context), `call ${call}`).toEqual([])
        await act(call + 1)
      }
      expect(failures).toBeGreaterThan(trials(5, 1))
      expect(await verifyArchive(context)).toEqual([])
    },
  )
})
