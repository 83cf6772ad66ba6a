import { afterEach, beforeEach, expect, test } from 'vitest'
import { unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { contextOf } from '../../src/context.js'
import { claimById } from '../../src/db/claims.js'
import { lastEntry } from '../../src/db/history.js'
import { judgementsOfClaim } from '../../src/db/judgements.js'
import { openSite, type Site } from './site.js'
import { hiddenOf, wordsOf } from './words.js'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const claimNow = async (id: number) => (await claimById(site.database.db, id))!
const shownIn = (html: string): number => Number(/data-claim="(\d+)"/.exec(html)![1])
const fields = (claim: Awaited<ReturnType<typeof claimNow>>, change: Record<string, string> = {}) => ({
  metric: claim.metric,
  bound: claim.bound,
  low: String(claim.low ?? ''),
  high: String(claim.high ?? ''),
  counted: claim.counted,
  status: claim.status,
  scope: claim.scope,
  polarity: claim.polarity,
  speaker: claim.attribution.find(({ role }) => role === 'speaker')?.name ?? '',
  place: claim.place ?? '',
  whenStart: '',
  whenEnd: '',
  asOf: claim.asOf ?? '',
  ...change,
})

test('accepting a claim goes on to the next, and undo comes back to it', async () => {
  const first = await site.page('/review?order=newest')
  const id = shownIn(first)
  const accept = { ...hiddenOf(first, 'value="accept"'), decision: 'accept' }
  const { status, headers } = await site.post(`/claims/${id}/review`, accept)
  expect([status, headers.get('location')]).toEqual([303, `/review?order=newest&after=${id}`])
  expect(await claimNow(id)).toMatchObject({ state: 'accepted' })
  const next = await site.page(headers.get('location')!)
  expect(shownIn(next)).not.toBe(id)
  expect(wordsOf(next)).toContain('Last decision: Accepted a claim')
  const entry = /action="(\/history\/\d+\/undo)"/.exec(next)![1]!
  const undone = await site.post(entry, hiddenOf(next, '/undo"'))
  const back = undone.headers.get('location')!
  expect(back).toBe(`/review?order=newest&at=${id}&undone=${/\d+/.exec(entry)}`)
  expect(await claimNow(id)).toMatchObject({ state: 'proposed' })
  expect(wordsOf(await site.page(back))).toContain('Taken back: Accepted a claim Entry')
  for (const [lang, words] of [
    ['fr', 'Annulé : '],
    ['ar', 'تم التراجع عن: '],
  ] as const)
    expect(await site.page(back, { cookie: `lang=${lang}` })).toContain(words)
  // What was not taken back is not said to be, and the links of the page do not say it again.
  expect(await site.page(`/review?undone=${Number(/\d+/.exec(entry)) + 1}`)).not.toContain('Taken back')
  expect(await site.page(back)).not.toMatch(/href="[^"]*undone=/)
})

test('the queue walks every claim once in each order', async () => {
  for (const order of ['confidence', 'incident', 'newest']) {
    const seen: number[] = []
    let html = await site.page(`/review?order=${order}`)
    for (;;) {
      seen.push(shownIn(html))
      expect(wordsOf(html)).toContain(`${seen.length} of `)
      const next = /href="([^"]*)" data-key="j"/.exec(html)?.[1]
      if (!next) break
      html = await site.page(next.replaceAll('&amp;', '&'))
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(Object.keys(site.sample.claims).length)
  }
})

test('a correction changes what was typed and nothing else; the quote stays', async () => {
  const id = site.sample.claims['ministry']!
  const before = await claimNow(id)
  const html = await site.page(`/review?at=${id}`)
  await site.post(`/claims/${id}/review`, {
    ...hiddenOf(html, 'value="correct"'),
    ...fields(before, { low: '١٤', speaker: 'Ministry of Health' }),
  })
  const after = await claimNow(id)
  expect(after).toMatchObject({ low: 14, high: before.high, quote: before.quote, state: 'corrected' })
  expect(after.attribution.map(({ name }) => name)).toEqual([
    'Ministry of Health',
    'Coast News Agency',
    'The Harbour Gazette',
  ])
})

test('the moment of a figure is shown as it is typed, told as times are, and kept where it is the same', async () => {
  const id = site.sample.claims['ministry']!
  const colleague = contextOf(site.database.db, { actor: { kind: 'person', name: 'Colleague' } })
  const asOf = '2016-10-04T20:30:00+02:00'
  await reviewClaim(colleague, { claim: id, decision: 'correct', correction: { asOf } })
  const html = await site.page(`/review?at=${id}&state=any`)
  expect(html).toMatch(/name="asOf"[^>]* value="2016-10-04 18:30"/)
  const hidden = hiddenOf(html, 'value="correct"')
  const send = async (typed: string) =>
    site.post(`/claims/${id}/review`, { ...hidden, ...fields(await claimNow(id), { asOf: typed }) })
  await send('2016-10-04 18:30')
  expect((await claimNow(id)).asOf).toBe(asOf)
  expect(wordsOf(await (await send('4 October')).text())).toContain('or a time as 2016-10-02 18:00')
  expect((await send('2016-10-05 06:00')).status).toBe(303)
  expect((await claimNow(id)).asOf).toBe('2016-10-05T06:00Z')
  const history = wordsOf(await site.page('/history', { cookie: 'lang=fr' }))
  expect(history).toMatch(/4 octobre 2016 à 18:30 UTC → 5 octobre 2016 à 06:00 UTC/)
})

