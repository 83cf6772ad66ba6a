import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import { behindHearsay } from '../counted/status-words.js'
import type { Figure } from '../sheet.js'
import { headBefore } from '../speaker/saying-gaps.js'
import { OF_TOLL } from '../speaker/saying-words.js'
import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'
import { byAnother } from './by-another.js'
import type { Predicate } from './predicate.js'
import { ofThem, type Words } from './settle.js'

/** "one source said 12 were killed, another said |15": a bare number as all that is said. */
export function saidAlone(tokens: Tokens, text: string, { draft, from, last }: Figure): boolean {
  if (draft.head !== null) return false
  if (saidOfIt(tokens, from - 1) || changedTo(tokens, from - 1)) return true
  // "spoke of |“at least 20”"
  const quoted = isAt(tokens, from - 1, W.quoteMark) && isAt(tokens, last + 1, W.quoteMark)
  let [before, behind] = quoted ? [from - 2, last + 2] : [from - 1, last + 1]
  // "said |only eight"
  while (isAt(tokens, before, W.adverb) && !isAt(tokens, before, W.negation)) before--
  const said =
    // "the log listed |only 19"
    (isAt(tokens, skipAdverbs(tokens, before), W.saying) && !FINDS.has(wordAt(tokens, before))) ||
    // "others spoke of |three", "the rebels admitted to |five"
    (/^(of|to)$/.test(wordAt(tokens, before)) && isAt(tokens, before - 1, W.saying)) ||
    // "nine died according to the army, |12 according to the rebels"
    wordAt(tokens, behind) === 'according'
  // "Hama Radio reported 12 killed, Tariq News |15", "the army spoke of nine dead, the rebels |of 12"
  const gap = !said && headBefore(tokens, text, quoted ? from - 1 : from) >= 0
  if (gap && (isAt(tokens, behind, W.and) || wordAt(tokens, behind) === 'dead')) return true
  return (
    (said || gap) &&
    (isAt(tokens, behind, W.comma | W.stop | W.dash) ||
      wordAt(tokens, behind) === '.' ||
      wordAt(tokens, behind) === 'according')
  )
}

/** "has quantified this |as 12-24", "raised that |to 27", "revised it |down to nine" */
function saidOfIt(tokens: Tokens, joint: number): boolean {
  if (!/^(as|at|to)$/.test(wordAt(tokens, joint))) return false
  let it = joint - 1
  while (it > joint - 5 && (isAt(tokens, it, W.date) || /^(up|down|in|on|later)$/.test(wordAt(tokens, it)))) it--
  return (
    /^(this|that|it|them)$/.test(wordAt(tokens, it)) &&
    (isAt(tokens, it - 1, W.saying) || OF_TOLL.has(wordAt(tokens, it - 1)))
  )
}

/** "12 died, a figure revised that night by the ministry |to 25" */
function changedTo(tokens: Tokens, to: number): boolean {
  if (wordAt(tokens, to) !== 'to') return false
  for (let i = to - 1; i > to - 10 && !isAt(tokens, i, W.comma | W.stop); i--)
    if (OF_TOLL.has(wordAt(tokens, i))) return isAt(tokens, i - 1, W.toll)
  return false
}

/** "has exhumed 1,204 and |identified 1,033" tells of what was done. */
const FINDS = wordSet('identified named')

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
/** "2,150 have died this year, |against 1,417 in 2022", "compared with 97 a day earlier" */
const compares = (tokens: Tokens, { from, noun }: Figure): boolean =>
  noun === null &&
  ((wordAt(tokens, from - 1) === 'against' && isAt(tokens, from - 2, W.comma)) ||
    (/^(with|to)$/.test(wordAt(tokens, from - 1)) && wordAt(tokens, from - 2) === 'compared') ||
    // "is now thought to have killed 11, |instead of two"
    (wordAt(tokens, from - 1) === 'of' && wordAt(tokens, from - 2) === 'instead') ||
    (wordAt(tokens, from - 1) === 'than' && wordAt(tokens, from - 2) === 'rather'))

/** "41 people were killed at one mosque and |ten at Linwood", "190 people in the north, |14 people in the west": the verb is not said again. */
function elided(tokens: Tokens, figures: readonly Figure[], i: number): boolean {
  const { from, last, noun } = figures[i] as Figure
  if (!ELSEWHERE.has(wordAt(tokens, last + 1))) return false
  // "nine were killed in the camp, |another 12 at the river"
  if (noun === null)
    return isAt(tokens, from - 1, W.and) || (wordAt(tokens, from) === 'another' && isAt(tokens, from - 1, W.comma))
  const same = (other: Figure): boolean =>
    isPeople(other.draft.metric) && wordAt(tokens, other.last) === wordAt(tokens, last)
  return isAt(tokens, from - 1, W.and | W.comma) && figures.slice(0, i).some(same)
}
/** "the army was responsible for 38 deaths, the rebels |for nine": so many more are laid to others. */
const laidTo = (tokens: Tokens, { from, last, noun }: Figure, before: Figure | undefined): boolean =>
  noun === null &&
  wordAt(tokens, from - 1) === 'for' &&
  before !== undefined &&
  wordAt(tokens, before.from - 1) === 'for' &&
  (isAt(tokens, last + 1, W.and | W.comma | W.stop) || wordAt(tokens, last + 1) === '.')
