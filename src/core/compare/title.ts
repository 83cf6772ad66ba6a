import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { SPEAKER_WORDS } from './speaker-words.js'

const offices = new PhraseBook(SPEAKER_WORDS)
const PARTICLE = /^(?:of|for|the|s|de|du|des|d|la|le|l)$/
const JOINED = /^['’-]?$/

/** A person's name with the office before it: "provincial police spokesman | Hamid Sahak". The name as it is where none stands there. */
export function withOffice(name: string, around: readonly Word[], text: string): string {
  const [first, last] = [around[0], around.at(-1)]
  const at = first && last ? text.slice(first.start, last.end).indexOf(name) : -1
  if (!first || at < 0) return name
  const start = first.start + at
  const from = around.findIndex((word) => word.start >= start)
  const known = new Set([...offices.find(around, 0, from), ...nations.find(around, 0, from)].flatMap(indexes))
  let office = from
  for (let i = from; i > 0 && JOINED.test((around[i] as Word).after); i--) {
    if (known.has(i - 1)) office = i - 1
    else if (!PARTICLE.test((around[i - 1] as Word).spelling.forms[0] ?? '')) break
  }
  return text.slice((around[office] as Word).start, start + name.length)
}

const indexes = ({ first, last }: { readonly first: number; readonly last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
