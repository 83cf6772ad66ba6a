import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { amongBehind, amongWhole } from './claim-by-among.js'
import { besideOthers, restOfThem } from './claim-by-company.js'
import { amongVictims, includedBehind } from './claim-by-including.js'
import { listedWith } from './claim-by-list.js'
import { byNeed } from './claim-by-need.js'
import { goesOn, saidAlone } from './metric-goes-on.js'
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
      const metric = within
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
      if (metric) settle(figure, metric, 'metric-whole', 0.95)
      else if (isPeople(given) && listsThem && figure.noun?.kind === 'person' && !figure.draft.implicit)
        settle(figure, given, 'metric-earlier', 0.8)
      // "12 killed and 20 wounded, while another said |15": the dead are meant
      else if (given === 'wounded' && tellsOfDead(figures, i, earlier) && saidAlone(tokens, words.text, figure))
        settle(figure, 'killed', 'metric-earlier', 0.7)
      else if (
        isPeople(given) &&
        !ofAttacks(tokens, figure, figures[i - 1]) &&
        !(i === 0 && ofThings(tokens, figure, last)) &&
        !comparesOther(tokens, figure, figures[i - 1]) &&
        goesOn(words, figures, i, predicates, given)
      )
        settle(figure, given, 'metric-earlier', 0.8)
      else if (ofAttacks(tokens, figure, figures[i - 1])) settle(figure, 'strikes', 'metric-whole', 0.9)
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

/** "34 attacks, including |12 on clinics and |nine on schools": attacks of a kind. */
function ofAttacks(tokens: Tokens, { from, last, noun, draft }: Figure, before: Figure | undefined): boolean {
  if (noun !== null || draft.head !== null || !before) return false
  if (!(before.noun?.metric === 'strikes' || before.draft.metric === 'strikes')) return false
  return (
    /^(on|against|targeting|at|hit|hitting)$/.test(wordAt(tokens, last + 1)) &&
    (isAt(tokens, from - 1, LISTS) || wordAt(tokens, from - 1) === ':')
  )
}
const LISTS = W.including | W.comma | W.and | W.opener | W.dash

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

/** "Six drones were shot down. |One of them fell on a home": of the drones. */
const ofThings = (tokens: Tokens, figure: Figure, last: Figure | undefined): boolean =>
  figure.partitive && last !== undefined && isOfThings(last) && ofThem(tokens, figure)

/** "six |drones", "two |raids": no part of any dead. */
const isOfThings = ({ noun }: Figure): boolean => noun?.kind === 'thing' && noun.metric !== null

/** "|This includes a couple alongside their three children": those told of before. */
const opensList = (tokens: Tokens, first: number): boolean =>
  THESE.has(wordAt(tokens, first)) && isAt(tokens, first + 1, W.including)
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

/** "Of those killed, |three were children", "Among the dead, |two were women", "Of the dead, |nine villagers had sat inside" */
function ofThoseBefore(tokens: Tokens, { from, noun }: Figure): Metric | null {
  if (noun?.kind === 'thing' || !isAt(tokens, from - 1, W.comma)) return null
  const { outcome, noun: dead } = lexAt(tokens, from - 2)
  const whole = WHOLES.has(wordAt(tokens, from - 4)) && /^(those|the)$/.test(wordAt(tokens, from - 3))
  // "in photographs |of the deceased, one man"
  const opens =
    wordAt(tokens, from - 4) !== 'of' ||
    from < 5 ||
    isAt(tokens, from - 5, OPENS) ||
    /^(that|[.])$/.test(wordAt(tokens, from - 5))
  if (!whole || !opens) return null
  return outcome !== null && harms(outcome) ? outcome.metric : dead?.sure ? dead.metric : null
}

const OPENS = W.stop | W.comma | W.quoteMark | W.and | W.dash
const WHOLES = wordSet('of among amongst')

/** "Of the six wounded in the raid, there were |two women": the whole counted right before. */
function thereWere(tokens: Tokens, figures: readonly Figure[], i: number): Metric | null {
  const { from } = figures[i] as Figure
  const whole = figures[i - 1]
  if (
    !whole ||
    !isAt(tokens, from - 1, W.be) ||
    wordAt(tokens, from - 2) !== 'there' ||
    !isAt(tokens, from - 3, W.comma)
  )
    return null
  const of = isAt(tokens, whole.from - 1, W.determiner) ? whole.from - 2 : whole.from - 1
  return wordAt(tokens, of) === 'of' && isPeople(whole.draft.metric) ? whole.draft.metric : null
}

/** "Of the 15 people killed, |12 came from one town and |three from another", "Of the dead, nine came from one town and |three from another" */
function ofTheFirst(tokens: Tokens, figures: readonly Figure[], i: number): Metric | null {
  const [first] = figures as [Figure, ...Figure[]]
  const { draft, from } = figures[i] as Figure
  if (i === 0 || draft.head !== null || !isAt(tokens, from - 1, W.comma | W.and) || !isPeople(first.draft.metric))
    return null
  // "of the 40 girls seized, |12 slipped away", "of the nine missing, |three were found"
  if (KEPT.has(first.draft.metric as Metric) && endsThat(tokens, (figures[i] as Figure).last + 1)) return null
  if (ofThoseBefore(tokens, first) !== null) return first.draft.metric
  const of = /^(the|those|these)$/.test(wordAt(tokens, first.from - 1)) ? first.from - 2 : first.from - 1
  return wordAt(tokens, of) === 'of' && lexAt(tokens, of - 1).noun === null ? first.draft.metric : null
}

const KEPT: ReadonlySet<Metric> = new Set(['abducted', 'detained', 'missing', 'displaced'])

/** "12 |slipped away", "three |were found", "nine |have returned": a verb that says something else. */
function endsThat(tokens: Tokens, from: number): boolean {
  let i = from
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  return isAt(tokens, i, W.verb) || lexAt(tokens, i).outcome?.things === true || isAt(tokens, i, W.saying)
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
