import { resolveWhen } from '../../extract/calendar.js'
import { type Days, dayNumber } from './days.js'
import { monthsIn } from './months.js'
import type { Word } from './words.js'

/** "between January and March 2022", "من يناير إلى مارس", "de janvier à mars": the months from the one to the other; null where none are told so. */
export function monthSpan(words: readonly Word[], published: string | null): Days | null {
  if (published === null) return null
  const named = monthsIn(words)
  for (const [i, first] of named.entries()) {
    const last = named[i + 1]
    if (
      !last ||
      !opensSpan(words[first.first - 1]) ||
      !joinsSpan(words.slice(first.last + 1, last.first), words[last.first])
    )
      continue
    const year = yearBehind(words, last.last) ?? yearBehind(words, first.last)
    const end = resolveWhen('', { kind: 'month', month: last.id, ...(year ? { year } : {}) }, published)
    if (!end) return null
    const endYear = Number(end.start.slice(0, 4))
    const from = yearBehind(words, first.last) ?? (first.id <= last.id ? endYear : endYear - 1)
    return { start: dayNumber(`${from}-${String(first.id).padStart(2, '0')}-01`), end: dayNumber(end.end) }
  }
  return null
}

const opensSpan = (word: Word | undefined): boolean => OPENS.test(word?.spelling.forms[0] ?? '')
const OPENS = /^(?:between|from|entre|de|d|بين|من)$/u
/** "January | and | March", "يناير | ومارس", with a year between at most. */
const joinsSpan = (between: readonly Word[], last: Word | undefined): boolean => {
  const told = between.map((word) => word.spelling.forms[0] ?? '').filter((form) => !YEAR.test(form))
  if (told.length === 0) return /^و/u.test(last?.spelling.forms[0] ?? '')
  return told.length === 1 && JOINS.test(told[0] as string)
}
const JOINS = /^(?:and|to|until|et|a|الي|حتي)$/u
const YEAR = /^(?:19|20)\d\d$/u
const yearBehind = (words: readonly Word[], last: number): number | null => {
  const form = words[last + 1]?.spelling.forms[0] ?? ''
  return YEAR.test(form) ? Number(form) : null
}
