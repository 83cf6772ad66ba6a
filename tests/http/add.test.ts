import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextOf } from '../../src/context.js'
import { createApp } from '../../src/http/app.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite(false)
})
afterAll(() => site.close())

const REPORT = {
  text: 'Shelling killed at least 12 civilians in the old port on Monday, a medic said.\r\nAnother 30 people were wounded.',
  source: 'Coast Herald',
  url: 'https://coast.example/1',
  title: '',
  published: '2016-10-04 18:30',
  lang: '',
}

test('a pasted report is recorded and shown with its claims', async () => {
  const answer = await site.post('/add', REPORT)
  expect(answer.status).toBe(303)
  const html = await site.page(answer.headers.get('location')!)
  expect(html).toContain('Coast Herald')
  expect(html).toMatch(
    /<mark class="claim depth-1"[^>]*><span class="anchor"[^>]*><\/span>at least 12 civilians<\/mark>/,
  )
  expect(html).toContain('4 October 2016')
})

test('a report without a title is called by its first line, cut after a word', async () => {
  const text = `${'The governor said that the shelling of the old harbour quarter on Monday night had'} killed 12 people.`
  const answer = await site.post('/add', { ...REPORT, text, url: '' })
  expect(await site.page(answer.headers.get('location')!)).toMatch(
    /<h1><bdi[^>]*>The governor said that the shelling of the old harbour quarter on Monday night…</,
  )
})

test('what is wrong is said beside its field, and nothing typed is lost', async () => {
  const answer = await site.post('/add', {
    ...REPORT,
    source: ' ',
    url: 'javascript:alert(1)',
    published: '30 February',
    title: '"><script>alert(1)</script>',
  })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  for (const field of ['source', 'url', 'published'])
    expect(html).toMatch(
      new RegExp(`id="field-${field}"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*id="field-${field}"`),
    )
  expect(html).toContain('Shelling killed at least 12 civilians')
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
})

test('addresses are lined up to be fetched, and one that is none is named', async () => {
  const asked: object[] = []
  const app = createApp({
    ...contextOf(site.database.db),
    lineUp: async (_, input) => asked.push(input),
  })
  const post = (addresses: string) =>
    app.request('/add/addresses', {
      method: 'POST',
      body: new URLSearchParams({ addresses }),
      headers: { origin: 'http://localhost' },
    })
  const answer = await post('https://coast.example/1\r\n http://coast.example/feed.xml \n')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/jobs#job-1'])
  expect(asked).toEqual([{ kind: 'fetch', addresses: ['https://coast.example/1', 'http://coast.example/feed.xml'] }])
  const refused = await post('https://coast.example/2\ncoast.example/3')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/“\u2068coast\.example\/3\u2069” is no address/)
  expect((await post(' ')).status).toBe(422)
  expect(asked).toHaveLength(1)
})

test.each([
  ['en', 'nobody works on jobs'],
  ['fr', 'personne n’exécute de tâches'],
  ['ar', 'لا أحد ينفّذ المهام'],
])('where nobody fetches, the form says so and keeps what was typed (%s)', async (lang, words) => {
  const answer = await site.post(
    '/add/addresses',
    { addresses: 'https://coast.example/1' },
    { origin: 'http://localhost', cookie: `lang=${lang}` },
  )
  const html = await answer.text()
  expect(answer.status).toBe(503)
  expect(html).toContain(words)
  expect(html).toContain('https://coast.example/1</textarea>')
})

test('an empty form says what is missing', async () => {
  const answer = await site.post('/add', {})
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Paste the text of the report: there is nothing to read yet.')
})

test.each([
  ['2016-02-30', 422],
  ['2016-10-02', 303],
  ['2016-10-02T18:00:00+02:00', 303],
  ['2016', 422],
])('the date %s gives %i', async (published, status) => {
  const answer = await site.post('/add', { ...REPORT, url: '', text: `${REPORT.text} ${published}`, published })
  expect(answer.status).toBe(status)
})

test('a text in a language that is not read asks for its language', async () => {
  const answer = await site.post('/add', { ...REPORT, text: '今天在港口有十二人死亡，三十人受伤。' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('The language could not be told from the text')
  // It is read out with its field.
  expect(html).toMatch(/<select id="field-lang" name="lang" aria-describedby="field-lang-problem" aria-invalid="true">/)
  expect(html).toContain('id="field-lang-problem"')
})

test('a form on another site cannot add anything', async () => {
  const answer = await site.post('/add', REPORT, { origin: 'https://elsewhere.example' })
  expect(answer.status).toBe(403)
})

test('a link that is no web address is not drawn as one', async () => {
  const answer = await site.post('/add', {
    ...REPORT,
    url: ' https://coast.example/safe ',
    text: `${REPORT.text} Two.`,
  })
  const html = await site.page(answer.headers.get('location')!)
  expect(html).toContain('href="https://coast.example/safe"')
  expect(html).not.toMatch(/href="(?!\/|#|https?:)/)
})

test('more text than can be taken is refused, on the page and in the API', async () => {
  const answer = await site.post('/add', { ...REPORT, text: 'a'.repeat(17 * 1024 * 1024) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('That is too much at once')
  const body = JSON.stringify({ text: 'a'.repeat(17 * 1024 * 1024) })
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
  const refused = await site.send('/api/v1/reports', { method: 'POST', body, headers })
  expect(refused.status).toBe(413)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
})

test('a text longer than a report is told so, and kept', async () => {
  const answer = await site.post('/add', { ...REPORT, text: `${REPORT.text} ${'and more '.repeat(120_000)}` })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('The text is longer than 1,000,000 characters')
})
