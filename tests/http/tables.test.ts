import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { METRICS, STATUSES } from '../../src/core/claim/vocabulary.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { TABLE_PROBLEM_WORDS } from '../../src/http/locale/table-problems.js'
import { TABLE_WORDS } from '../../src/http/locale/table-words.js'
import { TABLE_PROBLEMS, type TableProblem } from '../../src/ingest/table/row-problem.js'
import { wordOf } from '../../src/ingest/table/values.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite(false)
})
afterAll(() => site.close())

const TABLE = 'Outlet,Killed,Town,Link\nWire,12,Sirte,https://w.example/1\nWire,x,Sirte,https://w.example/2\n'
/** The form's fields as a browser would send them. */
function fieldsOf(html: string): Record<string, string> {
  const form = html.split('id="table-form"')[1]!.split('</form>')[0]!
  const inputs = [...form.matchAll(/<input[^>]* name="([^"]*)"[^>]* value="([^"]*)"/g)]
  const selects = [...form.matchAll(/<select[^>]* name="([^"]*)"(.*?)<\/select>/gs)]
  return Object.fromEntries([
    ...inputs.map(([, name, value]) => [name!, value!.replaceAll('&quot;', '"')]),
    ...selects.map(([, name, options]) => [name!, /value="([^"]*)" selected/.exec(options!)?.[1] ?? '']),
  ])
}
const claims = async () => ((await (await site.get('/api/v1/claims')).json()) as { items: unknown[] }).items.length
const upload = (fields: Record<string, string | Blob>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return site.send('/add/table', { method: 'POST', body, headers: { origin: 'http://localhost' } })
}

test('the page shows what would come of every row, and keeps it only then', async () => {
  const looked = await (await upload({ file: new Blob([TABLE]), source: '' })).text()
  expect(looked).toContain('Nothing is kept yet.')
  expect(looked).toContain('is no whole number')
  expect(await claims()).toBe(0)
  const kept = await (await site.post('/add/table', { ...fieldsOf(looked), keep: 'yes' })).text()
  expect(kept).toContain('This was kept.')
  expect(await claims()).toBe(1)
})

test('a column set right is looked at again with the same file, and what was not looked at is not kept', async () => {
  const before = await claims()
  const looked = fieldsOf(
    await (await upload({ file: new File(['Losses,Killed,Outlet\n9,40,Wire'], 'may.csv'), source: '' })).text(),
  )
  expect(looked).toMatchObject({ name: 'may.csv', 'column-0': '', 'column-1': 'number', 'column-2': 'source' })
  const asked = { ...looked, 'column-0': 'number', 'column-1': '' }
  for (const keep of ['', 'yes'])
    expect(await (await site.post('/add/table', { ...asked, keep })).text()).toContain('Losses: 9')
  expect(await claims()).toBe(before)
  const again = fieldsOf(await (await site.post('/add/table', asked)).text())
  expect(await (await site.post('/add/table', { ...again, keep: 'yes' })).text()).toContain('This was kept.')
  expect(await claims()).toBe(before + 1)
})

test('a file that is no table is told so, and none at all too', async () => {
  const wrong = await upload({ file: new Blob(['a,b\n1,2\n']) })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('No column is known to hold numbers or quotes.')
  expect((await upload({ source: 'Wire' })).status).toBe(422)
})

describe.each([
  ['en', '“x” is no whole number', 'Killed'],
  ['fr', '« \u2068x\u2069 » n’est pas un nombre entier', 'Tués'],
  ['ar', '«\u2068x\u2069» ليس عددا صحيحا', 'القتلى'],
] as const)('in %s', (lang, noNumber, killed) => {
  const headers = { origin: 'http://localhost', cookie: `lang=${lang}` }
  const table = async (text: string | Uint8Array) => {
    const body = new FormData()
    body.append('file', new Blob([text as string]))
    const answer = await site.send('/add/table', { method: 'POST', body, headers })
    return { status: answer.status, html: await answer.text() }
  }

  test('rows are told in the language of the reader, by the headers of the table', async () => {
    const { html } = await table(TABLE.replace('Killed', 'عدد القتلى'))
    expect(html).toContain(`\u2068عدد القتلى\u2069`)
    expect(html.replaceAll(lang === 'en' ? /[\u2068\u2069]/g : /$^/g, '')).toContain(noNumber)
    expect(html).toContain(killed)
    expect(html).not.toMatch(/killed 12/)
  })

  test('a column is chosen by its header, and two that hold the same are refused', async () => {
    const { html } = await table(TABLE)
    const counts = /role="status">(.*?)<\/p>/s.exec(html)![1]!.replace(/<[^>]*>|[\u2066-\u2069]/g, '')
    expect(counts.match(/[:：] ?[\d٠-٩]+( ·|$)/gu), counts).toHaveLength(4)
    const { fields, unused } = TABLE_WORDS[lang]
    for (const words of [unused, ...Object.values(fields)]) expect(html).toContain(`>${words}</option>`)
    const fieldsThere = { ...fieldsOf(html), 'column-0': 'place' }
    const refused = await site.post('/add/table', fieldsThere, headers)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(`\u2068${fields.place}\u2069`)
  })

  test('a file that cannot be used is told so too, with what to do', async () => {
    const words = TABLE_PROBLEM_WORDS[lang]
    const start = (kind: keyof typeof words) => words[kind].split('{')[0]!
    const noise = Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 251)
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...noise])
    expect(await table('a,b\n1,2\n')).toMatchObject({ status: 422, html: expect.stringContaining(start('no-numbers')) })
    expect(await table(noise)).toMatchObject({ status: 422, html: expect.stringContaining(start('no-table')) })
    expect(await table(zip)).toMatchObject({ status: 422, html: expect.stringContaining(start('no-workbook')) })
  })

  test('the words of every problem name what those of the command line name', () => {
    const gaps = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()
    for (const [kind, phrase] of Object.entries(TABLE_PROBLEMS) as [TableProblem, string][])
      if (kind !== 'no-workbook') expect(gaps(TABLE_PROBLEM_WORDS[lang][kind]), kind).toEqual(gaps(phrase))
  })

  test('the words that a cell is told to hold are read', () => {
    const { metric, status } = localeOf(lang).words
    for (const [field, own, canonical] of [
      ['metric', metric, METRICS],
      ['status', status, STATUSES],
    ] as const)
      for (const word of canonical) expect(wordOf((own as Record<string, string>)[word], canonical, field)).toBe(word)
  })
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
  expect(new Set(table.rows.map(({ outcome }) => outcome))).toEqual(new Set(['changed']))
})
