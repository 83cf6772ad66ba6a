import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { SPEAKER_WORDS } from './speaker-words.js'

const offices = new PhraseBook(SPEAKER_WORDS)
const PARTICLE = /^(?:of|for|the|s|de|du|des|d|la|le|l)$/
const JOINED = /^['’-]?$/

/**
 * A person's name with the office before it: "provincial police spokesman | Hamid Sahak", "the mayor of Paiporta, | Maribel Albalat". The
 * name as it is where none stands there.
 */
export function withOffice(name: string, around: readonly Word[], text: string): string {
  const [first, last] = [around[0], around.at(-1)]
  const at = first && last ? text.slice(first.start, last.end).indexOf(name) : -1
  if (!first || at < 0) return name
  const start = first.start + at
  const from = around.findIndex((word) => word.start >= start)
  // It stands inside the last word alone.
  if (from < 0) return name
  const held = offices.find(around, 0, from)
  const known = new Set([...held, ...nations.find(around, 0, from)].flatMap(indexes))
  const apart = (around[from] as Word).after === ','
  let office = from
  for (let i = from; i > 0 && (JOINED.test((around[i] as Word).after) || (apart && i === from)); i--) {
    const word = around[i - 1] as Word
    if (known.has(i - 1)) office = i - 1
    // Behind a comma the office may name its town.
    else if (!PARTICLE.test(word.spelling.forms[0] ?? '') && !(apart && word.capital)) break
  }
  // "In the province, Hamid Sahak said": what stands before a comma must be somebody's office.
  if (apart && !held.some(({ id, first }) => first >= office && ofOnePerson(id))) return name
  return text.slice((around[office] as Word).start, start + name.length)
}

const ofOnePerson = (id: string): boolean => id.startsWith('mouth:') || id.startsWith('any:') || PERSONS.has(id)
const PERSONS: ReadonlySet<string> = new Set([
  'mayor',
  'governor',
  'president',
  'prime-minister',
  'prosecutor',
  'embassy',
])

const indexes = ({ first, last }: { readonly first: number; readonly last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
