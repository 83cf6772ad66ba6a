import { expect, test } from 'vitest'
import { proposeGrade, type Testimony } from '../../../src/core/compare/grade.js'

const says = (voice: string, more: Partial<Testimony> = {}): Testimony => ({
  voice,
  party: false,
  concession: false,
  combatants: false,
  blamed: null,
  ...more,
})

test.each([
  ['nobody speaks', [], undefined],
  ['one origin', [says('a'), says('a')], 'weak'],
  ['two origins', [says('a'), says('b')], 'fair'],
  ['a party makes no second origin', [says('a'), says('army', { party: true })], 'weak'],
  ['rival blame', [says('a', { blamed: 'x' }), says('b', { blamed: 'y' })], 'contested'],
  ['only fighters died', [says('a', { combatants: true }), says('b', { combatants: true })], 'discounted'],
  ['the party owns up', [says('army', { party: true, concession: true }), says('b', { blamed: 'y' })], 'confirmed'],
] as const)('%s', (_name, testimonies, grade) => {
  expect(proposeGrade(testimonies)?.grade).toBe(grade)
})

test('a proposal names its rule and the voices behind it', () => {
  expect(proposeGrade([says('a'), says('b'), says('army', { party: true })])).toEqual({
    grade: 'fair',
    rule: 'two-independent',
    voices: ['a', 'b'],
  })
})
