import { isPeople } from '../metric/settle.js'
import { datesOf, type Figure, type Sentence, type Sheet, type Step, standing } from '../sheet.js'
import { CUE, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { cueAt } from './scope-cues.js'

/** Event or running total: "since March", "this year", "in the past week", "in July", "between March 3 and 8". */
export const scopeOfTotal: Step = {
  name: 'scope',
  apply(sheet) {
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const sum = figures.findIndex((figure) => isSum(sheet.tokens, figure))
      if (sum >= 0) for (const { draft } of figures.slice(sum + 1)) draft.scope = 'cumulative'
      for (const cue of cuesOf(sheet, sentence, figures)) {
        for (const { draft } of reached(sheet.tokens, figures, cue)) {
          // one death in July is no total
          if (draft.scope === 'cumulative' || draft.high === 1) continue
          draft.scope = 'cumulative'
          draft.rules.push('scope-cumulative')
        }
      }
    }
  },
}

/** Where the words stand that make a figure a running total. */
function cuesOf(sheet: Sheet, { first, last, index, cues: kinds }: Sentence, figures: readonly Figure[]): number[] {
  const { tokens } = sheet
  const cues: number[] = []
  if (kinds & CUE.total)
    for (let i = first; i <= last; i++) if (isCue(tokens, i, CUE.total) && cueAt(tokens, i)) cues.push(i)
  for (const { first: at, expression, since } of datesOf(sheet, index)) {
    if (
      since ||
      expression.kind === 'span' ||
      ((expression.kind === 'month' || expression.kind === 'year') && wordAt(tokens, at - 1) === 'in')
    ) {
      const single = expression.kind === 'month' && lexAt(tokens, at - 2).noun?.metric === 'strikes'
      // "a similar attack in June": one event
      if (
        !(expression.kind === 'span' && wordAt(tokens, at) === 'overnight') &&
        !(single && !lexAt(tokens, at - 2).noun?.plural)
      )
        cues.push(at)
    }
  }
  for (const { from, last: end, noun, draft } of figures) {
    // "|hundreds of thousands have fled"
    const many =
      (draft.low ?? 0) >= 1000 && (isPeople(draft.metric) || (noun?.kind === 'person' && draft.bound === 'indefinite'))
    const perfect = isPeople(draft.metric) && isPerfect(tokens, first, from, end)
    if (perfect && (many || inWar(tokens, from, last)) && !ofNature(sheet)) cues.push(end + 1)
  }
  return cues.sort((a, b) => a - b)
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

/** "the army says it |has killed around 20,000", "15,000 people |have died" */
function isPerfect(tokens: Tokens, first: number, from: number, end: number): boolean {
  for (let i = end + 1; i <= end + 3; i++) if (HAS.has(wordAt(tokens, i))) return true
  for (let i = from - 1; i >= first && i > from - 5; i--) if (HAS.has(wordAt(tokens, i))) return true
  return false
}
const HAS = wordSet('has have')

/** "have been killed |in the conflict", "have died |in the battle for the capital"; but not on one day of it. */
function inWar(tokens: Tokens, figure: number, last: number): boolean {
  for (let i = figure; i < last && i < figure + 16; i++) {
    if (isAt(tokens, i, W.stop)) return false
    if (wordAt(tokens, i) === 'in' && wordAt(tokens, i + 1) === 'the' && WARS.has(wordAt(tokens, i + 2)))
      return lexAt(tokens, i + 3).weekday < 0
  }
  return false
}
const WARS = wordSet('conflict war battle campaign insurgency uprising crisis')

/** An earthquake kills thousands in one event. */
const ofNature = ({ tokens }: Sheet): boolean => tokens.some(({ folded }) => DISASTERS.has(folded))
const DISASTERS = wordSet(
  'quake earthquake earthquakes tsunami flood floods flooding cyclone hurricane typhoon storm landslide magnitude wildfire',
)

/** The figures of the clause before the cue; of the sentence, where the cue opens it. */
function reached(tokens: Tokens, figures: readonly Figure[], cue: number): readonly Figure[] {
  const behind = figures.filter(({ from }) => from > cue)
  if (behind.length > 0 && totals(tokens, cue)) return behind
  const before = figures.filter(({ last }) => last < cue)
  // "182 casualties in March (67| killed and 115| injured)": the brackets break the total down
  const opens = figures.find(({ from }) => from > cue)
  if (before.length > 0 && opens && opens.from <= cue + 4 && isAt(tokens, opens.from - 1, W.opener)) {
    for (const figure of figures)
      if (figure.from >= opens.from && inBracket(tokens, opens.from, figure.from)) before.push(figure)
  }
  // "the worst since the war began, including a raid that killed 120": one of them
  if (before.length === 0) return figures.filter(({ from }) => !includedBehind(tokens, cue, from))
  const reach: Figure[] = []
  for (const figure of before.reverse()) {
    const nearer = reach.at(-1)
    if (nearer && parted(tokens, figure.last + 1, nearer.from - 1)) break
    reach.push(figure)
  }
  return reach
}

function includedBehind(tokens: Tokens, cue: number, figure: number): boolean {
  for (let i = cue; i < figure - 1; i++)
    if (isAt(tokens, i, W.comma) && isAt(tokens, i + 1, W.including) && isAt(tokens, i + 2, W.determiner)) return true
  return false
}

function inBracket(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAt(tokens, i, W.closer | W.stop)) return false
  return true
}

/** "bringing the total |since March to 340": what follows is the total. */
function totals(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 7; i--) {
    if (isAt(tokens, i, W.toll)) return true
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}

/** A comma or "bringing" between two figures parts the day's count from the total. */
function parted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isAt(tokens, i, W.comma | W.stop | W.subordinator | W.gerund)) return true
  return false
}
