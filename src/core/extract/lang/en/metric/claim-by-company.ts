import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Predicate } from './predicate.js'
import { isHarmVerb } from './settle.js'

/** "He was killed alongside |two of his sons", "was killed, as was |her son" */
export function besideOthers(tokens: Tokens, figure: Figure, predicates: readonly Predicate[]): Metric | null {
  // "in addition to |the two nurses"
  let at =
    isAt(tokens, figure.from - 1, W.determiner) && wordAt(tokens, figure.from - 2) === 'to'
      ? figure.from - 2
      : figure.from - 1
  while (isAt(tokens, at, W.possessive | W.quoteMark)) at--
  at = behindNames(tokens, at)
  while (isAt(tokens, at, W.quoteMark)) at--
  const [before, second] = [wordAt(tokens, at), wordAt(tokens, at - 1)]
  const beside = isBeside(tokens, at)
  const likewise = isAt(tokens, at, W.be | W.modal) && (second === 'as' || second === 'so')
  // "killed at home |with nine of his cousins", "killed in the raid |as well as her two sons"
  const also = (before === 'with' || (before === 'as' && second === 'well')) && isTheirs(tokens, figure)
  if (!beside && !likewise && !also) return null
  const verb = predicates.findLast(({ last }) => last < figure.from)
  // "fled |with a hostage"
  if (verb?.metric === 'displaced' && !likewise && isHarmVerb(tokens, at - 1)) return null
  if (verb && isPeople(verb.metric) && (!also || beside || reaches(tokens, verb.last, at))) return verb.metric
  return beside && mourns(tokens, at) ? 'killed' : null
}

/** "|alongside", "along |with", "killed |with" */
export const isBeside = (tokens: Tokens, i: number): boolean => {
  if (wordAt(tokens, i) === 'alongside') return true
  const before = wordAt(tokens, i - 1)
  if (before === 'addition') return wordAt(tokens, i) === 'to'
  return wordAt(tokens, i) === 'with' && (before === 'along' || before === 'together' || isHarmVerb(tokens, i - 1))
}

/** "with |his two brothers", "with nine |other members", "with nine |of her cousins" */
function isTheirs(tokens: Tokens, { from, last, noun }: Figure): boolean {
  if (noun?.kind !== 'person' || noun.metric !== null) return false
  if (isAt(tokens, from - 1, W.possessive)) return true
  for (let i = from; i <= last; i++) if (isAt(tokens, i, W.possessive) || OTHERS.has(wordAt(tokens, i))) return true
  return false
}
const OTHERS = wordSet('other others')

/** Whether one clause runs from a verb to what follows: "was killed| at home in the old town |with …". */
function reaches(tokens: Tokens, verb: number, to: number): boolean {
  if (to - verb > 14) return false
  for (let i = verb + 1; i < to; i++) {
    const { is, outcome } = lexAt(tokens, i)
    if (is & W.subordinator && wordAt(tokens, i) !== 'as') return false
    if (is & (W.stop | W.be | W.saying | W.relative) || CLASHES.has(wordAt(tokens, i))) return false
    if (outcome !== null && outcome.form !== 'noun') return false
  }
  return true
}
/** Whoever is killed in these "with others" fought or met them. */
const CLASHES = wordSet('clash clashes fighting battle battles collision confrontation exchange gunfight firefight')

/** "alongside |her son Omar (8) and| four daughters": over those named first. */
function behindNames(tokens: Tokens, joint: number): number {
  if (!isAt(tokens, joint, W.and)) return joint
  for (let i = joint - 1; i > joint - 26; i--) {
    if (isBeside(tokens, i)) return i
    // over "(possibly a teacher)"
    if (isAt(tokens, i, W.closer)) {
      while (i > joint - 40 && !isAt(tokens, i, W.opener)) i--
      continue
    }
    const { is, noun, outcome } = lexAt(tokens, i)
    if (is & (W.stop | W.be | W.have | W.saying | W.verb | W.relative) || outcome !== null) return joint
    if (noun?.plural && noun.kind === 'person') return joint
  }
  return joint
}

/** "grieved their deaths, along with |those of two sons" */
function mourns(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome?.form === 'noun' && outcome.metric === 'killed') return true
    if (is & W.stop) return false
  }
  return false
}

/** "one of the dead was a guard and the |two others were farmers": the rest of those dead. */
export const restOfThem = (tokens: Tokens, { from, last }: Figure, before: Figure | undefined): Metric | null =>
  before?.partitive === true &&
  wordAt(tokens, from - 1) === 'the' &&
  /^others?$/.test(wordAt(tokens, last)) &&
  isAt(tokens, last + 1, W.be) &&
  isPeople(before.draft.metric)
    ? before.draft.metric
    : null
