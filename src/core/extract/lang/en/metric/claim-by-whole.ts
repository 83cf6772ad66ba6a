import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { amongBehind, amongWhole } from './claim-by-among.js'
import { besideOthers, restOfThem } from './claim-by-company.js'
import { amongVictims, includedBehind } from './claim-by-including.js'
import { listedWith } from './claim-by-list.js'
import { byNeed } from './claim-by-need.js'
import { goesOn, saidAlone } from './metric-goes-on.js'
import { inCare } from './need-of-care.js'
import { ofAttacks, ofTheFirst, ofThoseBefore, thereWere } from './of-those-before.js'
import type { Predicate } from './predicate.js'
import { harms, ofThem, settle, type Words } from './settle.js'

/** What a report has told so far: its last figure of people, what its last toll counts, and whether anybody died. */
export interface Told {
  readonly earlier: Figure | undefined
  /** Its last figure at all. */
  readonly last: Figure | undefined
  readonly topic: Metric | null
  readonly dead: boolean
}

/** Figures that take their metric from those of whom they are part: "two of the dead", "among the wounded were six", "nine were women". */
export function claimByWhole(
  words: Words,
  figures: readonly Figure[],
  predicates: readonly Predicate[],
  { earlier, last, topic, dead }: Told,
  first: number,
): void {
  const { tokens } = words
  const listsThem = opensList(tokens, first)
  let before = earlier
  figures.forEach((figure, i) => {
    const among = isPeople(figure.draft.metric) ? null : amongVictims(tokens, figure, dead)
    if (among) settle(figure, among, 'metric-whole', 0.95)
    else if (figure.draft.metric === null && !isOfThings(figure)) {
      // "nine children from |one family were among the dead"
      const within = figure.noun?.kind === 'thing' && /^(from|of|in)$/.test(wordAt(tokens, figure.from - 1))
      const cared = figure.noun === null && inCare(tokens, figure.last)
      const metric =
        within || cared
          ? null
          : (ofWhole(tokens, figure) ??
            amongWhole(tokens, figure, dead) ??
            amongBehind(words, figure, figures[i + 1], dead) ??
            includedBehind(words, figures, i, predicates) ??
            ofThoseBefore(tokens, figure) ??
            ofWhich(tokens, figure) ??
            ofTheFirst(tokens, figures, i) ??
            thereWere(tokens, figures, i) ??
            describesBefore(tokens, figure, figures[i - 1]) ??
            tellsOfVictims(tokens, figure) ??
            besideOthers(tokens, figure, predicates) ??
            restOfThem(tokens, figure, figures[i - 1]) ??
            listedWith(words, figure, predicates, dead))
      const given = before?.draft.metric ?? topic
      const bare = figure.noun === null
      if (metric) settle(figure, metric, 'metric-whole', 0.95)
      // "18 were hurt, |four in serious condition"
      else if (cared) settle(figure, 'wounded', 'metric-injuries', 0.9)
      else if (bare && ofAttacks(tokens, figure, figures[i - 1])) settle(figure, 'strikes', 'metric-whole', 0.9)
      else if (isPeople(given) && listsThem && figure.noun?.kind === 'person' && !figure.draft.implicit)
        settle(figure, given, 'metric-earlier', 0.8)
      // "12 killed and 20 wounded, while another said |15": the dead are meant
      else if (given === 'wounded' && tellsOfDead(figures, i, earlier) && saidAlone(tokens, words.text, figure))
        settle(figure, 'killed', 'metric-earlier', 0.7)
      else if (
        isPeople(given) &&
        !(i === 0 && ofThings(tokens, figure, last)) &&
        !comparesOther(tokens, figure, figures[i - 1]) &&
        !asManyThings(tokens, figure, figures[i - 1]) &&
        goesOn(words, figures, i, predicates, given)
      )
        settle(figure, given, 'metric-earlier', 0.8)
      else if (!within) byNeed(tokens, figure, figures[i + 1], given)
      // "holding 20 |hostages, including eight Danes"
      const held = figure.noun?.metric
      const parts = figures[i + 1] && isAt(tokens, (figures[i + 1] as Figure).from - 1, W.including)
      if (figure.draft.metric === null && parts && isPeople(held ?? null) && held !== 'casualties')
        settle(figure, held as Metric, 'metric-counted', 0.8)
    }
    if (isPeople(figure.draft.metric)) before = figure
  })
}

/** Whether the figures before figure `i`, or those of the sentence before, count dead and wounded side by side. */
const tellsOfDead = (figures: readonly Figure[], i: number, earlier: Figure | undefined): boolean =>
  figures.slice(0, i).some(({ draft }) => isPeople(draft.metric))
    ? figures.slice(0, i).some(({ draft }) => draft.metric === 'killed')
    : earlier?.besideDead === true

