import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertSource } from '../../src/db/sources.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { sourceName } from '../../src/http/locale/names.js'
import { openSite, type Site } from './site.js'
import { wordsOf } from './words.js'

const created = new Date('2024-03-04T09:00:00Z')
const NAMES = [
  'AFP',
  'رويترز',
  'وزارة الصحة في بني وليد',
  'Bani Walid Red Crescent',
  'ministère de la Défense du Tchad',
  'Health Today',
]

let site: Site
beforeAll(async () => {
  site = await openSite(false)
  for (const name of NAMES) await insertSource(site.database.db, { name, kind: 'outlet', created })
})
afterAll(() => site.close())

const found = async (words: string): Promise<string[]> => {
  const { items } = (await (await site.get(`/api/v1/sources?words=${encodeURIComponent(words)}`)).json()) as {
    items: { name: string }[]
  }
  return items.map(({ name }) => name)
}

test.each([
  ['health ministry', ['وزارة الصحة في بني وليد']],
  ['ministry of health', ['وزارة الصحة في بني وليد']],
  ['ministère de la Santé', ['وزارة الصحة في بني وليد']],
  ['وزارة الدفاع', ['ministère de la Défense du Tchad']],
  ['Chad', ['ministère de la Défense du Tchad']],
  ['الهلال الأحمر', ['Bani Walid Red Crescent']],
  ['croissant-rouge', ['Bani Walid Red Crescent']],
  ['Reuters', ['رويترز']],
  ['فرانس برس', ['AFP']],
  // Words that no dictionary knows are found as they stand, anywhere; a word that one knows, as a word.
  ['WALI', ['Bani Walid Red Crescent']],
  ['heal toda', ['Health Today']],
  ['un', []],
  ['%', []],
])('%s finds sources in every language', async (words, names) => {
  expect((await found(words)).sort()).toEqual([...names].sort())
})

test.each([
  ['ar', 'AFP', 'وكالة فرانس برس'],
  ['en', 'رويترز', 'Reuters'],
  ['fr', 'رويترز', 'Reuters'],
  ['en', 'Syrian Observatory', 'Syrian Observatory'],
  ['fr', 'Syrian Observatory', "Observatoire syrien des droits de l'Homme"],
  ['ar', 'The Harbour Gazette', 'The Harbour Gazette'],
] as const)('in %s %s is called %s', (lang, name, called) => {
  expect(sourceName(localeOf(lang), name)).toBe(called)
})

test('the pages call a source as the reader does, and its own name is told beside', async () => {
  const list = await site.page('/sources?lang=ar')
  expect(wordsOf(list)).toContain('وكالة فرانس برس')
  const id = /href="\/sources\/(\d+)"[^>]*><bdi>وكالة فرانس برس/.exec(list)![1]
  const words = wordsOf(await site.page(`/sources/${id}?lang=ar`))
  expect(words).toContain('وكالة فرانس برس')
  expect(words).toContain('يعرف أيضا باسم: AFP')
})
