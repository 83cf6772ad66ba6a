import type { Figure, Sheet, Step } from '../sheet.js'
import { adjoins, CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { caseHead, isPatient } from './cases.js'
import { label, named } from './distractors-of-names.js'
import { pronounOne, single } from './distractors-of-one.js'
import { age, agesGoOn, date, type Test, time } from './distractors-of-time.js'
import { fraction } from './fraction.js'

/** Drops the numbers that count nothing of the conflict: dates, times, ages, measures, money, names with numbers. */
export const distractors: Step = {
  name: 'distractors',
  apply(sheet) {
    for (const { figures } of sheet.sentences) {
      figures.forEach((figure, i) => {
        const { draft } = figure
        draft.dropped = reasonAgainst(sheet, figure)
        // "aged 31, 43| and 49"
        const before = i > 0 ? figures[i - 1] : undefined
        if (draft.dropped === null && before?.draft.dropped === 'age' && agesGoOn(sheet, before, figure))
          draft.dropped = 'age'
      })
    }
  },
}

function reasonAgainst(sheet: Sheet, figure: Figure): string | null {
  if (plainlyCounts(sheet.tokens, figure)) return null
  const reasons = sheet.tokens[figure.draft.first]?.kind === 'digits' ? OF_DIGITS : OF_WORDS
  for (const { reason, holds } of reasons) if (holds(sheet, figure)) return reason
  return null
}

/** "12 |people" behind "killed", "at least 12 |people", "twelve |people": most numbers, and none of the reasons holds. */
function plainlyCounts(tokens: Tokens, { draft: { first, last, from = first, bound } }: Figure): boolean {
  const { noun } = lexAt(tokens, last + 1)
  if (noun?.kind !== 'person' || !noun.plural || bound === 'indefinite') return false
  const token = tokens[first]
  if (token?.kind !== 'digits' || from < first) return true
  return token.folded.length < 4 && lexAt(tokens, first - 1).outcome !== null
}

const countsOn = (tokens: Tokens, i: number): boolean => {
  const { noun } = lexAt(tokens, i)
  return noun?.plural === true && (noun.kind === 'person' || noun.metric === 'strikes')
}

/** "12 km", "three days", "$5,000", "two-story", "40 percent of": the noun behind measures, or the number is glued to it. */
const measure: Test = ({ tokens }, { draft: { last, low } }) => {
  let next = last + 1
  if (isAt(tokens, next, W.hyphen | W.dash) && adjoins(tokens, next) && adjoins(tokens, next + 1)) next++
  const { noun } = lexAt(tokens, next)
  // "12 day |labourers", "12 night |raids"
  if (noun?.kind === 'measure') return noun.plural || low === 1 || !countsOn(tokens, next + 1)
  // "600 rounds per minute"
  const unit = wordAt(tokens, next + 1)
  if ((unit === 'per' || unit === 'a') && /^(minute|second)$/.test(wordAt(tokens, next + 2))) return true
  // "a 97% mark"; "40% of the town" is a share
  if (unit === 'cent' && wordAt(tokens, next) === 'per') return wordAt(tokens, next + 2) !== 'of'
  if (isCue(tokens, next, CUE.percent)) return wordAt(tokens, next + 1) !== 'of'
  // "two more days", "three other floors", "two and a half years"
  // "killed |12 last week" counts no weeks
  const { noun: behind } = lexAt(tokens, next + 1)
  if (isAt(tokens, next, W.adjective) && behind?.kind === 'measure' && (behind.plural || low === 1)) return true
  return (
    wordAt(tokens, next) === 'and' &&
    wordAt(tokens, next + 2) === 'half' &&
    lexAt(tokens, next + 3).noun?.kind === 'measure'
  )
}

const money: Test = ({ tokens }, { draft: { first, last } }) =>
  isCue(tokens, first - 1, CUE.money) || isCue(tokens, last + 1, CUE.money)

/** "two-story", "five-member": an adjective. A number word behind the hyphen has been read already. */
const compound: Test = ({ tokens }, { draft: { first, last, from = first } }) => {
  if (
    isAt(tokens, last + 1, W.hyphen) &&
    adjoins(tokens, last + 1) &&
    adjoins(tokens, last + 2) &&
    tokens[last + 2]?.kind === 'word'
  ) {
    return wordAt(tokens, last + 2) !== 'odd'
  }
  // "F-16", "AK-47", "Mi-8", "COVID-19", "@user92", "100mm"
  if (
    isAt(tokens, first - 1, W.hyphen) &&
    adjoins(tokens, first) &&
    adjoins(tokens, first - 1) &&
    tokens[first - 2]?.kind === 'word'
  )
    return true
  if (tokens[first]?.kind !== 'digits') return false
  const before = tokens[first - 1]
  if (
    adjoins(tokens, first) &&
    // "at least16" lacks its blank
    from === first &&
    (before?.kind === 'word' || wordAt(tokens, first - 1) === '_' || wordAt(tokens, first - 1) === '#')
  )
    return true
  const behind = tokens[last + 1]
  return adjoins(tokens, last + 1) && (behind?.kind === 'word' || behind?.folded === '_')
}

/** "three floors", "two sources", "four countries" */
const uncounted: Test = ({ tokens, text }, { draft: { last } }) => {
  for (let i = last + 1; i <= last + 4; i++) {
    const { noun, is, outcome } = lexAt(tokens, i)
    if (noun !== null) {
      // "ten Islamic |State (IS) militants": part of a name
      if (noun.kind === 'uncounted' && i > last + 1 && isCapital(text, tokens[i]) && isCapital(text, tokens[i - 1]))
        continue
      if (caseHead(tokens, i) > 0 || (noun.kind === 'uncounted' && isPatient(tokens, i))) return false
      if (noun.kind === 'uncounted') return (lexAt(tokens, i + 1).noun ?? noun).kind === 'uncounted'
      if (noun.kind === 'person' || noun.metric !== null) return false
      continue
    }
    if (outcome !== null) return false
    if (
      tokens[i]?.kind === 'mark' ||
      is & (W.and | W.be | W.have | W.preposition | W.relative | W.subordinator | W.modal)
    )
      return false
  }
  return false
}

/** "this |2023 strike", "the |2021 Israeli campaign": a year before what happened in it. */
const ofYear: Test = ({ tokens }, { draft: { first, last } }) => {
  const year = tokens[first]?.folded ?? ''
  if (first !== last || year.length !== 4 || !/^(19|20)/.test(year) || !isAt(tokens, first - 1, W.determiner))
    return false
  for (let i = last + 1; i <= last + 3; i++) {
    const { noun, is } = lexAt(tokens, i)
    if (noun !== null && !noun.inherits) return !noun.plural
    if (is & (W.preposition | W.comma | W.be | W.relative) || noun?.plural) return false
  }
  return true
}

/** Telephone numbers, coordinates and the like: digits in a chain of dashes. */
const chain: Test = ({ tokens }, { draft: { first, last } }) => {
  if (tokens[first]?.kind !== 'digits') return false
  if (tokens[first]?.folded.startsWith('0') && (tokens[first]?.folded.length ?? 0) > 1) return true
  const dash = (i: number): boolean => isAt(tokens, i, W.hyphen) && adjoins(tokens, i)
  return (
    (dash(first - 1) && tokens[first - 2]?.kind === 'digits') || (dash(last + 1) && tokens[last + 2]?.kind === 'digits')
  )
}

/** "did not give |a number of injuries", "the |exact number of those killed": what is not said. */
const unsaid: Test = ({ tokens }, { draft: { first, last, bound, from = first } }) => {
  if (bound !== 'indefinite') return false
  for (let i = from; i <= last; i++) if (PRECISE.has(wordAt(tokens, i))) return true
  return GIVES.has(wordAt(tokens, from - 1)) && isAt(tokens, from - 2, W.negation)
}
const PRECISE = wordSet('exact precise specific definitive accurate increased increasing rising growing')
const GIVES = wordSet(
  'give provide specify mention state disclose publish release report offer giving providing specifying mentioning',
)

type Reasons = readonly { readonly reason: string; readonly holds: Test }[]

// Each list holds only what can be said of such a number: most are words, and most tests are of digits.
const OF_WORDS: Reasons = [
  { reason: 'time', holds: time },
  { reason: 'age', holds: age },
  { reason: 'measure', holds: measure },
  { reason: 'money', holds: money },
  { reason: 'compound', holds: compound },
  { reason: 'uncounted', holds: uncounted },
  { reason: 'fraction', holds: fraction },
  { reason: 'unsaid', holds: unsaid },
  { reason: 'pronoun', holds: pronounOne },
  { reason: 'single', holds: single },
]

const OF_DIGITS: Reasons = [
  // a date before a time and an age: "October 7, 2023" is neither
  { reason: 'date', holds: date },
  { reason: 'time', holds: time },
  { reason: 'age', holds: age },
  { reason: 'measure', holds: measure },
  { reason: 'money', holds: money },
  { reason: 'compound', holds: compound },
  { reason: 'label', holds: label },
  { reason: 'uncounted', holds: uncounted },
  { reason: 'chain', holds: chain },
  { reason: 'named', holds: named },
  { reason: 'year', holds: ofYear },
]
