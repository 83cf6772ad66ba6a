import { afterAll, beforeAll, expect, test } from 'vitest'
import { incidents, jobs, savedFilters } from '../../schema/index.js'
import { createIncident } from '../../src/actions/incidents/create-incident.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { contextOf } from '../../src/context.js'
import { FACETS_AMONG } from '../../src/db/incident-views.js'
import { NOW } from '../support/databases.js'
import { openSite, type Site } from './site.js'
import { wordsOf } from './words.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
  const context = contextOf(site.database.db, { now: () => NOW })
  // Judged by a person: an incident without claims is in no list else.
  const create = async (incident: Parameters<typeof createIncident>[1]) =>
    gradeIncident(context, { incident: await createIncident(context, incident), verdict: 'Under inquiry.' })
  await create({
    title: 'Shelling of the old port',
    place: 'ly/benghazi',
    start: '2016-02-27',
    end: '2016-03-02',
  })
  await create({ title: 'Raid at dawn', place: 'ly/benghazi', start: '2016-02-29' })
  await create({ title: 'Ambush on the road', place: 'sy/idlib', start: '2015-07-01' })
  await create({ title: 'Dawn at the crossing', place: 'Mosul', start: '2015-07-03' })
  await create({ title: 'Mosul, 2015-07-04', place: 'Mosul', start: '2015-07-04' })
})
afterAll(() => site?.close())

const dayOf = (page: string, day: string): string =>
  page.slice(
    page.indexOf(`datetime="${day}"`),
    page.indexOf('</li>', page.indexOf('</ul>', page.indexOf(`datetime="${day}"`))),
  )

test('the calendar puts an incident on its first day, and one that goes on at the head of the next month', async () => {
  const february = await site.page('/?view=calendar&month=2016-02')
  expect(february.match(/<time /g)).toHaveLength(29)
  expect(dayOf(february, '2016-02-27')).toContain('Shelling of the old port')
  expect(dayOf(february, '2016-02-29')).toContain('Raid at dawn')
  expect(february).toContain('month=2015-07')
  const march = await site.page('/?view=calendar&month=2016-03')
  expect(dayOf(march, '2016-03-01')).toContain('since 27 February 2016')
  expect(march).not.toContain('Raid at dawn')
})

test('the month opens on the first column of its weekday: Monday in English, Saturday in Arabic', async () => {
  // 1 February 2016 was a Monday.
  expect(await site.page('/?view=calendar&month=2016-02&lang=en')).toContain('from-0')
  expect(await site.page('/?view=calendar&month=2016-02&lang=ar')).toContain('from-2')
})

