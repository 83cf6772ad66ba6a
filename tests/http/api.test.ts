import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

interface Listed {
  readonly items: readonly Record<string, unknown>[]
  readonly next: string | null
}
const json = async (path: string) => (await site.get(path)).json() as Promise<Listed & Record<string, unknown>>

describe('what is asked for is understood, or refused', () => {
  test('claims are searched with operators', async () => {
    const { items } = await json('/api/v1/claims?q=metric:missing')
    expect(items.map(({ metric }) => metric)).toEqual(['missing'])
    expect((await json('/api/v1/claims?q=metric:killed&metric=missing')).items).toEqual(items)
  })

  test.each(['claims?q=metric:slain', 'claims?metrik=killed', 'incidents?since=2016', 'exports/csv?q=low>=many'])(
    '%s shows nothing else instead',
    async (path) => {
      const answer = await site.get(`/api/v1/${path}`)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    },
  )
})

describe('lists', () => {
  test.each(['reports', 'claims', 'incidents', 'relations', 'sources'])(
    '%s can be walked by the Link header',
    async (noun) => {
      const all = (await json(`/api/v1/${noun}?limit=200`)).items
      expect(all.length).toBeGreaterThan(1)
      const walked: unknown[] = []
      for (let path: string | undefined = `/api/v1/${noun}?limit=1`; path; ) {
        const response: Response = await site.get(path)
        expect(response.status).toBe(200)
        walked.push(...((await response.json()) as Listed).items)
        path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
      }
      expect(walked).toEqual(all)
    },
  )

  test('claims of an incident carry what a page shows', async () => {
    const { items } = await json(`/api/v1/claims?incident=${site.sample.incident}&metric=missing`)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      quote: 'Dozens of people',
      number: 'Dozens',
      metric: 'missing',
      bound: 'indefinite',
      low: 12,
      high: null,
      report: site.sample.reports['gazette'],
      incident: site.sample.incident,
    })
    expect(items[0]!['attribution']).toMatchObject([{ role: 'speaker', name: 'Civil defence' }, { role: 'outlet' }])
  })

  test('relations of an incident come on one page', async () => {
    const { items, next } = await json(`/api/v1/relations?incident=${site.sample.incident}&relation=conflicts`)
    expect(next).toBeNull()
    expect(items).toHaveLength(6)
    expect(items.map((item) => item['gap'])).toContain(26)
  })
})

describe('what the rules say', () => {
  test('of an incident: a grade with its reason, in the language asked for', async () => {
    const path = `/api/v1/incidents/${site.sample.incident}/assessment`
    const { grade } = await json(path)
    expect(grade).toMatchObject({ rule: expect.any(String), voices: expect.any(Number) })
    expect((grade as unknown as { why: string }).why).toMatch(/\(\d+ voices?\)$/)
    expect(((await json(`${path}?lang=ar`))['grade'] as { why: string }).why).toMatch(/\p{Script=Arabic}/u)
    expect((await site.get('/api/v1/incidents/999999/assessment')).status).toBe(404)
  })

  test('of a source: how its figures stood to others', async () => {
    const { items } = await json('/api/v1/sources?limit=200')
    const details = await Promise.all(items.map(({ id }) => json(`/api/v1/sources/${id}`)))
    const lines = details.flatMap((source) => (source['ledger'] as { lines: Record<string, number>[] }).lines)
    expect(lines.length).toBeGreaterThan(0)
    for (const { tallies, alone, contradicted, first } of lines)
      for (const share of [alone, contradicted, first]) expect(share).toBeLessThanOrEqual(tallies as number)
  })
})

describe('items', () => {
  test.each(['reports', 'claims', 'incidents', 'sources'])(
    '%s have an ETag that holds while they stay',
    async (noun) => {
      const first = await site.get(`/api/v1/${noun}/1`)
      const tag = first.headers.get('etag')!
      expect(first.status).toBe(200)
      expect(tag).toMatch(/^"[\w-]+"$/)
      const again = await site.get(`/api/v1/${noun}/1`, { 'if-none-match': tag })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect((await site.get(`/api/v1/${noun}/1`, { 'if-none-match': '"other"' })).status).toBe(200)
    },
  )

  test('a report’s claims stand where their selectors say, in code points', async () => {
    const report = await json(`/api/v1/reports/${site.sample.reports['mina']}`)
    const letters = [...(report['text'] as string)]
    for (const claim of report['read'] as { quote: string; selector: { start: number; end: number } }[])
      expect(letters.slice(claim.selector.start, claim.selector.end).join('')).toBe(claim.quote)
  })
})

describe('recording', () => {
  const post = (body: unknown) =>
    site.send('/api/v1/reports', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })

  test('a report is recorded once', async () => {
    const report = {
      text: 'At least 12 people were killed in the port, a medic said.',
      source: 'Coast Herald',
      published: '2016-10-04',
    }
    const first = await post(report)
    expect(first.status).toBe(201)
    expect(await first.json()).toMatchObject({ outcome: 'recorded' })
    expect((await site.get(first.headers.get('location')!)).status).toBe(200)
    expect(await (await post(report)).json()).toMatchObject({ outcome: 'known' })
  })

  test('what cannot be used is told place by place', async () => {
    const answer = await post({ text: '', source: '', published: 'soon' })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] }
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/published', '/source', '/text'])
  })
})

test('the server says that it lives and can answer', async () => {
  expect(await site.page('/healthz')).toBe('ok')
  expect(await site.page('/readyz')).toBe('ok')
})
