import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const api = (path: string, method = 'GET', body?: object, headers: Record<string, string> = {}) =>
  site.send(`/api/v1/webhooks${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
const listed = async () => ((await (await api('')).json()) as { items: { id: number; state: string }[] }).items
const undoAt = (page: string) => /action="(\/history\/\d+\/undo)"/.exec(page)?.[1]
const SECRET_PATH = 'https://desk.example/hook/T0kenInThePath'

test('a webhook is added with its secret shown once, paused and removed, each with a way back', async () => {
  expect((await site.post('/webhooks', { url: 'desk' })).status).toBe(422)
  const added = await (await site.post('/webhooks', { url: SECRET_PATH })).text()
  const secret = /whsec_[A-Za-z0-9+/=]+/.exec(added)![0]
  const { id } = (await listed())[0]!
  expect(await site.page('/webhooks')).not.toContain(secret)
  expect(await site.page(`/webhooks/${id}`)).toContain(SECRET_PATH)
  const paused = await site.page((await site.post(`/webhooks/${id}`, { verb: 'pause' })).headers.get('location')!)
  expect(paused).toContain('Paused a webhook')
  await site.post(undoAt(paused)!, { back: '/webhooks' })
  expect(await listed()).toMatchObject([{ id, state: 'active' }])
  const removed = await site.page((await site.post(`/webhooks/${id}`, { verb: 'remove' })).headers.get('location')!)
  expect(await listed()).toEqual([])
  await site.post(undoAt(removed)!, { back: '/webhooks' })
  expect(await listed()).toMatchObject([{ id, state: 'active' }])
})

test('the history, which everybody reads, tells the host alone', async () => {
  const entries = await (await site.get('/api/v1/history?noun=webhook')).text()
  expect(entries).toContain('desk.example')
  expect(entries).not.toMatch(/T0kenInThePath|whsec_/)
  expect(await site.page('/history?noun=webhook')).not.toContain('T0kenInThePath')
})

test('the API changes only what was seen', async () => {
  const { id } = (await listed())[0]!
  const tag = (await api(`/${id}`)).headers.get('etag')!
  expect((await api(`/${id}`, 'PATCH', { state: 'paused' })).status).toBe(428)
  expect((await api(`/${id}`, 'PATCH', { state: 'paused' }, { 'if-match': tag })).status).toBe(200)
  expect((await api(`/${id}`, 'PATCH', { state: 'active' }, { 'if-match': tag })).status).toBe(412)
  expect((await api(`/${id}`, 'DELETE')).status).toBe(204)
  expect((await api(`/${id}`)).status).toBe(404)
  expect((await api('/deliveries/999/retry', 'POST')).status).toBe(404)
})
