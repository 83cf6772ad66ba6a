import { adjoins, isAt, isCapital, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import { isBody } from './speaker-words.js'
import { TITLES } from './titles.js'

/** Longest name before the colon of a headline, in tokens. */
const HEAD = 5

/** A headline's credit: "Nine killed in strikes - |monitor", "12 dead in siege: |police". */
function closingCredit(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  for (let i = last - 1; i > first && i >= last - 4; i--) {
    const colon = wordAt(tokens, i) === ':'
    if (!colon && !isAt(tokens, i, W.dash | W.hyphen)) {
      if (tokens[i]?.kind !== 'word') return null
      continue
    }
    if ((!colon && adjoins(tokens, i)) || adjoins(tokens, i + 1)) return null
    const name = nameRight(tokens, text, i + 1, last)
    return name?.last === last ? credit(name, 'around', i, last, last) : null
  }
  return null
}

/** "SNHR", but no town in capitals: "KABUL" */
const ACRONYM = /^([B-DF-HJ-NP-TV-XZ]{3,5}|OCHA|UNHCR|UNICEF|UNRWA|UNAMA|WHO|IDF|UN|ISPR|PCHR|SOHR|ICRC)$/

/** Who stands for a sentence without a verb of saying: at its end, before its colon, or by its count. */
export const creditAt = (tokens: Tokens, text: string, first: number, last: number): Saying | null =>
  closingCredit(tokens, text, first, last) ?? headAt(tokens, text, first, last) ?? byCount(tokens, text, first, last)

/** "|Police: 12 killed in siege", "|Omar Latif: “Twelve died.”"; but "|Basra province: 12 killed" */
function headAt(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  for (let i = first + 1; i <= first + HEAD && i < last; i++) {
    if (wordAt(tokens, i) !== ':') continue
    const name = nameLeft(tokens, text, i - 1, first)
    if (!name || name.first !== first || adjoins(tokens, i + 1)) return null
    const quotes = isAt(tokens, i + 1, W.quoteMark) && i > first + 1 && isCapital(text, tokens[i - 1])
    return isBody(name) || quotes || TITLES.has(wordAt(tokens, first)) || ACRONYM.test(name.words)
      ? credit(name, 'behind', first, i, last)
      : null
  }
  return null
}

const TALLIES = wordSet('count tally estimate estimates account toll figures')

/** "|By the ministry's count, 12 people died." */
function byCount(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  if (wordAt(tokens, first) !== 'by') return null
  for (let i = first + 2; i <= first + 8 && i < last; i++) {
    if (isAt(tokens, i, W.comma | W.stop)) return null
    if (!TALLIES.has(wordAt(tokens, i))) continue
    const own = wordAt(tokens, i - 1) === 'own' ? i - 1 : i
    // "by |police count", but "by the |official count"
    const owned = wordAt(tokens, own - 1) === 's'
    if (!owned && (i > first + 2 || isAt(tokens, first + 1, W.determiner | W.adjective))) continue
    const name = nameLeft(tokens, text, owned ? own - 3 : own - 1, first + 1)
    return name && credit(name, 'behind', first, i, last)
  }
  return null
}

const credit = (name: Saying['name'], reach: Saying['reach'], first: number, last: number, until: number): Saying => ({
  name,
  reach,
  first,
  last,
  until,
  denies: false,
  told: null,
})
