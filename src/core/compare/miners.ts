import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'

const mines = new PhraseBook([
  [
    'mine',
    'charbon|houille|orpaill*|or|site minier|sites miniers|exploitation miniere|carriere|galerie|puits|coup de grisou|grisou',
  ],
])

/** Whether a French sentence speaks of a mine, whose "mineurs" are miners and no minors. */
export const atMine = (words: readonly Word[]): boolean => mines.find(words).length > 0
export const isNoMiner = ({ spelling }: Word): boolean => !/^mineurs?$/u.test(spelling.forms[0] ?? '')
