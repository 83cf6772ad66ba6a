import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence } from '../sheet.js'
import { CUE, countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { inCare } from './need-of-care.js'
import type { Predicate } from './predicate.js'
import { ofThem, settle, type Words } from './settle.js'
import { MOVES, SURPASS, surpass } from './toll-moves.js'
import { rangeMetric } from './toll-range.js'

/** "the death toll rose to 40", "bringing the number of wounded to 22", "put the number of civilians killed at 513". */
export function claimByToll(
  { tokens }: Words,
  sentence: Sentence,
  figures: readonly Figure[],
  predicates: readonly Predicate[],
  earlier: Metric | null,
): void {
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (!isAt(tokens, i, W.toll)) continue
    const metric = tollMetric(tokens, sentence, i, earlier)
    if (metric === null) continue
    for (const figure of figures) {
      if (figure.noun?.kind === 'thing' || figure.draft.implicit) continue
      // "bringing |to 12 the number of wounded"
      if (
        figure.last === i - 2 &&
        figure.noun === null &&
        figure.draft.metric === null &&
        isAt(tokens, figure.from - 1, W.preposition)
      )
        settle(figure, metric, 'metric-toll', 0.95)
      if (figure.draft.first <= i) continue
      if (breaks(tokens, i + 1, figure.from - 1, predicates) || anotherToll(tokens, sentence, i, figure.from)) break
      // "cut the toll |by 100, to 253": how far it moved
      if (figure.noun === null && wordAt(tokens, figure.from - 1) === 'by' && endsThere(tokens, figure.last + 1))
        continue
      // "the toll rose to 12 and five were hurt, |two badly"
      const { metric: told } = figure.draft
      // "the number of people killed rose to |48 casualties"
      if (
        told === 'casualties' &&
        metric === 'killed' &&
        figure.noun?.sure &&
        wordAt(tokens, figure.from - 1) === 'to'
      ) {
        settle(figure, metric, 'metric-toll', 0.95)
        continue
      }
      if (isPeople(told) && told !== metric) break
      if (figure.draft.metric !== null || ofThem(tokens, figure) || figure.partitive) continue
      // "a count of 12 dead, |20 seriously and 30 slightly hurt"
      if (GRAVELY.has(wordAt(tokens, figure.last + 1))) continue
      // "the toll rose to 40 and |67 people were still in hospitals"
      if (figure.noun?.kind === 'person' && inCare(tokens, figure.last)) continue
      settle(figure, metric, 'metric-toll', 0.95)
      if (SURPASS.has(wordAt(tokens, figure.from - 1))) surpass(figure)
    }
  }
}

const endsThere = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.comma | W.stop) || /^(to|[.])$/.test(wordAt(tokens, i))

const GRAVELY = wordSet('seriously critically badly severely gravely slightly lightly')

/** "The number of dead is disputed.", "Outlets differed on |the toll: one said nine": what a sentence's tolls are of; null where it has none. */
export function topicOf({ tokens }: Words, sentence: Sentence): Metric | null {
  if (!(sentence.cues & CUE.toll)) return null
  for (let i = sentence.last; i >= sentence.first; i--) {
    const metric = isAt(tokens, i, W.toll) ? tollMetric(tokens, sentence, i, null) : null
    if (isPeople(metric)) return metric
  }
  return null
}

function tollMetric(tokens: Tokens, sentence: Sentence, i: number, earlier: Metric | null): Metric | null {
  const [word, before] = [wordAt(tokens, i), wordAt(tokens, i - 1)]
  if (word === 'toll' || word === 'tolls') {
    if (before === 'injury' || before === 'wounded') return 'wounded'
    if (before === 'missing') return 'missing'
    if (before === 'casualty') return 'casualties'
    return before !== 'death' && speaksOfInjuries(tokens, sentence.first, i) ? 'wounded' : 'killed'
  }
  // "put the family's |loss at six"
  if (word === 'loss') return wordAt(tokens, i + 1) === 'at' ? 'killed' : null
  // "put their |losses at six", "|losses of 12 men"
  if (word === 'losses')
    return OF_LOSSES.has(wordAt(tokens, i + 1)) || wordAt(tokens, i + 2) === 'limited' ? 'killed' : null
  if (word === 'range' && wordAt(tokens, i + 1) !== 'of') return rangeMetric(tokens, i - 1)
  if (before === 'killed' || before === 'dead' || before === 'death' || before === 'fatality') return 'killed'
  if (before === 'casualty') return 'casualties'
  // "the number |killed"
  const next = lexAt(tokens, i + 1).outcome
  if (next !== null && !next.things) return next.metric
  // "640 killed (|total 171,160)"
  if (word === 'total' && isAt(tokens, i - 1, W.opener) && tokens[i + 1]?.kind === 'digits') return earlier
  // "put the number |held in the camp at 60"
  if (word === 'number' && wordAt(tokens, i + 1) === 'held') return 'detained'
  // "bringing to 29 the number |recovered"
  if (word === 'number' && earlier === 'killed' && RECOVERED.has(wordAt(tokens, i + 1))) return earlier
  if (wordAt(tokens, i + 1) !== 'of') return moves(tokens, i) ? earlier : null
  // "gave the figure of |six"
  if (OF_EARLIER.has(word) && (tokens[i + 2]?.kind === 'digits' || lexAt(tokens, i + 2).number !== null)) return earlier
  let relative = false
  let force: Metric | null = null
  for (let at = i + 2; at <= (relative ? i + 13 : i + 8) && at <= sentence.last; at++) {
    const { outcome, noun, is } = lexAt(tokens, at)
    // "the number of civilians |who were killed", "the number of villagers |the army admits killing"
    relative ||= (is & W.relative) !== 0 || ((is & W.determiner) !== 0 && lexAt(tokens, at - 1).noun?.kind === 'person')
    // "the number of civilians |injured and killed"
    if (outcome !== null && !outcome.things) return joinsOther(tokens, at) ? 'casualties' : outcome.metric
    if (noun?.metric && noun.sure) return noun.metric
    // "the number of victims rose to 12": of those spoken of before
    if (noun?.metric === 'casualties') return earlier ?? 'casualties'
    // "the number of |evacuees stands at 200"
    if (isPeople(noun?.metric ?? null) && noun?.plural) force = noun.metric
    // "the number of |fighters in the town is put at 600"
    // "the number of |air raids on markets to 61"
    if (at < i + 5 && noun?.kind === 'thing' && noun.plural && THINGS.has(noun.metric)) return noun.metric
    if (noun?.status === 'combatant' && noun.plural && !isAt(tokens, at - 1, W.hyphen)) force = 'strength'
    if (is & (W.stop | W.comma | W.modal) || (is & W.be && !relative)) return force
  }
  return force
}

