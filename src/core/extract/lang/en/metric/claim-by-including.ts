import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import type { Predicate } from './predicate.js'
import { isFiniteVerb, settle, type Words } from './settle.js'

/** "All of them were killed in the raid, including |one child": the whole is not counted. */
export function includedBehind(
  { tokens, text }: Words,
  figures: readonly Figure[],
  i: number,
  predicates: readonly Predicate[],
): Metric | null {
  const { from, noun, draft } = figures[i] as Figure
  const at = isAt(tokens, from - 1, W.possessive | W.determiner) ? from - 2 : from - 1
  if (noun?.kind !== 'person' || !isAt(tokens, at, W.including) || !isAt(tokens, at - 1, W.comma | W.dash)) return null
  const verb = predicates.findLast(({ last }) => last < at)
  if (verb?.side !== 'left' || verb.unreal || verb.last < at - 20 || (figures[i - 1]?.last ?? -1) > verb.last)
    return null
  if (!isPeople(verb.metric) || (draft.implicit && verb.metric === 'displaced')) return null
  for (let k = verb.last + 1; k < at - 1; k++)
    if (isAt(tokens, k, W.stop | W.saying | W.relative | W.and) || isFiniteVerb(tokens, text, k)) return null
  return harmedEitherWay(tokens, verb.last) ? 'casualties' : verb.metric
}

/** "killed or |injured in the raid, including three women" */
export function harmedEitherWay(tokens: Tokens, verb: number): boolean {
  if (!isAt(tokens, verb - 1, W.and)) return false
  const [one, other] = [lexAt(tokens, verb - 2).outcome?.metric, lexAt(tokens, verb).outcome?.metric]
  return (one === 'killed' && other === 'wounded') || (one === 'wounded' && other === 'killed')
}

/** "the 14 included |nine children": part of a number that stands right before. */
export function claimByNumber(tokens: Tokens, whole: Figure | undefined, figure: Figure): void {
  const { from, draft } = figure
  if (draft.metric !== null || whole?.last !== from - 2 || !isAt(tokens, from - 1, W.including)) return
  if (isPeople(whole.draft.metric)) settle(figure, whole.draft.metric, 'metric-whole', 0.8)
}

/** "some |killed family members": the harm told by an adjective of those at the comma. */
function traitOf(tokens: Tokens, end: number): Metric | null {
  const { noun } = lexAt(tokens, end)
  if (noun?.kind !== 'person' || !noun.plural) return null
  for (let i = end - 1; i > end - 4; i--) {
    const { outcome, noun: inner, is } = lexAt(tokens, i)
    if (outcome?.form === 'past' || outcome?.form === 'adjective')
      return isAt(tokens, i - 1, W.be | W.have) || !isPeople(outcome.metric) ? null : outcome.metric
    if (inner === null && !(is & W.adjective)) return null
  }
  return null
}

/** "All of the victims were villagers, including |a woman": a whole that is not counted itself. */
export function amongVictims(tokens: Tokens, { from }: Figure, dead: boolean): Metric | null {
  if (
    !isAt(tokens, from - 1, W.including) &&
    !(wordAt(tokens, from - 1) === 'them' && wordAt(tokens, from - 2) === 'among')
  )
    return null
  for (let i = from - 2; i > from - 16; i--) {
    const { noun, is } = lexAt(tokens, i)
    // "pictures of the |killed family members, including two boys"
    if (isAt(tokens, i, W.comma)) {
      const trait = traitOf(tokens, i - 1)
      if (trait) return trait
    }
    if (noun?.kind === 'person' && noun.plural && noun.sure && noun.metric)
      return harmedEitherWay(tokens, i) ? 'casualties' : noun.metric
    if (wordAt(tokens, i) === 'victims') return dead ? 'killed' : 'casualties'
    if (is & W.stop || wordAt(tokens, i) === '.' || lexAt(tokens, i).outcome !== null) return null
  }
  return null
}
