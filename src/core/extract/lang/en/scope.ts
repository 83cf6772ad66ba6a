import { CUE, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from './lex.js'
import { isPeople } from './settle.js'
import { datesOf, type Figure, type Sentence, type Sheet, type Step, standing } from './sheet.js'

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

const PERIODS = wordSet('day days week weeks month months year years hours decade')
const STRETCHES = wordSet('past last previous preceding first')
const BEGINNINGS = wordSet(
  'start beginning outbreak onset war conflict uprising revolution invasion fighting ceasefire truce operation offensive',
)

const BEGAN = wordSet('began begun started broke erupted launched invaded')

/** Where the words stand that make a figure a running total. */
function cuesOf(sheet: Sheet, { first, last, index }: Sentence, figures: readonly Figure[]): number[] {
  const { tokens } = sheet
  const cues: number[] = []
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
    if (many && isPerfect(tokens, first, from, end) && !ofNature(sheet)) cues.push(end + 1)
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

/** An earthquake kills thousands in one event. */
const ofNature = ({ tokens }: Sheet): boolean => tokens.some(({ folded }) => DISASTERS.has(folded))
const DISASTERS = wordSet(
  'quake earthquake earthquakes tsunami flood floods flooding cyclone hurricane typhoon storm landslide magnitude wildfire',
)

function cueAt(tokens: Tokens, i: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
  switch (word) {
    case 'since':
      if (next === 'yesterday' || next === 'then' || next === 'dawn') return true
      for (let at = i + 1; at <= i + 6; at++) {
        if (isAt(tokens, at, W.comma)) break
        if (BEGINNINGS.has(wordAt(tokens, at)) || BEGAN.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'last')
          return true
      }
      return false
    case 'as':
      // "as of 9 June"
      return next === 'of' && (lexAt(tokens, i + 2).month > 0 || lexAt(tokens, i + 3).month > 0)
    case 'this':
      return (
        (next === 'year' || next === 'month' || next === 'week') && wordAt(tokens, i + 2) !== "'" && !ranks(tokens, i)
      )
    case 'last':
      return (
        (next === 'month' || next === 'year') &&
        !isAt(tokens, i - 1, W.determiner) &&
        wordAt(tokens, i + 2) !== '’' &&
        wordAt(tokens, i + 2) !== "'"
      )
    case 'the':
      // "in the past 24 hours", "over the last two weeks"
      if (!STRETCHES.has(next)) return false
      for (let at = i + 2; at <= i + 5; at++)
        if (PERIODS.has(wordAt(tokens, at)))
          return !(next === 'first' && /^(day|hours)$/.test(wordAt(tokens, at))) && isAt(tokens, i - 1, W.preposition)
      return false
    case 'within':
    case 'over':
    case 'during':
      // "over two days"
      return (
        lexAt(tokens, i + 1).number !== null &&
        PERIODS.has(wordAt(tokens, i + 2)) &&
        wordAt(tokens, i + 2).endsWith('s')
      )
    case 'war':
    case 'conflict':
    case 'campaign':
    case 'insurgency':
    case 'uprising':
    case 'violence':
    case 'offensive':
    case 'invasion':
    case 'crackdown':
    case 'unrest':
    case 'fighting':
    case 'militancy':
    case 'occupation':
      return next === 'has' || (next === 'that' && wordAt(tokens, i + 2) === 'has')
    case 'between':
      // "between October 5-8", "between 5 and 8 October"
      return (lexAt(tokens, i + 1).month > 0 || lexAt(tokens, i + 2).month > 0) && !isAt(tokens, i - 1, W.verb)
    case 'separate':
      return /^(attacks|strikes|incidents|bombings|clashes|raids|explosions|blasts)$/.test(next)
    default:
      return false
  }
}

/** "the deadliest |this year", "the second attack |this month" tells how one event ranks. */
function ranks(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 8; i--) {
    if (RANKS.test(wordAt(tokens, i)))
      return isAt(tokens, i - 1, W.determiner | W.possessive) || wordAt(tokens, i - 1) === 's'
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
const RANKS = /^(deadliest|bloodiest|worst|largest|biggest|heaviest|first|second|third|fourth|fifth|latest)$/

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
