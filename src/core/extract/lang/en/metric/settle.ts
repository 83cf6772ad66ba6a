import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure, Sheet } from '../sheet.js'
import { adjoins, isAt, isCapital, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Gives a figure its metric, with the rule that says so and how sure it is. */
export function settle({ draft }: Figure, metric: Metric, rule: string, confidence: number): void {
  draft.metric = metric
  draft.confidence = Math.min(draft.confidence, confidence)
  draft.rules.push(rule)
}

const FINITE = W.be | W.have | W.modal | W.verb | W.saying

/** A verb that ends a noun phrase; "trapped in" behind a noun is a reduced relative and does not, nor does a name ("Saeed"). */
export function isFiniteVerb(tokens: Tokens, text: string, i: number): boolean {
  if (!isAt(tokens, i, FINITE) || isAt(tokens, i, W.adjective)) return false
  if (isAt(tokens, i, W.verb | W.saying) && isCapital(text, tokens[i])) return false
  // "fighters of the US-|led forces"
  if (adjoins(tokens, i) && isAt(tokens, i - 1, W.hyphen)) return false
  // "people trying to |reach the border"
  if (NAMING.has(wordAt(tokens, i))) return false
  if (wordAt(tokens, i - 1) === 'to' && !isAt(tokens, i, W.be | W.have)) return false
  // "two farmers |caught in the crossfire", "a bus |hit by a shell"
  if (wordAt(tokens, i + 1) === 'by' && !isAt(tokens, i, W.be | W.have | W.modal | W.saying)) return false
  if (wordAt(tokens, i) === 'caught' && /^(in|up)$/.test(wordAt(tokens, i + 1))) return false
  // "two officers |shot during the raid also died"
  if (/^(shot|hit|struck)$/.test(wordAt(tokens, i)) && /^(in|during|outside|inside|near)$/.test(wordAt(tokens, i + 1)))
    return !lexAt(tokens, i - 1).noun?.plural
  if (!wordAt(tokens, i).endsWith('ed')) return true
  // "the |extended family"
  if (isAt(tokens, i - 1, W.determiner | W.possessive) && !isAt(tokens, i - 1, W.relative)) return false
  return !isAt(tokens, i + 1, W.preposition)
}

/** "a man named X", "aged 12", "identified as" */
const NAMING = wordSet('named called aged identified known holed')

const GUESSES = wordSet('possibly possible perhaps maybe potentially probably')
const JOINING = wordSet('alongside besides both well with them')

/** Whether token `i` joins two figures of one list: "," "and" "including" "(". */
export function connects(tokens: Tokens, i: number): boolean {
  let at = isAt(tokens, i, W.possessive) || wordAt(tokens, i) === 'the' ? i - 1 : i
  // "nine civilians including a family |of six"
  if (wordAt(tokens, at) === 'of' && wordAt(tokens, at - 1) === 'family' && isAt(tokens, at - 3, W.including)) at -= 3
  // "14 people and |possibly 26"
  if (GUESSES.has(wordAt(tokens, at))) at--
  // "three civilians, |“two women and a girl”"
  if (
    isAt(tokens, at, W.quoteMark) &&
    (isAt(tokens, at - 1, W.comma | W.including | W.and) || wordAt(tokens, at - 1) === 'as')
  )
    at--
  // "and |of his wife", "as well |as of his wife"
  if (wordAt(tokens, at) === 'of' && (isAt(tokens, at - 1, W.and) || wordAt(tokens, at - 1) === 'as')) at--
  if (wordAt(tokens, at) === 'as' && wordAt(tokens, at - 1) === 'well') return true
  if (isAt(tokens, at, W.comma | W.and | W.including | W.opener | W.dash)) return true
  // "more than 70 were killed, |with 150 reported injured" opens a clause of its own
  return JOINING.has(wordAt(tokens, at)) && !(wordAt(tokens, at) === 'with' && isAt(tokens, at - 1, W.comma))
}

/** "of |them", "of those" at the end of a figure. */
export const ofThem = (tokens: Tokens, { last, partitive, noun }: Figure): boolean =>
  (partitive || noun === null) && OF_THEM.has(wordAt(tokens, last))
const OF_THEM = wordSet('them whom which these those victims')

/** What the steps of the metric share: the report's tokens and text. */
export type Words = Pick<Sheet, 'tokens' | 'text'>

/** Whether a word tells of harm to people. */
export const harms = (outcome: Outcome): boolean => !outcome.things && outcome.metric !== 'other'

/** A word of harm that is a verb here, not part of a noun phrase. */
export const isHarmVerb = (tokens: Tokens, i: number): boolean => {
  const { outcome, noun } = lexAt(tokens, i)
  return (
    outcome !== null &&
    noun === null &&
    outcome.form !== 'noun' &&
    // "the |targeted vehicle"
    !(outcome.form === 'past' && isAt(tokens, i - 1, W.determiner) && lexAt(tokens, i + 1).noun?.kind === 'thing') &&
    // "attempting to |flee"
    wordAt(tokens, i - 1) !== 'to' &&
    !(adjoins(tokens, i) && isAt(tokens, i - 1, W.hyphen))
  )
}
