import { describe, expect, it } from 'vitest'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { claimsOfReport } from '../../src/db/claims.js'
import { listHistory } from '../../src/db/history.js'
import { reportById } from '../../src/db/reports.js'
import { listSources } from '../../src/db/sources.js'
import { onBothEngines } from '../support/databases.js'
import { sampleReport } from '../support/samples.js'

onBothEngines('recordReport', (context) => {
  it('keeps the text, its claims with exact spans, and the outlet as a source', async () => {
    const recorded = await recordReport(context(), sampleReport())
    expect(recorded).toMatchObject({ outcome: 'recorded', claims: 2, orphans: 0 })
    const report = await reportById(context().db, recorded.report)
    expect(report).toMatchObject({ label: 'sample', sourceName: 'Coast Herald', revisions: 1, claims: 2 })
    const claims = await claimsOfReport(context().db, recorded.report)
    expect(claims.map(({ quote, low, high }) => [quote, low, high])).toEqual([
      ['at least 12 civilians', 12, null],
      ['30 people', 30, 30],
    ])
    const text = [...report!.texts[0]!.text]
    for (const { start, end, quote, prefix, suffix } of claims) {
      expect(text.slice(start, end).join('')).toBe(quote)
      expect(text.slice(Math.max(0, start - 32), start).join('')).toBe(prefix)
      expect(text.slice(end, end + 32).join('')).toBe(suffix)
    }
    expect(claims[0]!.attribution.at(-1)).toMatchObject({
      role: 'outlet',
      name: 'Coast Herald',
      source: report!.source,
    })
  })

  it('counts positions in code points where the text holds characters beyond the first plane', async () => {
    const text = '😀😀 Shelling killed 7 soldiers 🕊️ and 9 rebels 😀.'
    const { report } = await recordReport(context(), sampleReport({ text }))
    const claims = await claimsOfReport(context().db, report)
    expect(claims.length).toBeGreaterThan(0)
    for (const { start, end, quote } of claims) expect([...text].slice(start, end).join('')).toBe(quote)
    expect(claims[0]!.prefix).toBe('😀😀 Shelling killed ')
  })

  it('keeps the same text of one outlet once, and another outlet’s copy apart', async () => {
    const first = await recordReport(context(), sampleReport({ text: 'An attack killed 41 people.' }))
    const again = await recordReport(context(), sampleReport({ text: 'An attack killed 41 people.', label: 'other' }))
    expect(again).toEqual({ ...first, outcome: 'known' })
    const copy = await recordReport(
      context(),
      sampleReport({ text: 'An attack killed 41 people.', source: 'Hill Post' }),
    )
    expect(copy.outcome).toBe('recorded')
    expect(copy.report).not.toBe(first.report)
  })

  it('knows an outlet by any spelling of its name', async () => {
    const names = ['Étoile du Nord', 'ETOILE DU NORD']
    for (const [index, source] of names.entries())
      await recordReport(context(), sampleReport({ source, text: `A raid killed ${index + 50} people.` }))
    const { items } = await listSources(context().db)
    expect(items.filter((source) => names.includes(source.name))).toMatchObject([
      { name: 'Étoile du Nord', reports: 2 },
    ])
  })

  it('keeps a report that arrives twice at once only once', async () => {
    const input = sampleReport({ text: 'A mine killed 3 farmers.' })
    const both = await Promise.all([recordReport(context(), input), recordReport(context(), input)])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['known', 'recorded'])
    expect(both[0].report).toBe(both[1].report)
  })

  describe('an edited text at the same address', () => {
    const url = 'https://coast.example/toll'
    const edit = (text: string, retrieved?: Date) =>
      recordReport(context(), sampleReport({ url, text, ...(retrieved ? { retrieved } : {}) }))

    it('is a new revision: claims that still stand move, what is gone is an orphan, what is new is added', async () => {
      const first = await edit('A blast killed 12 people. It wounded 30 people.')
      const second = await edit('Update: a blast killed 15 people. It wounded 30 people.')
      expect(second).toMatchObject({ report: first.report, outcome: 'revised', claims: 2, orphans: 1 })
      const claims = await claimsOfReport(context().db, first.report)
      const told = claims.map(({ low, orphan, start }) => ({ low, orphan, start }))
      expect(told).toEqual([
        { low: 12, orphan: true, start: 15 },
        { low: 15, orphan: false, start: 23 },
        { low: 30, orphan: false, start: 45 },
      ])
      const report = await reportById(context().db, first.report)
      expect(report!.texts.map(({ number }) => number)).toEqual([1, 2])
      for (const claim of claims) {
        const text = report!.texts.find(({ id }) => id === claim.revision)!.text
        expect([...text].slice(claim.start, claim.end).join('')).toBe(claim.quote)
      }
    })

    it('takes an orphan back where the outlet takes its edit back', async () => {
      const known = await edit('A blast killed 12 people. It wounded 30 people.')
      expect(known.outcome).toBe('known')
      const back = await edit('A blast killed 12 people. It wounded 30 people.', new Date('2026-03-02'))
      expect(back).toMatchObject({ outcome: 'revised', claims: 2, orphans: 1 })
      const claims = await claimsOfReport(context().db, back.report)
      expect(claims.filter(({ orphan }) => orphan).map(({ low }) => low)).toEqual([15])
    })

    it('leaves what a person corrected as it is', async () => {
      const address = 'https://coast.example/corrected'
      const text = 'Officials said 20 people were killed.'
      const first = await recordReport(context(), sampleReport({ url: address, text }))
      const [claim] = await claimsOfReport(context().db, first.report)
      await reviewClaim(context(), { claim: claim!.id, decision: 'correct', correction: { low: 20, high: 25 } })
      await recordReport(context(), sampleReport({ url: address, text: `Today: ${text}` }))
      const after = await claimsOfReport(context().db, first.report)
      expect(after).toMatchObject([{ id: claim!.id, low: 20, high: 25, state: 'corrected', start: claim!.start + 7 }])
    })
  })

  it('keeps a report without any claim', async () => {
    const recorded = await recordReport(context(), sampleReport({ text: 'The talks go on.' }))
    expect(recorded).toMatchObject({ outcome: 'recorded', claims: 0 })
  })

  it.each([
    ['an empty text', { text: ' \n' }, /empty/],
    ['a NUL', { text: 'killed 3\0 people' }, /NUL/],
    ['a date that is none', { published: '2016-02-31' }, /no date/],
  ])('refuses %s and keeps nothing of it', async (_, change, words) => {
    const before = (await listHistory(context().db)).items[0]!.id
    await expect(async () => recordReport(context(), sampleReport(change))).rejects.toThrow(words)
    expect((await listHistory(context().db)).items[0]!.id).toBe(before)
  })

  it('stores half a surrogate pair as the mark for what cannot be read', async () => {
    const { report } = await recordReport(context(), sampleReport({ text: 'A raid \ud83d killed 66 people.' }))
    const claims = await claimsOfReport(context().db, report)
    expect(claims).toMatchObject([{ quote: '66 people', prefix: 'A raid \ufffd killed ' }])
  })
})
