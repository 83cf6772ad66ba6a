import type { TimeWord } from './lex.js'

/** Months under their Gregorian, Levantine, Maghrebi and Hijri names; each list counts from 1. */
const MONTHS: readonly string[] = [
  'يناير جانفي',
  'فبراير فيفري شباط',
  'مارس آذار',
  'أبريل إبريل أفريل نيسان',
  'مايو ماي أيار',
  'يونيو يونية جوان حزيران',
  'يوليو يوليوز جويلية تموز',
  'أغسطس غشت أوت آب',
  'سبتمبر شتنبر أيلول',
  'أكتوبر',
  'نوفمبر نونبر',
  'ديسمبر دجنبر',
]
/** Two-word names of Levantine months, folded: the first word, then the second, then the month. */
export const TWO_WORD_MONTHS: readonly (readonly [string, string, number])[] = [
  ['تشرين', 'الاول', 10],
  ['تشرين', 'الثاني', 11],
  ['كانون', 'الاول', 12],
  ['كانون', 'الثاني', 1],
]
const HIJRI = ['محرم', 'صفر', '', '', '', '', 'رجب', 'شعبان', 'رمضان', 'شوال', '', '']
const WEEKDAYS = ['الأحد', 'الاثنين الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const OFFSETS: readonly (readonly [number, string])[] = [
  [0, 'اليوم'],
  [-1, 'أمس البارحة'],
]

export const TIME_WORDS: readonly (readonly [string, TimeWord])[] = [
  ...MONTHS.flatMap((names, i) =>
    names.split(' ').map((name) => [name, { kind: 'month', month: i + 1 } as TimeWord] as const),
  ),
  ...HIJRI.flatMap((name, i) =>
    name === '' || name === 'صفر' ? [] : [[name, { kind: 'hijri', month: i + 1 } as TimeWord] as const],
  ),
  ...WEEKDAYS.flatMap((names, i) =>
    names.split(' ').map((name) => [name, { kind: 'weekday', weekday: i } as TimeWord] as const),
  ),
  ...OFFSETS.flatMap(([days, names]) =>
    names.split(' ').map((name) => [name, { kind: 'offset', days } as TimeWord] as const),
  ),
]
