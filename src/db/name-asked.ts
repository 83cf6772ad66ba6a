import { and, inArray, or, type SQL, sql } from 'drizzle-orm'
import { sourceNames } from '../../schema/index.js'
import { type NamePart, otherNames, partsAsked } from '../core/compare/names-asked.js'

/** Whether a name of a source holds all that was asked for, in its own words or in those of another language. */
export function isNameAsked(words: string): SQL {
  const parts = partsAsked(words)
  if (parts.length === 0) return sql`false`
  const others = otherNames(words)
  const called = others.length === 0 ? undefined : inArray(sourceNames.folded, others)
  return or(called, and(...parts.map(holds)))!
}

/** Arabic's joined particles and article, which a dictionary leaves out. */
const JOINED = '(?:و?(?:ال|بال|لل|ب|ل)?)'

/** A word that a dictionary knows is found as a word, any other anywhere in one. */
function holds({ typed, words, stems }: NamePart): SQL {
  if (words.length + stems.length === 0) return sql`position(${typed} in ${sourceNames.folded}) > 0`
  const whole = words.length === 0 ? [] : [`(?:${words.join('|')})(?: |$)`]
  const begun = [typed, ...stems].join('|')
  return sql`${sourceNames.folded} ~ ${`(?:^| )${JOINED}(?:${[...whole, `(?:${begun})`].join('|')})`}`
}
