import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { datesOf, type Figure, type Sentence, type Sheet, type Step, standing } from '../sheet.js'
import { CUE, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { cueAt } from './scope-cues.js'
import { attacksHave, inOneAttack, MANY, ofManyAttacks, toldAsTotal } from './scope-of-attacks.js'
import { DISASTERS, oneAttack, oneDeed } from './scope-of-one-event.js'
import { ownEvent } from './scope-of-period.js'
import { AddedUp, isTotal } from './scope-of-report.js'
import { changesIt, saysOn } from './scope-of-saying.js'
import { inBattle, isPerfect } from './scope-of-war.js'
import { ranks, ranksSince } from './scope-ranks.js'
import { reached, totals } from './scope-reach.js'
import { spread } from './scope-spread.js'
import { untilDay } from './scope-stretches.js'
import { takenUp } from './scope-taken-up.js'
import { addsUp, opensWithThem, tiedBack } from './scope-tied-back.js'

/** Event or running total: "since March", "this year", "in the past week", "in July", "between March 3 and 8". */
export const scopeOfTotal: Step = {
  name: 'scope',
  apply(sheet) {
    const report = new AddedUp()
    const totalled: Draft[] = []
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const sum = figures.findIndex((figure) => isSum(sheet.tokens, figure))
      if (sum >= 0) for (const { draft } of figures.slice(sum + 1)) draft.scope = 'cumulative'
      for (const { draft } of figures) if (beyondOneEvent(draft) && !ofNature(sheet)) draft.scope = 'cumulative'
      // a hundred raids are those of a campaign, unless of one day
      for (const { draft } of figures) if (isCampaign(draft) && !ownEvent(sheet, sentence)) draft.scope = 'cumulative'
      for (const cue of cuesOf(sheet, sentence, figures)) {
        for (const { draft } of reached(sheet.tokens, figures, cue)) {
          // one death in July is no total
          if (draft.scope === 'cumulative' || (draft.high === 1 && !ofOneSince(sheet.tokens, draft, cue))) continue
          draft.scope = 'cumulative'
          draft.rules.push('scope-cumulative')
        }
      }
      takenUp(figures)
      // "90,000 have fled since May, while |650 people have died"
      const total = figures.findIndex(isTotal)
      if (total >= 0 && sentence.kinds & W.have)
        for (const { draft, from, last } of figures.slice(total + 1))
          if (isPeople(draft.metric) && isPerfect(sheet.tokens, from, from, last)) draft.scope = 'cumulative'
      if (
        (report.totalBefore &&
          ((tiedBack(sheet, sentence) && !onADay(sheet, sentence)) ||
            (addsUp(sheet.tokens, sentence) && !ownEvent(sheet, sentence)))) ||
        (report.attacksBefore && (opensWithThem(sheet.tokens, sentence) || resultsOf(sheet.tokens, sentence)))
      )
        for (const { draft } of figures) if (isPeople(draft.metric)) draft.scope = 'cumulative'
      if (totalled.length > 0)
        for (const { draft } of figures) if (toldAsTotal(totalled, draft)) draft.scope = 'cumulative'
      if (report.goesOn(sheet, sentence))
        for (const { draft } of figures) if (TOTALLED.has(draft.metric as Metric)) draft.scope = 'cumulative'
      if (figures.some(({ draft }) => draft.scope === 'cumulative')) {
        report.noteTotal(sheet, sentence, figures)
        if (figures.length > 1) spread(sheet.tokens, figures)
        for (const figure of figures)
          if (figure.draft.metric === 'strength' || inOneAttack(sheet.tokens, figure)) figure.draft.scope = 'event'
        for (const { draft } of figures) if (draft.scope === 'cumulative') totalled.push(draft)
      }
      report.close(sentence, figures)
    }
  },
}

/** "one soldier has died |since March" */
const ofOneSince = (tokens: Tokens, { implicit, metric }: Draft, cue: number): boolean =>
  !implicit && metric === 'killed' && (wordAt(tokens, cue) === 'since' || wordAt(tokens, cue - 1) === 'since')

/** "|On 22 April, four civilians died": of that day, whatever was totalled before. */
const onADay = (sheet: Sheet, { index, first }: Sentence): boolean =>
  datesOf(sheet, index).some(
    ({ first: at, expression }) => at < first + 4 && /^(day|weekday|offset)$/.test(expression.kind),
  )

const isCampaign = ({ metric, low }: Draft): boolean => metric === 'strikes' && (low ?? 0) >= 100

const TOTALLED = new Set<Metric>(['killed', 'wounded', 'casualties', 'strikes', 'munitions', 'detained'])

/** "47 raids since Friday. |As a result, two people have been killed" */
const resultsOf = (tokens: Tokens, { first }: Sentence): boolean =>
  wordAt(tokens, first) === 'as' && wordAt(tokens, first + 1) === 'a' && wordAt(tokens, first + 2) === 'result'

