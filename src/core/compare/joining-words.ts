import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { AMONG_WORDS } from '../incident/words/people.js'
import { raising } from './read-sentence.js'

const among = new PhraseBook(AMONG_WORDS)

/** The words between two places in the text, for rules that ask what joins two claims. */
export const wordsBetween = (
  { words }: { readonly words: readonly Word[] },
  from: number,
  to: number,
): readonly Word[] => words.slice(from, to)
export const opensPart = (words: readonly Word[]): boolean => among.find(words).length > 0
/** Where the words begin that name a part of those before: "people, | including women"; their count where none do. */
export const partStart = (words: readonly Word[]): number => among.find(words)[0]?.first ?? words.length
export const isOfThem = (words: readonly Word[]): boolean => among.find(words).some(({ id }) => id === 'of-them')
export const raises = (words: readonly Word[]): boolean => raising.find(words).length > 0
