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
      const metric =
        ofWhole(tokens, figure) ??
        amongWhole(tokens, figure) ??
        amongBehind(tokens, figure, figures[i + 1]) ??
        besideOthers(tokens, figure, predicates)
      const given = before?.draft.metric ?? null
      if (metric) settle(figure, metric, 'metric-whole', 0.95)
      else if (isPeople(given) && goesOn(tokens, figures, i, predicates, given))
        settle(figure, given, 'metric-earlier', 0.8)
      else byNeed(tokens, figure, figures[i + 1], given)
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

/** "one of her nephews was |among the 38 killed", "two journalists |among nine killed" */
function amongBehind(tokens: Tokens, figure: Figure, next: Figure | undefined): Metric | null {
  let i = figure.last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb) || COUNTED.has(wordAt(tokens, i))) i++
  // "named |by friends and family to be among those killed"
  for (const by = i; wordAt(tokens, by) === 'by' && i < by + 8 && !/^(among|[.,;])$/.test(wordAt(tokens, i)); ) i++
  if (wordAt(tokens, i) !== 'among') return null
  if (next && next.from <= i + 2 && isPeople(next.draft.metric)) return next.draft.metric
  for (let at = i + 1; at <= i + 4; at++) {
    const { outcome, noun, is } = lexAt(tokens, at)
    if (outcome !== null && harms(outcome)) return outcome.metric
    if (noun?.sure && noun.metric) return noun.metric
    if (is & (W.stop | W.comma | W.be)) return null
  }
  return null
}

const COUNTED = wordSet('named identified reported listed said confirmed believed counted known thought feared to')

/** Figures whose own words tell: "digging for |14 others", "drove |3 million people from their homes", "the |2,500 already stationed there", "|27 of 34 drones". */
function byNeed(tokens: Tokens, figure: Figure, next: Figure | undefined, given: Metric | null): void {
  const { from, last, noun } = figure
  if (noun === null && wordAt(tokens, last + 1) === 'of' && next?.from === last + 2 && next.noun?.kind === 'thing') {
    figure.draft.head = next.draft.head
    settle(figure, next.draft.metric ?? next.noun.metric ?? 'other', 'metric-of-whole', 0.8)
  } else if (noun !== null && noun.kind !== 'person') return
  else if (noTraceOf(tokens, from)) settle(figure, 'missing', 'metric-search', 0.9)
  else if (wordAt(tokens, from - 1) === 'for' && SEARCHES.has(wordAt(tokens, from - 2)))
    settle(figure, 'missing', 'metric-search', 0.8)
  else if (withInjuries(tokens, last) || takenToHospital(tokens, last))
    settle(figure, 'wounded', 'metric-injuries', 0.9)
  else if (leavesHome(tokens, last) || shelters(tokens, last)) settle(figure, 'displaced', 'metric-homes', 0.9)
  else if (noun?.status !== 'combatant' && crosses(tokens, last)) settle(figure, 'displaced', 'metric-crossing', 0.8)
  else if (
    given === null &&
    noun === null &&
    POSTED.has(wordAt(tokens, isAt(tokens, last + 1, W.adverb) ? last + 2 : last + 1))
  )
    settle(figure, 'strength', 'metric-posted', 0.8)
}

/** "two others |with serious injuries" */
function withInjuries(tokens: Tokens, last: number): boolean {
  if (wordAt(tokens, last + 1) !== 'with') return false
  for (let i = last + 2; i <= last + 4; i++) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null) return outcome.form === 'noun' && outcome.metric === 'wounded'
    if (is & (W.comma | W.stop | W.preposition | W.and)) return false
  }
  return false
}

/** "six |were taken to hospital", "and ten others |rushed to a clinic" */
function takenToHospital(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  if (!TAKEN.has(wordAt(tokens, i))) return false
  for (let at = i + 1; at <= i + 5; at++) {
    if (HOSPITALS.has(wordAt(tokens, at))) return true
    if (isAt(tokens, at, W.comma | W.stop)) return false
  }
  return false
}
const TAKEN = wordSet('taken rushed brought admitted transferred evacuated airlifted transported')
const HOSPITALS = wordSet('hospital hospitals clinic clinics')

/** "one million people |had crossed the border", "5,000 |fled across the frontier" */
function crosses(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  const word = wordAt(tokens, i)
  if (word !== 'crossed' && word !== 'crossing') return false
  for (let at = i + 1; at <= i + 4; at++) if (BORDERS.has(wordAt(tokens, at))) return true
  return false
}
const BORDERS = wordSet('border borders frontier into')

