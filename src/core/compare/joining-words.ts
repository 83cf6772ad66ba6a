import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { AMONG_WORDS, OF_THOSE_WORDS } from '../incident/words/people.js'
import { raising } from './read-sentence.js'
import type { SourcedClaim } from './relation.js'

const among = new PhraseBook(AMONG_WORDS)
const ofThose = new PhraseBook(OF_THOSE_WORDS)

/** The words between two places in the text, for rules that ask what joins two claims. */
export const wordsBetween = (
  { words }: { readonly words: readonly Word[] },
  from: number,
  to: number,
): readonly Word[] => words.slice(from, to)
export const opensPart = (words: readonly Word[]): boolean => among.find(words).length > 0
/** Where the words begin that name a part of those before: "people, | including women"; their count where none do. */
export const partStart = (words: readonly Word[]): number => among.find(words)[0]?.first ?? words.length
/** "660 have died. | Of those, | 392 died in Punjab" */
export const opensOfThose = (words: readonly Word[]): boolean => openingOfThose.find(words)[0]?.first === 0
const openingOfThose = new PhraseBook([
  [
    'of-those',
    'of those|of these|of that number|sur ce total|de ce total|sur ce nombre|de ce nombre|من هولاء|من بين هولاء',
  ],
])
export const isOfThem = (words: readonly Word[]): boolean => among.find(words).some(({ id }) => id === 'of-them')
/** "66 | of the | 96 drones", "66 | من أصل | 96": a bare number out of the one behind the words `between`. */
export const isOutOf = (
  { claim: { quote, number } }: { readonly claim: SourcedClaim },
  between: readonly Word[],
): boolean =>
  quote.endsWith(number) &&
  between.length > 0 &&
  between.length <= 3 &&
  OUT_OF.test(between.map(({ spelling }) => spelling.forms[0]).join(' '))
const OUT_OF = /^(?:(?:out )?of(?: the| all| some)?|des|de|sur(?: les| un total de)?|من(?: اصل| بين| مجموع)?)$/u

export const isOfThose = (words: readonly Word[]): boolean => ofThose.find(words).length > 0
export const raises = (words: readonly Word[]): boolean => raising.find(words).length > 0
