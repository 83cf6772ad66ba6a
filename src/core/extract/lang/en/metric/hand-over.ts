import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { countsAt, isAt, lexAt, W, wordAt, wordSet } from '../words/lex.js'
import { FATALLY } from './auxiliaries.js'
import type { Predicate } from './predicate.js'
import { connects, isFiniteVerb, isHarmVerb, ofThem, settle, type Words } from './settle.js'

/** Hands a metric on along a list: "killed two policemen|, a driver| and four others", "7 people|, including 3 children". */
export function handOver(words: Words, all: readonly Figure[], predicates: readonly Predicate[]): void {
  if (all.length < 2) return
  const people = all.filter(({ noun }) => noun?.kind !== 'thing')
  // "two of whom were pregnant" says something else of them: no member of the list
  const figures = people.filter(
    ({ draft, from, last }) =>
      draft.metric !== null ||
      (wordAt(words.tokens, last) !== 'whom' &&
        // "their son, who was |an infant, and one daughter"
        !(draft.implicit && isAt(words.tokens, from - 1, W.be))),
  )
  const forward = (hand: typeof pass): void => {
    const row = hand === include ? people : figures
    for (let i = 1; i < row.length; i++) hand(words, row[i - 1] as Figure, row[i] as Figure, predicates)
  }
  forward(pass)
  // what a whole includes, before a later clause can claim it: "12 killed, including one child, and 35 others were hurt"
  forward(include)
  for (let i = figures.length - 1; i > 0; i--) pass(words, figures[i] as Figure, figures[i - 1] as Figure, predicates)
  forward(include)
  // once more for what was included: "including two women| and three children"
  forward(pass)
}

const AGED = wordSet('young old small')
const WHO = wordSet('who whom whose which')

function pass({ tokens, text }: Words, giver: Figure, taker: Figure, predicates: readonly Predicate[]): void {
  const { metric } = giver.draft
  if (taker.draft.metric !== null || !isPeople(metric)) return
  // "nine killed by |the militia, one by rebels": who did it
  if (taker.draft.implicit && wordAt(tokens, taker.from - 1) === 'by') return
  // "12 people, |one of whom died": not the 12
  if (wordAt(tokens, giver.last) === 'whom') return
  // "two men, |one of them injured, were arrested"
  if (giver.from > taker.from && ofThem(tokens, giver) && lexAt(tokens, giver.last + 1).outcome !== null) return
  // "19 |bodies and 74 wounded", "11 bodies and |three survivors": the noun says what they are
  if (taker.noun?.metric === 'killed' || taker.noun?.metric === 'other') return
  const [left, right] = giver.from < taker.from ? [giver, taker] : [taker, giver]
  if (!connects(tokens, right.from - 1)) return
  // "|Of the 40 guests, nine were killed"
  if (taker === left && opensWhole(tokens, taker)) return
  // "(among them a nurse|) and four children"
  let behind = left === giver && isAt(tokens, left.last + 1, W.closer) ? left.last + 2 : left.last + 1
  // "eight |were civilians and two soldiers"
  if (left.draft.head === null && isAt(tokens, behind, W.be) && right.from <= behind + 4) behind++
  // "two soldiers |were killed and eight others."
  const ends = left === giver && isAt(tokens, right.from - 1, W.and) && endsClause(tokens, right.last + 1)
  const own = ends
    ? behindOwnVerb(left, right, predicates)
    : left === giver && isPerson(right)
      ? behindRelative(tokens, left, right, predicates)
      : -1
  if (own > 0) behind = own
  for (let i = behind; i < right.from; i++) {
    // over ", two of |whom were pregnant,"
    if (isAt(tokens, i, W.relative | W.possessive) && WHO.has(wordAt(tokens, i)))
      while (i < right.from && !isAt(tokens, i, W.comma)) i++
    // "four people, |as well as the driver"
    if (wordAt(tokens, i) === 'as' && (wordAt(tokens, i + 1) === 'well' || wordAt(tokens, i - 1) === 'well')) continue
    // "his children, |as young as 3 years old"
    if (wordAt(tokens, i) === 'as' && AGED.has(wordAt(tokens, i + 1))) {
      while (i < right.from - 1 && wordAt(tokens, i) !== 'old') i++
      continue
    }
    // over "(6 years old)"
    if (isAt(tokens, i, W.opener)) while (i < right.from && !isAt(tokens, i, W.closer)) i++
    else if (
      isAt(tokens, i, W.stop | W.subordinator | W.closer) ||
      isHarmVerb(tokens, i) ||
      isFiniteVerb(tokens, text, i)
    )
      return
  }
  if (predicates.some(({ first, last }) => first >= (own > 0 ? own : left.last + 1) && last < right.from)) return
  settle(taker, ofPart(tokens, taker, metric), 'metric-list', 0.9)
}

