import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { NOW } from '../support/databases.js'
import { openSite, type Site } from './site.js'

/** As the server sent it: Arabic in windows-1256, with a script that must never run. */
const BODY = Buffer.concat([
  Buffer.from('<html><head><title>x</title></head><body><script>parent.document.title = "taken"</script><p>'),
  Buffer.from([0xde, 0xca, 0xe1]),
  Buffer.from(' 12</p><img src="https://elsewhere.example/x.png"></body></html>'),
])
const HEADERS: [string, string][] = [
  ['Content-Type', 'text/html; charset=windows-1256'],
  ['X-Said', '"><b>odd</b>'],
]

let site: Site
let report: number
beforeAll(async () => {
  site = await openSite(false)
  const url = 'https://news.example/a'
  const recorded = await recordReport(contextOf(site.database.db), {
    text: 'قتل 12 مدنيا في المرفأ، بحسب الوزارة.',
    lang: 'ar',
    label: 'a',
    url,
    retrieved: NOW,
    snapshot: { url, status: 200, headers: HEADERS, body: BODY, fetched: NOW },
  })
  report = recorded.report
})
afterAll(() => site.close())

const first = async () =>
  ((await (await site.get(`/api/v1/snapshots?report=${report}`)).json()) as { items: { id: number }[] }).items[0]!

test('a fetched page is shown with time, hash and headers, from the report on', async () => {
  const { id } = await first()
  expect(await site.page(`/reports/${report}`)).toContain(`href="/snapshots/${id}"`)
  const answer = await site.get(`/snapshots/${id}`)
  const page = await answer.text()
  expect(page).toContain(createHash('sha256').update(BODY).digest('hex'))
  expect(page).toContain('&quot;&gt;&lt;b&gt;odd&lt;/b&gt;')
  expect(page).toContain('sandbox=""')
  expect(answer.headers.get('content-security-policy')).toContain("frame-src 'self'")
  expect((await site.get('/snapshots/999')).status).toBe(404)
})

test('the page itself is shut in: no script, no origin, nothing from elsewhere, in frames of our own alone', async () => {
  const { id } = await first()
  const answer = await site.get(`/snapshots/${id}/page`)
  const policy = answer.headers.get('content-security-policy')!
  expect(policy).toMatch(/(^|; ?)sandbox ?(;|$)/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).not.toContain('script-src')
  expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(await answer.text()).toContain('قتل 12')
  expect((await site.get('/')).headers.get('x-frame-options')).toBe('DENY')
})

test('it is taken along as it came, and as WARC that is read again', async () => {
  const { id } = await first()
  const came = await site.get(`/snapshots/${id}/body`)
  expect(came.headers.get('content-disposition')).toContain('attachment')
  expect(Buffer.from(await came.arrayBuffer())).toEqual(BODY)
  for (const path of [`/snapshots/${id}/warc`, `/api/v1/snapshots/${id}/warc`]) {
    const records = []
    for await (const record of new WARCParser((await site.get(path)).body!)) {
      const content = Buffer.from(await record.readFully(true))
      records.push([record.warcType, record.warcTargetURI, content.includes(BODY)])
    }
    expect(records).toContainEqual(['response', 'https://news.example/a', true])
  }
  expect(await (await site.get(`/api/v1/snapshots/${id}`)).json()).toMatchObject({ status: 200, size: BODY.length })
})
