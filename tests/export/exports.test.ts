import { parseAtomFeed } from 'feedsmith'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { exportParts } from '../../src/export/export.js'
import { EXPORT_FORMATS, type ExportFormat } from '../../src/export/formats.js'
import { jsonParts } from '../../src/export/json.js'
import { readFeed } from '../../src/ingest/feed/read-feed.js'
import { openSite, type Site } from '../http/site.js'
import { NOW } from '../support/databases.js'
import { unknownTo } from './schema-org-vocabulary.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
  const context = contextOf(site.database.db, { now: () => NOW })
  await gradeIncident(context, { incident: site.sample.incident, grade: 'fair', verdict: 'Two counts, both by name.' })
})
afterAll(() => site.close())

const take = (format: ExportFormat, query = ''): Promise<Response> => site.get(`/api/v1/exports/${format}${query}`)
const text = async (format: ExportFormat, query = '') => (await take(format, query)).text()
const lines = async (query = '') =>
  (await text('jsonl', query))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, never>)

describe('what is shown', () => {
  test.each(EXPORT_FORMATS)('%s comes with its type and holds something', async (format) => {
    const response = await take(format)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^(text|application)\/[\w.+-]+/)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
  })

  test('is what the search finds, in every format of claims', async () => {
    const query = '?q=metric:missing'
    const wanted = (await lines(query)).length
    expect(wanted).toBeGreaterThan(0)
    expect(wanted).toBeLessThan((await lines()).length)
    expect((await text('csv', query)).trimEnd().split('\r\n')).toHaveLength(wanted + 1)
    const rows = await readSheet(Buffer.from(await (await take('xlsx', query)).arrayBuffer()))
    expect(rows).toHaveLength(wanted + 1)
    expect(JSON.parse(await text('json', query))).toHaveLength(wanted)
    expect(JSON.parse(await text('jsonld', query))['@graph']).toHaveLength(wanted)
    expect(JSON.parse(await text('annotations', query)).items).toHaveLength(wanted)
    expect((await text('bib', query)).match(/^@online\{/gm)).toHaveLength(wanted)
    expect((await text('ris', query)).match(/^ER {2}-/gm)).toHaveLength(wanted)
    expect((await text('plain', query)).trimEnd().split('\n')).toHaveLength(wanted)
  })

  test('an operator that is none is refused, not passed over', async () => {
    const response = await take('csv', '?q=metric:dead')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('not understood: metric:dead') })
  })
})

