import { expect, test } from 'vitest'
import { givenReport, onDay, relationsAmong, said } from './given.js'

test('a storm of one name is one event for more than a week, in every language, and none years later', () => {
  const first = said('a', 'en', 'Cyclone Mirelda has killed 41 people, the relief agency said.', '41')
  const arabic = said('b', 'ar', 'قال الدفاع المدني إن إعصار ميريلدا قتل 63 شخصا.', '63')
  expect(relationsAmong(first, arabic)).toEqual(['a#1 conflicts b#1'])
  const later = {
    id: 'b',
    text: 'Cyclone Mirelda killed 63 people, the mayor said.',
    published: '2021-05-11T12:00:00Z',
  }
  expect(relationsAmong(first, givenReport(later, [{ number: '63', speaker: 'the mayor' }]))).toEqual([
    'a#1 conflicts b#1',
  ])
  const next = { ...later, published: '2023-05-18T12:00:00Z' }
  expect(relationsAmong(first, givenReport(next, [{ number: '63', ...onDay('2023-05-17') }]))).toEqual([])
  const another = said('b', 'en', 'Cyclone Tobanda has killed 63 people, the mayor said.', '63')
  expect(relationsAmong(first, another)).not.toContain('a#1 conflicts b#1')
  const unnamed = said('b', 'ar', 'قال الدفاع المدني إن إعصارا قويا قتل 63 شخصا.', '63')
  expect(relationsAmong(first, unnamed)).not.toContain('a#1 conflicts b#1')
})

test('the day on which somebody speaks of the dead of floods is not the day on which they died', () => {
  const counted = (id: string, day: string, number: string, published: string) =>
    givenReport(
      { id, published, text: `The agency said on ${day} that floods had killed ${number} people in the Sorla valley.` },
      [{ number, speaker: id, place: 'Sorla valley', ...onDay(published.slice(0, 10)) }],
    )
  const monday = counted('a', 'Monday', '12', '2021-05-03T20:00:00Z')
  expect(relationsAmong(monday, counted('b', 'Wednesday', '20', '2021-05-05T20:00:00Z'))).toEqual(['a#1 conflicts b#1'])
})
