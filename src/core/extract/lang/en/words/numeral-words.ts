import type { NumberWord } from './lex.js'

const unit = (value: number): NumberWord => ({ kind: 'unit', value })
const tens = (value: number): NumberWord => ({ kind: 'tens', value })
const scale = (value: number): NumberWord => ({ kind: 'scale', value })
const suffix = (value: number): NumberWord => ({ kind: 'suffix', value })
const vague = (value: number, high: number | null = null, needs?: NumberWord['needs']): NumberWord =>
  needs ? { kind: 'vague', value, high, needs } : { kind: 'vague', value, high }

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words. Vague ones carry the interval that annotation gives them. */
export const NUMBER_WORDS: Readonly<Record<string, NumberWord>> = {
  ...Object.fromEntries(UNITS.map((word, i) => [word, unit(i + 1)])),
  ...Object.fromEntries(TEENS.map((word, i) => [word, { kind: 'teen', value: i + 10 } as const])),
  ...Object.fromEntries(TENS.map((word, i) => [word, tens(10 * (i + 2))])),
  fourty: tens(40),
  single: unit(1),
  zero: { kind: 'zero', value: 0 },
  nil: { kind: 'zero', value: 0 },
  naught: { kind: 'zero', value: 0 },
  nought: { kind: 'zero', value: 0 },
  hundred: { kind: 'hundred', value: 100 },
  thousand: scale(1e3),
  million: scale(1e6),
  millions: scale(1e6),
  billion: scale(1e9),
  billions: scale(1e9),
  trillion: scale(1e12),
  lakh: scale(1e5),
  lakhs: scale(1e5),
  lkh: scale(1e5),
  lkhs: scale(1e5),
  lac: scale(1e5),
  lacs: scale(1e5),
  crore: scale(1e7),
  crores: scale(1e7),
  krore: scale(1e7),
  krores: scale(1e7),
  koti: scale(1e7),
  cr: scale(1e7),
  kr: scale(1e7),
  k: suffix(1e3),
  m: suffix(1e6),
  mn: scale(1e6),
  mil: scale(1e6),
  bn: scale(1e9),
  b: suffix(1e9),
  g: suffix(1e9),
  l: suffix(1e5),
  dozen: { kind: 'group', value: 12 },
  doz: { kind: 'group', value: 12 },
  dozs: { kind: 'group', value: 12 },
  dozens: { kind: 'group', value: 12, high: null },
  score: { kind: 'group', value: 20 },
  scores: vague(40),
  couple: { kind: 'group', value: 2 },
  pair: { kind: 'group', value: 2 },
  trio: { kind: 'group', value: 3 },
  half: { kind: 'half', value: 0.5 },
  tens: vague(10),
  hundreds: vague(100),
  thousands: vague(1000),
  few: vague(3, 9),
  handful: vague(3, 9, 'a'),
  several: vague(3),
  multiple: vague(3),
  numerous: vague(3),
  many: vague(3),
  countless: vague(3),
  number: vague(3, null, 'a-of'),
  amount: vague(3, null, 'a-of'),
}
