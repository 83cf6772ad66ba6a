import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { claims, history, reports, revisions, sources } from '../../schema/index.js'
import { problemOf } from '../../src/db/engine/problem.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'
import type { NewClaim } from '../../src/db/write-claims.js'
import { NOW, onBothEngines } from '../support/databases.js'

/** What the database itself refuses, whatever the code does. */
onBothEngines('constraints', (context) => {
  let revision: number
  let report: number
  beforeAll(async () => {
    const { db } = context()
    const [added] = await db
      .insert(reports)
      .values({ key: 'text:1', label: 'one', lang: 'en', recorded: NOW })
      .returning()
    report = added!.id
    const text = 'Shelling killed 12 people.'
    const [first] = await db
      .insert(revisions)
      .values({ report, number: 1, text, hash: 'a'.repeat(64), retrieved: NOW })
      .returning()
    revision = first!.id
  })

  const claim = (change: Partial<NewClaim> = {}): NewClaim => ({
    revision,
    firstRevision: revision,
    quote: '12 people',
    number: '12',
    start: 16,
    end: 25,
    prefix: 'Shelling killed ',
    suffix: '.',
    metric: 'killed',
    bound: 'exact',
    low: 12,
    high: 12,
    counted: 'people',
    status: 'unknown',
    scope: 'event',
    polarity: 'asserted',
    implicit: false,
    rules: ['test'],
    confidence: 1,
    maker: 'rules',
    search: '12 people',
    ...change,
  })
  const refusal = (row: Promise<unknown>): Promise<string> => row.then(() => 'taken', problemOf)

  it('makes the interval from its ends, open where an end is', async () => {
    const { db } = context()
    const rows = [
      claim(),
      claim({ low: 5000, high: 6000 }),
      claim({ low: 81, high: null }),
      claim({ low: null, high: null }),
    ]
    const added = await db.insert(claims).values(rows).returning({ interval: claims.interval })
    expect(added.map((row) => row.interval)).toEqual(['[12,13)', '[5000,6001)', '[81,)', '(,)'])
  })

  it('finds claims whose intervals share a number', async () => {
    const rows = await rawRows(
      context().db,
      sql`select ${claims.low} from ${claims} where ${claims.interval} && int8range(5500, 5500, '[]') and ${claims.low} > 1000`,
    )
    expect(rows.map((row) => Number(row['low']))).toEqual([5000])
  })

  it.each<[string, Partial<NewClaim>, RegExp]>([
    ['low above high', { low: 13, high: 12 }, /low_to_high|lower bound/],
    ['a count below zero', { low: -1 }, /counts_from_zero/],
    ['a start at its end', { start: 25 }, /start_before_end|quote_fits_span/],
    ['a quote of another length than its span', { quote: '12 peoples' }, /quote_fits_span/],
    ['a number that is not in the quote', { number: '13' }, /number_in_quote/],
    ['a longer context than 32', { prefix: 'x'.repeat(33) }, /selector_context/],
    ['an unknown metric', { metric: 'murdered' as never }, /metric_known/],
    ['an unknown bound', { bound: 'roughly' as never }, /bound_known/],
    ['an unknown status', { status: 'alien' as never }, /status_known/],
    ['an unknown scope', { scope: 'daily' as never }, /scope_known/],
    ['an unknown polarity', { polarity: 'doubted' as never }, /polarity_known/],
    ['an unknown state', { state: 'seen' as never }, /state_known/],
    ['a confidence above one', { confidence: 1.5 }, /confidence_share/],
    ['days out of order', { whenStart: '2016-10-04', whenEnd: '2016-10-03' }, /when_in_order/],
    ['a first day without a last', { whenStart: '2016-10-04' }, /when_whole/],
    ['an as-of that is no date', { asOf: 'yesterday' }, /as_of_iso/],
    ['a revision that does not exist', { revision: 9_999_999 }, /foreign key|revisions_id/],
  ])('refuses %s', async (_, change, words) => {
    expect(await refusal(context().db.insert(claims).values(claim(change)))).toMatch(words)
  })

  it('refuses a second revision of one number, and a second report of one key', async () => {
    const { db } = context()
    const again = { report, number: 1, text: 'x', hash: 'b'.repeat(64), retrieved: NOW }
    expect(await refusal(db.insert(revisions).values(again))).toMatch(/revisions_number_once/)
    const same = { key: 'text:1', label: 'two', lang: 'en' as const, recorded: NOW }
    expect(await refusal(db.insert(reports).values(same))).toMatch(/reports_key_once/)
  })

  it('refuses to change or remove a text that was kept', async () => {
    const { db } = context()
    expect(await refusal(db.update(revisions).set({ text: 'other' }).where(eq(revisions.id, revision)))).toMatch(
      /append-only/,
    )
    expect(await refusal(db.delete(revisions))).toMatch(/append-only/)
  })

  it('refuses to change or remove an entry of the history', async () => {
    const { db } = context()
    expect(await refusal(db.update(history).set({ by: 'nobody' }))).toMatch(/append-only/)
    expect(await refusal(db.delete(history))).toMatch(/append-only/)
    expect(await refusal(db.execute(sql`truncate history`))).toMatch(/append-only/)
  })

  it('refuses a source of an unknown kind or reliability', async () => {
    const { db } = context()
    const source = { name: 'A', created: NOW }
    expect(await refusal(db.insert(sources).values({ ...source, kind: 'rumour' as never }))).toMatch(/kind_known/)
    expect(await refusal(db.insert(sources).values({ ...source, reliability: 'G' as never }))).toMatch(
      /reliability_known/,
    )
  })
})
