import { CALENDAR_WORDS } from '../words/calendar.js'
import { DAYPART_WORDS, MANNER_WORDS, TARGET_WORDS } from '../words/manners.js'
import { DOUBLE_NAMES, NO_NAMES, PLACE_FILLERS, PLACE_NOUNS } from '../words/places.js'
import { nations } from './nations.js'
import { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

export const placeNouns = new PhraseBook(PLACE_NOUNS)
const things = new PhraseBook([
  ...MANNER_WORDS,
  ...TARGET_WORDS,
  ...DAYPART_WORDS,
  ...CALENDAR_WORDS,
] as readonly (readonly [unknown, string])[])

/** How many words of a name stand at `at`: none, one, or a run. */
export function nameLength(words: readonly Word[], at: number): number {
  const first = words[at]
  if (!first || !isNameWord(first)) return 0
  if (first.spelling.script === 'arabic') {
    const second = words[at + 1]
    const double = first.spelling.forms.some((form) => DOUBLE_NAMES.has(form))
    return double && second && second.after === '' && second.spelling.script === 'arabic' ? 2 : 1
  }
  let length = 1
  while (length < 4 && words[at + length] && joined(words[at + length] as Word)) {
    const { capital, spelling } = words[at + length] as Word
    if (isNameWord(words[at + length] as Word)) length++
    // "Dar | es | Salaam"
    else if (!capital && ARTICLE.test(spelling.forms[0] as string) && words[at + length + 1]?.capital) length += 2
    else break
  }
  return length
}

const ARTICLE = /^(?:al|el|es|ez|ed|er|as|ash|az|ul)$/

const joined = (word: Word): boolean =>
  word.after === '' || word.after === '-' || word.after === "'" || word.after === '’'

/** What states are called beside their names: "the | Democratic Republic | of Congo", "الكونغو | الديمقراطية". */
const OF_STATES: ReadonlySet<string> = new Set(
  'republic republique democratic democratique federal federale kingdom royaume جمهوريه الجمهوريه ديمقراطيه الديمقراطيه اتحاديه الاتحاديه مملكه المملكه'.split(
    ' ',
  ),
)

export function isNameWord(word: Word): boolean {
  const { script, forms } = word.spelling
  if (script === 'other' || nations.has(word) || placeNouns.has(word)) return false
  if (forms.some((form) => OF_STATES.has(form))) return false
  if (forms.some((form) => PLACE_FILLERS.has(form) || NO_NAMES.has(form)))
    return script === 'latin' && /^(?:al|el)$/.test(forms[0] as string) && word.capital
  return script === 'latin' ? word.capital : (forms[0] as string).length > 2 && !things.has(word)
}
