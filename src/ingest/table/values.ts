import { isIsoDate } from '../../core/iso-date.js'
import { asciiDigits, foldText } from '../../core/text/fold.js'
import { wholeNumber } from '../../core/text/whole-number.js'
import { meantBy } from './cell-words.js'
import type { Cell } from './row.js'
import { RowProblem } from './row-problem.js'

/** A cell's text; null where it is empty. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null
  const text = String(cell).trim()
  return text === '' ? null : text
}

/** A whole number in any digits, with marks between thousands; null where there is none. */
export function wholeOf(cell: Cell | undefined, name: string): number | null {
  const text = textOf(cell)
  if (text === null) return null
  // Programs write 12.0 for a whole number; three noughts are thousands.
  const value = wholeNumber(asciiDigits(text).replace(/\.0{1,2}$/, ''))
  if (value === undefined) throw new RowProblem('no-whole-number', { field: name, text })
  return value
}

export function wordOf<Word extends string>(cell: Cell | undefined, words: readonly Word[], name: string): Word | null {
  const text = textOf(cell)?.toLowerCase() ?? null
  if (text === null) return null
  const meant = meantBy(name, text)
  const known = words.find((word) => word === text || word.replaceAll('-', ' ') === text || word === meant)
  if (!known) throw new RowProblem('no-word', { field: name, text, words: words.join(', ') })
  return known
}

/** The months' names in the three languages, folded; Arabic has two sets of them. */
const MONTHS = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
  'كانون|الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين|الاول تشرين|الثاني كانون|الاول',
].map((names) => names.split(' ').map((name) => foldText(name.replace('|', ' '))))

/** A day as ISO: `2016-10-04`, `4 October 2016`, and `04/10/2016` where it can only be one (day first else). */
export function dayOf(cell: Cell | undefined, name: string): string | null {
  const text = textOf(cell)
  if (text === null) return null
  const latin = asciiDigits(text)
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(latin)?.[0] ?? spelled(latin) ?? slashed(latin)
  const real = iso && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso)
  if (!real) throw new RowProblem('no-date', { field: name, text })
  return iso
}

function spelled(text: string): string | null {
  const [, day, words, year] = /^(\d{1,2})(?:er)?[ -]([\p{L} ]{2,14})\.?,?[ -](\d{4})$/iu.exec(text) ?? []
  const month = words ? foldText(words) : ''
  const isNamed = (name: string) => name === month || (month.length >= 3 && name.startsWith(month))
  const at = MONTHS.map((names) => names.findIndex(isNamed)).find((index) => index >= 0) ?? -1
  return at < 0 ? null : `${year}-${String(at + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`
}

function slashed(text: string): string | null {
  const [, first, second, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? []
  if (!first || !second) return null
  // Where the second cannot be a month, the month comes first.
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A date or date-time as exact as it is given. */
export function momentOf(cell: Cell | undefined, name: string): string | null {
  const text = textOf(cell)
  return text === null || isIsoDate(text) ? text : dayOf(cell, name)
}
