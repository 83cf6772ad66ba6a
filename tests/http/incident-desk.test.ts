import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimById, claimsOfIncident } from '../../src/db/claims.js'
import { incidentById } from '../../src/db/incidents.js'
import { openSite, type Site } from './site.js'
import { hiddenOf, wordsOf } from './words.js'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const path = (rest = '') => `/incidents/${site.sample.incident}${rest}`
const idsOf = async (incident: number) =>
  (await claimsOfIncident(site.database.db, incident)).map(({ id }) => id).sort()
const undoLast = async (page: string) =>
  site.post(/action="(\/history\/\d+\/undo)"/.exec(await site.page(page))![1]!, { back: page })

test('an incident is graded with a reason, seen by whom, and the grade is taken back', async () => {
  expect((await site.post(path('/grade'), { seen: 'fair', grade: 'contested', reason: 'Both blame' })).status).toBe(303)
  const words = wordsOf(await site.page(path()))
  expect(words).toContain('Contested Rival claims of who did it. Both blame this computer ·')
  const { title } = (await incidentById(site.database.db, site.sample.incident))!
  for (const page of ['/history', path()])
    expect(wordsOf(await site.page(page))).toContain(`Graded an incident or wrote its verdict ${title}`)
  expect((await site.post(path('/grade'), { seen: 'fair', grade: 'weak' })).status).toBe(409)
  await undoLast(path())
  expect((await incidentById(site.database.db, site.sample.incident))!.grade).toBe('fair')
})

test('a verdict is looked at before it is saved, and never written over another', async () => {
  const typed = 'Two hospitals counted.\n\nThe ministry did not.'
  const preview = await site.post(path('/verdict'), { seen: '', verdict: typed, preview: '1' })
  expect(await preview.text()).toMatch(
    /<p dir="auto">Two hospitals counted\.<\/p><p dir="auto">The ministry did not\.<\/p>/,
  )
  expect((await incidentById(site.database.db, site.sample.incident))!.verdict).toBeNull()
  expect((await site.post(path('/verdict'), { seen: '', verdict: typed })).status).toBe(303)
  const late = await site.post(path('/verdict'), { seen: '', verdict: 'Mine instead' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Mine instead')
  expect((await incidentById(site.database.db, site.sample.incident))!.verdict).toBe(typed)
  await undoLast(path())
  expect((await incidentById(site.database.db, site.sample.incident))!.verdict).toBeNull()
})

test('an incident is called anew; what is sent as it was shown is kept as it stands', async () => {
  const { title, place } = (await incidentById(site.database.db, site.sample.incident))!
  const seen = { seen: title, seenPlace: place ?? '' }
  const unnamed = await site.post(path('/name'), { ...seen, title: ' ', place: 'Wahda' })
  expect(unnamed.status).toBe(422)
  // The address leads back to the form, far down the page, where the problem is told.
  expect(await unnamed.text()).toMatch(
    /id="naming">.*role="alert">Give the incident a title\..*action="[^"]*\/name#naming".*name="place"[^>]*value="Wahda"/s,
  )
  const answer = await site.post(path('/name'), { ...seen, title: 'Shells on the market', place: place ?? '' })
  const said = wordsOf(await site.page(answer.headers.get('location')!))
  expect(said).toContain('Renamed an incident or set its place')
  expect(wordsOf(await site.page('/history?noun=incident'))).toContain(`Title: ${title} → Shells on the market`)
  const late = await site.post(path('/name'), { ...seen, title: 'Mine', place: '' })
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('value="Mine"')])
  expect(await incidentById(site.database.db, site.sample.incident)).toMatchObject({
    title: 'Shells on the market',
    place,
  })
  await undoLast(path())
  expect((await incidentById(site.database.db, site.sample.incident))!.title).toBe(title)
})

test('claims are split off into an incident of their own, and put back at once', async () => {
  const { claims, incident } = site.sample
  const before = await idsOf(incident)
  const chosen = [claims['front']!, claims['front-ar']!]
  const body = new URLSearchParams([
    ...chosen.map((id) => ['claims', String(id)]),
    ['to', 'new'],
    ['title', 'Clash nearby'],
  ] as [string, string][])
  const answer = await site.send(path('/move'), { method: 'POST', body, headers: { origin: 'http://localhost' } })
  expect(answer.status).toBe(303)
  const split = (await claimById(site.database.db, chosen[0]!))!.incident!
  expect(split).toMatchObject({ title: 'Clash nearby', by: 'local' })
  expect(await idsOf(split.id)).toEqual(chosen.sort())
  const said = await site.page(answer.headers.get('location')!)
  expect(wordsOf(said)).toContain('Moved claims between incidents Clash nearby')
  expect(said).toContain(`href="/incidents/${split.id}"`)
  await undoLast(`/incidents/${split.id}`)
  expect(await idsOf(incident)).toEqual(before)
})

test('two incidents are merged, and parted again', async () => {
  const { incident, lookAlike } = site.sample
  const [here, there] = [await idsOf(incident), await idsOf(lookAlike)]
  const form = { seen: there.join(), everything: String(incident) }
  const answer = await site.post(`/incidents/${lookAlike}/move`, form)
  expect(answer.headers.get('location')).toBe(`/incidents/${incident}#judgement`)
  expect(await idsOf(incident)).toEqual([...here, ...there].sort())
  expect(wordsOf(await site.page(`/incidents/${lookAlike}/edit`))).toContain(
    'No claim is linked to this incident any more.',
  )
  await undoLast(path())
  expect(await idsOf(lookAlike)).toEqual(there)
})

