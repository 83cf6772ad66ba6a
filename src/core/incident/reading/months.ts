import { MONTHS } from '../words/calendar.js'
import { type Hit, PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

const months = new PhraseBook(MONTHS)

/** The months named among words[from] … words[to − 1]: not "the toll may rise", "a march", "sept soldats" or "Mai-Ndombe". */
export const monthsIn = (words: readonly Word[], from = 0, to = words.length): Hit<number>[] =>
  months.find(words, from, to).filter((hit) => isMonth(words, hit))

function isMonth(words: readonly Word[], { first, last }: Hit<number>): boolean {
  const [word, next] = [words[first] as Word, words[last + 1]]
  const form = word.spelling.forms[0] ?? ''
  if (form === 'sept') return [words[first - 1], next].some((beside) => NUMBER.test(beside?.spelling.forms[0] ?? ''))
  if (CAPITAL.has(form) && !word.capital) return false
  return !(next?.after === '-' && next.capital)
}

const NUMBER = /^\p{N}+$/u
/** English writes months with a capital; in small letters these are other words. */
const CAPITAL: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'jun', 'sep', 'dec'])
