import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import type { Predicate } from './predicate.js'
import { isHarmVerb } from './settle.js'

/** "He was killed alongside |two of his sons", "was killed, as was |her son" */
export function besideOthers(tokens: Tokens, figure: Figure, predicates: readonly Predicate[]): Metric | null {
  let at = figure.from - 1
  while (isAt(tokens, at, W.possessive | W.quoteMark)) at--
  at = behindNames(tokens, at)
  while (isAt(tokens, at, W.quoteMark)) at--
  const [before, second] = [wordAt(tokens, at), wordAt(tokens, at - 1)]
  const beside =
    before === 'alongside' ||
    (before === 'with' && (second === 'along' || second === 'together' || isHarmVerb(tokens, at - 1)))
  const likewise = isAt(tokens, at, W.be) && (second === 'as' || second === 'so')
  if (!beside && !likewise) return null
  const verb = predicates.findLast(({ last }) => last < figure.from)
  if (verb && isPeople(verb.metric)) return verb.metric
  return beside && mourns(tokens, at) ? 'killed' : null
}

/** "alongside |her son Omar (8) and| four daughters": over those named first. */
function behindNames(tokens: Tokens, joint: number): number {
  if (!isAt(tokens, joint, W.and)) return joint
  for (let i = joint - 1; i > joint - 26; i--) {
    if (wordAt(tokens, i) === 'alongside') return i
    if (wordAt(tokens, i) === 'with' && /^(along|together)$/.test(wordAt(tokens, i - 1))) return i
    const { is, noun, outcome } = lexAt(tokens, i)
    if (is & (W.stop | W.be | W.have | W.saying | W.verb | W.relative) || outcome !== null) return joint
    if (noun?.plural && noun.kind === 'person') return joint
  }
  return joint
}

/** "grieved their deaths, along with |their five children" */
function mourns(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome?.form === 'noun' && outcome.metric === 'killed') return true
    if (is & W.stop) return false
  }
  return false
}
