import type { Metric } from '../../../claim/vocabulary.js'
import { isAt, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from './lex.js'
import { type Predicate, readPredicates } from './predicates.js'
import { type Figure, type Sentence, type Step, standing } from './sheet.js'

/** What happened to those counted: by the verb, the noun or the toll that governs the figure; then by its neighbours. */
export const metricByClause: Step = {
  name: 'metric',
  apply(sheet) {
    let earlier: Figure | undefined
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      const predicates = readPredicates(sheet, sentence, figures)
      for (const figure of figures) claimByNoun(figure)
      for (const predicate of predicates) claimBySide(sheet.tokens, sentence, figures, predicate)
      claimByToll(sheet.tokens, sentence, figures, predicates)
      claimByWhole(sheet.tokens, figures, predicates, earlier)
      spread(sheet.tokens, figures, predicates)
      for (const figure of figures) claimByDefault(figure)
      earlier = figures.findLast(({ draft }) => isPeople(draft.metric)) ?? earlier
    }
  },
}

export const isPeople = (metric: Metric | null): boolean =>
  metric !== null &&
  metric !== 'other' &&
  metric !== 'strikes' &&
  metric !== 'munitions' &&
  metric !== 'equipment' &&
  metric !== 'strength'

function settle(figure: Figure, metric: Metric, rule: string, confidence: number): void {
  const { draft } = figure
  draft.metric = metric
  draft.confidence = Math.min(draft.confidence, confidence)
  draft.rules.push(rule)
}

/** "12 deaths", "four injured civilians" */
function claimByNoun(figure: Figure): void {
  const { noun, trait } = figure
  if (noun?.sure && noun.metric) {
    const joint = trait === null && figure.last > (figure.draft.head ?? figure.last)
    settle(figure, joint ? 'casualties' : noun.metric, 'metric-noun', 1)
  } else if (trait !== null && (trait.metric === 'killed' || trait.metric === 'wounded'))
    settle(figure, trait.metric, 'metric-trait', 1)
}

/** What a predicate makes of a figure; null where it cannot be said of such ("two bombs" are not killed). */
function metricFor({ noun }: Figure, { outcome, metric }: Predicate): Metric | null {
  if (noun?.kind === 'thing') {
    if (noun.metric === 'strikes') return null
    if (!outcome.things && metric !== 'detained' && metric !== 'missing') return null
    return noun.metric ?? 'other'
  }
  if (outcome.things && metric === 'equipment') return null
  return metric
}

const RANK: Partial<Record<Metric, number>> = {
  killed: 3,
  casualties: 3,
  wounded: 2,
  missing: 1,
  abducted: 1,
  detained: 1,
  displaced: 1,
}

function claimBySide(tokens: Tokens, sentence: Sentence, figures: readonly Figure[], predicate: Predicate): void {
  const figure =
    predicate.side === 'left'
      ? toTheLeft(tokens, sentence, figures, predicate)
      : toTheRight(tokens, sentence, figures, predicate)
  if (!figure) return
  const metric = metricFor(figure, predicate)
  if (metric === null) return
  const { draft } = subsetOf(tokens, figures, figure)
  if (draft.rules.includes('metric-noun') || draft.rules.includes('metric-trait')) return
  // "kidnapped and killed": the graver word tells
  if (draft.metric !== null && (RANK[draft.metric] ?? 0) >= (RANK[metric] ?? 0)) return
  settle(subsetOf(tokens, figures, figure), metric, predicate.side === 'left' ? 'metric-subject' : 'metric-object', 1)
  if (predicate.unreal) draft.dropped = 'unreal'
}

/** "seven of| more than 90 passengers were injured": the verb is said of the seven. */
function subsetOf(tokens: Tokens, figures: readonly Figure[], figure: Figure): Figure {
  const before = figures[figures.indexOf(figure) - 1]
  if (!before || before.last + 3 < figure.from) return figure
  let of = figure.from - 1
  if (isAt(tokens, of, W.determiner | W.possessive)) of--
  return wordAt(tokens, of) === 'of' && before.last >= of - 1 ? before : figure
}

const FINITE = W.be | W.have | W.modal | W.verb | W.saying

/** The figure that a passive, "died" or "dead" is said of. */
function toTheLeft(
  tokens: Tokens,
  sentence: Sentence,
  figures: readonly Figure[],
  { first }: Predicate,
): Figure | undefined {
  let i = first - 1
  // "… and were killed", "who died": the subject stands further off, behind other verbs
  const remote = isAt(tokens, i, W.and | W.relative)
  if (remote) i--
  let k = figures.length - 1
  while (k >= 0 && (figures[k] as Figure).last > i) k--
  for (; i >= sentence.first; i--) {
    const figure = figures[k]
    if (figure && figure.last === i) return figure
    const lex = lexAt(tokens, i)
    if (lex.is & W.stop || (lex.is & W.subordinator && !(lex.is & W.relative))) return undefined
    if (lex.outcome !== null && lex.noun === null && !remote) return undefined
    if (!remote && lex.is & FINITE && !participle(tokens, i)) return undefined
    if (lex.noun?.kind === 'person' && !insidePhrase(tokens, i)) return undefined
    if (lex.is & W.pronoun && !(lex.is & W.relative)) return undefined
  }
  return undefined
}