test('a report without an outlet is cited by its title alone, and its name is nobody’s', async () => {
  const context = contextOf(site.database.db, { now: () => NOW })
  const report = { text: 'A landslide killed 19 hikers, rescuers said.', lang: 'en' as const, label: 'notes-7' }
  await recordReport(context, { ...report, title: null, published: '2024-05-02' })
  const query = '?q=hikers'
  expect(await text('plain', query)).toMatch(/^rescuers: “19 hikers”\. “notes-7”, 2024-05-02\. \(http/)
  expect(await text('bib', query)).toMatch(/^@online\{countercheck-claim-\d+,\n {2}title = \{\{notes-7\}\},/)
  expect(await text('ris', query)).not.toMatch(/^AU/m)
  expect(JSON.parse(await text('jsonld', query))['@graph'][0].appearance).not.toHaveProperty('publisher')
})

test('a workbook holds numbers as numbers and text as text, read by another library', async () => {
  const [header, ...rows] = await readSheet(Buffer.from(await (await take('xlsx')).arrayBuffer()))
  const at = (name: string): number => (header as string[]).indexOf(name)
  const claims = await lines()
  for (const [index, row] of rows.entries()) {
    expect(row[at('low')]).toBe(claims[index]!['low'])
    expect(row[at('quote')]).toBe(claims[index]!['quote'])
    expect(row[at('implicit')]).toBe(claims[index]!['implicit'])
  }
})

test('a line of JSONL begins with the very line that extract prints', async () => {
  const report = {
    text: 'Shells killed at least 31 soldiers in the new harbour on Monday, the army said.',
    lang: 'en' as const,
  }
  const context = contextOf(site.database.db, { now: () => NOW })
  const { report: id } = await recordReport(context, { ...report, label: 'harbour', published: '2024-05-01' })
  const [line] = await lines(`?report=${id}`)
  const [claim] = extractClaims({ ...report, published: '2024-05-01' })
  const printed = JSON.stringify({ report: 'harbour', ...claim })
  expect(JSON.stringify(line).slice(0, printed.length - 1)).toBe(printed.slice(0, -1))
})

test('a page without anything to tell is a part too, so that a stop is heard behind each', async () => {
  let read = 0
  async function* pages() {
    for (; read < 5; read++) yield []
  }
  const parts = jsonParts(pages(), (item) => item)
  await parts.next()
  await parts.return()
  expect(read).toBe(0)
})

test('others have their turn between two parts', async () => {
  const request = { format: 'csv', claims: {}, incidents: {}, origin: '', self: '', lang: 'en' } as const
  let turns = 0
  const parts = exportParts(contextOf(site.database.db), request)
  await parts.next()
  setImmediate(() => turns++)
  await parts.next()
  expect(turns).toBe(1)
})

describe('JSON-LD', () => {
  test('says nothing that schema.org does not know', async () => {
    const items = [...JSON.parse(await text('jsonld'))['@graph'], ...JSON.parse(await text('claimreview'))['@graph']]
    expect(items.length).toBeGreaterThan(5)
    expect(items.flatMap((item) => unknownTo(item))).toEqual([])
    expect(unknownTo({ '@type': 'Claim', speaker: 'x', text: 5 })).toHaveLength(2)
  })

  test('reviews have the fields that Google requires, and only claims that a person rated', async () => {
    const document = JSON.parse(await text('claimreview'))
    expect(document['@context']).toBe('https://schema.org')
    const linked = await lines(`?incident=${site.sample.incident}`)
    expect(document['@graph']).toHaveLength(linked.filter(({ state }) => state !== 'rejected').length)
    for (const review of document['@graph'])
      expect(review).toMatchObject({
        '@type': 'ClaimReview',
        claimReviewed: expect.stringMatching(/./),
        url: expect.stringMatching(/^http:\/\/localhost\/claims\/\d+$/),
        reviewRating: { '@type': 'Rating', alternateName: expect.stringMatching(/^Fair/) },
        itemReviewed: { '@type': 'Claim', appearance: { '@type': 'NewsArticle' } },
      })
  })
})

test('annotations find their quotes, by position and by what stands around them', async () => {
  const { items } = JSON.parse(await text('annotations'))
  for (const { target } of items) {
    const [quote, position] = target[0].selector
    const report = Number(target[0].source.split('/').at(-1))
    const { text: whole } = (await (await site.get(`/api/v1/reports/${report}`)).json()) as { text: string }
    expect([...whole].slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(whole).toContain(quote.prefix + quote.exact + quote.suffix)
  }
})

describe('the feed of conflicts', () => {
  test('is Atom that our reader and another one read', async () => {
    const xml = await text('atom', '?lang=fr')
    const feed = parseAtomFeed(xml)
    expect(feed).toMatchObject({
      id: 'http://localhost/api/v1/exports/atom?lang=fr',
      title: { value: 'Nouveaux conflits' },
      updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      authors: [{ name: 'Countercheck' }],
    })
    const entries = feed.entries!
    expect(entries.length).toBeGreaterThan(3)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { id, title, updated, links } of entries) {
      expect([id, title, updated].every(Boolean)).toBe(true)
      expect(links![0]!.href).toMatch(/^http:\/\/localhost\/(incidents|claims)\/\d+$/)
    }
    const ours = readFeed(Buffer.from(xml))
    expect('feed' in ours && ours.feed.entries.map(({ id, title }) => ({ id, title }))).toEqual(
      entries.map(({ id, title }) => ({ id, title: title?.value })),
    )
  })

  test('holds the conflicts of the claims asked for', async () => {
    const all = parseAtomFeed(await text('atom')).entries!.length
    const few = parseAtomFeed(await text('atom', '?metric=wounded')).entries!.length
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(all)
  })
})

test('an event is a row with a range by a named policy', async () => {
  const [header, ...rows] = (await text('events')).replace('\ufeff', '').trimEnd().split('\r\n')
  expect(header).toMatch(
    /^id,title,year,date_start,date_end,date_prec,where_coordinates,where_prec,latitude,longitude,best,/,
  )
  const listed = (await (await site.get('/api/v1/incidents')).json()) as { items: unknown[] }
  expect(rows).toHaveLength(listed.items.length)
  const row = rows.find((each) => each.startsWith(`${site.sample.incident},`))
  expect(row).toMatch(/,Wahda market,,,,20,majority,12,,5,3,The Harbour Gazette; /)
})
