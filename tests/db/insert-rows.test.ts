import { asc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { jobs, reports } from '../../schema/index.js'
import { insertRows } from '../../src/db/engine/insert-rows.js'
import { NOW, onBothEngines } from '../support/databases.js'

/** What COPY's text format, JSON and arrays have to escape. */
const ODD = [
  'a\tb',
  'line\nline\r\n',
  'back\\slash \\N \\.',
  '"quotes" and \'these\'',
  '{a,b}',
  '\\',
  'قتيل',
  '𝔸',
  '',
  '\u0001',
]

const report = (n: number) => ({
  key: `key ${n} ${ODD[n % ODD.length]}`,
  label: ODD[n % ODD.length]!,
  source: null,
  url: n % 2 === 0 ? null : `https://x.example/${n}`,
  title: ODD[(n + 1) % ODD.length]!,
  lang: 'ar' as const,
  published: null,
  recorded: NOW,
})

onBothEngines('many rows at once', (context) => {
  it('come out as they went in, whatever letters they hold', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => report(n))
    await context().db.transaction((db) => insertRows(db, reports, rows))
    const kept = await context().db.select().from(reports).orderBy(asc(reports.id))
    expect(kept.map(({ id: _, ...row }) => row)).toEqual(rows)
    const input = ODD.map((odd, n) => ({ odd, list: [odd, n, null], [odd]: true }))
    const made = Array.from({ length: 30 }, () => ({ kind: 'x', input, by: 'Ä', created: NOW, due: NOW, total: null }))
    await context().db.transaction((db) => insertRows(db, jobs, made))
    const kinds = await context().db.select({ input: jobs.input, created: jobs.created }).from(jobs)
    expect(kinds).toEqual(made.map(() => ({ input, created: NOW })))
  })

  it('are all or none, and the transaction around goes on after them', async () => {
    const before = await context().db.$count(reports)
    await context().db.transaction(async (db) => {
      const twice = Array.from({ length: 50 }, () => report(100))
      await expect(db.transaction((db) => insertRows(db, reports, twice))).rejects.toThrow()
      await insertRows(db, reports, [report(200), report(201)])
    })
    expect(await context().db.$count(reports)).toBe(before + 2)
  })
})
