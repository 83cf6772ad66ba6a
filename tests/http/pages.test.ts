import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordReports } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { claimsOfReport } from '../../src/db/claims.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The page's words as a reader sees them. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|title)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')

const allPages = ({ incident, reports }: Site['sample']) => [
  '/',
  `/incidents/${incident}`,
  ...Object.values(reports).map((id) => `/reports/${id}`),
  '/reports',
  '/claims',
  '/sources',
  '/sources/1',
  '/add',
  '/help',
]

test('a label is parted from what it names as its language does, and a claim is called one thing', async () => {
  const report = `/reports/${Object.values(site.sample.reports)[0]}`
  expect(await site.page(`${report}?lang=fr`)).toMatch(/Publié\u00a0: /)
  expect(await site.page(`${report}?lang=en`)).toMatch(/Published: /)
  for (const [lang, other] of [
    ['fr', 'ffirmation'],
    ['ar', 'ادعاء'],
  ])
    expect(await site.page(`/add/table?lang=${lang}`)).not.toContain(other)
})

test('a claim’s own page does not lead to itself, that of the queue leads there', async () => {
  const claim = `/claims/${site.sample.claims['ministry']}`
  expect(await site.page(claim)).not.toContain(`href="${claim}">This claim`)
  expect(await site.page(`/review?at=${site.sample.claims['ministry']}`)).toContain(`href="${claim}">This claim`)
})

