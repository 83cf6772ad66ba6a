import { describe, expect, it } from 'vitest'
import { type Article, readArticle } from '../../src/ingest/article/article.js'
import { dateInWords, readDate } from '../../src/ingest/article/read-date.js'
import { PAGES, type Page } from './pages/makes.js'

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The share of words in common, counted as often as they stand, of both texts together. */
function tokenF1(gold: string, read: string): number {
  const left = new Map<string, number>()
  const [wanted, got] = [wordsOf(gold), wordsOf(read)]
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of got) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return (2 * common) / (wanted.length + got.length)
}

const goldText = ({ story, more = '' }: Page): string => [story.title, ...story.paragraphs, more].join('\n')
const outletOf = ({ story, without }: Page): string | null => (without?.includes('outlet') ? null : story.outlet)
const share = (rights: readonly boolean[]): number => rights.filter(Boolean).length / rights.length

describe('readArticle', () => {
  const read: { page: Page; article: Article; f1: number }[] = PAGES.map((page) => {
    const article = readArticle(page.html, 'https://news.example/a/1')
    return { page, article, f1: tokenF1(goldText(page), article.text) }
  })

  it.each(read)('reads a page of this make: $page.make', ({ article, f1 }) => {
    expect(f1, article.text).toBeGreaterThan(0.85)
  })

  it('reads text, dates and outlets of pages of every make', () => {
    const dates = read.map(({ page, article }) => article.published?.slice(0, 10) === page.story.published)
    const outlets = read.map(({ page, article }) => article.outlet === outletOf(page))
    const f1 = read.reduce((sum, one) => sum + one.f1, 0) / read.length
    const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
    console.log(
      `${PAGES.length} pages: token F1 ${percent(f1)}, dates ${percent(share(dates))}, outlets ${percent(share(outlets))}`,
    )
    for (const [index, { page, article, f1 }] of read.entries())
      if (f1 < 0.97 || !dates[index] || !outlets[index])
        console.log(`  ${page.make}: F1 ${percent(f1)}, ${article.published}, ${article.outlet}`)
    expect(PAGES.length).toBeGreaterThanOrEqual(40)
    expect(f1).toBeGreaterThanOrEqual(0.95)
    expect(share(dates)).toBeGreaterThanOrEqual(0.95)
    expect(share(outlets)).toBeGreaterThanOrEqual(0.95)
  })

  it('gives title, author, change and address', () => {
    const html = `<link rel="canonical" href="/real/7"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Nine killed","author":{"name":"A. Writer"},"datePublished":"2020-01-02","dateModified":"2020-01-03T04:05:00+0100"}</script><p>Nine people were killed.`
    expect(readArticle(html, 'https://news.example/x?utm=1')).toMatchObject({
      title: 'Nine killed',
      author: 'A. Writer',
      published: '2020-01-02',
      modified: '2020-01-03T04:05:00+01:00',
      url: 'https://news.example/real/7',
      text: 'Nine killed\n\nNine people were killed.',
    })
    expect(readArticle('<link rel="canonical" href="javascript:alert(1)"><p>x').url).toBeNull()
  })

  it('reads a page whose head is not closed and whose body is not opened', () => {
    const { text, outlet } = readArticle('<html><head><title>Nine die - Coast Daily</title><p>Nine people were killed.')
    expect({ text, outlet }).toEqual({ text: 'Nine die\n\nNine people were killed.', outlet: 'Coast Daily' })
  })

  it.each([
    ['deep', '<div>'.repeat(100_000)],
    ['wide', '<b>x</b>'.repeat(100_000)],
    ['of lists in lists', `${'<ul><li>'.repeat(120)}${'<li><a>x</a>'.repeat(10_000)}`],
    ['unclosed', '<'.repeat(100_000)],
    ['full of comments', '<!--'.repeat(50_000)],
    ['blank', ''],
  ])('survives a page that is %s', (_, html) => {
    const start = performance.now()
    expect(readArticle(`${html}12 killed`).text).toBeTypeOf('string')
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})

describe('readDate', () => {
  it.each([
    ['2016-10-04T18:00:00+0300', '2016-10-04T18:00:00+03:00'],
    ['Tue, 04 Oct 2016 18:00:00 +0300', '2016-10-04T18:00:00+03:00'],
    ['الثلاثاء 4 تشرين الأول (أكتوبر) 2016', '2016-10-04'],
    ['٤ أكتوبر ٢٠١٦', '2016-10-04'],
    ['le 1er août 2017', '2017-08-01'],
    ['Oct. 4, 2016', '2016-10-04'],
    ['4th October 2016', '2016-10-04'],
    ['04/10/2016', '2016-10-04'],
    ['2016/10/4', '2016-10-04'],
    ['10/25/2016', '2016-10-25'],
    ['31 February 2016', null],
    ['yesterday', null],
  ])('%s → %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it('is quick on long rows of digits', () => {
    const start = performance.now()
    dateInWords('1 1-1/1 '.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(200)
  })
})
