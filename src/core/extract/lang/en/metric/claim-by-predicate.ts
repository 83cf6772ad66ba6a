import type { Metric } from '../../../../claim/vocabulary.js'
import { isOutOf } from '../counted/shared-noun.js'
import { type Figure, figureBefore, type Sentence } from '../sheet.js'
import { adjoins, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { destroys, foundDead, metricFor } from './metric-of-predicate.js'
import { objectBefore } from './object-before.js'
import type { Predicate } from './predicate.js'
import { connects, isFiniteVerb, isHarmVerb, settle, type Words } from './settle.js'
import {
  asideFrom,
  beforeOfWhom,
  beforeThings,
  hasOwnClause,
  insidePhrase,
  isExcepted,
  isMereAs,
  ofGroup,
  relativeBefore,
  subjectAt,
} from './subject-asides.js'

/** "killed and wounded", in order of what the reader is told of those counted when two verbs say it. */
const RANK: Partial<Record<Metric, number>> = {
  killed: 3,
  casualties: 3,
  wounded: 2,
  missing: 1,
  abducted: 1,
  detained: 1,
  displaced: 1,
}

/** Gives the metric of a predicate to the figure that it is said of: its subject or its object. */
export function claimByPredicate(
  words: Words,
  sentence: Sentence,
  figures: readonly Figure[],
  predicate: Predicate,
): void {
  const nearest =
    predicate.side === 'left'
      ? toTheLeft(words, sentence, figures, predicate)
      : toTheRight(words, sentence, figures, predicate)
  if (!nearest || isExcepted(words.tokens, nearest) || hasOwnClause(words.tokens, nearest, predicate)) return
  // "only 30 of |40 confirmed dead had names": of the 40
  const described = isAt(words.tokens, predicate.last + 1, W.be | W.have) && predicate.first === nearest.last + 1
  // "the mother of |two sisters killed that day"
  const participle =
    predicate.first === predicate.last &&
    predicate.first === nearest.last + 1 &&
    !isAt(words.tokens, predicate.last + 1, W.pronoun)
  const owned = (sentence.kinds & W.apostrophe) !== 0
  const figure = described ? nearest : subsetOf(words.tokens, figures, nearest, participle, owned)
  const metric = foundDead(words.tokens, figures, figure, predicate)
    ? 'killed'
    : metricFor(words.tokens, figure, predicate)
  const { draft, noun } = figure
  // "35 soldiers, two pickups and |one launcher were eliminated"
  if (metric === null && noun?.metric === 'equipment' && predicate.side === 'left') {
    const troops = beforeThings(words.tokens, figures, figure)
    if (troops) settle(troops, predicate.metric, 'metric-subject', 0.9)
  }
  if (metric === null || (draft.implicit && noun?.kind === 'thing' && !destroys(words.tokens, predicate))) return
  // "a number of injured people |died"
  const succumbs = predicate.outcome.form === 'intransitive' && metric === 'killed' && draft.metric === 'wounded'
  const told = draft.metric !== null && draft.rules
  if (told && (told.includes('metric-noun') || (told.includes('metric-trait') && !succumbs))) return
  if (draft.metric !== null && draft.metric !== 'other') {
    // "kidnapped and |killed": the graver word tells; "arrested two men and civilians were killed" are two clauses
    const coordinate = isAt(words.tokens, predicate.first - 1, W.and | W.comma | W.adverb | W.relative)
    // "missing and |feared dead"
    const feared =
      draft.metric === 'missing' && /^(feared|presumed|believed)$/.test(wordAt(words.tokens, predicate.last - 1))
    if (feared || !(coordinate || succumbs) || (RANK[draft.metric] ?? 0) >= (RANK[metric] ?? 0)) return
  }
  // "a number of injured people|, including a nurse, died"
  if (predicate.outcome.form === 'intransitive' && isAt(words.tokens, figure.from - 1, W.including)) {
    const whole = figureBefore(figures, figure)
    if (metric === 'killed' && whole?.trait?.metric === 'wounded') settle(whole, metric, 'metric-subject', 1)
  }
  settle(figure, metric, predicate.side === 'left' ? 'metric-subject' : 'metric-object', 1)
  if (predicate.unreal) draft.dropped = 'unreal'
}

/** "seven of| more than 90 passengers were injured", "39 people from| five families were killed": the verb is said of the first. */
function subsetOf(
  tokens: Tokens,
  figures: readonly Figure[],
  figure: Figure,
  participle: boolean,
  owned: boolean,
): Figure {
  const before = figureBefore(figures, figure)
  if (!before || (participle && before.draft.implicit)) return figure
  // "76 of the ferry's| 118 passengers"
  if (owned && wordAt(tokens, figure.from - 1) === 's') return isOutOf(tokens, before, figure) ? before : figure
  if (before.last + 4 < figure.from) return figure
  let of = figure.from - 1
  if (isAt(tokens, of, W.determiner | W.possessive)) of--
  // "eight |out of the 11 children"
  if (wordAt(tokens, of) === 'of' && wordAt(tokens, of - 1) === 'out') return before.last >= of - 2 ? before : figure
  return before.last >= of - 1 && OUT_OF.has(wordAt(tokens, of)) ? before : figure
}
const OUT_OF = wordSet('of from across in at')

/** The figure that a passive, "died" or "dead" is said of. */
function toTheLeft(
  { tokens, text }: Words,
  sentence: Sentence,
  figures: readonly Figure[],
  { first, outcome }: Predicate,
): Figure | undefined {
  const acts = outcome.form !== 'intransitive' && outcome.form !== 'adjective'
  const object = acts ? objectBefore(tokens, text, figures, first) : undefined
  if (object) return object
  let i = first - 1
  while (isAt(tokens, i, W.adverb) && !isAt(tokens, i, W.determiner)) i--
  // "61 people |they said were executed", "nine men |the army said had died"
  const said = isAt(tokens, first, W.saying) ? first : i
  const told = isAt(tokens, said, W.saying) ? toldOf(tokens, figures, said) : undefined
  if (told) return told
  // "23 people (plus the two bombers) |were killed"
  if (isAt(tokens, i, W.closer) && !figures.some(({ last }) => last === i))
    i = asideFrom(tokens, i, W.opener, sentence.first) - 1
  // "nine people – two men and seven women – |were killed"
  else if (isAt(tokens, i, W.dash)) {
    const dash = asideFrom(tokens, i, W.dash, sentence.first)
    if (dash > sentence.first) i = dash - 1
  }
  // "12 people, some of whom died, |were hurt"
  else if (isAt(tokens, i, W.comma)) i = beforeOfWhom(tokens, i)
  // "12 people, one of whom |later died"
  const whom = wordAt(tokens, i) === 'whom' ? figures.find(({ last }) => last === i) : undefined
  if (whom) return whom
  // "100 hostages, a third of whom |are dead": of some of them; "all of whom |died" is of the hundred
  if (wordAt(tokens, i) === 'whom' && wordAt(tokens, i - 1) === 'of' && !ALL.has(wordAt(tokens, i - 2)))
    return undefined
  if (wordAt(tokens, i) === 'they') {
    if (WHEN.has(wordAt(tokens, i - 1))) return those(figures, i, 6)
    // "30 people were in the house and |they were all killed"
    if (ALL.has(wordAt(tokens, first + 1)) && isAt(tokens, i - 1, W.and | W.relative)) return those(figures, i, 14)
  }
  // "… and were killed", "who died": the subject stands further off, behind other verbs
  const remote = isAt(tokens, i, W.and | W.relative) || (wordAt(tokens, i) === 'but' && outcome.form !== 'adjective')
  if (remote) i--
  let k = figures.length - 1
  while (k >= 0 && (figures[k] as Figure).last > i) k--
  k = subjectAt(tokens, figures, k, i, first)
  // "twenty members of a clan, forming six families, who were killed"
  while (k > 0 && remote && isAt(tokens, i, W.comma) && isGroup(figures[k] as Figure)) k--
  const figure = figures[k]
  if (!figure) return undefined
  for (; i >= sentence.first && i > figure.last; i--) {
    const { is, noun } = lexAt(tokens, i)
    // over "(also known as Hadi)", and over "as well as his cousin"
    if (is & W.closer) {
      i = asideFrom(tokens, i, W.opener, figure.last)
      continue
    }
    if (wordAt(tokens, i) === 'as' && isMereAs(tokens, i)) continue
    // "20 people|; including 13 women, were hurt"
    if (is & W.stop && isAt(tokens, i + 1, W.including)) continue
    if (is & W.stop || (is & W.subordinator && !(is & W.relative))) return undefined
    // "killed with her child |and that others were under the rubble"
    if (wordAt(tokens, i) === 'that' && isAt(tokens, i - 1, W.and)) return undefined
    if (isHarmVerb(tokens, i) && !remote && wordAt(tokens, i - 1) !== 'those') {
      // "one man who was hurt and evacuated to a clinic |died"
      i = outcome.form === 'intransitive' ? relativeBefore(tokens, i, figure.last) : -1
      if (i < 0) return undefined
      continue
    }
    if ((!remote && isFiniteVerb(tokens, text, i)) || (noun?.kind === 'person' && !insidePhrase(tokens, text, i))) {
      // "three people, most of |whom were children, were killed"
      i = relativeBefore(tokens, i, figure.last)
      if (i < 0) return undefined
      continue
    }
    if (is & W.pronoun && !(is & W.relative) && wordAt(tokens, i - 1) !== 'of' && !adjoins(tokens, i)) return undefined
  }
  return figure
}

/** The figure right before the few words of who says it: "|61 people| they said". */
function toldOf(tokens: Tokens, figures: readonly Figure[], verb: number): Figure | undefined {
  const figure = figures.findLast(({ last }) => last < verb)
  if (figure?.noun?.kind !== 'person' || !figure.noun.plural || figure.last < verb - 4) return undefined
  const opens = isAt(tokens, figure.last + 1, W.pronoun | W.determiner | W.possessive)
  for (let i = figure.last + 1; i < verb; i++) if (isAt(tokens, i, W.comma | W.stop | W.be | W.and)) return undefined
  return opens && figure.last < verb - 1 ? figure : undefined
}

const isGroup = ({ noun }: Figure): boolean => noun?.kind === 'thing' || noun?.kind === 'uncounted'

/** "images of |the three men before they were killed" */
function those(figures: readonly Figure[], they: number, reach: number): Figure | undefined {
  const figure = figures.findLast(({ last }) => last < they)
  const many = figure?.noun?.kind === 'person' && figure.noun.plural && figure.noun.metric === null
  return many && figure.draft.metric === null && figure.last > they - reach ? figure : undefined
}
const WHEN = wordSet('before after when while')
const ALL = wordSet('all both each')

/** The figure that "killing", "wounded" with an object, or "the death of" governs. */
function toTheRight(
  { tokens, text }: Words,
  sentence: Sentence,
  figures: readonly Figure[],
  { last }: Predicate,
): Figure | undefined {
  const figure = figures.find(({ from }) => from > last)
  if (!figure) return undefined
  let preposition = false
  for (let i = last + 1; i < figure.from && i <= sentence.last; i++) {
    if (isAt(tokens, i, W.stop | W.subordinator) || isHarmVerb(tokens, i) || isFiniteVerb(tokens, text, i))
      return undefined
    if (isAt(tokens, i, W.preposition)) preposition = true
  }
  return !preposition || connects(tokens, figure.from - 1) || ofGroup(tokens, figure) ? figure : undefined
}
