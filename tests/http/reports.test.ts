import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from './site.js'
import { wordsOf } from './words.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const found = async (words: string): Promise<string[]> => {
  const { items } = (await (await site.get(`/api/v1/reports?words=${encodeURIComponent(words)}`)).json()) as {
    items: { id: number }[]
  }
  const names = new Map(Object.entries(site.sample.reports).map(([name, id]) => [id, name]))
  return items.map(({ id }) => names.get(id)!)
}

test('reports are found by title, outlet, address and text, in any spelling', async () => {
  expect(await found('HARBOUR gazette')).toContain('gazette')
  expect(await found('HARBOUR gazette')).not.toContain('mina')
  expect(await found('صحيفه الميناء')).toEqual(['mina'])
  expect(await found('depeche')).toEqual(['depeche'])
  // The outlet by one word, the text by another.
  expect(await found('gazette ministry')).toContain('gazette')
  expect(await found('nothing at all like this')).toEqual([])
  for (const words of ['%', '.*', '(', '[a', '\\', "'"])
    expect((await site.get(`/reports?words=${encodeURIComponent(words)}`)).status).toBe(200)
  expect(await found('.*')).toEqual([])
})

test('the search stands in the address, and a page that finds nothing says where else to look', async () => {
  const html = await site.page('/reports?words=gazette')
  expect(html).toContain('value="gazette"')
  expect(wordsOf(html)).toContain('The Harbour Gazette')
  const nothing = await site.page('/reports?words=nowhere+at+all')
  expect(wordsOf(nothing)).toContain('No report holds these words. Show all · Search the claims for them')
  expect(nothing).toContain('href="/claims?q=nowhere+at+all"')
})

test('a report says beside each of its claims with how many others it conflicts, and where why', async () => {
  const { items } = (await (await site.get('/api/v1/relations?relation=conflicts')).json()) as {
    items: { a: number; b: number }[]
  }
  const counts = new Map<number, number>()
  for (const id of items.flatMap(({ a, b }) => [a, b])) counts.set(id, (counts.get(id) ?? 0) + 1)
  expect(counts.size).toBeGreaterThan(1)
  for (const [claim, count] of counts) {
    const { report } = (await (await site.get(`/api/v1/claims/${claim}`)).json()) as { report: number }
    const told = count === 1 ? '1 conflict' : `${count} conflicts`
    const link = new RegExp(`href="/claims/${claim}#relations">\\s*${told}\\s*</a>`)
    expect(await site.page(`/reports/${report}`)).toMatch(link)
    expect(await site.page(`/claims/${claim}`)).toContain('id="relations"')
  }
})
