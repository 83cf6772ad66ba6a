import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { FORMER_TOLL_WORDS } from '../incident/words/people.js'

const tolls = new PhraseBook(FORMER_TOLL_WORDS)

/** Words from a toll to its number: "an earlier toll | from the same office had spoken of | 10". */
const REACH = 8

/** Whether the words right before a number, from `first` on, tell it as an older toll. */
export const ofFormerToll = (words: readonly Word[], first: number, from: number): boolean =>
  tolls.find(words, Math.max(first, from - REACH), from).length > 0