/** A reduced relative: "six civilians trapped in the house were killed". */
const participle = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i).endsWith('ed') && isAt(tokens, i + 1, W.preposition)

/** A person noun that is no subject of its own: "members of the |police", "30 people, mostly women and |children". */
function insidePhrase(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - 6 && at >= 0; at--) {
    const lex = lexAt(tokens, at)
    if (lex.is & (W.preposition | W.adverb | W.including | W.apostrophe | W.opener | W.dash)) return true
    if (lex.is & W.gerund) return true
    if (lex.is & (W.comma | W.stop | FINITE | W.subordinator)) return false
  }
  return false
}

/** The figure that "killing", "wounded" with an object, or "the death of" governs. */
function toTheRight(
  tokens: Tokens,
  sentence: Sentence,
  figures: readonly Figure[],
  { last }: Predicate,
): Figure | undefined {
  let k = 0
  while (k < figures.length && (figures[k] as Figure).from <= last) k++
  const figure = figures[k]
  if (!figure) return undefined
  let preposition = false
  for (let i = last + 1; i < figure.from && i <= sentence.last; i++) {
    const lex = lexAt(tokens, i)
    if (lex.is & W.stop || (lex.is & W.subordinator && lex.is & ~W.subordinator) || lex.is & W.subordinator)
      return undefined
    if (lex.outcome !== null && lex.noun === null) return undefined
    if (lex.is & FINITE && !(lex.is & W.adjective)) return undefined
    if (lex.is & W.preposition) preposition = true
  }
  return preposition && !connects(tokens, figure.from - 1) ? undefined : figure
}

/** Whether token `i` joins two figures of one list: "," "and" "including" "(". */
const connects = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.comma | W.and | W.including | W.opener | W.dash) || JOINING_WORDS.has(wordAt(tokens, i))
const JOINING_WORDS = wordSet('alongside besides both well with them was were')

/** "the death toll rose to 40", "bringing the number of wounded to 22", "a total of 12" */
function claimByToll(
  tokens: Tokens,
  sentence: Sentence,
  figures: readonly Figure[],
  predicates: readonly Predicate[],
): void {
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (!isAt(tokens, i, W.toll)) continue
    const outcome = tollOutcome(tokens, sentence, i)
    if (!outcome) continue
    for (const figure of figures) {
      if (figure.from <= i || figure.draft.metric !== null || figure.noun?.kind === 'thing') continue
      if (breaks(tokens, i + 1, figure.from - 1, predicates)) break
      settle(figure, outcome, 'metric-toll', 0.95)
    }
  }
}

function tollOutcome(tokens: Tokens, sentence: Sentence, i: number): Metric | null {
  const word = wordAt(tokens, i)
  const before = wordAt(tokens, i - 1)
  if (word === 'toll')
    return before === 'injury' || before === 'wounded' ? 'wounded' : before === 'casualty' ? 'casualties' : 'killed'
  if (before === 'killed' || before === 'dead') return 'killed'
  if (wordAt(tokens, i + 1) !== 'of') return null
  for (let at = i + 2; at <= i + 6 && at <= sentence.last; at++) {
    const { outcome, noun, is } = lexAt(tokens, at)
    if (outcome !== null && !outcome.things) return outcome.metric
    if (noun?.metric && noun.sure) return noun.metric
    if (is & (W.stop | W.comma | W.be | W.modal)) return null
  }
  return null
}

function breaks(tokens: Tokens, from: number, to: number, predicates: readonly Predicate[]): boolean {
  for (let i = from; i <= to; i++) if (isAt(tokens, i, W.stop | W.subordinator)) return true
  return predicates.some(({ first, last, side }) => side === 'right' && first >= from && last <= to)
}

/** "two of the dead", "five of those killed", "among the wounded were six", "one of them" */
function claimByWhole(
  tokens: Tokens,
  figures: readonly Figure[],
  predicates: readonly Predicate[],
  earlier: Figure | undefined,
): void {
  figures.forEach((figure, i) => {
    if (figure.draft.metric !== null) return
    const metric = wholeMetric(tokens, figure) ?? amongMetric(tokens, figure)
    if (metric) settle(figure, metric, 'metric-whole', 0.95)
    else if (
      figure.partitive &&
      i === 0 &&
      predicates.length === 0 &&
      earlier?.draft.metric &&
      ofThem(tokens, figure)
    ) {
      settle(figure, earlier.draft.metric, 'metric-earlier', 0.8)
    }
  })
}

