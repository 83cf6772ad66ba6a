import { describe, expect, test } from 'vitest'
import { givenReport, onDay, relationsAmong } from './given.js'

const port = 'the port office'

describe('an older toll told in a sentence of its own', () => {
  const text = (older: string) => `At least 59 people drowned at Sarn, the port office said. ${older} The sea is calm.`
  test.each([
    ['An earlier toll spoke of 32 dead.', true],
    ['A first toll had spoken of 32 dead.', true],
    ['Un précédent bilan faisait état de 32 morts.', true],
    ['وكانت حصيلة سابقة تحدثت عن 32 قتيلا.', true],
    ['In the bay, by a first count, 32 died.', false],
  ])('%s', (older, givenUp) => {
    const report = givenReport({ id: 'a', incident: 'wreck', text: text(older) }, [
      { number: '59', low: 59, high: null, bound: 'at-least', speaker: port, counted: 'people' },
      { number: '32', counted: 'dead' },
    ])
    expect(relationsAmong(report)[0]?.startsWith('a#1 updates a#2')).toBe(givenUp)
  })
})

test('those hurt who died since raise the toll, by whatever verb, and are no toll', () => {
  const before = givenReport({ id: 'a', incident: 'wreck', text: 'The port office said 65 sailors were killed.' }, [
    { number: '65', speaker: 'The port office', counted: 'sailors' },
  ])
  const text = 'Nine sailors hurt in the wreck died overnight, taking the toll to 74, the port office said.'
  const after = givenReport({ id: 'b', incident: 'wreck', published: '2021-05-05T12:00:00Z', text }, [
    { number: 'Nine', low: 9, high: 9, speaker: port, counted: 'sailors' },
    { number: '74', speaker: port },
  ])
  expect(relationsAmong(before, after)).toEqual([
    'a#1 not-comparable b#1 different-population',
    'b#2 updates a#1',
    'b#1 part-of b#2',
  ])
})

test('an event dated by its day is no count of the month since which the total counts', () => {
  const speaker = 'the chief of police'
  const text =
    'Twelve guards were killed on Monday, which brings to 97 the guards killed in Sarn since March, the chief of police said.'
  const tied = givenReport({ id: 'a', text }, [
    { number: 'Twelve', low: 12, high: 12, speaker, place: 'Sarn', ...onDay('2021-05-03') },
    { number: '97', speaker, place: 'Sarn', scope: 'cumulative' },
  ])
  const rival = givenReport({ id: 'b', text: 'A parish counted 85 guards killed in Sarn since March.' }, [
    { number: '85', speaker: 'A parish', place: 'Sarn', scope: 'cumulative' },
  ])
  expect(relationsAmong(tied, rival)).toEqual([
    'a#1 part-of a#2',
    'a#1 not-comparable b#1 event-vs-total',
    'a#2 conflicts b#1',
  ])
})

test('a total "in the Strip" is of the place that its body is named after', () => {
  const arabic = givenReport(
    { id: 'a', lang: 'ar', text: 'قالت وزارة الصحة في غزة إن عدد القتلى في القطاع منذ بدء الحرب بلغ 31490.' },
    [{ number: '31490', speaker: 'وزارة الصحة في غزة', place: 'القطاع', scope: 'cumulative' }],
  )
  const text = 'The health ministry in Gaza said 31490 people had been killed since the war began.'
  const english = givenReport({ id: 'b', text }, [
    { number: '31490', speaker: 'The health ministry in Gaza', place: 'Gaza', scope: 'cumulative' },
  ])
  expect(relationsAmong(arabic, english)).toEqual(['a#1 same-origin b#1'])
})

test('the officials of a nation’s body are one voice; one of them is nobody in particular', () => {
  const told = (id: string, lang: 'ar' | 'en', text: string, speaker: string) =>
    givenReport({ id, lang, incident: 'gate', text }, [{ number: '72', speaker }])
  const english = told('a', 'en', 'Afghan health officials said 72 people were killed.', 'Afghan health officials')
  const arabic = told('b', 'ar', 'قال مسؤولو الصحة الأفغان إن 72 شخصا قتلوا.', 'مسؤولو الصحة الأفغان')
  const one = told('c', 'en', 'An Afghan health official said 72 were killed.', 'An Afghan health official')
  expect(relationsAmong(english, arabic, one)).toEqual(['a#1 same-origin b#1', 'a#1 agrees c#1', 'b#1 agrees c#1'])
})

test('"four men" may be all the people whom another counts, unless there are too few of them', () => {
  const told = (id: string, number: string, counted: string, low: number, high: number) =>
    givenReport({ id, incident: 'gate', text: `${id} said ${number} ${counted} were killed.` }, [
      { number, counted, low, high, speaker: id },
    ])
  const men = told('Anwar', '4', 'men', 4, 4)
  expect(relationsAmong(men, told('Basil', '4', 'people', 4, 4))).toEqual(['Anwar#1 agrees Basil#1'])
  expect(relationsAmong(men, told('Basil', '9', 'people', 9, 9))).toEqual(['Anwar#1 part-of Basil#1'])
})
