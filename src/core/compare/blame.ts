import { manners } from '../incident/reading/event-facts.js'
import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { sides } from '../incident/reading/sides.js'
import type { Word } from '../incident/reading/words.js'

const blaming = new PhraseBook([
  [
    'blames',
    'blamed|blames|blaming|accused|accuses|accusing|attributed to|اتهم|اتهمت|اتهموا|حمل|حملت|حملوا|نسب|نسبت|accuse|accuse*|attribue* a|impute*',
  ],
])
const by = new PhraseBook([
  ['by', 'by|by the|carried out by|من قبل|شنها|شنته|شنتها|نفذها|نفذته|نفذتها|par|par l|menee par|mene par'],
])

/** Words behind "blamed" or "by" in which the culprit stands. */
const REACH = 5

/** An army by its country's adjective: "a Russian strike". Other countries go by their own code. */
const ARMIES: Readonly<Record<string, string>> = {
  IL: 'israel',
  RU: 'russia',
  UA: 'ukraine',
  SY: 'syria-army',
  SD: 'sudan-army',
  SA: 'yemen-coalition',
}

/** Who did it by the words of a sentence: "blamed the rebels", "an Israeli air strike", "قصف إسرائيلي"; null where they name nobody. */
export function blamedIn(words: readonly Word[]): string | null {
  for (const { last } of [...blaming.find(words), ...by.find(words)]) {
    const named = namedIn(words, last + 1, last + 1 + REACH)
    if (named !== null) return named
  }
  for (const { first, last } of manners.find(words)) {
    const arabic = words[first]?.spelling.script === 'arabic'
    // An adjective stands before an English noun, behind an Arabic or French one; "a strike on Ukrainian troops" names no culprit.
    const named =
      (arabic ? null : namedIn(words, first - 2, first)) ?? namedIn(words, last + 1, last + (arabic ? 3 : 2))
    if (named !== null) return named
  }
  return null
}

function namedIn(words: readonly Word[], from: number, to: number): string | null {
  const [first, end] = [Math.max(0, from), Math.min(words.length, to)]
  const stop = words.slice(first, end).findIndex((word, i) => i > 0 && word.after !== '')
  const last = stop < 0 ? end : first + stop
  const actor = sides.find(words, first, last)[0]?.id
  // "government forces" are anybody's.
  if (actor) return actor.id === 'government' ? null : actor.id
  const nation = nations.find(words, first, last)[0]
  return nation ? (ARMIES[nation.id] ?? nation.id.toLowerCase()) : null
}

/** Whether the people of one are those of the state whom the other blames: the dead of each of two states that strike each other. */
export const areOfTheOther = (a: Blaming, b: Blaming): boolean =>
  a.blamed !== null &&
  b.blamed !== null &&
  a.blamed !== b.blamed &&
  (isOfNation(a, b.blamed) || isOfNation(b, a.blamed))

interface Blaming {
  readonly blamed: string | null
  readonly population: { readonly nations: ReadonlySet<string> }
}

const isOfNation = ({ population: { nations: own } }: Blaming, blamed: string): boolean =>
  [...own].some((nation) => (ARMIES[nation] ?? nation.toLowerCase()) === blamed)