describe('every page', () => {
  test.each(['ar', 'en', 'fr'] as const)('is drawn in %s, in its direction', async (lang) => {
    for (const path of allPages(site.sample)) {
      const response = await site.get(`${path}?lang=${lang}`)
      const html = await response.text()
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-language')).toBe(lang)
      expect(html).toMatch(/^<!doctype html><html lang="/)
      expect(html, path).toContain(`\u2066http://localhost${path}?lang=${lang}\u2069</p></header>`)
      expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1)
      expect(html).not.toMatch(/undefined|\[object|NaN|\{n\}|\{name\}|\{metric\}/)
      expect(html, path).not.toMatch(/ (style|on[a-z]+)="/)
    }
  })
})

describe('incidents', () => {
  test('stand by the size of their disagreement, with the two voices farthest apart', async () => {
    const words = wordsOf(await site.page('/'))
    expect(words.indexOf('Shelling of Wahda market')).toBeLessThan(words.indexOf('Fighting at the Wahda crossing'))
    expect(words).toMatch(/26 apart Killed وزارة الصحة 12 .*الدفاع المدني 38/)
    expect(words).toContain('Only one report so far')
  })

  test('stand newest first when asked', async () => {
    const words = wordsOf(await site.page('/?sort=newest'))
    expect(words.indexOf('Fighting at the Wahda crossing')).toBeLessThan(words.indexOf('Shelling of Wahda market'))
  })

  test('are filtered by what is counted and by words of the title or the place', async () => {
    expect(wordsOf(await site.page('/?metric=displaced'))).not.toContain('Wahda crossing')
    expect(wordsOf(await site.page('/?words=crossing'))).not.toContain('Shelling')
    expect(wordsOf(await site.page('/?words=100%25'))).toContain('No incident matches this filter.')
  })

  test('an empty archive says what to do', async () => {
    const empty = await openSite(false)
    const html = await empty.page('/')
    await empty.close()
    expect(wordsOf(html)).toContain('Nothing to compare yet')
    expect(html).toContain('href="/add"')
  })
})

describe('the board', () => {
  const board = async (query = '') => site.page(`/incidents/${site.sample.incident}${query}`)

  test('tells each conflict once, in a sentence with both voices', async () => {
    const words = wordsOf(await board())
    expect(words).toContain('26 apart 3.2 times as many')
    expect(words.match(/The figures are \S+ people apart/g)).toHaveLength(6)
  })

  test('answers first: the range and the two voices farthest apart, above all tools and charts', async () => {
    const html = await board()
    const summary = html.slice(html.indexOf('<ul class="summary">'), html.indexOf('<div class="tools">'))
    expect(wordsOf(summary)).toMatch(
      /^ Killed 14 or more Latest · 3 voices 4 conflicts وزارة الصحة : 12 — الدفاع المدني : 38 Wounded /,
    )
    expect(summary).not.toContain('<svg')
    expect(html.indexOf('class="chart"')).toBeGreaterThan(html.indexOf('<div class="tools">'))
    expect(html.indexOf('class="chart-key')).toBeGreaterThan(html.indexOf('class="chart"'))
  })

  test('shows what is disputed before what is not, and days that do not run into each other', async () => {
    const report = (source: string, published: string, text: string) => ({
      label: source,
      lang: 'en' as const,
      source,
      published,
      text,
    })
    const told = await recordReports(contextOf(site.database.db), [
      report('One', '2016-10-04', 'A blast killed 5 people and wounded 12 in Tobruk on 3 October 2016, police said.'),
      report(
        'Two',
        '2016-11-01',
        'Civil defence said 30 people were wounded in the blast in Tobruk on 3 October 2016.',
      ),
    ])
    const [claim] = await claimsOfReport(site.database.db, (told[0] as { report: number }).report)
    const html = await site.page(`/incidents/${claim!.incident!.id}`)
    expect(html.indexOf('id="wounded"')).toBeGreaterThan(0)
    expect(html.indexOf('id="wounded"')).toBeLessThan(html.indexOf('id="killed"'))
    const plot = html.slice(html.indexOf('class="toll-plot"'))
    const days = [...plot.slice(0, plot.indexOf('</svg>')).matchAll(/x="([\d.]+)%" y="248"[^>]*text-anchor="(\w+)"/g)]
    expect(days.length).toBeGreaterThan(1)
    for (const [, at, anchor] of days)
      expect(anchor).toBe(Number(at) < 12 ? 'start' : Number(at) > 88 ? 'end' : 'middle')
  })

  test('a whole and its part, given by one voice in one report, stand in one row', async () => {
    const report = (label: string, text: string) =>
      ({ label, lang: 'en', source: label, published: '2016-11-06', incident: 'derna-2016-11-05', text }) as const
    const told = await recordReports(contextOf(site.database.db), [
      report(
        'Three',
        'The army said 105 civilians died in the strike on Derna on Saturday, of whom 101 were killed in the school.',
      ),
      report('Four', 'Police said 61 civilians were killed in the strike on Derna on Saturday.'),
    ])
    const [claim] = await claimsOfReport(site.database.db, (told[0] as { report: number }).report)
    const html = await site.page(`/incidents/${claim!.incident!.id}`)
    const chart = html.slice(html.indexOf('id="killed"'), html.indexOf('class="chart-key'))
    const rows = chart.split('<li class="chart-row').slice(1).map(wordsOf)
    expect(rows.filter((row) => row.includes('The army'))).toEqual([
      expect.stringMatching(/101[\s\S]*105|105[\s\S]*101/),
    ])
  })

  test('every figure leads to its place in its report', async () => {
    const { claims, reports } = site.sample
    const html = await board()
    for (const name of ['ministry', 'defence', 'missing'])
      expect(html).toContain(`href="/reports/${reports['gazette']}#claim-${claims[name]}"`)
  })

  test('draws an arrow for an open end, hatching for vague words, a diamond for a party', async () => {
    const html = await board()
    expect(html).toContain('fill="url(#hatch)"')
    expect(html).toMatch(/<li class="chart-row side-[12]">.*Northern Front/)
    expect(html).toContain('aria-label="The National Guard: more than 80"')
  })

  test('says what may not be compared, and why', async () => {
    const words = wordsOf(await board())
    expect(words).toContain('other people are counted 2')
    expect(words).toContain('The same figure, but another incident or place. Do not merge them.')
  })

  test('names the policy of each range and the voices behind it', async () => {
    const words = wordsOf(await board())
    expect(words).toContain('Lowest–highest · Independent 12 or more 3 voices')
    expect(words).toContain('Origins that are no party to the fighting')
  })

  test('shows Arabic-Indic digits to those who prefer them', async () => {
    const words = wordsOf(await board('?lang=ar&digits=arab'))
    expect(words).toContain('الفارق ٢٦')
    expect(words).toContain('١٢ على الأقل')
  })
})

describe('a report', () => {
  test('has its claims marked in place, overlapping ones too', async () => {
    const { reports, claims } = site.sample
    const html = await site.page(`/reports/${reports['mina']}`)
    const marked = [...html.matchAll(/<mark class="claim depth-(\d)" data-claims="([\d ]+)"[^>]*>(.*?)<\/mark>/g)].map(
      ([, depth, ids, inner]) => `${depth} ${ids} ${wordsOf(inner!).trim()}`,
    )
    const [whole, children] = [claims['defence-ar'], claims['children-ar']]
    expect(marked).toContain(`1 ${whole} 38 قتيلا، بينهم`)
    expect(marked).toContain(`2 ${whole} ${children} خمسة أطفال`)
    expect(html.match(new RegExp(`id="claim-${whole}"`, 'g'))).toHaveLength(1)
  })

  test('shows the text letter for letter', async () => {
    const html = await site.page(`/reports/${site.sample.reports['gazette']}`)
    const text = /<div class="report-text"[^>]*>(.*?)<\/div>/s
      .exec(html)![1]!
      .replace(/<a class="claim-number".*?<\/a>/g, '')
      .replace(/<[^>]+>/g, '')
    expect(text).toMatch(/^At least 12 civilians were killed and 30 wounded when shells hit Wahda market/)
    expect(text).toMatch(/it lost more than 80 fighters\.$/)
  })
})

describe('claims and sources', () => {
  test('claims are filtered by metric, status and words', async () => {
    expect(wordsOf(await site.page('/claims?metric=missing'))).toContain('Dozens of people')
    expect(wordsOf(await site.page('/claims?metric=missing'))).not.toContain('At least 12 civilians')
    expect(wordsOf(await site.page('/claims?words=fighters'))).not.toContain('Dozens of people')
    expect(wordsOf(await site.page('/claims?metric=abducted'))).toContain('No claim matches this filter.')
  })

  test('a source shows its other names and what it said', async () => {
    const html = await site.page('/sources')
    const id = /href="\/sources\/(\d+)"[^>]*><bdi>the health ministry/.exec(html)![1]
    const words = wordsOf(await site.page(`/sources/${id}`))
    expect(words).toContain('وزارة الصحة')
    expect(words).toContain('At least 12 civilians')
  })
})

describe('the language', () => {
  test('is the browser’s, until one is chosen and remembered', async () => {
    expect(await site.page('/', { 'accept-language': 'de, fr;q=0.8, en;q=0.5' })).toContain('<html lang="fr"')
    expect(await site.page('/', { 'accept-language': 'de' })).toContain('<html lang="en"')
    const chosen = await site.get('/?lang=ar')
    const cookie = chosen.headers.get('set-cookie')!.split(';')[0]!
    expect(await site.page('/', { cookie, 'accept-language': 'fr' })).toContain('<html lang="ar"')
  })
})

describe('sources', () => {
  test('are found by a part of any of their names', async () => {
    for (const [part, name] of [
      ['gazETTe', 'The Harbour Gazette'],
      ['الدفاع', 'civil defence'],
    ] as const) {
      const words = wordsOf(await site.page(`/sources?words=${encodeURIComponent(part)}`))
      expect(words).toContain(name)
      expect(words).not.toContain('health ministry')
    }
    expect(wordsOf(await site.page('/sources?words=%25'))).toContain('No source goes by such a name.')
  })
})

describe('what is not there', () => {
  // A filter that is not understood would show more than was asked for.
  const unasked = [
    '/history?noun=foo',
    '/?metric=dead',
    '/?month=2016-13',
    '/review?state=foo',
    '/review?source=x',
    '/claims?metric=dead',
  ]
  test.each(['/nothing', '/reports/999', '/reports/x', '/incidents/1e9', '/sources/0', ...unasked])(
    '%s is a page that says so',
    async (path) => {
      const response = await site.get(path)
      expect(response.status).toBe(404)
      expect(wordsOf(await response.text())).toContain('There is no page here')
    },
  )
})
