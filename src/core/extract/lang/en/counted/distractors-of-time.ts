import type { Figure, Sheet } from '../sheet.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { AGES, isLimitOfAge, rangeOfAges } from './limits-of-age.js'

/** Whether a number counts nothing of the conflict. */
export type Test = (sheet: Sheet, figure: Figure) => boolean

export const date: Test = ({ tokens, text }, { draft: { first, last } }) => {
  const digits = tokens[first]?.kind === 'digits'
  // "on 7 October| 12 people": the day stands before the month already
  // and "in March |112 people" are no day
  if (digits && isMonth(tokens, text, first - 1) && !endsDay(tokens, first - 2) && !isCount(tokens, first)) return true
  if (digits && isMonth(tokens, text, last + 1)) return true
  if (digits && daysGoOn(tokens, text, last)) return true
  if (digits && endsSpan(tokens, text, first)) return true
  if (isOrdinalDay(tokens, first, last)) return true
  if (isYear(tokens, first, last) || areYears(tokens, first, last)) return true
  const [left, right] = [wordAt(tokens, first - 1), wordAt(tokens, last + 1)]
  // 11/10/2023, 2023-10-11
  if (
    (left === '/' && adjoins(tokens, first)) ||
    (right === '/' && tokens[last + 2]?.kind === 'digits' && adjoins(tokens, last + 2))
  )
    return true
  return right === '.' && adjoins(tokens, last + 1) && tokens[last + 2]?.kind === 'digits' && adjoins(tokens, last + 2)
}

/** "between December 6 and |11", "from May 3 to |9" */
function endsSpan(tokens: Tokens, text: string, first: number): boolean {
  if (!/^(and|to|until)$/.test(wordAt(tokens, first - 1)) || tokens[first - 2]?.kind !== 'digits') return false
  if (!isMonth(tokens, text, first - 3) || !/^([1-9]|[12]\d|3[01])$/.test(wordAt(tokens, first))) return false
  const { noun, outcome } = lexAt(tokens, first + 1)
  return /^(between|from)$/.test(wordAt(tokens, first - 4)) && noun === null && outcome === null
}

/** "on |7 and 11 August", "|7, 9 and 11 August" */
function daysGoOn(tokens: Tokens, text: string, last: number): boolean {
  for (let i = last; i < last + 6 && isAt(tokens, i + 1, W.and | W.comma); i += 2) {
    if (!/^([1-9]|[12]\d|3[01])$/.test(wordAt(tokens, i)) || tokens[i + 2]?.kind !== 'digits') return false
    if (isMonth(tokens, text, i + 3)) return true
  }
  return false
}

/** Too large for a day, too small for a year, and of something: "112 people". */
const isCount = (tokens: Tokens, first: number): boolean =>
  /^(\d{3}|\d{1,3},\d{3})$/.test(wordAt(tokens, first)) && lexAt(tokens, first + 1).noun !== null

const endsDay = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'digits' || ORDINAL_ENDS.has(wordAt(tokens, i))

/** "May" and "March" without a capital are words like any other. */
const isMonth = (tokens: Tokens, text: string, i: number): boolean => {
  // "Sept|. 27"
  const at = wordAt(tokens, i) === '.' && adjoins(tokens, i) && wordAt(tokens, i - 1).length < 5 ? i - 1 : i
  return lexAt(tokens, at).month > 0 && isCapital(text, tokens[at])
}

/** "7th October", "October 7th 2023": the suffix makes it an ordinal anyway. */
function isOrdinalDay(tokens: Tokens, first: number, last: number): boolean {
  return tokens[first]?.kind === 'digits' && adjoins(tokens, last + 1) && ORDINAL_ENDS.has(wordAt(tokens, last + 1))
}
const ORDINAL_ENDS = wordSet('st nd rd th s')

const YEAR_OPENERS = wordSet('in since of until by during before after from late early mid the and to')

/** A year stands behind a month, a day, "in" or "since", or in brackets, and counts nothing. */
function isYear(tokens: Tokens, first: number, last: number): boolean {
  const token = tokens[first]
  if (first !== last || token?.kind !== 'digits' || token.folded.length !== 4) return false
  const value = Number(token.folded)
  if (value < 1900 || value > 2100) return false
  const before = first - 1
  if (lexAt(tokens, before).month > 0 || ORDINAL_ENDS.has(wordAt(tokens, before)) || tokens[before]?.kind === 'digits')
    return true
  if (wordAt(tokens, before) === ',' || wordAt(tokens, before) === '(' || wordAt(tokens, before) === '-') return true
  if (!YEAR_OPENERS.has(wordAt(tokens, before)) && lexAt(tokens, before).weekday < 0) return false
  // "the |2007 beheadings", but "the 2007 dead"
  const ofDeeds = wordAt(tokens, before) === 'the' && /(ings|deaths|murders|attacks)$/.test(wordAt(tokens, last + 1))
  // "In |2016 people fled"
  const opens = wordAt(tokens, before) === 'in' && (before === 0 || wordAt(tokens, before - 1) === '.')
  return ofDeeds || opens || lexAt(tokens, last + 1).noun?.kind !== 'person'
}

/** "between |2014 and 2020|, 120 people" */
const areYears = (tokens: Tokens, first: number, last: number): boolean =>
  last === first + 2 &&
  /^(19|20)\d\d$/.test(wordAt(tokens, first)) &&
  /^(19|20)\d\d$/.test(wordAt(tokens, last)) &&
  wordAt(tokens, first) < wordAt(tokens, last) &&
  /^(between|from|in|during)$/.test(wordAt(tokens, first - 1)) &&
  lexAt(tokens, last + 1).noun?.kind !== 'person'

