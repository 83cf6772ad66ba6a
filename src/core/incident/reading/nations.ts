import { NATION_WORDS } from '../words/nations.js'
import { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

/** Countries and their people, by country code. */
export const nations = new PhraseBook(NATION_WORDS)

export const countriesAmong = (words: readonly Word[]): Set<string> => new Set(nations.find(words).map((hit) => hit.id))