const THINGS = new Set<Metric | null>(['strikes', 'munitions', 'equipment'])

/** "Injuries were many, and a doctor put |the toll at 150": nobody was spoken of as dead. */
function speaksOfInjuries(tokens: Tokens, first: number, toll: number): boolean {
  let injuries = false
  for (let i = first; i < toll; i++) {
    const { outcome } = lexAt(tokens, i)
    if (outcome?.metric === 'killed') return false
    if (outcome?.metric === 'wounded') injuries = true
  }
  return injuries
}

/** "the death toll reached 25, and |the number of injured more than 50" */
function anotherToll(tokens: Tokens, sentence: Sentence, toll: number, to: number): boolean {
  for (let i = toll + 1; i < to; i++)
    if (isAt(tokens, i, W.toll) && tollMetric(tokens, sentence, i, null) !== null) return true
  return false
}

function joinsOther(tokens: Tokens, at: number): boolean {
  if (!isAt(tokens, at + 1, W.and)) return false
  const [one, other] = [lexAt(tokens, at).outcome?.metric, lexAt(tokens, at + 2).outcome?.metric]
  return (one === 'killed' && other === 'wounded') || (one === 'wounded' && other === 'killed')
}

/** "the figure later |rose to six", "the total |stands at 12", "estimates |range from six to" */
function moves(tokens: Tokens, i: number): boolean {
  // "gave the number |as seven"
  if (wordAt(tokens, i + 1) === 'as' && (countsAt(tokens, i + 2) || countsAt(tokens, i + 4))) return true
  for (let at = i + 1; at <= i + 4; at++) if (MOVES.has(wordAt(tokens, at)) || IS.has(wordAt(tokens, at))) return true
  return BRINGS.has(wordAt(tokens, i - 1)) || BRINGS.has(wordAt(tokens, i - 2))
}
const OF_LOSSES = wordSet('at of as stood reached were was totalled totaled amounted numbered')
const RECOVERED = wordSet('recovered found retrieved identified buried')
const OF_EARLIER = wordSet('figure count tally total estimate estimates range')
const IS = wordSet('lies to was is ranged range ranges varied vary varies')
const BRINGS = wordSet(
  'bringing brings brought raising raises raised taking put puts pegged pegs pegging placed places placing putting',
)

const SAYING = wordSet('saying stating adding explaining noting')

/** "the toll of the raid that hit the town |has risen to 40": it is the toll that moves, whatever stands between. */
function movesTo(tokens: Tokens, to: number): boolean {
  const verb = wordAt(tokens, to) === 'to' || wordAt(tokens, to) === 'at' ? to - 1 : to
  const word = wordAt(tokens, verb)
  if (word === 'to' || !(MOVES.has(word) || IS.has(word))) return false
  return verb < to || word.startsWith('reach')
}

const AFTER = wordSet('after when where')

function breaks(tokens: Tokens, from: number, to: number, predicates: readonly Predicate[]): boolean {
  const moving = movesTo(tokens, to)
  // "the total killed since March to 340": no clause
  for (let i = from; i <= to; i++) {
    // "confirmed the toll, |saying 14 men were at the post"
    if (isAt(tokens, i, W.comma) && SAYING.has(wordAt(tokens, i + 1))) return true
    // "the number of deaths |as a result of the raid is 12"
    if (wordAt(tokens, i) === 'as' && wordAt(tokens, i + 2) === 'result') continue
    if (
      isAt(tokens, i, W.stop | W.subordinator) &&
      wordAt(tokens, i) !== 'since' &&
      // "killed during |that raid"
      !(wordAt(tokens, i) === 'that' && isAt(tokens, i - 1, W.preposition)) &&
      // "the toll |after a ferry capsized rose to 41"
      !(moving && (isAt(tokens, i, W.relative) || AFTER.has(wordAt(tokens, i)))) &&
      !(i === to && wordAt(tokens, i) === 'as')
    )
      return true
  }
  return !moving && predicates.some(({ first, last, side }) => side === 'right' && first >= from && last <= to)
}
