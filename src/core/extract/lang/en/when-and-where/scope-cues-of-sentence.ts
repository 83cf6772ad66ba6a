import { isPeople } from '../../../../claim/vocabulary.js'
import { datesOf, type Figure, type Sentence, type Sheet, standing } from '../sheet.js'
import { CUE, type EnToken, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { killsOn } from './scope-carried.js'
import { cueAt } from './scope-cues.js'
import { attacksHave, MANY, ofManyAttacks } from './scope-of-attacks.js'
import { ofNature, oneAttack, oneDeed } from './scope-of-one-event.js'
import { changesIt, saysOn } from './scope-of-saying.js'
import { namesPeriod, untilThen } from './scope-of-subject.js'
import { inBattle, isPerfect } from './scope-of-war.js'
import { ranks, ranksSince } from './scope-ranks.js'
import { totals } from './scope-reach.js'
import { untilDay } from './scope-stretches.js'

/** Where the words stand that make a figure a running total. */
export function cuesOf(sheet: Sheet, sentence: Sentence, figures: readonly Figure[]): number[] {
  const { first, last, index, cues: kinds } = sentence
  const { tokens } = sheet
  const cues: number[] = []
  if (kinds & CUE.total)
    for (let i = first; i <= last; i++)
      if (
        (tokens[i] as EnToken).lex.cue & CUE.total &&
        cueAt(tokens, i) &&
        !(
          NEAR_PAST.has(wordAt(tokens, i)) &&
          !(i > first + 4 && totals(tokens, i)) &&
          (oneDeed(tokens, first, last) || oneAttack(tokens, first, last))
        )
      )
        cues.push(i)
  for (const { first: at, expression, since } of datesOf(sheet, index)) {
    if (ranksSince(tokens, at)) continue
    if (
      // "its heaviest toll |since August" tells how one event ranks
      (since && !ranks(tokens, at)) ||
      (sentence.kinds & W.have && wordAt(tokens, at - 1) === 'by' && untilThen(tokens, at, expression.kind)) ||
      namesPeriod(tokens, at, expression.kind) ||
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
  if (kinds & CUE.percent)
    for (let i = first; i <= last; i++)
      if (isCue(tokens, i, CUE.percent) && onMonth(tokens, i)) {
        const told = figures.findLast(({ last: end }) => end < i)
        if (told) cues.push(told.last + 1)
      }
  const until = untilDay(sheet, index)
  if (until >= 0) cues.push(until)
  for (const figure of sentence.figures)
    if (ofManyAttacks(tokens, figure)) {
      cues.push(figure.from)
      if (figure.draft.metric === 'strikes') figure.draft.scope = 'cumulative'
    }
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
      (has && killsOn(tokens, first, figure)) ||
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

/** "212 casualties, a 9 |per cent drop on September": a month's count beside another's. */
function onMonth(tokens: Tokens, percent: number): boolean {
  for (let i = percent + 1; i < percent + 4; i++)
    if (CHANGES.has(wordAt(tokens, i)))
      return CHANGED_FROM.has(wordAt(tokens, i + 1)) && [i + 2, i + 3, i + 4].some((at) => isPeriod(tokens, at))
  return false
}
/** "on |September", "from the previous |quarter" */
const isPeriod = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).month > 0 || /^(month|quarter|year)$/.test(wordAt(tokens, i))
const CHANGES = wordSet('drop fall rise increase decrease decline jump reduction more fewer less higher lower up down')
const CHANGED_FROM = wordSet('on from over than compared against')

/** "|last month", "|this week"; "in |late July" */
const NEAR_PAST = wordSet('last this')
const PARTS = wordSet('late early mid last')
const NIGHTS = wordSet('night day morning evening afternoon')
const SHARES = wordSet('month year whole all rest half quarter months weeks course')

/** "In the past two weeks rebels fired on the town. Dozens of people |have been killed." */
function stretchBefore({ doc, tokens, sentences }: Sheet, index: number): boolean {
  if (index === 0) return false
  const [before, own] = [doc.sentences[index - 1], doc.sentences[index]]
  if (!before || !own || (tokens[own.first]?.space ?? 0) >= 2) return false
  const told = sentences.find((sentence) => sentence.index === index - 1)
  if (told && standing(told).some(({ draft }) => isPeople(draft.metric))) return false
  for (let i = before.first; i <= before.last; i++) if (isCue(tokens, i, CUE.total) && cueAt(tokens, i)) return true
  return false
}
