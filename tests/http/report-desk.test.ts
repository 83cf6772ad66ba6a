import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { claimById, claimsOfReport } from '../../src/db/claims.js'
import { openSite, type Site } from './site.js'
import { hiddenOf, wordsOf } from './words.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('a claim is set right beside the text, and who did it is shown', async () => {
  const { reports, claims } = site.sample
  const [report, id] = [reports['gazette']!, claims['ministry']!]
  const html = await site.page(`/reports/${report}?edit=${id}`)
  const claim = (await claimById(site.database.db, id))!
  const form = {
    metric: 'wounded',
    bound: claim.bound,
    low: '12',
    status: 'civilian',
    scope: 'event',
    polarity: 'asserted',
  }
  const answer = await site.post(`/claims/${id}/review`, {
    ...hiddenOf(html, 'name="low"'),
    ...form,
    counted: claim.counted,
  })
  expect(answer.headers.get('location')).toBe(`/reports/${report}?recorded=claim-${id}#fields-${id}`)
  expect(await claimById(site.database.db, id)).toMatchObject({ metric: 'wounded', state: 'corrected', low: 12 })
  expect(wordsOf(await site.page(`/reports/${report}`))).toContain('Corrected by this computer')
})

test('a claim is added by hand from its quote, stands in its place, and is taken back', async () => {
  const { db } = site.database
  const text = 'The depot burned 😀. Some 40 lorries were lost, then 40 lorries more.'
  const { report } = await recordReport(contextOf(db), { text, lang: 'en', label: 'depot' })
  const before = (await claimsOfReport(db, report)).length
  const path = `/reports/${report}/add-claim`
  expect(wordsOf(await site.page(`${path}?quote=50+lorries`))).toContain('does not stand in the text')
  const html = await site.page(`${path}?quote=40+lorries`)
  expect(wordsOf(html)).toContain('This quote stands 2 times in the text. Which one?')
  const places = [...html.matchAll(/<option value="(\d+)"[^>]*>No\./g)].map(([, place]) => Number(place))
  expect(places.map((place) => [...text].slice(place, place + 10).join(''))).toEqual(['40 lorries', '40 lorries'])
  const fields = {
    quote: '40 lorries',
    start: String(places[1]),
    metric: 'equipment',
    bound: 'exact',
    low: '40',
    high: '40',
  }
  const rest = { status: 'unknown', scope: 'event', polarity: 'asserted', speaker: 'a driver' }
  expect((await site.post(path, { ...fields, ...rest, number: '41' })).status).toBe(422)
  expect((await site.post(path, { ...fields, ...rest, number: '40' })).status).toBe(303)
  const claims = await claimsOfReport(db, report)
  const added = claims.find(({ maker }) => maker === 'person')!
  expect(claims).toHaveLength(before + 1)
  expect(added).toMatchObject({
    start: places[1],
    quote: '40 lorries',
    state: 'accepted',
    low: 40,
    prefix: expect.stringContaining('then '),
  })
  const undo = /action="(\/history\/\d+\/undo)"/.exec(await site.page('/history'))![1]!
  await site.post(undo, {})
  expect((await claimById(db, added.id))!.state).toBe('rejected')
})

test('a silent edit shows the figures that went and came, orphans on top', async () => {
  const { db } = site.database
  const report = {
    lang: 'en' as const,
    label: 'edited',
    url: 'https://gazette.example/edited',
    source: 'The Harbour Gazette',
  }
  await recordReport(contextOf(db), { ...report, text: 'The blast killed 12 people in the port, police said.' })
  const { report: id } = await recordReport(contextOf(db), {
    ...report,
    text: 'The blast killed 15 people in the port, police said.',
  })
  const words = wordsOf(await site.page(`/reports/${id}`))
  expect(words).toMatch(/Revision 2 .*shown here Killed: 12 “?.*no longer there Killed: 15 .*new/)
  expect(words.indexOf('This quote no longer stands in the text.')).toBeLessThan(
    words.indexOf('15 people Counted') + 1 || Infinity,
  )
  expect(words).toContain('The text as it was')
})

test('a label in place of a title reads in its own direction', async () => {
  const { report } = await recordReport(contextOf(site.database.db), {
    text: 'قتل 3 أشخاص.',
    lang: 'ar',
    label: 'wire-7 (a).txt',
  })
  expect(await site.page(`/reports/${report}?lang=ar`)).toContain('<h1><bdi dir="auto">wire-7 (a).txt</bdi></h1>')
})
