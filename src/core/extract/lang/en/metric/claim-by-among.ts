import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { CUE, isAt, isCue, isIndefinite, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'
import { harmedEitherWay } from './claim-by-including.js'
import { behindNames } from './names-between.js'
import { harms, type Words } from './settle.js'

/** "Among the |dead were 5 children", "the |wounded include 3 women" */
export function amongWhole(tokens: Tokens, figure: Figure, dead: boolean): Metric | null {
  const article = isAt(tokens, figure.from - 1, W.determiner | W.possessive)
  let i = skipAdverbs(tokens, article ? figure.from - 2 : figure.from - 1)
  if (!isAt(tokens, i, W.be | W.including)) return null
  const opening = figure.draft.implicit ? null : ofOpening(tokens, i)
  if (opening) return opening
  for (i--; i >= figure.from - 6; i--) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null && harms(outcome)) return outcome.metric
    if (
      !figure.draft.implicit &&
      wordAt(tokens, i) === 'victims' &&
      (isAmong(tokens, i) || (figure.draft.head !== null && wereThey(tokens, i)))
    )
      return dead ? 'killed' : 'casualties'
    // "an injured man told us |that Omar was a resident"
    if (is & (W.stop | W.comma | W.saying) || wordAt(tokens, i) === 'that') return null
  }
  return null
}

/** "|Among those killed, as relatives told us, were three women": the sentence opens with the whole. */
function ofOpening(tokens: Tokens, verb: number): Metric | null {
  if (!isAt(tokens, verb, W.be)) return null
  for (let i = verb - 6; i > verb - 22 && i >= 0; i--) {
    const starts =
      i === 0 || isAt(tokens, i - 1, W.stop) || wordAt(tokens, i - 1) === '.' || (tokens[i]?.space ?? 0) > 1
    if (isAt(tokens, i, W.stop) || wordAt(tokens, i) === '.') return null
    if (!WITHIN.has(wordAt(tokens, i)) || !starts) continue
    const { outcome, noun } = lexAt(tokens, i + 2)
    return outcome !== null && harms(outcome) ? outcome.metric : noun?.sure ? noun.metric : null
  }
  return null
}

/** "|among the other victims" */
const isAmong = (tokens: Tokens, victims: number): boolean =>
  WITHIN.has(wordAt(tokens, victims - 1)) ||
  WITHIN.has(wordAt(tokens, victims - 2)) ||
  WITHIN.has(wordAt(tokens, victims - 3))
const WITHIN = wordSet('among amongst')

/** "said |the victims were four farmers" */
const wereThey = (tokens: Tokens, victims: number): boolean =>
  isAt(tokens, victims - 1, W.determiner) && wordAt(tokens, victims + 1) === 'were'

/** "one of her nephews was |among the 38 killed", "two journalists |among nine killed" */
export function amongBehind(
  { tokens, text }: Words,
  figure: Figure,
  next: Figure | undefined,
  dead: boolean,
): Metric | null {
  let i = behindFamily(tokens, behindAges(tokens, figure.last + 1))
  // "a nurse, Salma Haddad, was among the dead": but "his son, Omar" is named alone
  if (!figure.draft.implicit || isIndefinite(tokens, figure.from)) i = behindNames(tokens, text, i)
  if (!figure.draft.implicit && figure.noun?.kind === 'person' && !isAt(tokens, i, W.be)) i = farBe(tokens, i)
  while (
    isAt(tokens, i, W.be | W.have | W.adverb | W.quoteMark | W.relative) ||
    (isCue(tokens, i, CUE.hearsay) && COUNTED.has(wordAt(tokens, i)))
  )
    i++
  // "named |by friends and family to be among those killed"
  for (const by = i; wordAt(tokens, by) === 'by' && i < by + 8 && !/^(among|[.,;])$/.test(wordAt(tokens, i)); ) i++
  if (wordAt(tokens, i) !== 'among' && wordAt(tokens, i) !== 'amongst') return null
  if (next && next.from <= i + 2 && isPeople(next.draft.metric)) return next.draft.metric
  for (let at = i + 1; at <= i + 4; at++) {
    const { outcome, noun, is } = lexAt(tokens, at)
    // "twelve civilians among the |dead and injured"
    if (outcome !== null && harms(outcome)) return harmedEitherWay(tokens, at + 2) ? 'casualties' : outcome.metric
    if (noun?.sure && noun.metric) return noun.metric
    // "among the victims |killed in the raid"
    if (wordAt(tokens, at) === 'victims' && lexAt(tokens, at + 1).outcome === null)
      return dead ? 'killed' : 'casualties'
    if (is & (W.stop | W.comma | W.be)) return null
  }
  return null
}

/** "four nurses and a doctor crossing the road by the market |were among the dead": the verb of a long subject; `i` itself where another word ends it. */
function farBe(tokens: Tokens, i: number): number {
  for (let at = i; at < i + 22; at++) {
    if (isAt(tokens, at, W.be)) return wordAt(tokens, at + 1) === 'among' ? at : i
    if (isAt(tokens, at, ENDS_SUBJECT) || lexAt(tokens, at).outcome !== null) return i
  }
  return i
}
const ENDS_SUBJECT = W.comma | W.stop | W.have | W.saying | W.modal | W.relative | W.subordinator

/** "two girls|, ages 4 and 7,| were among the dead" */
function behindAges(tokens: Tokens, from: number): number {
  if (!isAt(tokens, from, W.comma) || !wordAt(tokens, from + 1).startsWith('age')) return from
  for (let i = from + 2; i < from + 10; i++) if (isAt(tokens, i, W.comma)) return i + 1
  return from
}

/** "13 members |of one family| were among the dead" */
function behindFamily(tokens: Tokens, from: number): number {
  // "20 children |walking home| were among the injured"
  if (wordAt(tokens, from) !== 'of' && wordAt(tokens, from) !== 'from' && !isAt(tokens, from, W.gerund)) return from
  for (let i = from + 1; i <= from + 8; i++) {
    if (isAt(tokens, i, W.be | W.have)) return i
    if (isAt(tokens, i, W.comma | W.stop | W.relative) || lexAt(tokens, i).outcome !== null) break
  }
  return from
}

const COUNTED = wordSet('named identified reported listed said confirmed believed counted known thought feared to')
