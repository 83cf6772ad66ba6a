import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

test('a bare number "of the" things behind it counts some of them', () => {
  const drones = (id: string, lang: 'en' | 'fr', text: string, numbers: readonly [string, string]) =>
    givenReport({ id, lang, text, incident: 'night' }, [
      { number: numbers[0], metric: 'equipment', speaker: 'the coast guard' },
      {
        number: numbers[1],
        counted: 'drones',
        metric: 'equipment',
        speaker: 'the coast guard',
      },
    ])
  expect(
    kinds(
      drones('a', 'en', 'The coast guard said it had brought down 7 of the 19 drones.', ['7', '19']),
      drones('b', 'fr', 'La garde côtière dit avoir abattu 7 des 19 drones.', ['7', '19']),
    ),
  ).toContain('a#1 part-of a#2')
})

test('"five of the dead" in the next sentence are a part, and another’s count of their suburb is a rival of theirs alone', () => {
  const text =
    'At least 35 people were killed in Tarmir on Monday, the union said. Five of the dead fell in Velun, it said.'
  const union = givenReport({ id: 'a', incident: 'march', text }, [
    { number: '35', bound: 'at-least', high: null, speaker: 'the union' },
    { number: 'Five of the dead', low: 5, high: 5, counted: 'the dead', speaker: 'the union', place: 'Velun' },
  ])
  const clinic = givenReport(
    {
      id: 'b',
      incident: 'march',
      text: 'A nurse at the clinic of Velun said eight people were killed in Velun on Monday.',
    },
    [{ number: 'eight', low: 8, high: 8, speaker: 'A nurse at the clinic of Velun', place: 'Velun' }],
  )
  expect(kinds(union, clinic)).toEqual(['a#2 part-of a#1', 'b#1 part-of a#1', 'a#2 conflicts b#1'])
})

test('a part of what one counts is a part of what another counts', () => {
  const governor = givenReport(
    {
      id: 'a',
      incident: 'raids',
      text: 'The governor said 29 people died in raids on Ostrel district: 16 in the village of Hanvar and 13 in the village of Mirod.',
    },
    [{ number: '29' }, { number: '16' }, { number: '13' }].map((one) => ({ ...one, speaker: 'The governor' })),
  )
  const elder = givenReport(
    { id: 'b', incident: 'raids', text: 'An elder said 18 people died in the village of Hanvar.' },
    [{ number: '18', speaker: 'An elder', place: 'Hanvar' }],
  )
  const monitor = givenReport(
    { id: 'c', incident: 'raids', text: 'A monitor verified 27 deaths in Ostrel district.' },
    [{ number: '27', speaker: 'A monitor', place: 'Ostrel district' }],
  )
  expect(kinds(governor, elder, monitor)).toContain('b#1 part-of c#1')
})

test('a first toll told behind its successor is given up, wherever else it stands alone', () => {
  const fresh = givenReport(
    {
      id: 'a',
      lang: 'fr',
      incident: 'fair',
      published: '2021-05-04T18:00:00Z',
      text: 'Le tir a fait 22 morts, a dit le directeur de la clinique de Tarmir, après un premier bilan de 17 morts.',
    },
    [{ number: '22' }, { number: '17' }].map((one) => ({ ...one, speaker: 'le directeur de la clinique de Tarmir' })),
  )
  const stale = givenReport(
    {
      id: 'b',
      lang: 'fr',
      incident: 'fair',
      text: 'Le directeur de la clinique de Tarmir a parlé de 17 morts.',
    },
    [{ number: '17', speaker: 'Le directeur de la clinique de Tarmir' }],
  )
  expect(kinds(fresh, stale)).toEqual(['a#1 updates a#2', 'a#1 updates b#1', 'a#2 same-origin b#1'])
})

test('"contre 100 la veille" sets the older figure beside the newer', () => {
  const text = 'Le Croissant-Rouge recense 61 disparus à Tarmir, contre 100 la veille.'
  const counts = givenReport({ id: 'a', lang: 'fr', text }, [
    { number: '61', metric: 'missing', speaker: 'Le Croissant-Rouge' },
    { number: '100', metric: 'missing', speaker: 'Le Croissant-Rouge' },
  ])
  expect(kinds(counts)).toEqual(['a#1 updates a#2'])
})

test('people rescued are compared in two languages, and with nobody else', () => {
  const said = (id: string, lang: 'en' | 'fr', text: string) =>
    givenReport({ id, lang, text, incident: 'ferry' }, [
      { number: '104', metric: 'other', counted: lang === 'fr' ? 'personnes' : 'people', speaker: id },
    ])
  const rescued = said('a', 'en', 'The harbour master said 104 people were rescued.')
  expect(kinds(rescued, said('b', 'fr', 'Le maire dit que 104 personnes ont été secourues.'))).toEqual([
    'a#1 agrees b#1',
  ])
  expect(kinds(rescued, said('c', 'en', 'A hotel keeper said 104 people slept in his halls.'))).toEqual([])
})