test('claims are found by words and linked; a move without a choice is refused', async () => {
  const { claims, lookAlike } = site.sample
  const html = await site.page(path('/edit?find=fighters'))
  const link = `/claims/${claims['older']}/link`
  await site.post(link, hiddenOf(html, link))
  expect(await idsOf(lookAlike)).toEqual([])
  const refused = await site.post(path('/move'), { to: 'none' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/role="alert">Nothing was moved: choose at least one/)
  const [claim] = await idsOf(site.sample.incident)
  const untitled = await site.post(path('/move'), { to: 'new', title: ' ', claims: String(claim) })
  expect(untitled.status).toBe(422)
  const again = await untitled.text()
  expect(again).toMatch(/role="alert">Nothing was moved: give the new incident a title/)
  expect(again).toMatch(new RegExp(`value="${claim}" checked`))
})

test('the incident to move to is looked for with the claims kept chosen, and found below the search', async () => {
  const { incident, lookAlike } = site.sample
  const before = await idsOf(incident)
  const [claim] = before
  const form = { claims: String(claim), title: 'Half typed', other: 'Wahda' }
  for (const to of ['find', 'typed']) {
    const answer = await site.post(path('/move'), { ...form, to })
    expect(answer.status).toBe(303)
    const html = await site.page(answer.headers.get('location')!)
    expect(html).toMatch(new RegExp(`value="${claim}" checked`))
    expect(html).toContain('value="Half typed"')
    expect(html.indexOf(`name="everything" value="${lookAlike}"`)).toBeGreaterThan(html.indexOf('name="other"'))
  }
  expect(await idsOf(incident)).toEqual(before)
})

test('the Enter key in the title of a new incident splits off what is chosen', async () => {
  const html = await site.page(path('/edit'))
  const form = html.slice(html.indexOf('<form id="move"'))
  expect(/<button [^>]*>/.exec(form)![0]).toContain('value="typed"')
  const [claim] = await idsOf(site.sample.incident)
  await site.post(path('/move'), { to: 'typed', other: '', title: 'Clash alone', claims: String(claim) })
  const { incident } = (await claimById(site.database.db, claim!))!
  expect(incident!.title).toBe('Clash alone')
  await undoLast(`/incidents/${incident!.id}`)
})

test('the toll over time is drawn with a table of the same figures', async () => {
  const html = await site.page(path())
  expect(html).toContain('class="toll-plot"')
  const words = wordsOf(html)
  expect(words).toMatch(/As a table When Voice Figure/)
  // One body counts the dead and the children among them: each line says whom, in the reader's language where it was told in that.
  const table = words.slice(words.indexOf('As a table When Voice Figure'))
  expect(table).toMatch(/the health ministry · civilians at least 12/)
  expect(table).toMatch(/Civil defence · dead (between 30 and 35|30–35)/)
  expect(table).toMatch(/Civil defence · children 5/)
})

test('a citation of Arabic keeps the day, the address and other scripts to their own direction', async () => {
  const cited = await (await site.get(`/claims/${site.sample.claims['ministry-ar']}/cite/plain`)).text()
  const isolated = [...cited.matchAll(/\u2068([^\u2069]*)\u2069/g)].map(([, part]) => part)
  expect(isolated).toEqual(['2024-03-03', expect.stringMatching(/\/claims\/\d+$/)])
  expect(cited).toMatch(/^\u200fوزارة الصحة: «12 مدنيا»\. صحيفة الميناء، «قتلى [^»]*»، \u2068/)
})

test('a claim has a page of its own, and is cited in three ways', async () => {
  const id = site.sample.claims['ministry']!
  expect(wordsOf(await site.page(`/claims/${id}`))).toContain('How it stands to others')
  const cite = async (format: string) => (await site.get(`/claims/${id}/cite/${format}`)).text()
  expect(await cite('plain')).toMatch(
    /: “At least 12 civilians”\. The Harbour Gazette, “At least 12 killed .*”, 2024-03-03\. https:\/\/gazette/,
  )
  expect(await cite('bib')).toMatch(/^@online\{countercheck-claim-\d+,\n {2}author = \{\{The Harbour Gazette\}\},/)
  expect(await cite('ris')).toMatch(/^TY {2}- NEWS\r\nTI {2}- At least 12 killed[\s\S]*\r\nER {2}- \r\n$/)
  expect((await site.get(`/claims/${id}/cite/doc`)).status).toBe(404)
  expect((await site.get('/claims/999999')).status).toBe(404)
})

test('the API calls an incident anew and grades it in one change, by whoever saw it as it stands', async () => {
  const address = `/api/v1/incidents/${site.sample.incident}`
  const tag = (await site.get(address)).headers.get('etag')!
  const change = (body: object, headers: Record<string, string> = { 'if-match': tag }) =>
    site.send(address, {
      method: 'PATCH',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  expect((await change({ title: 'Shells on the market' }, {})).status).toBe(428)
  for (const refused of [{}, { title: '' }, { title: null }, { place: 'x'.repeat(501) }])
    expect((await change(refused)).status, JSON.stringify(refused)).toBe(422)
  const answer = await change({ title: 'Shells on the market', place: 'Mosul', grade: 'contested' })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ title: 'Shells on the market', country: 'iq', grade: 'contested' })
  expect((await change({ title: 'Mine' })).status).toBe(412)
})
