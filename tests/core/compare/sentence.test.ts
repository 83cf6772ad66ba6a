import { expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../../src/core/claim/vocabulary.js'
import { REASONS, RELATIONS, type Relation } from '../../../src/core/compare/relation.js'
import { explainRange, explainRelation, type SpokenClaim } from '../../../src/core/compare/sentence/explain.js'

const ministry: SpokenClaim = {
  low: 12,
  high: 12,
  bound: 'exact',
  metric: 'killed',
  speaker: 'the ministry',
  via: null,
  source: 'Reuters',
  quote: '12',
}
const rescuers: SpokenClaim = {
  low: 30,
  high: 35,
  bound: 'between',
  metric: 'killed',
  speaker: 'الدفاع المدني',
  via: null,
  source: null,
  quote: '30–35',
}
const conflict: Relation = {
  a: '1',
  b: '2',
  relation: 'conflicts',
  reason: null,
  gap: 18,
  ratio: 2.5,
  rules: ['intervals'],
}

test('a conflict names both, the gap and the ratio', () => {
  expect(explainRelation(conflict, ministry, rescuers, 'en')).toBe(
    '\u2068the ministry\u2069 (\u2068Reuters\u2069): \u206812\u2069. \u2068الدفاع المدني\u2069: \u206830–35\u2069. The figures are 18 people apart; the larger is 2.5 times the smaller.',
  )
})

test.each([
  ['en', 'more than 80', 'about 300'],
  ['ar', 'أكثر من 80', 'نحو 300'],
  ['fr', 'plus de 80', 'environ 300'],
] as const)('a figure is told as it was said (%s)', (lang, over, about) => {
  const near: Relation = { ...conflict, relation: 'near', gap: 0, ratio: null }
  const sentence = explainRelation(
    near,
    { ...ministry, bound: 'more-than', low: 81, high: null },
    { ...rescuers, bound: 'about', low: 300, high: 300 },
    lang,
  )
  expect(sentence).toContain(`\u2068${over}\u2069`)
  expect(sentence).toContain(`\u2068${about}\u2069`)
  expect(sentence).not.toMatch(/\(0|0\)/)
})

test.each([
  [1, 'شخص واحد'],
  [2, 'شخصان'],
  [5, '5 أشخاص'],
  [18, '18 شخصا'],
  [100, '100 شخص'],
])('Arabic counts %i people as %s', (gap, words) => {
  expect(explainRelation({ ...conflict, gap, ratio: null }, ministry, rescuers, 'ar')).toContain(
    `الفارق بينهما ${words}.`,
  )
})

test('every relation and reason has a sentence in every language, with its quotes isolated', () => {
  for (const lang of INTERFACE_LANGUAGES) {
    for (const relation of RELATIONS) {
      for (const reason of [null, ...REASONS]) {
        const sentence = explainRelation({ ...conflict, relation, reason, rules: ['falls'] }, ministry, rescuers, lang)
        expect(sentence).not.toMatch(/undefined|null|\{n\}/)
        expect(sentence.split('\u2068')).toHaveLength(sentence.split('\u2069').length)
        expect(sentence).toContain('\u2068الدفاع المدني\u2069')
      }
    }
  }
})

test('a range is told with its policy and its voices', () => {
  const range = { policy: 'min-max', low: 12, high: null, voices: ['a', 'b'], lowClaims: [], highClaims: [] } as const
  expect(explainRange(range, 'en')).toBe('lowest to highest: 12 or more, by 2 voices')
  expect(explainRange(range, 'ar')).toContain('صوتين')
})

test('what the parts told of a whole come to is said', () => {
  const part = (check: string): Relation => ({
    ...conflict,
    relation: 'part-of',
    gap: null,
    rules: ['part', 'breakdown', check],
  })
  const end = (check: string) => explainRelation(part(check), ministry, rescuers, 'en').split('second. ')[1]
  expect(end('sum-equals')).toBe('The parts told add up to the whole.')
  expect(end('sum-short:1')).toBe('The parts told add up to 1 fewer than the whole.')
  expect(explainRelation(part('sum-over:3'), ministry, rescuers, 'ar')).toContain('بمقدار 3.')
  expect(explainRelation(part('sum-over:3'), ministry, rescuers, 'fr')).toContain('dépasse le tout de 3')
})

test('a figure that its source replaced is not said to count over another time', () => {
  const replaced: Relation = {
    ...conflict,
    relation: 'not-comparable',
    reason: 'different-period',
    rules: ['superseded'],
  }
  const sentence = explainRelation(replaced, ministry, rescuers, 'en')
  expect(sentence).toContain('had been replaced by its own source')
  expect(sentence).not.toContain('different times')
})

test.each([
  ['place', 'place lies within', 'compris dans', 'يقع ضمن'],
  ['by-its-words', 'only some of the people', 'certaines de ces personnes', 'بعض هؤلاء الأشخاص'],
])('why a figure is a part of another is said: %s', (kind, ...told) => {
  const part: Relation = { ...conflict, relation: 'part-of', gap: null, rules: ['part', kind] }
  const sentences = (['en', 'fr', 'ar'] as const).map((lang) => explainRelation(part, ministry, rescuers, lang))
  for (const [i, words] of told.entries()) expect(sentences[i]).toContain(words)
})

test.each([
  ['individual', 'some of those whom the other counts', 'compris dans l’autre', 'بعض من يحصيهم'],
  ['one-breath', 'does not tell how they stand', 'sans dire comment', 'دون أن يبين'],
  ['one-voice', 'nothing tells which is newer', 'rien ne dit lequel', 'ولا شيء يدل'],
])('why too little is known is said: %s', (rule, ...told) => {
  const open: Relation = {
    ...conflict,
    relation: 'not-comparable',
    reason: 'unresolved',
    gap: null,
    rules: ['intervals', rule],
  }
  const sentences = (['en', 'fr', 'ar'] as const).map((lang) => explainRelation(open, ministry, rescuers, lang))
  for (const [i, words] of told.entries()) expect(sentences[i]).toContain(words)
})

test('a look-alike says whether the event or the place is another', () => {
  const alike = (reason: Relation['reason']): string =>
    explainRelation({ ...conflict, relation: 'look-alike', reason, gap: null, rules: [] }, ministry, rescuers, 'en')
  expect(alike('different-incident')).toContain('not to be merged. They speak of different events.')
  expect(alike('different-place')).toContain('not to be merged. They count in different places.')
})