/** "|Of 40 guests, …", "…; |of the 40, …": the whole of which a part is told. */
function opensWhole(tokens: Words['tokens'], { from }: Figure): boolean {
  const of = isAt(tokens, from - 1, W.determiner | W.possessive) ? from - 2 : from - 1
  if (wordAt(tokens, of) !== 'of') return false
  return of === 0 || isAt(tokens, of - 1, OPENS) || wordAt(tokens, of - 1) === '.' || (tokens[of]?.space ?? 0) > 1
}
const OPENS = W.stop | W.comma | W.quoteMark | W.and | W.dash

/** Behind the verb between two figures, where it is said of the first; −1 where it is not. */
function behindOwnVerb(left: Figure, right: Figure, predicates: readonly Predicate[]): number {
  const verb = predicates.find(({ first }) => first > left.last)
  return verb?.side === 'left' && verb.first === left.last + 1 && verb.last < right.from ? verb.last + 1 : -1
}

/** "six people who were injured|, two women and four children": what the relative clause says holds of those behind its comma. */
function behindRelative(
  tokens: Words['tokens'],
  left: Figure,
  right: Figure,
  predicates: readonly Predicate[],
): number {
  if (!WHO.has(wordAt(tokens, left.last + 1)) || !isAt(tokens, right.from - 1, W.comma)) return -1
  const verb = predicates.find(({ first }) => first > left.last)
  return verb?.first === left.last + 2 && verb.last === right.from - 2 ? right.from - 1 : -1
}

const endsClause = (tokens: Words['tokens'], i: number): boolean => isAt(tokens, i, W.stop) || wordAt(tokens, i) === '.'

/** "… seven others wounded, including| two policemen"; "… five injured, |one critically"; "3 killed, two of them children"; "11 killed: |seven in …" */
function include({ tokens }: Words, whole: Figure, part: Figure): void {
  const { metric } = whole.draft
  if (part.draft.metric !== null || !isPeople(metric)) return
  // "among them|, two women"
  const owned =
    isAt(tokens, part.from - 1, W.possessive) ||
    (isAt(tokens, part.from - 1, W.comma) && wordAt(tokens, part.from - 2) === 'them')
  const before = owned ? part.from - 2 : part.from - 1
  const includes =
    isAt(tokens, before, W.including | W.opener) ||
    // "20 people were hurt, of whom |4 were soldiers"
    wordAt(tokens, before) === 'whom' ||
    // "six relatives, among whom |were two children"
    (isAt(tokens, before, W.be) && wordAt(tokens, before - 1) === 'whom' && WITHIN.has(wordAt(tokens, before - 2))) ||
    (wordAt(tokens, before) === 'which' && WITHIN.has(wordAt(tokens, before - 1))) ||
    (wordAt(tokens, before) === 'them' && isAt(tokens, before - 1, W.preposition)) ||
    // "12 people were killed – |three men and two women", "with |three children among them"
    (isAt(tokens, before, W.dash) && isPerson(part)) ||
    (wordAt(tokens, part.last + 1) === 'among' && wordAt(tokens, part.last + 2) === 'them')
  // "nine dead, |20 seriously and 30 slightly injured": hurt, as the next are
  const byManner =
    isAt(tokens, before, W.comma | W.and) &&
    isAt(tokens, part.last + 1, W.adverb | W.adjective) &&
    !(isAt(tokens, part.last + 2, W.and) && countsAt(tokens, part.last + 3))
  const breakdown = (part.noun === null || isPerson(part)) && breaksDown(tokens, whole, part)
  if (!includes && !byManner && !breakdown && !ofThem(tokens, part)) return
  for (let i = whole.last + 1; i < part.from; i++) {
    // "20 people|; including 13 women"
    if (isAt(tokens, i, W.stop) && i !== before - 1 && !(breakdown && wordAt(tokens, i) === ':')) return
  }
  settle(part, ofPart(tokens, part, metric), 'metric-part', breakdown ? 0.8 : 0.9)
}

const WITHIN = wordSet('among amongst of')

/** "three hurt, |one of them fatally" */
const ofPart = (tokens: Words['tokens'], { last }: Figure, metric: Metric): Metric =>
  FATALLY.has(wordAt(tokens, last + 1)) ? 'killed' : metric
const isPerson = ({ noun }: Figure): boolean => noun?.kind === 'person' && noun.metric === null

/** "11 people were killed: |seven in the morning, and |four at night" */
function breaksDown(tokens: Words['tokens'], whole: Figure, part: Figure): boolean {
  if (wordAt(tokens, part.from - 1) === ':' && whole.last >= part.from - 12) return true
  const sibling = whole.draft.rules.includes('metric-part') && whole.noun === null
  return sibling && isAt(tokens, part.from - 1, W.comma | W.and) && !lexAt(tokens, part.last + 1).outcome
}
