import { isAt, isCapital, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'

const ABDUCTED: Outcome = { metric: 'abducted', form: 'past', things: false }
const DETAINED: Outcome = { metric: 'detained', form: 'past', things: false }
const TAKEN: Outcome = { ...ABDUCTED, form: 'adjective' }
const CAUGHT: Outcome = { ...DETAINED, form: 'adjective' }
const ABDUCTING: Outcome = { ...ABDUCTED, form: 'gerund' }
const DETAINING: Outcome = { ...DETAINED, form: 'gerund' }

/** How far from the verb the words stand that tell who holds people, and whether it is a kidnapping. */
const NEAR = 10
const FAR = 40

/** "40 people are |held by the rebels", "the 239 people |held", "police are |holding nine suspects"; null for others ("talks were held"). */
export function heldAt(tokens: Tokens, text: string, i: number): Outcome | null {
  if (wordAt(tokens, i) === 'holding') return holdsPeople(tokens, text, i)
  if (NOT_CAPTIVE.has(wordAt(tokens, i + 1)) || !ofPeople(tokens, skipAdverbs(tokens, i - 1))) return null
  for (let at = i + 1; at < i + NEAR; at++) {
    const word = wordAt(tokens, at)
    if (CUSTODY.has(word)) return DETAINED
    if (CAPTORS.has(word)) return ABDUCTED
    if (isAt(tokens, at, W.stop) || word === '.') break
  }
  return isKidnapping(tokens, i) ? ABDUCTED : DETAINED
}

/** Before "held": "nine |suspects", "those |being", "|they are". */
function ofPeople(tokens: Tokens, before: number): boolean {
  let i = before
  while (isAt(tokens, i, W.be | W.have | W.adverb | W.negation)) i--
  const { noun, number, is } = lexAt(tokens, i)
  if (noun?.kind === 'person') return (noun.plural || i < before) && noun.metric === null
  if (i === before) return wordAt(tokens, i) === 'those'
  return (
    number !== null ||
    tokens[i]?.kind === 'digits' ||
    /^(they|who|others)$/.test(wordAt(tokens, i)) ||
    (is & W.closer) !== 0
  )
}

/** "rebels are |holding 40 people"; but "a bus holding 40 people" */
function holdsPeople(tokens: Tokens, text: string, i: number): Outcome | null {
  if (!isAt(tokens, skipAdverbs(tokens, i - 1), W.be)) return null
  for (let at = i + 1; ; at++) {
    const { noun, is } = lexAt(tokens, at)
    if (noun?.kind === 'person') break
    if (noun !== null || at > i + 6 || is & (W.comma | W.stop | W.preposition | W.be)) return null
  }
  for (let at = i - 2; at > i - NEAR; at--) {
    const word = wordAt(tokens, at)
    if (CUSTODY.has(word)) return DETAINING
    if (CAPTORS.has(word)) return ABDUCTING
    if (isAt(tokens, at, W.stop | W.relative) || word === '.') break
  }
  if (isKidnapping(tokens, i)) return ABDUCTING
  // "Israel is |holding 900 Palestinians"
  return isCapital(text, tokens[skipAdverbs(tokens, i - 1) - 1]) ? DETAINING : null
}

/** "110 of them remain in |captivity" */
export const inCaptivity = (tokens: Tokens, i: number): Outcome | null =>
  wordAt(tokens, i - 1) !== 'in' ? null : isKidnapping(tokens, i) ? TAKEN : CAUGHT

/** "22 remain in the |hands of the bandits", "18 are still in their |hands" */
export function inHands(tokens: Tokens, i: number): Outcome | null {
  const own = isAt(tokens, i - 1, W.determiner | W.possessive) && wordAt(tokens, i - 2) === 'in'
  const of = wordAt(tokens, i + 1) === 'of'
  if (!own || (wordAt(tokens, i - 1) === 'the' && !of)) return null
  if (isKidnapping(tokens, i)) return TAKEN
  for (let at = i + 2; of && at < i + 6; at++) {
    if (CAPTORS.has(wordAt(tokens, at))) return TAKEN
    if (CUSTODY.has(wordAt(tokens, at))) return CAUGHT
  }
  return null
}

export function isKidnapping(tokens: Tokens, i: number): boolean {
  for (let at = i - FAR; at < i + FAR; at++) if (KIDNAPPING.has(wordAt(tokens, at))) return true
  return false
}

/** "was |held up", "be |held accountable" */
const NOT_CAPTIVE = wordSet('up back responsible accountable liable over off together hands to talks for')
export const CUSTODY = wordSet(
  'police authorities custody prison prisons jail jails cell cells detention detained army soldiers troops government regime security charge charges suspicion trial barracks station stations court questioning isis idf',
)
export const CAPTORS = wordSet(
  'rebels militants gunmen insurgents kidnappers abductors captors hostage hostages bandits pirates jihadists hamas extremists terrorists rebel militia fighters group ransom',
)
const KIDNAPPING = wordSet(
  'hostage hostages kidnap kidnapped kidnappers kidnapping abducted abducting abductors abduction captors ransom pirates',
)
