import type { Bound, Metric, Status } from '../../../claim/vocabulary.js'

// The words of a first, small Spanish: numbers, the dead and the wounded, verbs of saying. Folded: lower case, accents kept.

const UNITS =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const HUNDREDS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

/** Number words below a thousand. */
export const CARDINALS = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 30 + 10 * i] as const),
  ...HUNDREDS.map((word, i) => [word, 100 * (i + 1)] as const),
  ...HUNDREDS.slice(1).map((word, i) => [word.replace(/os$/, 'as'), 100 * (i + 2)] as const),
  ['un', 1],
  ['una', 1],
  ['ciento', 100],
  ['veintiún', 21],
  ['veintiuna', 21],
])

export const MULTIPLIERS = new Map([
  ['mil', 1_000],
  ['millón', 1_000_000],
  ['millones', 1_000_000],
])

/** Vague words, by the conventions of the other languages; `decenas` is tens. */
export const VAGUE = new Map<string, readonly [low: number, high: number | null]>([
  ['varios', [3, null]],
  ['varias', [3, null]],
  ['decenas', [10, null]],
  ['docenas', [12, null]],
  ['cientos', [100, null]],
  ['centenares', [100, null]],
  ['miles', [1000, null]],
])

/** Modifiers before a number, longest first. */
export const MODIFIERS: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['al', 'menos'], 'at-least'],
  [['por', 'lo', 'menos'], 'at-least'],
  [['más', 'de'], 'more-than'],
  [['menos', 'de'], 'less-than'],
  [['hasta'], 'at-most'],
  [['cerca', 'de'], 'about'],
  [['alrededor', 'de'], 'about'],
  [['unos'], 'about'],
  [['unas'], 'about'],
]

const nouns = (status: Status, words: string): [string, Status][] => words.split(' ').map((word) => [word, status])

/** People who are counted, by what their name says of them. */
export const PEOPLE = new Map<string, Status>([
  ...nouns('unknown', 'persona personas hombre hombres mujer mujeres víctimas otros otras'),
  ...nouns(
    'civilian',
    'civil civiles niño niños niña niñas periodista periodistas médico médicos vecinos trabajadores',
  ),
  ...nouns(
    'combatant',
    'soldado soldados militar militares combatiente combatientes policía policías milicianos guerrilleros',
  ),
])

/** Words that tell what happened: as a noun ("12 muertos"), a participle or a verb ("murieron", "fueron heridas"). */
export const OUTCOMES = new Map<string, Metric>([
  ...'muerto muertos muerta muertas murió murieron mató mataron fallecido fallecidos fallecieron asesinados'
    .split(' ')
    .map((word) => [word, 'killed'] as const),
  ...'herido heridos herida heridas hirió hirieron lesionados lesionadas'
    .split(' ')
    .map((word) => [word, 'wounded'] as const),
])

export const SAYING_VERBS = new Set(
  'dijo informó anunció declaró afirmó aseguró indicó señaló confirmó dijeron informaron anunciaron'.split(' '),
)