test('"in the church alone" counts some of those whom others count in the town', () => {
  const struck = (id: string, text: string, number: string) =>
    givenReport({ id, text, incident: 'easter' }, [{ number, speaker: id }])
  const all = struck('a', 'The minister said 250 people died in the bombings on Easter Sunday.', '250')
  expect(kinds(all, struck('b', 'A priest said 102 people died in the church of Velun alone.', '102'))).toEqual([
    'b#1 part-of a#1',
  ])
  expect(kinds(all, struck('c', 'A priest said 102 people died on Easter Sunday alone.', '102'))).toEqual([
    'a#1 conflicts c#1',
  ])
})

test('a side’s members are its fighters, and no civilians stand in their number', () => {
  const group = givenReport({ id: 'a', text: 'Hezbollah said 16 of its members were killed.', incident: 'block' }, [
    { number: '16', counted: 'its members', quote: '16 of its members', speaker: 'Hezbollah' },
  ])
  const all = givenReport(
    { id: 'b', text: 'The health ministry said 31 people were killed, among them 3 children.', incident: 'block' },
    [
      { number: '31', speaker: 'The health ministry' },
      { number: '3', counted: 'children', speaker: 'The health ministry' },
    ],
  )
  expect(kinds(group, all)).toContain('a#1 not-comparable b#1 different-population')
})

test('losses told by the side that had them are that side’s', () => {
  const text = 'The Thai army said six of its soldiers were killed. It put Cambodian losses at 40 soldiers.'
  const told = givenReport({ id: 'a', text, incident: 'ridge' }, [
    { number: 'six', low: 6, high: 6, status: 'combatant', counted: 'its soldiers', speaker: 'The Thai army' },
    { number: '40', status: 'combatant', counted: 'soldiers', speaker: 'The Thai army' },
  ])
  expect(kinds(told)).toEqual(['a#1 not-comparable a#2 different-population'])
})

test('those freed are told by nation once for all', () => {
  const mediator = givenReport(
    { id: 'a', text: 'The mediator said 24 hostages were freed: 13 Israelis and 11 Thais.', incident: 'truce' },
    [
      { number: '24', metric: 'other', counted: 'hostages', speaker: 'The mediator' },
      { number: '13', metric: 'other', counted: 'Israelis', speaker: 'The mediator' },
      { number: '11', metric: 'other', counted: 'Thais', speaker: 'The mediator' },
    ],
  )
  const embassy = givenReport(
    { id: 'b', text: 'An envoy announced the release of 12 Thai hostages.', incident: 'truce' },
    [{ number: '12', metric: 'other', counted: 'Thai hostages', speaker: 'An envoy' }],
  )
  expect(kinds(mediator, embassy)).toContain('a#3 conflicts b#1')
})

test('French "mineurs" of a mine are no children', () => {
  const killed = (id: string, lang: 'en' | 'fr', text: string, counted: string) =>
    givenReport({ id, lang, text, incident: 'pit' }, [{ number: '11', counted, speaker: id }])
  expect(
    kinds(
      killed('a', 'en', 'A policeman said 11 miners were killed.', 'miners'),
      killed('b', 'fr', 'Un policier dit que 11 mineurs ont péri dans la mine de charbon.', 'mineurs'),
    ),
  ).toEqual(['a#1 agrees b#1'])
})

test('one nation’s people are some of the foreigners whom another counts', () => {
  const police = givenReport({ id: 'a', text: 'Police said they held 148 foreigners.', incident: 'raid' }, [
    { number: '148', metric: 'detained', counted: 'foreigners', speaker: 'Police' },
  ])
  const embassy = givenReport({ id: 'b', text: 'The embassy said 61 Egyptians were held.', incident: 'raid' }, [
    { number: '61', metric: 'detained', counted: 'Egyptians', speaker: 'The embassy' },
  ])
  expect(kinds(police, embassy)).toEqual(['b#1 part-of a#1'])
})

test('"ramené de 148 à 139 le nombre d’étrangers" counts foreigners', () => {
  const held = (id: string, published: string, text: string, numbers: readonly string[]) =>
    givenReport(
      { id, lang: 'fr', published, text, incident: 'raid' },
      numbers.map((number) => ({ number, metric: 'detained', speaker: 'La police de Tarmir' })),
    )
  expect(
    kinds(
      held('a', '2021-05-03T08:00:00Z', "La police de Tarmir a porté à 148 le nombre d'étrangers arrêtés.", ['148']),
      held('b', '2021-05-04T08:00:00Z', "La police de Tarmir a ramené à 139 le nombre d'étrangers arrêtés.", ['139']),
    ),
  ).toEqual(['b#1 updates a#1'])
})
