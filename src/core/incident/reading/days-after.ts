import { MANNER_WORDS } from '../words/manners.js'
import { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

const events = new PhraseBook<unknown>([
  ...MANNER_WORDS,
  // "a similar tragedy"
  ['any', 'tragedy|disaster|incident|accident|drame|tragedie|catastrophe|naufrage|حادث|حادثه|ماساه|كارثه'],
])
const numbers = new PhraseBook<number>([
  [1, 'a|one|un|une|1'],
  [2, 'two|deux|2'],
  [3, 'three|trois|ثلاثه|3'],
  [4, 'four|quatre|اربعه|4'],
  [5, 'five|cinq|خمسه|5'],
  [6, 'six|سته|6'],
  [7, 'seven|sept|سبعه|7'],
  [8, 'eight|huit|ثمانيه|8'],
  [9, 'nine|neuf|تسعه|9'],
  [10, 'ten|dix|عشره|10'],
])
/** Units with the days that one of them lasts; Arabic's dual says two. */
const units = new PhraseBook<number>([
  [1, 'day|days|jour|jours|يوم|ايام'],
  [2, 'يومين'],
  [7, 'week|weeks|semaine|semaines|اسبوع|اسابيع'],
  [14, 'اسبوعين'],
])

/**
 * How many days before the event of its sentence that one befell of which words[to] counts the dead: "killed three, two days after a quake
 * that killed | 1,411". null where it is the sentence's own.
 */
export function daysAfter(words: readonly Word[], to: number): number | null {
  for (let at = to - 1; at >= Math.max(0, to - REACH); at--) {
    const { after, spelling } = words[at] as Word
    // "Two days after a quake, | 12 were killed": another clause.
    if (/^[,،;؛:]$/u.test(after) && at < to - 1) return null
    if (!AFTER.test(spelling.forms[0] ?? '')) continue
    const arabic = spelling.script === 'arabic'
    const days = arabic ? daysIn(words, at + 1, Math.min(to, at + 3)) : daysIn(words, Math.max(0, at - 2), at)
    if (days !== null && events.find(words, at + 1, to).length > 0) return days
  }
  return null
}

/** Words from "after" to the count. */
const REACH = 14
const AFTER = /^(?:after|apres|بعد)$/u

function daysIn(words: readonly Word[], from: number, to: number): number | null {
  const [unit] = units.find(words, from, to)
  if (!unit) return null
  const [number] = numbers.find(words, from, to)
  const plain = /^(?:يوم|اسبوع|يومين|اسبوعين)$/u.test(words[unit.first]?.spelling.forms[0] ?? '')
  return number ? number.id * unit.id : plain ? unit.id : null
}