/** "no trace of |the 21 sailors" */
function noTraceOf(tokens: Tokens, from: number): boolean {
  const of = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  const word = wordAt(tokens, of - 1)
  return wordAt(tokens, of) === 'of' && (word === 'trace' || word === 'sign') && isAt(tokens, of - 2, W.negation)
}

const SEARCHES = wordSet('searching search looking digging hunting')
const POSTED = wordSet('stationed deployed based posted present serving')

/** "3 million people |from their homes", "200 families |out of their villages" */
function leavesHome(tokens: Tokens, last: number): boolean {
  const from = wordAt(tokens, last + 1) === 'out' ? last + 2 : last + 1
  return (
    (wordAt(tokens, from) === 'from' || wordAt(tokens, from) === 'of') &&
    isAt(tokens, from + 1, W.possessive) &&
    HOMES.has(wordAt(tokens, from + 2))
  )
}
/** "60,000 people |are sheltering in schools", "half a million |have been left homeless" */
function shelters(tokens: Tokens, last: number): boolean {
  let i = last + 1
  if (wordAt(tokens, i) === 'homeless') return true
  if (!isAt(tokens, i, W.be | W.have)) return false
  while (isAt(tokens, i, W.be | W.have | W.adverb) || wordAt(tokens, i) === 'left') i++
  return SHELTERS.has(wordAt(tokens, i))
}
const SHELTERS = wordSet('sheltering homeless uprooted encamped')
const HOMES = wordSet('homes houses villages towns land lands')

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
  if (verb && isPeople(verb.metric)) return verb.metric
  return beside && mourns(tokens, at) ? 'killed' : null
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

/** "one source said 12 were killed, another said |15": a bare number as all that is said. */
const saidAlone = (tokens: Tokens, figure: Figure): boolean =>
  figure.noun === null &&
  isAt(tokens, figure.from - 1, W.saying) &&
  (isAt(tokens, figure.last + 1, W.comma | W.stop) || wordAt(tokens, figure.last + 1) === '.')

/** "Twelve people died. Among them were |three nurses" */
const amongThem = (tokens: Tokens, { from }: Figure): boolean =>
  isAt(tokens, from - 1, W.be) && wordAt(tokens, from - 2) === 'them' && wordAt(tokens, from - 3) === 'among'

const COPULAS = wordSet('were was are is')

/** "112, up from |97 a day earlier": the figure before the change. */
function changedFrom(tokens: Tokens, { from, noun }: Figure): boolean {
  const at = wordAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  return noun === null && wordAt(tokens, at) === 'from' && CHANGE.has(wordAt(tokens, at - 1))
}
const CHANGE = wordSet('up down increase rise drop')

/** "41 people were killed at one mosque and |ten at Linwood": the verb is not said again. */
const elided = (tokens: Tokens, { from, last, noun }: Figure): boolean =>
  noun === null && isAt(tokens, from - 1, W.and) && ELSEWHERE.has(wordAt(tokens, last + 1))
/** "Fighting displaced 450,000. Last week |82,000 arrived in the town": more of them. */
const arrives = (tokens: Tokens, { last, noun }: Figure): boolean =>
  noun === null && ARRIVES.has(wordAt(tokens, last + 1))
const ARRIVES = wordSet('arrived fled crossed reached')
const ELSEWHERE = wordSet('at in near on')

const goesOn = (
  tokens: Tokens,
  figures: readonly Figure[],
  i: number,
  predicates: readonly Predicate[],
  given: Metric,
): boolean => {
  const figure = figures[i] as Figure
  return (
    saidAlone(tokens, figure) ||
    amongThem(tokens, figure) ||
    changedFrom(tokens, figure) ||
    elided(tokens, figure) ||
    (given === 'displaced' && arrives(tokens, figure)) ||
    speaksOfEarlier(tokens, figures, i, predicates)
  )
}

/** "Two of them …", "Nine were women": they go on counting those spoken of before; "of them" only where no verb of harm says more. */
function speaksOfEarlier(
  tokens: Tokens,
  figures: readonly Figure[],
  i: number,
  predicates: readonly Predicate[],
): boolean {
  const figure = figures[i] as Figure
  if (figure.partitive && ofThem(tokens, figure)) return !predicates.some(({ metric }) => isPeople(metric))
  if (figure.noun !== null || !COPULAS.has(wordAt(tokens, figure.last + 1))) return false
  return [2, 3].some((step) => {
    const { noun } = lexAt(tokens, figure.last + step)
    return noun?.kind === 'person' && noun.metric === null
  })
}
