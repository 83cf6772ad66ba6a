import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import { countsNobody } from '../counted/cases.js'
import { type Figure, type Step, standing } from '../sheet.js'
import { adjoins, CUE, isAt, type Lex, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { claimByDefault } from './claim-by-default.js'
import { claimByHeading } from './claim-by-heading.js'
import { claimByNumber } from './claim-by-including.js'
import { claimByPredicate } from './claim-by-predicate.js'
import { claimBySubject } from './claim-by-subject.js'
import { claimByToll, topicOf } from './claim-by-toll.js'
import { claimByWhole } from './claim-by-whole.js'
import { claimInBracket, ofCountries, sumsUp } from './claim-in-bracket.js'
import { handOver } from './hand-over.js'
import { claimByKindBefore } from './kind-at.js'
import { moreOfThem, toldAgain } from './metric-told.js'
import { takenToHospital, withInjuries } from './need-of-care.js'
import { nounReaches } from './noun-reaches.js'
import { areOfThem } from './of-those-before.js'
import { readPredicates } from './predicates.js'
import { respectively } from './respectively.js'
import { harms, ofThem, settle } from './settle.js'
import { thingElided } from './things-elided.js'

/** What happened to those counted. The surest words claim first; a metric once settled stays. */
export const metricByClause: Step = {
  name: 'metric',
  apply(sheet) {
    let earlier: Figure | undefined
    let last: Figure | undefined
    // what the last toll spoken of counts
    let topic: Metric | null = null
    // whether the report has spoken of any dead
    let dead = false
    for (const sentence of sheet.sentences) {
      const all = standing(sentence)
      topic = topicOf(sheet, sentence) ?? topic
      if (all.length === 0) continue
      // one vehicle is nothing to count unless it was destroyed
      const figures = all.some(isOneThing) ? all.filter((figure) => !isOneThing(figure)) : all
      const predicates = readPredicates(sheet, sentence, figures)
      for (const figure of figures) claimByNoun(sheet.tokens, figure)
      if (sentence.kinds & W.opener) claimInBracket(sheet.tokens, figures, sentence.first)
      for (const predicate of predicates) {
        const destroys = predicate.outcome.metric === 'equipment'
        claimByPredicate(sheet, sentence, destroys ? all : figures, predicate)
      }
      claimBySubject(sheet, sentence, figures, predicates)
      for (const figure of figures) {
        claimByRemains(figure)
        claimByKindBefore(sheet.tokens, figure)
      }
      claimByHeading(sheet, sentence, figures)
      // before a toll hands on what was told last: "searching for ten … a total of |26 victims"
      for (const figure of figures)
        if (
          isVictims(sheet.tokens, figure) &&
          (dead || all.some(isDead) || tellsOfDeath(sheet.tokens, sentence.first, figure))
        )
          settle(figure, 'killed', 'metric-victims', 0.7)
      if (sentence.cues & CUE.toll) {
        const told = figures.find(({ draft }) => isPeople(draft.metric)) ?? earlier
        claimByToll(sheet, sentence, figures, predicates, told?.draft.metric ?? null)
      }
      claimByWhole(sheet, figures, predicates, { earlier, last, topic, dead }, sentence.first)
      for (let i = 1; i < figures.length; i++) areOfThem(sheet.tokens, figures[i - 1] as Figure, figures[i] as Figure)
      handOver(sheet, figures, predicates)
      if (sentence.kinds & W.opener) {
        sumsUp(sheet.tokens, figures)
        ofCountries(sheet, figures)
      }
      if (sentence.cues & CUE.inTurn) for (let i = 1; i < figures.length; i++) respectively(sheet.tokens, figures, i)
      for (const figure of figures) {
        if (figure.draft.metric === null) {
          const told = toldAgain(sheet, sentence, figure) ?? moreOfThem(sheet.tokens, figure, last)
          if (told) settle(figure, told, 'metric-told', 0.8)
        }
        if (countsNobody(figure)) settle(figure, 'other', 'metric-other', 0.5)
        claimByNumber(sheet.tokens, last, figure)
        // "60 drones were fired. |Thirty-six of them reached the city"
        if (
          figure.draft.metric === null &&
          last?.draft.metric &&
          figure.partitive &&
          ofThem(sheet.tokens, figure) &&
          !isShot(sheet.tokens, figure)
        )
          settle(figure, last.draft.metric, 'metric-earlier', 0.7)
        // "8,400 troops, down from |100,000"
        if (figure.draft.metric === null && last && comparesWith(sheet.tokens, figure, last)) {
          settle(figure, last.draft.metric as Metric, 'metric-earlier', 0.8)
          figure.draft.status = last.draft.status
        }
        if (figure.draft.metric === null) {
          const thing = thingElided(sheet, figure, last)
          if (thing) settle(figure, thing, 'metric-earlier', 0.8)
          else claimByDefault(sheet.tokens, figure)
        }
        last = figure
      }
      const died = figures.some(isDead)
      dead ||= died
      earlier = figures.findLast(({ draft }) => isPeople(draft.metric)) ?? earlier
      if (earlier) earlier.besideDead ||= died
    }
  },
}

/** "12 deaths", "four injured civilians" */
function claimByNoun(tokens: Tokens, figure: Figure): void {
  const { noun, trait } = figure
  // "seven people |with injuries"
  const hurt =
    noun?.kind === 'person' &&
    noun.metric === null &&
    wordAt(tokens, figure.last + 1) === 'with' &&
    withInjuries(tokens, figure.last)
  // "two of the wounded died": the verb says more of them than "wounded"
  if (noun?.sure && noun.metric && !figure.partitive) {
    const joint = trait === null && figure.last > (figure.draft.head ?? figure.last)
    // "put the |death toll at nine civilian casualties"
    if (
      noun.metric === 'casualties' &&
      wordAt(tokens, figure.from - 2) === 'toll' &&
      DEATHS.has(wordAt(tokens, figure.from - 3))
    )
      return settle(figure, 'killed', 'metric-noun', 0.9)
    settle(
      figure,
      joint && lexAt(tokens, figure.last).noun?.metric !== noun.metric ? 'casualties' : noun.metric,
      'metric-noun',
      1,
    )
    return
  }
  // "12 mutilated |bodies" are dead
  const hurtBodies = trait?.metric === 'wounded' && noun?.metric === 'killed'
  if ((trait?.metric === 'killed' || trait?.metric === 'wounded') && !hurtBodies)
    return settle(figure, trait.metric, 'metric-trait', 1)
  const reached =
    behindDash(tokens, figure.from) ?? (noun === null ? nounReaches(tokens, figure.from, figure.last) : null)
  if (reached) settle(figure, reached, 'metric-noun', 1)
  // "rockets, |at least 30 of them, hit the town": by the noun before
  else if (noun === null && isAside(tokens, figure)) {
    const { noun: whole } = lexAt(tokens, figure.from - 2)
    if (whole?.kind === 'thing' && whole.plural && whole.metric !== null)
      settle(figure, whole.metric, 'metric-whole', 0.9)
  }
  // "more than 30 |were martyrs"
  else if (noun === null && isAt(tokens, figure.last + 1, W.be) && isMartyrs(lexAt(tokens, figure.last + 2)))
    settle(figure, 'killed', 'metric-noun', 0.9)
  else if (hurt) settle(figure, 'wounded', 'metric-injuries', 0.9)
}

/** "most of those killed – |48 people", "a rise in casualties – |90": those of whom the words before the dash tell. */
function behindDash(tokens: Tokens, from: number): Metric | null {
  if (!isAt(tokens, from - 1, W.dash | W.hyphen) || adjoins(tokens, from - 1)) return null
  const { noun, outcome } = lexAt(tokens, from - 2)
  if (noun?.sure && noun.plural) return noun.metric
  return outcome?.form === 'past' && harms(outcome) && wordAt(tokens, from - 3) === 'those' ? outcome.metric : null
}

/** ", |at least ten of them," */
const isAside = (tokens: Tokens, figure: Figure): boolean =>
  isAt(tokens, figure.from - 1, W.comma) && isAt(tokens, figure.last + 1, W.comma) && ofThem(tokens, figure)

const isMartyrs = ({ noun, outcome }: Lex): boolean =>
  noun?.sure === true && noun.metric === 'killed' && noun.plural && outcome === null

/** "19 bodies", "15 body bags", "212 lives": dead, where no verb said otherwise. */
function claimByRemains(figure: Figure): void {
  if (figure.draft.metric !== null) return
  if (
    figure.noun?.metric === 'killed' ||
    (figure.draft.counted.endsWith('bags') && /\bbody[ -]bags$/i.test(figure.draft.counted))
  )
    settle(figure, 'killed', 'metric-noun', 0.9)
}

const isDead = ({ draft }: Figure): boolean => draft.metric === 'killed'

/** "22 victims": where the report has told of the dead, they are meant; the wounded are called so by name. */
const isVictims = (tokens: Tokens, { noun, draft, from, last, partitive }: Figure): boolean =>
  draft.metric === null &&
  // "one of |the victims' names" is of another count
  !(partitive && isAt(tokens, last + 1, W.apostrophe)) &&
  (!draft.implicit || wordAt(tokens, from) === 'another') &&
  noun?.metric === 'casualties' &&
  !noun.sure &&
  !takenToHospital(tokens, last)

const DEATHS = wordSet('martyrdom death deaths')

/** "22 victims whose |deaths were recorded", "the ministry’s |list of 7,000 victims" */
function tellsOfDeath(tokens: Tokens, first: number, { from, last }: Figure): boolean {
  if (wordAt(tokens, from - 1) === 'of' && wordAt(tokens, from - 2) === 'list') return true
  for (let i = last + 1; i < last + 9 && !isAt(tokens, i, W.comma | W.stop); i++)
    if (lexAt(tokens, i).outcome?.metric === 'killed') return true
  for (let i = first; i < from; i++) if (DEATHS.has(wordAt(tokens, i))) return true
  return false
}

/** "8,400 troops in the country, down from |100,000": the same people at another time. */
function comparesWith(tokens: Tokens, { noun, from }: Figure, { draft, last }: Figure): boolean {
  if (noun !== null || draft.metric === null || wordAt(tokens, from - 1) !== 'from' || last < from - 20) return false
  if (!/^(up|down)$/.test(wordAt(tokens, from - 2))) return false
  for (let i = last + 1; i < from; i++) if (isAt(tokens, i, W.stop) || wordAt(tokens, i) === '.') return false
  return true
}

/** "three attacks … |shot 14 of them": people, and no attacks */
const isShot = (tokens: Tokens, { from }: Figure): boolean =>
  /^(shot|beat|stabbed|tied)$/.test(wordAt(tokens, from - 1))

const isOneThing = ({ draft, noun }: Figure): boolean => draft.implicit && noun?.kind === 'thing'
