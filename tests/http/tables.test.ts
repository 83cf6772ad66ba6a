import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite(false)
})
afterAll(() => site.close())

const TABLE = 'Outlet,Killed,Town,Link\nWire,12,Sirte,https://w.example/1\nWire,x,Sirte,https://w.example/2\n'
const claims = async () => ((await (await site.get('/api/v1/claims')).json()) as { items: unknown[] }).items.length
const upload = (fields: Record<string, string | Blob>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return site.send('/add/table', { method: 'POST', body, headers: { origin: 'http://localhost' } })
}

test('the page shows what would come of every row, and keeps it only then', async () => {
  const looked = await (await upload({ file: new Blob([TABLE]), source: '', columns: '' })).text()
  expect(looked).toContain('Nothing is kept yet.')
  expect(looked).toContain('is no whole number')
  expect(await claims()).toBe(0)
  const data = /name="data" value="([^"]+)"/.exec(looked)![1]!
  const kept = await (await site.post('/add/table', { data, source: '', columns: '', keep: 'yes' })).text()
  expect(kept).toContain('This was kept.')
  expect(await claims()).toBe(1)
})

test('a file that is no table is told so, and none at all too', async () => {
  const wrong = await upload({ file: new Blob(['a,b\n1,2\n']) })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('has no column of numbers or quotes')
  expect((await upload({ source: 'Wire' })).status).toBe(422)
})

test('the API does the same', async () => {
  const post = (query: string, body = TABLE) =>
    site.send(`/api/v1/tables${query}`, { method: 'POST', body, headers: { 'content-type': 'text/csv' } })
  const before = await claims()
  const dry = await (await post('?dryRun=true&column=number=Killed&column=source=Outlet&column=url=')).json()
  expect(dry).toMatchObject({ kept: false, columns: { number: 'Killed', source: 'Outlet' }, ignored: ['Link'] })
  expect(await claims()).toBe(before)
  expect(await (await post('')).json()).toMatchObject({
    kind: 'claims',
    kept: true,
    rows: [
      { row: 2, outcome: 'known' },
      { row: 3, outcome: 'failed' },
    ],
  })
  const refused = await post('?column=colour=Red')
  expect([refused.status, refused.headers.get('content-type')]).toEqual([422, 'application/problem+json'])
})

test('the template is a table that is read', async () => {
  const template = await (await site.get('/add/table/template.csv')).text()
  const read = await site.send('/api/v1/tables?dryRun=true', {
    method: 'POST',
    body: template,
    headers: { 'content-type': 'text/csv' },
  })
  expect(await read.json()).toMatchObject({ ignored: [], rows: [{ outcome: 'new' }] })
})

test('what was exported as JSON lines comes in again as the reports that are kept', async () => {
  const lines = await (await site.get('/api/v1/exports/jsonl')).text()
  const read = await site.send('/api/v1/tables?dryRun=true', {
    method: 'POST',
    body: lines,
    headers: { 'content-type': 'application/x-ndjson' },
  })
  const table = (await read.json()) as { kind: string; ignored: string[]; rows: { outcome: string }[] }
  expect(table).toMatchObject({ kind: 'claims', ignored: [] })
  // Its row says more than the one that it came from: a new revision of the same report.
  expect(table.rows.map(({ outcome }) => outcome)).toEqual(['changed'])
})
