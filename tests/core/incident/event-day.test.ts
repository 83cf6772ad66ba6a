import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/core/incident/reading/days.js'
import { dayOfEvent } from '../../../src/core/incident/reading/event-day.js'
import { readWords } from '../../../src/core/incident/reading/words.js'

/** A Thursday. */
const PUBLISHED = '2021-05-06T12:00:00Z'
const day = (text: string): number | null => dayOfEvent(readWords(text), PUBLISHED)
const MONDAY = dayNumber('2021-05-03')

test.each([
  'The chief insisted on Thursday that nine fell in Monday night’s raid.',
  'تشبث الشيخ، الخميس، بأن تسعة سقطوا في هجوم الاثنين على القرية.',
  'تشبث الشيخ، الخميس، بأن تسعة سقطوا في غارة فجر الاثنين.',
  'Le chef maintient jeudi que neuf sont tombés dans l’attaque de lundi.',
  'Nine fell in the attack on Monday, the chief insisted Thursday.',
])('the day tied to the event, not the day of speech: %s', (text) => {
  expect(day(text)).toBe(MONDAY)
})

test('none where two days are tied, or none', () => {
  expect(day('Nine fell in Monday’s raid and four in Tuesday’s strike.')).toBeNull()
  expect(day('The chief spoke on Thursday of nine dead.')).toBeNull()
})