test('what cannot be kept is said beside its field, and nothing typed is lost', async () => {
  const id = site.sample.claims['ministry']!
  const answer = await site.post(`/claims/${id}/review`, {
    decision: 'correct',
    ...fields(await claimNow(id), { low: '50', high: '12', place: 'old harbour', whenStart: '2016-13-01' }),
  })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(wordsOf(html)).toContain('The least is above the most.')
  expect(wordsOf(html)).toContain('Give a day as 2016-10-02.')
  expect(html).toContain('value="old harbour"')
  expect((await claimNow(id)).state).toBe('proposed')
})

test('two people on one claim see both versions, and neither is overwritten', async () => {
  const id = site.sample.claims['ministry']!
  const html = await site.page(`/review?at=${id}`)
  const mine = { ...hiddenOf(html, 'value="correct"'), ...fields(await claimNow(id), { low: '13' }) }
  const colleague = contextOf(site.database.db, { actor: { kind: 'person', name: 'Colleague' } })
  await reviewClaim(colleague, { claim: id, decision: 'correct', correction: { low: 15 } })
  const clash = await site.post(`/claims/${id}/review`, mine)
  const words = wordsOf(await clash.clone().text())
  expect(clash.status).toBe(409)
  expect(words).toMatch(/Least 15 13/)
  expect(words).toContain('Corrected by Colleague')
  expect((await claimNow(id)).low).toBe(15)
  const insist = hiddenOf(await clash.text(), 'name="version"')
  expect((await site.post(`/claims/${id}/review`, insist)).status).toBe(303)
  expect((await claimNow(id)).low).toBe(13)
})

test('two people who link one claim see where it went, and neither is overwritten', async () => {
  const { claims, incident, lookAlike } = site.sample
  const id = claims['ministry']!
  const html = await site.page(`/review?at=${id}&find=crossing`)
  const link = { ...hiddenOf(html, `/claims/${id}/link`), incident: String(lookAlike) }
  expect(link).toMatchObject({ was: String(incident) })
  const colleague = contextOf(site.database.db, { actor: { kind: 'person', name: 'Colleague' } })
  await unlinkClaim(colleague, { claim: id, incident })
  const clash = await site.post(`/claims/${id}/link`, link)
  expect(clash.status).toBe(409)
  expect((await claimNow(id)).incident).toBeNull()
  const insist = hiddenOf(await clash.text(), 'name="was"')
  expect((await site.post(`/claims/${id}/link`, insist)).status).toBe(303)
  expect((await claimNow(id)).incident?.id).toBe(lookAlike)
})

test('all of a filter is accepted at once, told by number, and undone at once', async () => {
  const html = await site.page('/review?metric=killed')
  const bulk = hiddenOf(html, 'name="expected"')
  const n = Number(bulk['expected'])
  expect(n).toBeGreaterThan(3)
  expect(wordsOf(html)).toContain(`${n - 1} of them are not on this screen`)
  expect((await site.post('/review', { ...bulk, expected: String(n + 1) })).status).toBe(409)
  expect((await site.post('/review', { ...bulk, decision: 'perhaps' })).status).toBe(422)
  expect((await site.post('/review', bulk)).status).toBe(303)
  expect(wordsOf(await site.page('/review?metric=killed'))).toContain('Nothing is left to review here')
  expect(wordsOf(await site.page('/review'))).toMatch(/Last decision: Accepted claims in bulk/)
  const id = site.sample.claims['ministry']!
  expect(await judgementsOfClaim(site.database.db, id)).toMatchObject([{ kind: 'accept', by: 'local' }])
  const after = await site.page('/review')
  await site.post(/action="(\/history\/\d+\/undo)"/.exec(after)![1]!, {})
  expect((await claimNow(id)).state).toBe('proposed')
})

