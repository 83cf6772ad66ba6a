import type { NumeralWord, VagueWord } from './lex.js'

// Normal spelling; hamzas, ة/ه and ى/ي are folded when the dictionary is compiled.

const UNITS: readonly string[][] = [
  ['صفر', 'صفرا'],
  ['واحد', 'واحدة', 'واحدا', 'أحد', 'إحدى'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'اثنا', 'اثنتا', 'اثني', 'اثنتي', 'اثنى', 'ثنتين', 'اتنين'],
  ['ثلاثة', 'ثلاث', 'ثلاثا', 'تلاتة', 'تلات'],
  ['أربعة', 'أربع', 'اربعا'],
  ['خمسة', 'خمس', 'خمسا'],
  ['ستة', 'ست', 'ستا'],
  ['سبعة', 'سبع', 'سبعا'],
  ['ثمانية', 'ثماني', 'ثمان', 'ثمانيا', 'تمانية', 'تماني'],
  ['تسعة', 'تسع', 'تسعا'],
]
/** Stems of the tens; each takes ون and ين, and ي/و in construct is not used. */
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const EGYPTIAN_TEENS = ['حداشر', 'اتناشر', 'تلتاشر', 'اربعتاشر', 'خمستاشر', 'ستاشر', 'سبعتاشر', 'تمنتاشر', 'تسعتاشر']
const HUNDRED = ['مئة', 'مائة', 'مية', 'ماية', 'ميه']
const TWO_HUNDRED = ['مئتان', 'مئتين', 'مائتان', 'مائتين', 'مئتا', 'مئتي', 'مائتا', 'مائتي', 'متين', 'ميتين']
const FUSED = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع', 'تلت', 'ربع', 'تلات', 'تمن']
const FUSED_VALUES = [3, 4, 5, 6, 7, 8, 8, 9, 3, 4, 3, 8]
const SCALES: readonly [number, readonly string[], readonly string[]][] = [
  [1e3, ['ألف', 'ألفا', 'آلاف', 'الاف', 'ألوف'], ['ألفان', 'ألفين', 'ألفي']],
  [1e6, ['مليون', 'مليونا', 'ملايين'], ['مليونان', 'مليونين', 'مليوني']],
  [1e9, ['مليار', 'مليارا', 'مليارات', 'بليون', 'بليونا', 'بلايين'], ['ملياران', 'مليارين', 'ملياري']],
  [1e12, ['تريليون', 'تريليونا', 'ترليون', 'تريليونات'], ['تريليونان', 'تريليونين']],
]

export const NUMERALS: readonly (readonly [string, NumeralWord])[] = [...compile()]

function* compile(): Generator<readonly [string, NumeralWord]> {
  for (const [value, words] of UNITS.entries()) {
    for (const word of words) yield [word, { class: value === 0 ? 'zero' : 'unit', value }]
  }
  for (const word of ['عشرة', 'عشر', 'عشرا']) yield [word, { class: 'ten', value: 10 }]
  for (const [i, stem] of TENS.entries()) {
    for (const ending of ['ون', 'ين']) yield [stem + ending, { class: 'tens', value: (i + 2) * 10 }]
  }
  yield ['تلاتين', { class: 'tens', value: 30 }]
  for (const [i, word] of EGYPTIAN_TEENS.entries()) yield [word, { class: 'teen', value: 11 + i }]
  for (const word of HUNDRED) yield [word, { class: 'hundred', value: 100 }]
  for (const word of TWO_HUNDRED) yield [word, { class: 'hundreds', value: 200 }]
  for (const [i, stem] of FUSED.entries()) {
    for (const hundred of HUNDRED)
      yield [stem + hundred, { class: 'hundreds', value: (FUSED_VALUES[i] as number) * 100 }]
  }
  for (const [value, one, two] of SCALES) {
    for (const word of one) yield [word, { class: 'scale', value }]
    for (const word of two) yield [word, { class: 'scale', value: 2 * value }]
  }
  yield ['نصف', { class: 'fraction', value: 1 / 2 }]
  yield ['ربع', { class: 'fraction', value: 1 / 4 }]
  for (const word of ['دزينة', 'دستة', 'دستات', 'دزينات']) yield [word, { class: 'dozen', value: 12 }]
}

/** Words that give an interval instead of a number (annotation.md). "آلاف" and "ملايين" alone are vague too: the numeral rule sees to it. */
export const VAGUE: readonly (readonly [string, VagueWord])[] = [
  ...many(10, false, 'عشرات'),
  ...many(100, false, 'مئات مئآت مائات ميات'),
  ...many(3, false, 'عدة'),
  ...many(3, true, 'عدد عددا عديد كثير كثرا كثيرون كثيرين عديدون عديدين كثيرا أعداد أعدادا'),
  ...['بضعة', 'بضع'].map((word) => [word, { low: 3, high: 9, needsOf: false }] as const),
]

function many(low: number, needsOf: boolean, words: string): (readonly [string, VagueWord])[] {
  return words.split(' ').map((word) => [word, { low, high: null, needsOf }] as const)
}
