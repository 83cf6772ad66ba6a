import { TARGET_WORDS } from '../words/manners.js'
import { nameLength } from './name-words.js'
import { PhraseBook } from './phrase-book.js'
import { nameOf, type PlaceName } from './place-names.js'
import type { Word } from './words.js'

/** What an Arabic "في" at `at` leads to: "ستة | في دار سعد". */
export function nameBehind(words: readonly Word[], at: number, text: string): PlaceName[] {
  const length = words[at]?.spelling.forms[0] === 'في' ? nameLength(words, at + 1) : 0
  return length > 0 ? [nameOf(words, at + 1, at + 1 + length, 2, text)] : []
}

/** The town a report is dated from ("GAZA -"); null where it is from none. */
export function datelineName(words: readonly Word[], text: string): PlaceName | null {
  const dash = words.findIndex((word, i) => i > 0 && /^[-–—ـ]$/.test(word.after))
  const length = dash > 0 && dash <= 6 ? nameLength(words, 0) : 0
  return length > 0 ? nameOf(words, 0, length, 2, text) : null
}

/** Where nothing better is known: what an Arabic "في", "قرب" or "قبالة" leads to. */
export function fallbackNames(words: readonly Word[], text: string): PlaceName[] {
  const at = words.findIndex(
    (word, i) => leads(words, i - 1) && nameLength(words, i) > 0 && word.spelling.forms.length > 0,
  )
  return at < 0 ? [] : [nameOf(words, at, at + nameLength(words, at), 2, text)]
}

/** "في دار سعد"; "قرب كوري", but "قرب حاجز" names what was hit there. */
const leads = (words: readonly Word[], at: number): boolean => {
  const word = words[at]?.spelling.forms[0] ?? ''
  if (word === 'في') return true
  const near = NEAR.test(word) || (word === 'من' && words[at - 1]?.spelling.forms[0] === 'بالقرب')
  const named = words[at + 1]
  return near && named !== undefined && !sites.has(named) && !COMMON.test(named.spelling.forms[0] ?? '')
}
const NEAR = /^(?:قرب|قباله)$/u
const COMMON = /^(?:ال|منزل|مدخل|مقر|غاب|قاعد|مبن|طريق|حدود)/u
const sites = new PhraseBook(TARGET_WORDS)
