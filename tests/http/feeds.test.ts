import { afterAll, beforeAll, expect, test } from 'vitest'
import { updateFeed } from '../../src/db/feeds.js'
import { FETCH_PROBLEM_WORDS, fetchProblem } from '../../src/http/locale/fetch-problems.js'
import { readOpml } from '../../src/ingest/feed/opml.js'
import { FETCH_PROBLEMS, type FetchProblem } from '../../src/ingest/fetch/fetch-problem.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite(false)
})
afterAll(() => site.close())

const URL_ONE = 'https://news.example/feed.xml'
const api = (path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) =>
  site.send(`/api/v1/feeds${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
const listed = async () =>
  ((await (await api('')).json()) as { items: { id: number; url: string; state: string }[] }).items
const undoAt = (page: string) => /action="(\/history\/\d+\/undo)"/.exec(page)?.[1]

test('a feed is added, paused, gone on with and removed on the page, each with a way back', async () => {
  const refused = await site.post('/feeds', { url: 'news.example' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('aria-invalid="true"')
  const added = await site.post('/feeds', { url: URL_ONE, every: '45' })
  const page = await site.page(added.headers.get('location')!)
  expect(page).toContain('Followed a feed')
  expect(page).toContain(URL_ONE)
  const { id } = (await listed())[0]!
  expect(await (await api(`/${id}`)).json()).toMatchObject({ every: 45, state: 'active', failures: 0, answered: null })
  const paused = await site.page((await site.post(`/feeds/${id}`, { verb: 'pause' })).headers.get('location')!)
  expect(paused).toContain('Paused a feed')
  await site.post(undoAt(paused)!, { back: '/feeds' })
  expect((await listed())[0]!.state).toBe('active')
  const removed = await site.page((await site.post(`/feeds/${id}`, { verb: 'remove' })).headers.get('location')!)
  expect(await listed()).toEqual([])
  expect((await site.get(`/feeds/${id}`)).status).toBe(404)
  await site.post(undoAt(removed)!, { back: '/feeds' })
  expect(await listed()).toMatchObject([{ id, state: 'active' }])
  expect((await site.post(`/feeds/${id}`, { every: '4' })).status).toBe(422)
  const history = await site.page('/history?noun=feed')
  expect(history).toContain('Removed a feed')
})

test('the API adds once, changes only what was seen, and reads when asked', async () => {
  const added = await api('', 'POST', { url: 'https://b.example/atom', every: 60 })
  expect([added.status, (await api('', 'POST', { url: 'https://b.example/atom' })).status]).toEqual([201, 200])
  const address = added.headers.get('location')!.replace('/api/v1/feeds', '')
  const tag = (await api(address)).headers.get('etag')!
  expect((await api(address, 'PATCH', { state: 'paused' })).status).toBe(428)
  const changed = await api(address, 'PATCH', { state: 'paused', every: 10 }, { 'if-match': tag })
  expect(await changed.json()).toMatchObject({ state: 'paused', every: 10 })
  expect((await api(address, 'PATCH', { every: 20 }, { 'if-match': tag })).status).toBe(412)
  expect((await api(`${address}/fetch`, 'POST')).status).toBe(409)
  expect((await api(address, 'PATCH', { every: 1 }, { 'if-match': '*' })).status).toBe(422)
  expect(await (await api(`${address}/entries`)).json()).toEqual({ items: [], next: null })
  expect((await api(address, 'DELETE')).status).toBe(204)
  expect((await api(address, 'DELETE')).status).toBe(404)
  // What was removed and is added again is the same feed.
  expect((await api('', 'POST', { url: 'https://b.example/atom' })).headers.get('location')).toContain(address)
  expect((await api(`${address}/fetch`, 'POST')).status).toBe(202)
  expect((await api('', 'POST', { url: 'file:///etc/passwd' })).status).toBe(422)
})

test('the page reads a feed at once only where it stands and is not paused', async () => {
  const added = await api('', 'POST', { url: 'https://e.example/atom' })
  const path = added.headers.get('location')!.replace('/api/v1', '')
  const press = async (verb: string) => (await site.post(path, { verb })).status
  expect(await press('fetch')).toBe(303)
  await press('pause')
  expect(await press('fetch')).toBe(409)
  await press('remove')
  expect(await press('fetch')).toBe(404)
  expect((await site.get(path)).status).toBe(404)
  expect((await site.post('/feeds/999999', { verb: 'fetch' })).status).toBe(404)
})

test('lists of feeds come in and go out as OPML', async () => {
  const opml =
    '<opml><body><outline text="Wire" xmlUrl="https://c.example/1"/><outline xmlUrl="https://b.example/atom"/></body></opml>'
  const post = (body: string) => api('/opml', 'POST', body, { 'content-type': 'text/x-opml' })
  expect(await (await post(opml)).json()).toMatchObject({ added: 1, known: 1 })
  expect((await post('<opml/>')).status).toBe(422)
  const out = await api('/opml')
  expect(out.headers.get('content-type')).toContain('text/x-opml')
  expect((await readOpml(await out.text())).map(({ url }) => url)).toEqual([
    URL_ONE,
    'https://b.example/atom',
    'https://c.example/1',
  ])
  const form = new FormData()
  form.append('file', new Blob(['<opml><body><outline xmlUrl="https://d.example/1"/></body></opml>']))
  const taken = await site.send('/feeds/opml', { method: 'POST', body: form, headers: { origin: 'http://localhost' } })
  expect(await site.page(taken.headers.get('location')!)).toContain('1 feed added')
  expect(
    (await site.send('/feeds/opml', { method: 'POST', body: new FormData(), headers: { origin: 'http://localhost' } }))
      .status,
  ).toBe(422)
  expect(await site.page('/feeds/opml')).toContain('https://d.example/1')
})

test.each([
  ['en', 'no host is called \u2068nowhere.example\u2069; check its spelling', 'answers \u2068503\u2069; check'],
  ['fr', 'aucun hôte ne s’appelle \u2068nowhere.example\u2069 ; vérifiez', 'répond \u2068503\u2069 ; vérifiez'],
  ['ar', 'لا يوجد مضيف اسمه \u2068nowhere.example\u2069؛ راجع', 'يجيب بالرمز \u2068503\u2069؛ راجع'],
] as const)('why a feed does not answer is told in %s', async (lang, unknown, refused) => {
  const { id } = (await listed())[0]!
  const told = async (problem: string) => {
    await updateFeed(site.database.db, id, { failures: 1, problem })
    return (await site.get(`/feeds/${id}`, { cookie: `lang=${lang}` })).text()
  }
  const { unknown: words } = FETCH_PROBLEMS
  expect(await told(words.replace('{host}', 'nowhere.example'))).toContain(unknown)
  expect(await told('answers 503; check the address')).toContain(refused)
  expect(await told('is no feed')).toContain('is no feed')
  const german = FETCH_PROBLEMS.seems.replace('{language}', 'de')
  expect(fetchProblem(lang, german)).toMatch({ en: /German/, fr: /allemand/, ar: /الألمانية/ }[lang])
  for (const kind of Object.keys(FETCH_PROBLEMS) as FetchProblem[])
    expect(fetchProblem(lang, FETCH_PROBLEMS[kind]).replace(/[\u2068\u2069]/g, '')).toBe(
      FETCH_PROBLEM_WORDS[lang][kind],
    )
})