test('a claim is rejected with a reason, which the history keeps and the pages show; undo and doing it again leave no trace of it', async () => {
  const id = site.sample.claims['ministry']!
  const html = await site.page(`/review?at=${id}`)
  const reject = hiddenOf(html, 'name="reason"')
  expect(reject).toMatchObject({ decision: 'reject' })
  await site.post(`/claims/${id}/review`, { ...reject, reason: ' Counted twice, <b>see</b> the wire. ' })
  for (const page of [
    `/claims/${id}`,
    '/history',
    `/review?at=${id}&state=any`,
    `/reports/${site.sample.reports['gazette']}`,
  ])
    expect(await site.page(page), page).toContain('Counted twice, &lt;b&gt;see&lt;/b&gt; the wire.')
  expect((await lastEntry(site.database.db))!.after).toMatchObject({ reason: 'Counted twice, <b>see</b> the wire.' })
  for (const state of ['proposed', 'rejected', 'proposed']) {
    const { id: entry } = (await lastEntry(site.database.db))!
    expect((await site.post(`/history/${entry}/undo`, {})).status).toBe(303)
    expect((await claimNow(id)).state).toBe(state)
  }
})

test('all of a filter is rejected at once with a reason; what it contradicted is free of it until that is undone', async () => {
  const conflicts = async () => {
    const answer = await site.get('/api/v1/relations?relation=conflicts&limit=200')
    return ((await answer.json()) as { items: unknown[] }).items.length
  }
  const before = await conflicts()
  expect(before).toBeGreaterThan(0)
  const html = await site.page('/review?metric=wounded')
  const bulk = hiddenOf(html, 'id="bulk-reason"')
  expect(bulk).toMatchObject({ decision: 'reject' })
  expect((await site.post('/review', { ...bulk, reason: 'Another day’s wounded.' })).status).toBe(303)
  const id = site.sample.claims['wounded']!
  expect((await claimNow(id)).state).toBe('rejected')
  expect(await judgementsOfClaim(site.database.db, id)).toMatchObject([
    { kind: 'reject', reason: 'Another day’s wounded.' },
  ])
  const history = wordsOf(await site.page('/history'))
  expect(history).toMatch(/Rejected claims in bulk \d+ claims Reason: Another day’s wounded\./)
  await site.post(/action="(\/history\/\d+\/undo)"/.exec(await site.page('/review'))![1]!, {})
  expect((await claimNow(id)).state).toBe('proposed')
})

test('the API rejects all of a search at once, where there are as many as one was told of', async () => {
  const post = (body: object) =>
    site.send('/api/v1/claims/judgements', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const { items } = (await (await site.get('/api/v1/claims?q=metric:wounded')).json()) as { items: { id: number }[] }
  const asked = { q: 'metric:wounded', decision: 'reject', reason: 'a date', expected: items.length }
  expect((await post({ ...asked, expected: items.length + 1 })).status).toBe(409)
  expect((await post({ ...asked, q: 'metric:dead' })).status).toBe(400)
  const answer = await post(asked)
  expect([answer.status, await answer.json()]).toMatchObject([200, { claims: items.length }])
  expect((await claimNow(items[0]!.id)).state).toBe('rejected')
})

test('an empty archive says that nothing is there yet and how to bring it in; a filter that nothing meets says that', async () => {
  const empty = await openSite(false)
  for (const path of ['/', '/review', '/reports', '/claims', '/sources']) {
    const html = await empty.page(path)
    for (const way of ['/add', '/add/table', '/feeds']) expect(html, path).toContain(`<a href="${way}">`)
  }
  const review = wordsOf(await empty.page('/review'))
  expect(review).toContain('Nothing to review yet')
  expect(review).not.toContain('has been decided')
  await empty.close()
  expect(wordsOf(await site.page('/review?state=rejected'))).toContain('No claim meets this filter.')
})

test('a claim is linked to an incident that is found by its words, and taken out', async () => {
  const { claims, lookAlike } = site.sample
  const id = claims['ministry']!
  const html = await site.page(`/review?at=${id}&find=crossing`)
  expect(html).toContain(`name="incident" value="${lookAlike}"`)
  await site.post(`/claims/${id}/link`, { incident: String(lookAlike), back: `/review?at=${id}` })
  expect((await claimNow(id)).incident).toMatchObject({ id: lookAlike, by: 'local' })
  await site.post(`/claims/${id}/unlink`, { incident: String(lookAlike) })
  expect((await claimNow(id)).incident).toBeNull()
})

test('the history tells who did what, and a form never leads away from here', async () => {
  const id = site.sample.claims['ministry']!
  await site.post(`/claims/${id}/review`, { decision: 'reject', reason: 'a date' })
  const words = wordsOf(await site.page('/history'))
  expect(words).toMatch(/Rejected a claim At least 12 civilians Reason: a date this computer ·/)
  expect(words).toMatch(/What changed Decision: [A-Z][a-z ]+ → Rejected/)
  for (const back of ['//evil.example/', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])
    expect((await site.post(`/claims/${id}/review`, { decision: 'accept', back })).headers.get('location')).toBe(
      '/review',
    )
})

test('a decision from another site is refused', async () => {
  const id = site.sample.claims['ministry']!
  const answer = await site.post(`/claims/${id}/review`, { decision: 'accept' }, { origin: 'https://evil.example' })
  expect(answer.status).toBe(403)
})
