import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence } from '../sheet.js'
import { adjoins, CUE, isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import { isFiniteVerb, isHarmVerb, settle, type Words } from './settle.js'

/** How far before its colon a heading's noun stands; with a number further: "|109 deaths in Iraq between 2004 and 2009:". */
const REACH = 5
const COUNTED_REACH = 9
const LONGEST_LIST = 60

/** "The family reported casualties: |three men and five women", "The dead: |two nurses". */
export function claimByHeading({ tokens, text }: Words, { cues }: Sentence, figures: readonly Figure[]): void {
  if (!(cues & CUE.heading)) return
  for (const [i, figure] of figures.entries()) {
    if (figure.draft.metric !== null || !isListed(tokens, text, figure)) continue
    const opening = colonBefore(tokens, text, figure.from)
    // "Casualties: 955 people, including |120 children, killed by"; "two casualties: |a woman and a child killed"
    const beside = isAt(tokens, figure.from - 1, W.including) ? figures[i - 1] : nextOne(tokens, figures, i)
    if (opening > 0 && beside && isPeople(beside.draft.metric) && headingMetric(tokens, opening - 1) === 'casualties') {
      settle(figure, beside.draft.metric, 'metric-heading', 0.85)
      continue
    }
    const metric = opening > 0 ? (headingMetric(tokens, opening - 1) ?? toldBefore(tokens, figures, opening)) : null
    if (metric) settle(figure, metric, 'metric-heading', 0.85)
  }
}

/** "a woman and |a child killed": the next figure, joined right behind. */
function nextOne(tokens: Tokens, figures: readonly Figure[], i: number): Figure | undefined {
  const next = figures[i + 1]
  return next && isAt(tokens, next.from - 1, W.and) && next.from === (figures[i] as Figure).last + 2 ? next : undefined
}

/** One of the list, not what is told of a name in it: ": two nurses, Omar’s |wife"; but "Omar, |a child", "Omar (|7)". */
function isListed(tokens: Tokens, text: string, { from, last, noun, draft }: Figure): boolean {
  // "the massacre: |The mother is always …"
  if (wordAt(tokens, from - 1) === ':')
    return noun?.kind !== 'thing' && !(draft.implicit && isAt(tokens, last + 1, W.be))
  if (noun?.kind !== 'person' || noun.metric !== null) return false
  return !draft.implicit || !isAt(tokens, from, W.determiner) || !isCapital(text, tokens[from - 2])
}

/** The colon that opens the list in which token `from` stands: names, ages and brackets between, no verb; −1 where none does. */
function colonBefore(tokens: Tokens, text: string, from: number): number {
  for (let i = from - 1; i > from - LONGEST_LIST && i > 0; i--) {
    if (wordAt(tokens, i) === ':') return adjoins(tokens, i + 1) ? -1 : i
    // over "(6 years old)"; what stands inside brackets tells of a name
    if (isAt(tokens, i, W.closer)) while (i > 0 && !isAt(tokens, i, W.opener)) i--
    else if (isAt(tokens, i, W.opener)) return -1
    // "the dead were: Omar (45); |two nurses"
    if (wordAt(tokens, i) === ';') continue
    if (isAt(tokens, i, W.stop | W.relative | W.subordinator | W.quoteMark) || wordAt(tokens, i) === '.') return -1
    if (isHarmVerb(tokens, i) || isFiniteVerb(tokens, text, i)) return -1
  }
  return -1
}

/** "Twenty people died, the mayor said|: twelve women, six men and two children" */
function toldBefore(tokens: Tokens, figures: readonly Figure[], colon: number): Metric | null {
  if (!isAt(tokens, colon - 1, W.saying)) return null
  return figures.findLast(({ draft, last }) => last < colon && isPeople(draft.metric))?.draft.metric ?? null
}

function headingMetric(tokens: Tokens, end: number): Metric | null {
  for (let i = end; i > end - COUNTED_REACH; i--) {
    const { noun, outcome } = lexAt(tokens, i)
    const reaches = i > end - REACH || tokens[i - 1]?.kind === 'digits' || lexAt(tokens, i - 1).number !== null
    if (reaches && noun?.sure && noun.metric) return noun.metric
    if (reaches && outcome !== null && !outcome.things && outcome.metric !== 'other') return outcome.metric
    if (isAt(tokens, i, W.stop | W.comma) || wordAt(tokens, i) === '.') return null
  }
  return null
}
