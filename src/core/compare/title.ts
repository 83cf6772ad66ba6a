import { nations } from '../incident/reading/nations.js'
import { type Hit, PhraseBook } from '../incident/reading/phrase-book.js'
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
  const titled = titleBefore(around, from, held)
  const apart = (around[titled] as Word).after === ','
  const arabic = (around[from] as Word).spelling.script === 'arabic'
  let office = from
  let town = 0
  for (let i = from; i > 0 && (JOINED.test((around[i] as Word).after) || (apart && i === titled)); i--) {
    const word = around[i - 1] as Word
    if (known.has(i - 1)) office = i - 1
    // "حاكم | إقليم الساحل | فلان": in Arabic the office names its town without a comma.
    else if (arabic && !FUNCTION.test(word.spelling.forms[0] ?? '') && town < TOWN) town++
    // Behind a comma the office may name its town.
    else if (!PARTICLE.test(word.spelling.forms[0] ?? '') && !(apart && word.capital)) break
  }
  if (town > 0 && !held.some(({ id, first }) => first === office && ofOnePerson(id))) return name
  // "In the province, Hamid Sahak said": what stands before a comma must be somebody's office.
  if (apart && !held.some(({ id, first }) => first >= office && ofOnePerson(id))) return name
  return text.slice((around[office] as Word).start, start + name.length)
}

/** "the governor, | Major General X": where the titles right before a name begin, with their article. */
function titleBefore(around: readonly Word[], from: number, held: readonly Hit<string>[]): number {
  let at = from
  for (const { id, first, last } of [...held].reverse()) {
    if (id !== 'mouth:title' || last !== at - 1 || !JOINED.test((around[at] as Word).after)) break
    at = first
  }
  return at < from && /^(?:the|le|la|l)$/.test(around[at - 1]?.spelling.forms[0] ?? '') ? at - 1 : at
}

/** Words of a town's name between an office and its holder. */
const TOWN = 2
const FUNCTION =
  /^[وف]?(?:ان|انه|في|من|الي|علي|عن|الذي|التي|مع|بعد|قبل|قال|قالت|اعلن|اكد|افاد|ذكر|صرح|قتل|مقتل|حيث|كما|وفق|بحسب|حسب)$/u

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
