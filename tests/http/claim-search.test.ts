import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvCell } from '../../src/export/csv.js'
import { parseSearch, withOperator } from '../../src/http/claim-search.js'
import { searchByMetric } from '../../src/http/metric-words.js'
import { openSite, type Site } from './site.js'
import { wordsOf } from './words.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const found = async (query: string): Promise<string[]> => {
  const claims = (await (await site.get(`/claims/export/json?q=${encodeURIComponent(query)}`)).json()) as {
    id: number
  }[]
  const names = new Map(Object.entries(site.sample.claims).map(([name, id]) => [id, name]))
  return claims.map(({ id }) => names.get(id)!).sort()
}

test.each([
  ['metric:killed low>=50', { metric: 'killed', lowFrom: 50 }],
  ['low>٥٠ high<1,000', { lowFrom: 51, highTo: 999 }],
  ['low:12', { lowFrom: 12, lowTo: 12 }],
  ['source:"Civil Defence" speaker:وزارة', { sourceWords: ['Civil Defence'], speakerWords: ['وزارة'] }],
  ['conflict:yes state:REJECTED', { conflict: true, state: 'rejected' }],
  ['from:2016 until:2016-10-02', { from: '2016-01-01', to: '2016-10-02' }],
  ['from:2016-02 until:2016-02', { from: '2016-02-01', to: '2016-02-29' }],
  ['group:children side:Houthi', { group: 'children', side: 'houthi' }],
  ['incident:none lang:ar', { incident: null, lang: 'ar' }],
  ['"سوق الوحدة" children', { words: 'سوق الوحدة children' }],
] as const)('%s', (query, filter) => {
  expect(parseSearch(query)).toEqual({ filter, unknown: [] })
})

test('a place or a body is found by its names in every script, with words beside it', () => {
  const { filter } = parseSearch('البنتاغون raid "خان شيخون"')
  expect(filter.words).toBe('raid')
  expect(filter.names).toEqual([
    expect.arrayContaining(['البنتاغون', 'Pentagon']),
    expect.arrayContaining(['خان شيخون', 'Khan Sheikhoun']),
  ])
  expect(parseSearch('Khan Sheikhoun metric:killed').filter).toEqual({
    metric: 'killed',
    names: [expect.arrayContaining(['خان شيخون'])],
  })
})

test.each(['metric:dead', 'low>=many', 'conflict:maybe', 'colour:red', 'from:2016-02-31', 'incident:x'])(
  '%s is left out, and said so',
  async (query) => {
    expect(parseSearch(query)).toEqual({ filter: {}, unknown: [query] })
    expect(wordsOf(await site.page(`/claims?q=${encodeURIComponent(query)}`))).toContain(
      `Not understood, so left out: ${query}`,
    )
  },
)

test('an operator is set once', () => {
  expect(withOperator('children metric:killed low>=5', 'metric', 'wounded')).toBe('children low>=5 metric:wounded')
  expect(withOperator('', 'source', 'The "Gazette" daily')).toBe('source:"The Gazette daily"')
})

test('each operator finds what it says', async () => {
  expect(await found('metric:missing')).toEqual(expect.arrayContaining(['missing']))
  expect(await found('metric:killed low>=80')).toEqual(expect.arrayContaining(['front', 'front-ar', 'denial']))
  expect(await found('metric:killed low>=80')).not.toContain('ministry')
  expect(await found('conflict:yes metric:wounded')).toEqual(['wounded', 'wounded-ar', 'wounded-fr'])
  expect(await found('speaker:"Northern Front" lang:en')).toEqual(expect.arrayContaining(['front', 'older']))
  // A source is found under any of its names: the ministry is named in Arabic in the Arabic report.
  expect(await found('source:"the health ministry" lang:ar')).toContain('ministry-ar')
  expect(await found('group:children lang:en')).toEqual(['children'])
  expect(await found('side:houthi')).toEqual([])
  expect(await found('nothing at all like this')).toEqual([])
})

test('a place is found by its names in other languages', () => {
  const { places } = parseSearch('place:Sirte').filter
  expect(places![0]).toEqual(expect.arrayContaining(['Sirte', 'سرت']))
})

test('spellings of Arabic find each other', async () => {
  expect(await found('خمسه اطفال')).toContain('children-ar')
})

test('the table of what is shown is the one that is downloaded; numbers stay numbers', async () => {
  const response = await site.get('/claims/export/csv?q=metric:killed')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const rows = (await response.text()).trimEnd().split('\r\n')
  expect(rows[0]).toMatch(/^\ufeff?id,quote,number,low,high,/)
  expect(rows.length - 1).toBe((await found('metric:killed')).length)
  expect(rows.find((row) => row.includes('At least 12 civilians'))).toMatch(
    /^\d+,At least 12 civilians,12,12,,at-least,killed/,
  )
  expect(wordsOf(await site.page('/claims?q=metric:killed'))).toContain(`${rows.length - 1} claims`)
})

test.each([
  ['+80', "'+80"],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@sum', "'@sum"],
  [' -1', "' -1"],
  [-1, '-1'],
  [5000, '5000'],
  ['a, "b"', '"a, ""b"""'],
  [null, ''],
] as const)('the cell %j is written %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

test.each([
  ['قتلى سرت', { metric: 'killed', query: 'سرت metric:killed' }],
  ['الجرحى', { metric: 'wounded', query: 'metric:wounded' }],
  ['low>=5 tues', { metric: 'killed', query: 'low>=5 metric:killed' }],
  ['metric:killed wounded', null],
  ['"killed in Sirte"', null],
  ['Sirte', null],
] as const)('%s is offered as a search by what was counted', (query, offered) => {
  expect(searchByMetric(query)).toEqual(offered)
})

test('whoever looks for a word of what was counted is led to all claims that count it', async () => {
  const page = await site.page('/claims?q=قتلى')
  expect(page).toContain('href="/claims?q=metric%3Akilled"')
  expect(await site.page('/claims?q=metric:killed')).not.toContain('Quotes often do without')
})