test('the map draws a circle a place, larger with more incidents, and lists the same places', async () => {
  const page = await site.page('/?view=map')
  const circles = [...page.matchAll(/<circle class="[a-z]+" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((found) =>
    found.slice(1).map(Number),
  )
  expect(circles.length).toBe([...page.matchAll(/class="map-place"/g)].length)
  for (const [x, y] of circles) expect(x! >= 0 && x! <= 960 && y! >= 0 && y! <= 480).toBe(true)
  expect(page).toContain('Benghazi: 2 incidents')
  expect(page).toContain('<path class="outline" d="M')
  expect(page).not.toMatch(/https?:\/\/(?!localhost|127\.0\.0\.1|www\.w3\.org)/)
})

test('facets narrow the incidents and can be taken back', async () => {
  const all = await site.page('/')
  expect(all).toContain('country=sy')
  const narrowed = await site.page('/?country=sy')
  expect(narrowed).toContain('Ambush on the road')
  expect(narrowed).not.toContain('Raid at dawn')
  expect(narrowed).toContain('Show without “Syria”')
  expect(await site.page('/?conflict=no&country=ly')).toContain('Raid at dawn')
  expect(await site.page('/?conflict=yes')).not.toContain('Raid at dawn')
  expect(await site.page('/?told=ar&country=sy')).toContain('No incident matches this filter')
})

test('a place is found by its names in every script, and a title that matching made is worded for its reader', async () => {
  for (const words of ['الموصل', 'المَوْصِل', 'Mossoul', 'mosul'])
    expect(await site.page(`/?words=${encodeURIComponent(words)}`), words).toContain('Dawn at the crossing')
  expect(await site.page(`/?words=${encodeURIComponent('بنغازي')}`)).not.toContain('Dawn at the crossing')
  const arabic = await site.page(`/?lang=ar&words=${encodeURIComponent('الموصل')}`)
  expect(arabic).toContain('الموصل، 4 يوليو 2015')
  expect(arabic).toContain('Dawn at the crossing')
  expect(await site.page('/?lang=fr&words=Mosul')).toContain('Mossoul, 4 juillet 2015')
})

test('what the filter shows is what the API lists and a file holds', async () => {
  const listed = async (query: string) => {
    const { items } = (await (await site.get(`/api/v1/incidents${query}`)).json()) as { items: { title: string }[] }
    return items.map(({ title }) => title)
  }
  const rows = async (query: string) => (await (await site.get(`/api/v1/exports/events${query}`)).text()).trimEnd()
  for (const query of ['?country=sy', '?conflict=no&country=ly', '?told=ar&country=sy', '?country=&metric=']) {
    const titles = await listed(query.replace('&metric=', ''))
    const [, ...lines] = (await rows(query)).split('\r\n')
    expect(lines).toHaveLength(titles.length)
    for (const title of titles) expect(lines.some((line) => line.includes(title))).toBe(true)
  }
  expect(await listed('?country=sy')).toEqual(['Ambush on the road'])
  expect(await site.page('/?country=sy')).toContain('href="/api/v1/exports/events?country=sy"')
  expect((await site.get('/api/v1/incidents?country=Syria')).status).toBe(400)
})

test('a filter is kept under a name, leads back, is replaced and forgotten', async () => {
  const keep = (query: string) =>
    site.post('/filters', { page: 'incidents', name: 'Syria', query, back: '/?country=sy' })
  expect((await keep('country=sy')).headers.get('location')).toBe('/?country=sy')
  expect(await site.page('/')).toContain('href="/?country=sy"><bdi>Syria</bdi>')
  await keep('country=sy&grade=weak')
  const [kept, ...more] = await site.database.db.select().from(savedFilters)
  expect(more).toEqual([])
  expect(kept!.query).toBe('country=sy&grade=weak')
  expect((await site.post('/filters', { page: 'secrets', name: 'x', query: '' })).status).toBe(422)
  expect((await site.post('/filters', { page: 'claims', name: ' ', query: '' })).status).toBe(422)
  await site.post(`/filters/${kept!.id}/forget`, { back: 'https://elsewhere.example/' })
  expect(await site.database.db.$count(savedFilters)).toBe(0)
})

test('settings are kept in cookies: digits, the Hijri day, the range shown first', async () => {
  const saved = await site.post('/settings', {
    lang: 'ar',
    digits: 'arab',
    calendar: 'hijri',
    policy: 'latest',
    theme: 'none',
  })
  const cookies = saved.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
  expect(cookies).toEqual(['lang=ar', 'digits=arab', 'calendar=hijri', 'policy=latest'])
  const board = await site.page(`/incidents/${site.sample.incident}`, { cookie: cookies.join('; ') })
  expect(board).toContain('هـ')
  expect(board).toMatch(/[٠-٩]/)
  expect(board).toMatch(/headline-range[\s\S]{0,300}class="policy">الأحدث/)
})

test('jobs are shown with their progress and what came out', async () => {
  expect(await site.page('/jobs')).toContain('Nothing is running')
  const job = { kind: 'import', input: {}, by: 'local', created: NOW, due: NOW }
  await site.database.db.insert(jobs).values([
    { ...job, state: 'running', done: 3, total: 12, attempts: 1 },
    {
      ...job,
      state: 'failed',
      done: 1,
      total: 2,
      attempts: 2,
      ended: NOW,
      outcome: { failed: ['wire.html: no text in it'] },
    },
  ])
  const page = await site.page('/jobs')
  expect(page).toContain('3 of 12')
  expect(page).toContain('<progress max="12" value="3"')
  expect(wordsOf(page)).toMatch(/1 item failed wire\.html ?: no text in it/)
  expect(page).toContain('data-live="3"')
})

test('a chart is an image of its own, with its voices and sources, and no style from elsewhere', async () => {
  const image = await site.get(`/incidents/${site.sample.incident}/chart.svg?metric=killed`)
  expect(image.headers.get('content-type')).toContain('image/svg+xml')
  const text = await image.text()
  expect(text).toMatch(/^<\?xml[^>]*>\n<svg [\s\S]*<\/svg>$/)
  expect(text).toContain('Sources: ')
  expect(text).not.toMatch(/class=|style=|href=/)
  expect((await site.get('/incidents/999999/chart.svg')).status).toBe(404)
})

test('where there are more incidents than facets are counted of, the page says so', async () => {
  expect(await site.page('/')).not.toContain('Counted among')
  const many = Array.from({ length: FACETS_AMONG }, (_, n) => ({
    title: `Raid ${n}`,
    verdict: 'Under inquiry.',
    country: 'iq',
    maker: 'person' as const,
    created: NOW,
  }))
  await site.database.db.insert(incidents).values(many)
  expect(await site.page('/')).toContain('Counted among the newest 1,000 incidents.')
  expect(await site.page('/?country=sy')).not.toContain('Counted among')
})