/** "South Africa lost 13 soldiers, |Malawi three and |Uruguay one": a name and its number alone. */
function ofAnother(
  tokens: Tokens,
  text: string,
  { from, last, noun }: Figure,
  before: Figure | undefined,
  given: Metric,
): boolean {
  if (noun !== null || before?.draft.metric !== given || before.last < from - 6) return false
  if (!isAt(tokens, last + 1, W.and | W.comma | W.stop) && wordAt(tokens, last + 1) !== '.') return false
  let i = from - 1
  while (i > before.last && isCapital(text, tokens[i])) i--
  const name = i < from - 1
  if (wordAt(tokens, i) === 'the') i--
  return name && i === before.last + 1 && isAt(tokens, i, W.and | W.comma)
}
/** "20 people were hurt on Sunday, followed by |39 on Monday" */
const follows = (tokens: Tokens, { from, noun }: Figure): boolean =>
  noun === null && wordAt(tokens, from - 1) === 'by' && wordAt(tokens, from - 2) === 'followed'
/** "Fighting displaced 450,000. Last week |82,000 arrived in the town": more of them. */
const arrives = (tokens: Tokens, { last, noun }: Figure): boolean =>
  noun === null && ARRIVES.has(wordAt(tokens, last + 1))
const ARRIVES = wordSet('arrived fled crossed reached')
const ELSEWHERE = wordSet('at in near on')

/** Whether a figure goes on counting what befell those spoken of before. */
export const goesOn = (
  { tokens, text }: Words,
  figures: readonly Figure[],
  i: number,
  predicates: readonly Predicate[],
  given: Metric,
): boolean => {
  const figure = figures[i] as Figure
  return (
    saidAlone(tokens, text, figure) ||
    amongThem(tokens, figure) ||
    (ofThem(tokens, figure) && wordAt(tokens, figure.last + 1) === 'being') ||
    changedFrom(tokens, figure) ||
    compares(tokens, figure) ||
    elided(tokens, figures, i) ||
    byAnother(tokens, figure, countedBefore(figures, i)) ||
    follows(tokens, figure) ||
    laidTo(tokens, figure, i > 0 ? figures[i - 1] : undefined) ||
    ofAnother(tokens, text, figure, i > 0 ? figures[i - 1] : undefined, given) ||
    (given === 'displaced' && arrives(tokens, figure)) ||
    speaksOfEarlier(tokens, figures, i, predicates)
  )
}

/** The last figure before figure `i` that has a number of its own: "nine by |the army, one by the rebels" counts no army. */
function countedBefore(figures: readonly Figure[], i: number): Figure | undefined {
  let k = i - 1
  while (figures[k]?.draft.implicit) k--
  return figures[k]
}

/** "17|, including seven children, were civilians": the word behind the aside. */
function behindIncluding(tokens: Tokens, comma: number): number {
  if (!isAt(tokens, comma, W.comma) || !isAt(tokens, comma + 1, W.including)) return comma
  for (let i = comma + 2; i < comma + 10; i++) if (isAt(tokens, i, W.comma)) return i + 1
  return comma
}

/** "Two of them …", "Nine were women": they go on counting those spoken of before; "of them" only where no verb of harm says more. */
function speaksOfEarlier(
  tokens: Tokens,
  figures: readonly Figure[],
  i: number,
  predicates: readonly Predicate[],
): boolean {
  const figure = figures[i] as Figure
  // "a community of 5,000, |many of them living here": of those
  let nearer = i > 0 ? figures[i - 1] : undefined
  // "|a spokesman said four were children": who speaks is none of them
  if (nearer?.draft.implicit && isAt(tokens, nearer.last + 1, W.saying)) nearer = figures[i - 2]
  if (nearer && nearer.last + 12 > figure.from && !isPeople(nearer.draft.metric)) return false
  if (figure.partitive && ofThem(tokens, figure)) return !predicates.some(({ metric }) => isPeople(metric))
  const copula = behindIncluding(tokens, figure.last + 1)
  if (figure.noun !== null || !COPULAS.has(wordAt(tokens, copula))) return false
  const be = behindHearsay(tokens, copula)
  for (let i = be + 1; i <= be + 4; i++) {
    const { noun, is, outcome } = lexAt(tokens, i)
    if (noun?.kind === 'person' && noun.metric === null) return true
    if (outcome !== null || is & (W.comma | W.and | W.preposition | W.stop | W.saying)) return false
  }
  return false
}
