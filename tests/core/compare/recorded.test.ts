import { describe, expect, test } from 'vitest'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { type Given, givenReport, relationsAmong } from './given.js'

/** A report of one claim, whose speaker goes by the report's id, on one incident that a person joined. */
const told = (id: string, text: string, number: string, more: Partial<Given> = {}): ComparableReport =>
  givenReport({ id, text, incident: 'one' }, [{ number, speaker: id, ...more }])

describe('what a record says beside the words', () => {
  test('the day on which a figure held tells the newer of two of one body, whenever they were printed', () => {
    const port = (id: string, number: string, asOf: string) =>
      told(id, `The port office of Sarn: ${number} drowned.`, number, { asOf, speaker: 'The port office of Sarn' })
    const guild = told('c', 'A fishers’ guild: 52 drowned.', '52', { asOf: '2021-05-03' })
    expect(relationsAmong(port('a', '31', '2021-04-20'), port('b', '46', '2021-05-03'), guild)).toEqual([
      'b#1 updates a#1',
      'a#1 not-comparable c#1 different-period',
      'b#1 conflicts c#1',
    ])
  })
  test('a day of publication repeated there tells nothing', () => {
    const port = (id: string, number: string) =>
      told(id, `The port office of Sarn: ${number} drowned.`, number, {
        asOf: '2021-05-04T12:00:00Z',
        speaker: 'The port office of Sarn',
      })
    expect(relationsAmong(port('a', '31'), port('b', '46'))).toEqual(['a#1 conflicts b#1'])
  })

  const fighters = (id: string, number: string, side?: string) =>
    told(id, `${number} fighters fell at the ford, ${id} said.`, number, {
      status: 'combatant',
      counted: 'fighters',
      ...(side ? { side } : {}),
    })
  test('fighters of two sides are two populations; where a side is not told they may be either’s', () => {
    expect(relationsAmong(fighters('a', '14', 'gna'), fighters('b', '21', 'lna'), fighters('c', '17'))).toEqual([
      'a#1 not-comparable b#1 different-population',
      'a#1 conflicts c#1',
      'b#1 conflicts c#1',
    ])
  })
  test('a side that the words name in their own way is the same side', () => {
    const named = told('b', '21 Houthi fighters fell at the ford, b said.', '21', {
      status: 'combatant',
      counted: 'Houthi fighters',
    })
    expect(relationsAmong(fighters('a', '14', 'houthi'), named)).toEqual(['a#1 conflicts b#1'])
  })
  test('a group makes them a part of all', () => {
    const all = told('a', '11 dead in the raid on the school, a said.', '11', { counted: 'dead' })
    const some = told('b', '3 dead in the raid on the school, b said.', '3', { counted: 'dead', group: 'children' })
    expect(relationsAmong(all, some)).toEqual(['b#1 part-of a#1'])
  })
})

describe('who is a part of whom, by words of other reports', () => {
  const toll = givenReport({ id: 'a', incident: 'one', text: 'The raid killed 138, among them 7 gendarmes, a said.' }, [
    { number: '138', speaker: 'a' },
    { number: '7', speaker: 'a', status: 'combatant', counted: 'gendarmes' },
  ])
  test('gendarmes that one report tells of among the dead are among those of every toll', () => {
    const dead = told('b', 'b counted 160 dead in the raid.', '160', { counted: 'dead' })
    const rival = told('c', 'c counted 9 gendarmes killed in the raid.', '9', {
      counted: 'gendarmes',
      status: 'combatant',
    })
    const relations = relationsAmong(toll, dead, rival)
    expect(relations).toContain('c#1 part-of b#1')
    expect(relations).toContain('a#2 conflicts c#1')
  })
  test('the dead of a province, of a quake, are some of those of its country; two provinces are two places', () => {
    const quake = (id: string, number: string, place: string) =>
      told(id, `The earthquake killed ${number} people in ${place}, ${id} said.`, number, { counted: 'people', place })
    expect(
      relationsAmong(
        quake('Amra', '2100', 'Morocco'),
        quake('Bela', '1350', 'Beni Warsal province'),
        quake('Cyra', '450', 'Tamdult province'),
      ),
    ).toEqual(['Bela#1 part-of Amra#1', 'Cyra#1 part-of Amra#1', 'Bela#1 not-comparable Cyra#1 different-place'])
  })
  test('drones shot down are no missiles shot down; targets may be either', () => {
    const downed = (id: string, number: string, counted: string) =>
      told(id, `${id} said it shot down ${number} ${counted}.`, number, { metric: 'munitions', counted })
    expect(relationsAmong(downed('a', '18', 'missiles'), downed('b', '4', 'drones'))).toEqual([])
    expect(relationsAmong(downed('a', '18', 'missiles'), downed('b', '20', 'targets'))).toEqual(['a#1 conflicts b#1'])
  })
  test('journalists are among all people, not among the lawyers', () => {
    const killed = (id: string, number: string, counted: string) =>
      told(id, `${id} said ${number} ${counted} were killed.`, number, { counted, status: 'civilian' })
    expect(relationsAmong(killed('Amra', '2', 'journalists'), killed('Bela', '25', 'lawyers'))).toEqual([
      'Amra#1 not-comparable Bela#1 different-population',
    ])
  })
  test('at least 19 fighters are among 93 people, however many more they may be', () => {
    const all = told('Amra', 'Amra said 93 people were killed.', '93', { counted: 'people' })
    const some = { counted: 'fighters', status: 'combatant', bound: 'at-least', low: 19, high: null } as const
    expect(relationsAmong(all, told('Bela', 'Bela said at least 19 fighters were killed.', '19', some))).toEqual([
      'Bela#1 part-of Amra#1',
    ])
  })
})
