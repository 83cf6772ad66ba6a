/** What a number word is worth and how it combines. Folded spellings. */
export interface NumeralWord {
  /** zero; unit 1–9; teen 11–16; ten 10, 20 … 90; hundred, thousand, million multiply; collective: "une vingtaine"; half: "demi". */
  readonly kind: 'zero' | 'unit' | 'teen' | 'ten' | 'hundred' | 'thousand' | 'million' | 'collective' | 'half'
  readonly value: number
  /** "dizaines", "centaines": without a number before it, a plural is vague. */
  readonly plural?: boolean
}

const UNITS = 'un deux trois quatre cinq six sept huit neuf'.split(' ')
const TEENS = 'onze douze treize quatorze quinze seize'.split(' ')
const TENS: Record<string, number> = {
  dix: 10,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}
const MULTIPLIERS: Record<string, readonly [NumeralWord['kind'], number]> = {
  cent: ['hundred', 100],
  cents: ['hundred', 100],
  mille: ['thousand', 1000],
  mil: ['thousand', 1000],
  lakh: ['million', 1e5],
  lakhs: ['million', 1e5],
  crore: ['million', 1e7],
  crores: ['million', 1e7],
  million: ['million', 1e6],
  millions: ['million', 1e6],
  milliard: ['million', 1e9],
  milliards: ['million', 1e9],
  billion: ['million', 1e12],
  billions: ['million', 1e12],
}
const COLLECTIVES: Record<string, number> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
}

export const NUMERAL_WORDS: ReadonlyMap<string, NumeralWord> = new Map<string, NumeralWord>([
  ['zéro', { kind: 'zero', value: 0 }],
  ['zero', { kind: 'zero', value: 0 }],
  ['une', { kind: 'unit', value: 1 }],
  ...UNITS.map((word, i) => [word, { kind: 'unit', value: i + 1 }] as [string, NumeralWord]),
  ...TEENS.map((word, i) => [word, { kind: 'teen', value: i + 11 }] as [string, NumeralWord]),
  ...Object.entries(TENS).map(([word, value]) => [word, { kind: 'ten', value }] as [string, NumeralWord]),
  ...Object.entries(MULTIPLIERS).map(([word, [kind, value]]) => [word, { kind, value }] as [string, NumeralWord]),
  ...Object.entries(COLLECTIVES).flatMap(([word, value]): [string, NumeralWord][] => [
    [word, { kind: 'collective', value }],
    [`${word}s`, { kind: 'collective', value, plural: true }],
  ]),
  ['demi', { kind: 'half', value: 0.5 }],
  ['demie', { kind: 'half', value: 0.5 }],
  ['quart', { kind: 'half', value: 0.25 }],
])

/** Letters glued to digits: "100k", "3M". */
export const DIGIT_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['g', 1e9],
])

/** Vague words: the least they stand for, and the most where they have one. */
export interface VagueWord {
  readonly low: number
  readonly high: number | null
  /** Must "de" follow? "beaucoup de". */
  readonly of?: boolean
}

const SEVERAL: VagueWord = { low: 3, high: null }
const FEW: VagueWord = { low: 3, high: 9 }

export const VAGUE_WORDS: ReadonlyMap<string, VagueWord> = new Map<string, VagueWord>([
  ['plusieurs', SEVERAL],
  ['nombreux', SEVERAL],
  ['nombreuses', SEVERAL],
  ['multiples', SEVERAL],
  ['maints', SEVERAL],
  ['maintes', SEVERAL],
  ['divers', SEVERAL],
  ['diverses', SEVERAL],
  ['beaucoup', { ...SEVERAL, of: true }],
  ['nombre', { ...SEVERAL, of: true }],
  ['multitude', { ...SEVERAL, of: true }],
  ['quelques', FEW],
  ['poignée', { ...FEW, of: true }],
])

/** "un double attentat" */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  // "unique victime de l'attentat"
  ['unique', 1],
  ['seule', 1],
  ['seul', 1],
])

/** "deux tiers", "trois quarts" */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['demis', 2],
  ['tiers', 3],
  ['quarts', 4],
  ['cinquièmes', 5],
  ['sixièmes', 6],
  ['septièmes', 7],
  ['huitièmes', 8],
  ['neuvièmes', 9],
  ['dixièmes', 10],
  ['centièmes', 100],
])
