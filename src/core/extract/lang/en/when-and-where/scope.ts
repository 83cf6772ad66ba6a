import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { datesOf, type Figure, type Sentence, type Sheet, type Step, standing } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { countsAnew } from './scope-carried.js'
import { cuesOf } from './scope-cues-of-sentence.js'
import { inOneAttack, toldAsTotal } from './scope-of-attacks.js'
import { ofNature } from './scope-of-one-event.js'
import { ownEvent } from './scope-of-period.js'
import { countsByPlace } from './scope-of-places.js'
import { AddedUp, isTotal } from './scope-of-report.js'
import { isPerfect } from './scope-of-war.js'
import { reached, totals } from './scope-reach.js'
import { spread } from './scope-spread.js'
import { takenUp } from './scope-taken-up.js'
import { addsUp, opensWithThem, tiedBack } from './scope-tied-back.js'

/** Event or running total: "since March", "this year", "in the past week", "in July", "between March 3 and 8". */
export const scopeOfTotal: Step = {
  name: 'scope',
  apply(sheet) {
    const report = new AddedUp()
    const totalled: Draft[] = []
    let lastOfPeople: Draft | undefined
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const sum = figures.findIndex((figure) => isSum(sheet.tokens, figure))
      if (sum >= 0) for (const { draft } of figures.slice(sum + 1)) draft.scope = 'cumulative'
      for (const { draft } of figures) if (beyondOneEvent(draft) && !ofNature(sheet)) draft.scope = 'cumulative'
      // a hundred raids are those of a campaign, unless of one day
      for (const figure of figures)
        if (isCampaign(sheet.tokens, figure) && !ownEvent(sheet, sentence)) figure.draft.scope = 'cumulative'
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
      // "it counted 40 raids in June. |Two further raids were laid to Turkey"
      if (report.attacksBefore && addsUp(sheet.tokens, sentence) && !ownEvent(sheet, sentence))
        for (const { draft } of figures) if (draft.metric === 'strikes') draft.scope = 'cumulative'
      for (const figure of figures) {
        if (countsAnew(sheet.tokens, figure, lastOfPeople)) figure.draft.scope = 'cumulative'
        if (isPeople(figure.draft.metric)) lastOfPeople = figure.draft
      }
      if (totalled.length > 0)
        for (const { draft } of figures) if (toldAsTotal(totalled, draft)) draft.scope = 'cumulative'
      if (report.goesOn(sheet, sentence) || (countsByPlace(sheet, figures) && !ownEvent(sheet, sentence)))
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
  !implicit && metric === 'killed' && [cue, cue - 1].some((i) => /^(since|from)$/.test(wordAt(tokens, i)))

/** "|On 22 April, four civilians died": of that day, whatever was totalled before. */
const onADay = (sheet: Sheet, { index, first }: Sentence): boolean =>
  datesOf(sheet, index).some(
    ({ first: at, expression }) =>
      /^(day|weekday|offset)$/.test(expression.kind) &&
      // "25 soldiers killed |Thursday when"
      (at < first + 4 || lexAt(sheet.tokens, at - 1).outcome?.form === 'past'),
  )

const isCampaign = (tokens: Tokens, { draft: { metric, low }, from, last }: Figure): boolean =>
  (metric === 'strikes' && (low ?? 0) >= 100) ||
  (metric === 'munitions' &&
    (low ?? 0) >= 1000 &&
    [from - 1, from - 2, last + 2].some((i) => FIRED.has(wordAt(tokens, i))))
const FIRED = wordSet('fired dropped launched rained')

const TOTALLED = new Set<Metric>([
  'killed',
  'wounded',
  'casualties',
  'strikes',
  'munitions',
  'equipment',
  'detained',
  'abducted',
])

/** "47 raids since Friday. |As a result, two people have been killed" */
const resultsOf = (tokens: Tokens, { first }: Sentence): boolean =>
  wordAt(tokens, first) === 'as' && wordAt(tokens, first + 1) === 'a' && wordAt(tokens, first + 2) === 'result'

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
  (metric === 'killed' ||
    ((low ?? 0) >= 10_000 && (metric === 'wounded' || metric === 'casualties')) ||
    ((low ?? 0) >= 100_000 && metric === 'displaced'))