export const time: Test = ({ tokens }, { draft: { first, last } }) => {
  if (tokens[first]?.kind !== 'digits' && wordAt(tokens, last + 1) !== "o'clock") return false
  if (wordAt(tokens, first - 1) === ':' && adjoins(tokens, first) && tokens[first - 2]?.kind === 'digits') return true
  if (
    wordAt(tokens, last + 1) === ':' &&
    adjoins(tokens, last + 1) &&
    tokens[last + 2]?.kind === 'digits' &&
    adjoins(tokens, last + 2)
  )
    return true
  const next = wordAt(tokens, last + 1)
  if (isAt(tokens, last + 1, W.clock)) return next !== 'local' || wordAt(tokens, last + 2) === 'time'
  return (next === 'a' || next === 'p') && wordAt(tokens, last + 2) === '.' && wordAt(tokens, last + 3) === 'm'
}

export const age: Test = ({ tokens, text }, { draft: { first, last, from = first } }) => {
  for (let i = last + 1; i <= last + 8; i++) {
    const word = wordAt(tokens, i)
    if (word === 'old' && i > last + 1) return true
    if (
      !(
        word === '-' ||
        word === '–' ||
        word.startsWith('year') ||
        word.startsWith('month') ||
        word.startsWith('day') ||
        word.startsWith('week') ||
        // "40- |or 41-year-old Huda"
        (word === 'or' && i > last + 1) ||
        (tokens[i]?.kind === 'digits' && wordAt(tokens, i - 1) === 'or')
      )
    )
      break
  }
  if (isLimitOfAge(tokens, first, last, from)) return true
  const before = wordAt(tokens, first - 1)
  // "children as young |as four"
  if (before === 'as' && AGED.has(wordAt(tokens, first - 2))) return true
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  if (rangeOfAges(tokens, first, from)) return true
  // "a woman |of 24", "the boy of nine"; but "a member of 12 groups"
  if (before === 'of')
    return (
      wordAt(tokens, first - 2) === 'age' ||
      (isPerson(tokens, first - 2) &&
        from === first &&
        wordAt(tokens, last + 1) !== 'of' &&
        lexAt(tokens, last + 1).noun === null)
    )
  // "aged |either 40 or 41", "aged between 3 and 11"
  if (wordAt(tokens, first - 2) === 'aged' && (before === 'either' || before === 'about' || before === 'between'))
    return true
  if ((before === 'to' || before === 'and' || before === ',') && AGES.has(wordAt(tokens, first - 3))) return true
  // "Maryam Haddad, 11, was", "a soldier, 22, was"; "(11)"
  const after = wordAt(tokens, last + 1)
  const single = tokens[first]?.kind === 'digits' && Number(tokens[first]?.folded) < 110
  if (!single) return false
  if (bracketsAge(tokens, text, first, last)) return true
  // "their son, who was |6, and"
  const is = isAt(tokens, first - 1, W.be) && wordAt(tokens, first - 2) === 'who'
  if (is && (isAt(tokens, last + 1, W.comma | W.and) || after === '.')) return true
  // "…, Omar Latif, 12| people" counts them
  if (before === ',' && lexAt(tokens, last + 1).noun === null && isApposedName(tokens, text, first - 2)) return true
  return (
    before === ',' &&
    (isCapital(text, tokens[first - 2]) || isPerson(tokens, first - 2)) &&
    (after === ',' || after === '.' || after === ';' || after === 'and' || after === ')' || after === '(')
  )
}

/** "the |gunman, 18, was": one person, by a noun. */
function isPerson(tokens: Tokens, i: number): boolean {
  const { noun } = lexAt(tokens, i)
  return noun?.kind === 'person' && !noun.plural && noun.metric === null
}

const AGED = wordSet('young old')

/** "his wife, |Dina Haddad|, 19": a name that tells who a person is. */
function isApposedName(tokens: Tokens, text: string, last: number): boolean {
  let i = last
  while (i > last - 5 && (isCapital(text, tokens[i]) || isAt(tokens, i, W.hyphen))) i--
  return i < last && isAt(tokens, i, W.comma) && isPerson(tokens, i - 1)
}

/** "Maryam (11)", "Umm Saleh) |(78)", "the boy Omar (possibly |18-19)", "his aunt Amal (|7, pictured)": a number behind a name, alone in brackets. */
function bracketsAge(tokens: Tokens, text: string, first: number, last: number): boolean {
  let at = first - 1
  while (at > first - 4 && (isAt(tokens, at, W.adverb) || GUESSES.has(wordAt(tokens, at)))) at--
  if (!isAt(tokens, at, W.opener)) return false
  const after = wordAt(tokens, last + 1)
  if (after !== ')' && after !== ',' && after !== '/') return false
  return isAt(tokens, at - 1, W.closer | W.quoteMark) || isCapital(text, tokens[at - 1])
}
const GUESSES = wordSet('possibly around about approximately nearly some or ~ likely probably estimated')

export const agesGoOn = ({ tokens }: Sheet, before: Figure, { draft: { first, last } }: Figure): boolean =>
  first - before.last <= 3 &&
  isAt(tokens, first - 1, W.comma | W.and) &&
  lexAt(tokens, last + 1).noun === null &&
  lexAt(tokens, last + 1).outcome === null
