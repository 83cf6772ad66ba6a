import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'

const mines = new PhraseBook([
  [
    'mine',
    'charbon|houille|orpaill*|or|minier|miniere|miniers|minieres|dans la mine|fond de la mine|effondrement d une mine|effondrement de la mine|eboulement|carriere|galerie|puits|grisou',
  ],
])

const MINERS = /^mineurs?$/u
const isMiner = ({ spelling }: Word): boolean => MINERS.test(spelling.forms[0] ?? '')

/** The counted words; a French text that speaks of a mine calls its miners, and no minors, "mineurs". */
export const withoutMiners = (counted: readonly Word[], text: readonly Word[]): readonly Word[] =>
  counted.some(isMiner) && mines.find(text).length > 0 ? counted.filter((word) => !isMiner(word)) : counted
