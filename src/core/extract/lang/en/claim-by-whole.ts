import type { Metric } from '../../../claim/vocabulary.js'
import { isAt, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from './lex.js'
import type { Predicate } from './predicates.js'
import { isHarmVerb, isPeople, ofThem, settle, type Words } from './settle.js'
import type { Figure } from './sheet.js'

/** Figures that take their metric from those of whom they are part: "two of the dead", "among the wounded were six", "nine were women". */
export function claimByWhole(
  { tokens }: Words,
  figures: readonly Figure[],
  predicates: readonly Predicate[],
  earlier: Figure | undefined,
): void {
  let before = earlier
  figures.forEach((figure, i) => {
    if (figure.draft.metric === null) {
      const metric = ofWhole(tokens, figure) ?? amongWhole(tokens, figure) ?? besideOthers(tokens, figure, predicates)
      const given = before?.draft.metric ?? null
      if (metric) settle(figure, metric, 'metric-whole', 0.95)
      else if (isPeople(given) && (saidAlone(tokens, figure) || speaksOfEarlier(tokens, figures, i, predicates))) {
        settle(figure, given, 'metric-earlier', 0.8)
      }
    }
    if (isPeople(figure.draft.metric)) before = figure
  })
}

/** "two of the |dead", "five of those |killed" */
function ofWhole(tokens: Tokens, figure: Figure): Metric | null {
  if (!figure.partitive) return null
  const { last } = figure.draft
  for (let i = last + 1; i <= last + 5; i++) {
    const { outcome, noun, is } = lexAt(tokens, i)
    if (outcome !== null && harms(outcome)) return outcome.metric
    if (noun?.sure && noun.metric) return noun.metric
    if (is & (W.stop | W.comma | W.be)) return null
  }
  return null
}

const harms = (outcome: Outcome): boolean => !outcome.things && outcome.metric !== 'other'

/** "Among the |dead were 5 children", "the |wounded include 3 women" */
function amongWhole(tokens: Tokens, figure: Figure): Metric | null {
  let i = figure.from - 1
  if (!isAt(tokens, i, W.be | W.including)) return null
  for (i--; i >= figure.from - 6; i--) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null && harms(outcome)) return outcome.metric
    if (is & (W.stop | W.comma)) return null
  }
  return null
}

/** "He was killed alongside |two of his sons", "was killed, as was |her son" */
function besideOthers(tokens: Tokens, figure: Figure, predicates: readonly Predicate[]): Metric | null {
  const at = isAt(tokens, figure.from - 1, W.possessive) ? figure.from - 2 : figure.from - 1
  const [before, second] = [wordAt(tokens, at), wordAt(tokens, at - 1)]
  const beside =
    before === 'alongside' ||
    (before === 'with' && (second === 'along' || second === 'together' || isHarmVerb(tokens, at - 1)))
  const likewise = isAt(tokens, at, W.be) && (second === 'as' || second === 'so')
  if (!beside && !likewise) return null
  const verb = predicates.findLast(({ last }) => last < figure.from)
  return verb && isPeople(verb.metric) ? verb.metric : null
}

/** "one source said 12 were killed, another said |15": a bare number as all that is said. */
const saidAlone = (tokens: Tokens, figure: Figure): boolean =>
  figure.noun === null &&
  isAt(tokens, figure.from - 1, W.saying) &&
  (isAt(tokens, figure.last + 1, W.comma | W.stop) || wordAt(tokens, figure.last + 1) === '.')

const COPULAS = wordSet('were was are is')

/** "Two of them …", "Nine were women": a sentence without a verb of harm that goes on counting those of the one before. */
function speaksOfEarlier(
  tokens: Tokens,
  figures: readonly Figure[],
  i: number,
  predicates: readonly Predicate[],
): boolean {
  const figure = figures[i] as Figure
  if (predicates.some(({ metric }) => isPeople(metric))) return false
  if (figure.partitive && ofThem(tokens, figure)) return true
  if (figure.noun !== null || !COPULAS.has(wordAt(tokens, figure.last + 1))) return false
  return [2, 3].some((step) => lexAt(tokens, figure.last + step).noun?.kind === 'person')
}
