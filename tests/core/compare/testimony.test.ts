import { describe, expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { explainGrade } from '../../../src/core/compare/sentence/explain.js'
import { givenReport } from './given.js'

const raid = (id: string, text: string, number: string, speaker: string | null, more: object = {}): ComparableReport =>
  givenReport({ id, text, incident: 'mill' }, [{ number, speaker, ...more }])

const graded = (...reports: ComparableReport[]) => {
  const { grades, conceded } = compareReports(reports)
  return { rule: grades[0]?.rule, grade: grades[0]?.grade, voices: grades[0]?.voices.length, conceded }
}

const mayor = raid('a', 'The mayor of Tarsin said 12 people were killed at the mill.', '12', 'The mayor of Tarsin')
const clinic = raid('b', 'A doctor at Amal hospital said 15 people were killed.', '15', 'A doctor at Amal hospital')

describe('the grade that the rules propose', () => {
  test('weak on one origin, fair on two independent ones', () => {
    expect(graded(mayor)).toMatchObject({ grade: 'weak', rule: 'single-origin', voices: 1 })
    expect(graded(mayor, clinic)).toMatchObject({ grade: 'fair', rule: 'two-independent', voices: 2 })
  })

  test('confirmed where a party owns up, and the claim is named', () => {
    const army = raid(
      'c',
      'The Russian army admitted that its raid killed 12 civilians at the mill.',
      '12',
      'The Russian army',
      { status: 'civilian' },
    )
    const { grade, conceded } = graded(mayor, army)
    expect(grade).toBe('confirmed')
    expect(conceded).toEqual([army.claims[0]?.id])
  })

  test('a party that admits its own fighters fell concedes nothing', () => {
    const army = raid('c', 'The Russian army admitted that 12 soldiers were killed.', '12', 'The Russian army', {
      status: 'combatant',
    })
    expect(graded(army).conceded).toEqual([])
  })

  test('contested where voices blame two sides', () => {
    const one = raid(
      'a',
      'A Russian air strike killed 12 people, the mayor of Tarsin said.',
      '12',
      'the mayor of Tarsin',
    )
    const other = raid(
      'b',
      'A doctor at Amal hospital blamed Ukrainian forces for the deaths of 12 people.',
      '12',
      'A doctor at Amal hospital',
    )
    expect(graded(one, other)).toMatchObject({ grade: 'contested', rule: 'rival-blame', voices: 2 })
    expect(graded(one, clinic)).toMatchObject({ grade: 'fair' })
  })

  test('discounted where only fighters are counted', () => {
    const fighters = raid('a', 'The mayor of Tarsin said 12 fighters were killed.', '12', 'The mayor of Tarsin', {
      status: 'combatant',
    })
    expect(graded(fighters)).toMatchObject({ grade: 'discounted' })
  })

  test('in words, in three languages', () => {
    const proposal = { rule: 'two-independent', voices: ['a', 'b', 'c'] } as const
    expect(explainGrade(proposal, 'en')).toBe('Two or more independent voices report it. (3 voices)')
    expect(explainGrade(proposal, 'fr')).toContain('3 voix')
    expect(explainGrade(proposal, 'ar')).toMatch(/\p{Script=Arabic}/u)
  })
})