/** "1,100 names are on the list, down from |2,500": as those before, of whom no harm is told. */
const comparesOther = (tokens: Tokens, { noun, from }: Figure, before: Figure | undefined): boolean =>
  noun === null &&
  before?.draft.metric === null &&
  wordAt(tokens, from - 1) === 'from' &&
  /^(up|down)$/.test(wordAt(tokens, from - 2))

/** "40 houses were damaged in Sindh and |12 in Punjab": houses as well. */
const asManyThings = (tokens: Tokens, { noun, from, last }: Figure, before: Figure | undefined): boolean =>
  noun === null &&
  before?.noun != null &&
  before.noun.kind !== 'person' &&
  !isPeople(before.draft.metric) &&
  isAt(tokens, from - 1, W.and | W.comma) &&
  wordAt(tokens, last + 1) === 'in'

/** "Six drones were shot down. |One of them fell on a home": of the drones. */
const ofThings = (tokens: Tokens, figure: Figure, last: Figure | undefined): boolean =>
  figure.partitive && last !== undefined && isOfThings(last) && ofThem(tokens, figure)

/** "six |drones", "two |raids": no part of any dead. */
const isOfThings = ({ noun }: Figure): boolean => noun?.kind === 'thing' && noun.metric !== null

/** "|This includes a couple alongside their three children": those told of before. */
const opensList = (tokens: Tokens, first: number): boolean =>
  (isAt(tokens, first + 1, W.including) && THESE.has(wordAt(tokens, first))) ||
  // "|The rest were from the army – 90 soldiers"
  (isAt(tokens, first + 2, W.be) && wordAt(tokens, first) === 'the' && REST.has(wordAt(tokens, first + 1)))
const REST = wordSet('rest others remainder')
const THESE = wordSet('this these they those')

/** "two of the |dead", "five of those |killed" */
function ofWhole(tokens: Tokens, figure: Figure): Metric | null {
  if (!figure.partitive) return null
  const { last } = figure.draft
  for (let i = last + 1; i <= last + 5; i++) {
    const { outcome, noun, is } = lexAt(tokens, i)
    // "ten raids, three of |which killed civilians": a clause of its own
    if (wordAt(tokens, i) === 'which') return null
    // "sentencing 11 of them |to death"
    if (outcome?.form === 'noun' && wordAt(tokens, i - 1) === 'to') return null
    if (outcome !== null && harms(outcome)) return outcome.metric
    if (noun?.sure && noun.metric) return noun.metric
    if (is & (W.stop | W.comma | W.be)) return null
  }
  return null
}

/** "inquiries into these killings, of which at least |71 were laid to the army": the noun before tells. */
function ofWhich(tokens: Tokens, { from, noun }: Figure): Metric | null {
  if (noun !== null || wordAt(tokens, from - 1) !== 'which' || !isAt(tokens, from - 3, W.comma)) return null
  const { noun: whole } = lexAt(tokens, from - 4)
  return whole?.sure && whole.plural ? whole.metric : null
}

/** "four bodies, which appear to be |two children": what those before were. */
function describesBefore(tokens: Tokens, { from }: Figure, before: Figure | undefined): Metric | null {
  let i = from - 1
  if (!isAt(tokens, i, W.be) && wordAt(tokens, i) !== 'as') return null
  while (
    /^(be|to|as|appears?|appeared|seems?|seemed|believed|thought|were|are|was|identified|described)$/.test(
      wordAt(tokens, i),
    )
  )
    i--
  if (!/^(which|who|whom)$/.test(wordAt(tokens, i)) || !before || before.last !== i - 2) return null
  return isPeople(before.draft.metric) ? before.draft.metric : before.noun?.metric === 'killed' ? 'killed' : null
}

/** "The dead were named by relatives as |four brothers", "the victims were identified as |two teachers" */
function tellsOfVictims(tokens: Tokens, { from, noun, draft }: Figure): Metric | null {
  if (noun?.kind === 'thing' || draft.implicit) return null
  let i = isAt(tokens, from - 1, W.quoteMark) ? from - 2 : from - 1
  // "as a set of |four brothers"
  if (wordAt(tokens, i) === 'of' && isAt(tokens, i - 2, W.determiner)) i -= 3
  if (wordAt(tokens, i) !== 'as') return null
  let named = i - 1
  while (named > i - 7 && !NAMED.has(wordAt(tokens, named))) named--
  if (!NAMED.has(wordAt(tokens, named))) return null
  // "described the dead |as four fighters"
  for (let at = named + 1; at < i; at++) if (VICTIMS.has(wordAt(tokens, at))) return 'killed'
  if (!isAt(tokens, named - 1, W.be)) return null
  for (let at = named - 2; at > named - 12; at--) {
    if (VICTIMS.has(wordAt(tokens, at))) return 'killed'
    if (isAt(tokens, at, W.stop | W.comma | W.saying)) return null
  }
  return null
}
const NAMED = wordSet('identified named listed described given recorded')
const VICTIMS = wordSet('victims dead deceased killed')
