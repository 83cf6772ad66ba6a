import { describe, expect, test } from 'vitest'
import { BOUNDS, INTERFACE_LANGUAGES } from '../../src/core/claim/vocabulary.js'
import { fill } from '../../src/core/text/fill.js'
import { quantityWords } from '../../src/http/components/figure.js'
import { acceptedLanguage, localeOf } from '../../src/http/locale/locale.js'

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

/** Every phrase with its way to it; plural forms of one phrase count as one. */
function phrases(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]]
  if (Array.isArray(tree)) return (tree as readonly Tree[]).flatMap((each, index) => phrases(each, `${path}.${index}`))
  const entries = Object.entries(tree as { readonly [key: string]: Tree })
  if (isPlural(tree)) return [[path, tree.other]]
  return entries.flatMap(([key, each]) => phrases(each, `${path}.${key}`))
}
const isPlural = (tree: Tree): tree is { readonly other: string } =>
  typeof tree === 'object' && 'other' in tree && Object.keys(tree).every((key) => CATEGORIES.has(key))
const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const gaps = (phrase: string): string[] => [...phrase.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()

describe.each(INTERFACE_LANGUAGES)('the words in %s', (code) => {
  const here = new Map(phrases(localeOf(code).words as unknown as Tree))
  const english = phrases(localeOf('en').words as unknown as Tree)

  test('say all that the English say, with the same gaps', () => {
    expect([...here.keys()]).toEqual(english.map(([path]) => path))
    for (const [path, phrase] of english) expect(gaps(here.get(path)!), path).toEqual(gaps(phrase))
  })

  test('are none of them empty', () => {
    for (const [path, phrase] of here) expect(phrase.trim(), path).not.toBe('')
  })

  test('have a plural for every number', () => {
    const { count } = localeOf(code).words
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    for (const n of [0, 1, 2, 3, 11, 100, 1_000_000])
      expect(localeOf(code).count(count.reports, n)).not.toMatch(/[{}]|undefined/)
    if (code === 'ar') expect(Object.keys(count.reports).sort()).toEqual([...categories].sort())
  })

  test('say every quantity', () => {
    for (const bound of BOUNDS) {
      const words = quantityWords(localeOf(code), { bound, low: 81, high: bound.includes('at-most') ? 90 : 81 })
      expect(words).toMatch(/\d/)
      expect(words).not.toMatch(/[{}]/)
    }
  })
})

test.each([
  ['en', 'more-than', 81, null, 'more than 80'],
  ['en', 'less-than', 0, 19, 'fewer than 20'],
  ['en', 'between', 5_000, 6_000, '5,000–6,000'],
  ['ar', 'at-least', 12, null, '12 على الأقل'],
  ['fr', 'at-most', 0, 20, 'jusqu’à 20'],
] as const)('%s: %s %s–%s is "%s"', (code, bound, low, high, words) => {
  expect(quantityWords(localeOf(code), { bound, low, high })).toBe(words)
})

test.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['de, es', 'en'],
  ['en;q=0.1, ar;q=0.9', 'ar'],
  ['', 'en'],
  [undefined, 'en'],
  [';;;q=,,', 'en'],
] as const)('a browser that asks for "%s" gets %s', (header, code) => {
  expect(acceptedLanguage(header)).toBe(code)
})

test('a gap without a value stays', () => expect(fill('{a} and {b}', { a: '1' })).toBe('1 and {b}'))

test('days, addresses and operators keep their direction in Arabic words', () => {
  const lost = phrases(localeOf('ar').words as unknown as Tree)
    .map(([path, phrase]) => [path, phrase.replace(/\u2066[^\u2069]*\u2069/g, '')] as const)
    .filter(([, phrase]) => /\d-\d|[<>]=|\w:\w|\w=|:\/\//.test(phrase))
  expect(lost).toEqual([])
})

test('a time without a zone is universal, wherever the server stands', () => {
  const zone = process.env['TZ']
  try {
    for (const each of ['Asia/Beirut', 'America/New_York']) {
      process.env['TZ'] = each
      const { day, time } = localeOf('en')
      expect(time('2016-10-02T18:00'), each).toBe('2 October 2016 at 18:00 UTC')
      expect([day('2016-10-02T01:00'), day('2016-10-02 23:30')], each).toEqual(['2 October 2016', '2 October 2016'])
      expect(time('2016-10-02T20:00:00.000+02:00'), each).toBe('2 October 2016 at 18:00 UTC')
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})