function wholeMetric(tokens: Tokens, figure: Figure): Metric | null {
  if (!figure.partitive) return null
  for (let i = figure.draft.last + 1; i <= figure.draft.last + 5; i++) {
    const { outcome, noun, is } = lexAt(tokens, i)
    if (outcome !== null && harm(outcome)) return outcome.metric
    if (noun?.sure && noun.metric) return noun.metric
    if (is & (W.stop | W.comma | W.be)) return null
  }
  return null
}

const harm = (outcome: Outcome): boolean => !outcome.things && outcome.metric !== 'other'

/** "Among the |dead were 5 children" */
function amongMetric(tokens: Tokens, figure: Figure): Metric | null {
  let i = figure.from - 1
  if (!isAt(tokens, i, W.be | W.including)) return null
  for (i--; i >= figure.from - 6; i--) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null && harm(outcome)) return outcome.metric
    if (is & (W.stop | W.comma)) return null
  }
  return null
}

const ofThem = (tokens: Tokens, figure: Figure): boolean =>
  /^(them|whom|these|those|victims)$/.test(wordAt(tokens, figure.last))

/** Hands a metric on along a list: "killed two policemen|, a driver| and four others", "7 people|, including 3 children". */
function spread(tokens: Tokens, figures: readonly Figure[], predicates: readonly Predicate[]): void {
  for (let i = 1; i < figures.length; i++)
    handOver(tokens, figures[i - 1] as Figure, figures[i] as Figure, predicates, true)
  for (let i = figures.length - 1; i > 0; i--)
    handOver(tokens, figures[i] as Figure, figures[i - 1] as Figure, predicates, false)
  for (let i = 1; i < figures.length; i++) includeInto(tokens, figures[i - 1] as Figure, figures[i] as Figure)
  for (let i = 1; i < figures.length; i++)
    handOver(tokens, figures[i - 1] as Figure, figures[i] as Figure, predicates, true)
}

function handOver(
  tokens: Tokens,
  giver: Figure,
  taker: Figure,
  predicates: readonly Predicate[],
  forward: boolean,
): void {
  if (taker.draft.metric !== null || !isPeople(giver.draft.metric) || taker.noun?.kind === 'thing') return
  const [left, right] = forward ? [giver, taker] : [taker, giver]
  if (!connects(tokens, right.from - 1)) return
  for (let i = left.last + 1; i < right.from; i++) {
    const { is, outcome, noun } = lexAt(tokens, i)
    if (is & (W.stop | W.subordinator | W.closer)) return
    if (is & FINITE && !participle(tokens, i) && i < right.from - 1) return
    if (outcome !== null && noun === null) return
  }
  if (predicates.some(({ first, last }) => first > left.last && last < right.from)) return
  settle(taker, giver.draft.metric as Metric, 'metric-list', 0.9)
}

/** "… seven others wounded, including| two policemen"; "… five injured, |one critically"; "3 killed, two of them children" */
function includeInto(tokens: Tokens, whole: Figure, part: Figure): void {
  if (part.draft.metric !== null || !isPeople(whole.draft.metric) || part.noun?.kind === 'thing') return
  const before = part.from - 1
  const includes =
    isAt(tokens, before, W.including) || (wordAt(tokens, before) === 'them' && isAt(tokens, before - 1, W.preposition))
  const byManner = isAt(tokens, before, W.comma | W.and) && isAt(tokens, part.last + 1, W.adverb | W.adjective)
  if (!includes && !byManner && !ofThem(tokens, part)) return
  for (let i = whole.last + 1; i < part.from; i++) if (isAt(tokens, i, W.stop)) return
  settle(part, whole.draft.metric as Metric, 'metric-part', 0.9)
}

const PRESENT = wordSet(
  'soldier soldiers troop troops fighter fighters militant militants police policemen officers personnel forces guards rebels insurgents militiamen mercenaries recruits servicemen marines commandos combatants jihadists peacekeepers reservists',
)

/** Without a verb that says more: strikes, munitions and vehicles are what they are, fighters a strength. */
function claimByDefault(figure: Figure): void {
  const { noun, draft } = figure
  if (draft.metric !== null) return
  if (noun?.metric) settle(figure, noun.metric, 'metric-counted', noun.kind === 'thing' ? 0.9 : 0.7)
  else if (noun?.status === 'combatant' && PRESENT.has(draft.counted.toLowerCase()))
    settle(figure, 'strength', 'metric-presence', 0.5)
  else if (noun !== null || draft.head !== null) settle(figure, 'other', 'metric-other', 0.5)
}