/** Where the words stand that make a figure a running total. */
function cuesOf(sheet: Sheet, sentence: Sentence, figures: readonly Figure[]): number[] {
  const { first, last, index, cues: kinds } = sentence
  const { tokens } = sheet
  const cues: number[] = []
  if (kinds & CUE.total)
    for (let i = first; i <= last; i++)
      if (
        isCue(tokens, i, CUE.total) &&
        cueAt(tokens, i) &&
        !(NEAR_PAST.has(wordAt(tokens, i)) && (oneDeed(tokens, first, last) || oneAttack(tokens, first, last)))
      )
        cues.push(i)
  for (const { first: at, expression, since } of datesOf(sheet, index)) {
    if (ranksSince(tokens, at)) continue
    if (
      // "its heaviest toll |since August" tells how one event ranks
      (since && !ranks(tokens, at)) ||
      expression.kind === 'span' ||
      ((expression.kind === 'month' || expression.kind === 'year') &&
        (/^(in|during|throughout|over)$/.test(wordAt(tokens, PARTS.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1)) ||
          // "in the whole |of 2022", "in the first half |of May"
          (wordAt(tokens, at - 1) === 'of' && SHARES.has(wordAt(tokens, at - 2)))))
    ) {
      // "dead from that night |in November"
      const single =
        expression.kind === 'month' &&
        (lexAt(tokens, at - 2).noun?.metric === 'strikes' || NIGHTS.has(wordAt(tokens, at - 2)))
      // "a similar attack in June": one event
      if (
        !(expression.kind === 'span' && wordAt(tokens, at) === 'overnight') &&
        !(single && !lexAt(tokens, at - 2).noun?.plural) &&
        !(wordAt(tokens, at - 1) === 'in' && (saysOn(tokens, at) || changesIt(tokens, at - 2))) &&
        // "in September 2015 |a missile attack killed 50 soldiers"
        !(
          /^(month|year)$/.test(expression.kind) &&
          !since &&
          (oneAttack(tokens, first, last) || oneDeed(tokens, first, last))
        )
      )
        cues.push(at)
    }
  }
  const until = untilDay(sheet, index)
  if (until >= 0) cues.push(until)
  for (const figure of sentence.figures) if (ofManyAttacks(tokens, figure)) cues.push(figure.from)
  const has = (sentence.kinds & W.have) !== 0
  for (const figure of figures) {
    const { from, last: end, noun, draft } = figure
    // "|hundreds of thousands have fled"
    const many =
      (draft.low ?? 0) >= 1000 && (isPeople(draft.metric) || (noun?.kind === 'person' && draft.bound === 'indefinite'))
    const fired = draft.metric === 'munitions' || draft.metric === 'strikes'
    const perfect = has && (isPeople(draft.metric) || fired) && isPerfect(tokens, first, from, end)
    const battle = perfect && inBattle(tokens, from, last)
    const sum =
      battle ||
      (isPeople(draft.metric) && (has || (draft.low ?? 0) >= MANY) && attacksHave(tokens, first, figure)) ||
      (!fired && perfect && (many || stretchBefore(sheet, index) || admitsMany(tokens, figure)))
    if (sum && !ofNature(sheet)) cues.push(end + 1)
  }
  return cues.sort((a, b) => a - b)
}

/** "the 623 civilians the coalition |has admitted killing": no one raid's */
const admitsMany = (tokens: Tokens, { draft, last }: Figure): boolean => {
  if ((draft.low ?? 0) < 100) return false
  for (let i = last + 2; i < last + 14; i++)
    if (isAt(tokens, i, W.saying) && isAt(tokens, i - 1, W.have | W.adverb))
      return lexAt(tokens, i + 1).outcome?.form === 'gerund'
  return false
}

/** "|last month", "|this week"; "in |late July" */
const NEAR_PAST = wordSet('last this')
const PARTS = wordSet('late early mid')
const NIGHTS = wordSet('night day morning evening afternoon')
const SHARES = wordSet('month year whole all rest half quarter months weeks course')

/** "In the past two weeks rebels fired on the town. Dozens of people |have been killed." */
function stretchBefore({ doc, tokens, sentences }: Sheet, index: number): boolean {
  const [before, own] = [doc.sentences[index - 1], doc.sentences[index]]
  if (!before || !own || (tokens[own.first]?.space ?? 0) >= 2) return false
  const told = sentences.find((sentence) => sentence.index === index - 1)
  if (told && standing(told).some(({ draft }) => isPeople(draft.metric))) return false
  for (let i = before.first; i <= before.last; i++) if (isCue(tokens, i, CUE.total) && cueAt(tokens, i)) return true
  return false
}

/** "the toll from |two attacks| has risen to 80" */
const isSum = (tokens: Tokens, { noun, draft, from, last }: Figure): boolean =>
  noun?.metric === 'strikes' && (draft.low ?? 0) > 1 && totals(tokens, from) && followsToll(tokens, last)

function followsToll(tokens: Tokens, from: number): boolean {
  for (let i = from + 1; i <= from + 14; i++) {
    if (TO.has(wordAt(tokens, i))) return true
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
const TO = wordSet('to at stands reached reaches')

/** No raid kills 5,000: a war did, over its months. */
const beyondOneEvent = ({ metric, low }: Figure['draft']): boolean =>
  (low ?? 0) >= 5000 &&
  (metric === 'killed' || ((low ?? 0) >= 10_000 && (metric === 'wounded' || metric === 'casualties')))

/** An earthquake kills thousands in one event. */
const ofNature = ({ tokens }: Sheet): boolean => tokens.some(({ folded }) => DISASTERS.has(folded))
