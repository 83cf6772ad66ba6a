import { datesOf, type Sentence, type Sheet, standing } from '../sheet.js'
import { PERIODICALS } from '../words/cue-words.js'
import { CUE, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { DateMention } from './date-mention.js'
import { answersFor } from './scope-carried.js'

/** "In its |weekly report", "during the |reporting period", "during the |8-day offensive": a sentence of a report on a stretch of time. */
export function reportsPeriod(tokens: Tokens, { first, last, cues }: Sentence): boolean {
  if (!(cues & CUE.period)) return false
  for (let i = first; i < last; i++) {
    const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
    if (PERIODICAL.has(word) && REPORTS.has(next)) return true
    if (word === 'responsible' && answersFor(tokens, i)) return true
    if (word === 'reporting' && next === 'period') return true
    if (word === 'period' && (next === 'under' || OVER.has(wordAt(tokens, i - 2)))) return true
  }
  return false
}

/** "The soldiers killed six residents. |They also wounded nine in the reported period." */
export function periodBehind({ tokens, doc, cuesOf }: Sheet, { index }: Sentence): boolean {
  const next = doc.sentences[index + 1]
  if (!next || !((cuesOf[index + 1] ?? 0) & CUE.period)) return false
  for (let i = next.first; i < next.last; i++)
    if (wordAt(tokens, i + 1) === 'period' && /^(reporting|reported)$/.test(wordAt(tokens, i))) return true
  return false
}

/** "The report |covers the period from May to July." without a figure of its own: what follows is of that time. */
export function opensPeriod(sheet: Sheet, { index }: Sentence): boolean {
  const { tokens, doc, cuesOf } = sheet
  const before = index > 0 ? doc.sentences[index - 1] : undefined
  if (!before) return false
  if (
    isAt(tokens, before.first, W.preposition) &&
    DURING.has(wordAt(tokens, before.first)) &&
    tellsNone(sheet, index - 1)
  ) {
    const [date] = datesOf(sheet, index - 1)
    // "|During May, the army went on shelling the towns."
    if (date && date.first <= before.first + 4 && /^(month|year|span)$/.test(date.expression.kind)) return true
  }
  if (!((cuesOf[index - 1] ?? 0) & CUE.period)) return false
  for (let i = before.first + 1; i < before.last; i++)
    if (wordAt(tokens, i) === 'period' && [2, 3].some((step) => COVERS.has(wordAt(tokens, i - step)))) return true
  return false
}
/** Whether a sentence has no figure of its own. */
const tellsNone = ({ sentences }: Sheet, index: number): boolean =>
  !sentences.some((sentence) => sentence.index === index && standing(sentence).length > 0)
const DURING = wordSet('during throughout over')
const COVERS = wordSet('covers covering covered reviews examines spans')

/** "The network |registered 324 deaths in April", "according to |figures": a sentence of a count kept over time. */
export function keepsCount(tokens: Tokens, { first, last }: Pick<Sentence, 'first' | 'last'>): boolean {
  for (let i = first; i < last; i++) {
    if (COUNTED.has(wordAt(tokens, i))) return true
    // "nine died in May, |according to a report by the monitor"
    if (wordAt(tokens, i) === 'according' && [3, 4, 5].some((step) => wordAt(tokens, i + step) === 'report'))
      return true
  }
  return false
}
const OVER = wordSet('over during for')
const COUNTED = wordSet(
  'document record registered documented recorded tracked monitored counted verified tallied logged figures statistics database records tally dataset',
)

const PERIODICAL = wordSet(PERIODICALS)
const REPORTS = wordSet('report reports update bulletin review summary digest')

/** Whether a sentence tells of one event or one day: "|on 4 December, two were hurt", "three more were hurt |in the attack". */
export function ownEvent(sheet: Sheet, { index, first, last }: Sentence): boolean {
  const ofEvent = ({ first: at, expression }: DateMention): boolean =>
    /^(day|weekday|offset)$/.test(expression.kind) && !isPublishing(sheet.tokens, at)
  if (datesOf(sheet, index).some(ofEvent)) return true
  for (let i = first; i <= last; i++) {
    const { noun } = lexAt(sheet.tokens, i)
    if (DAYS.has(wordAt(sheet.tokens, i))) return true
    const one = noun?.metric === 'strikes' && !noun.plural
    if (
      ONE_CLASH.has(wordAt(sheet.tokens, i)) &&
      [i - 1, i - 2, i - 3].some((at) => isAt(sheet.tokens, at, W.determiner))
    )
      return true
    if (one && [i - 1, i - 2, i - 3].some((at) => isAt(sheet.tokens, at, W.determiner))) return true
  }
  return false
}
const ONE_CLASH = wordSet(
  'encounter clash ambush gunfight firefight gunbattle skirmish crash collision incident battle massacre disaster',
)
/** "a report published |on Wednesday", "figures released |today", "as |of 27 February" */
const isPublishing = (tokens: Tokens, date: number): boolean =>
  [1, 2, 3].some((step) => PUBLISHED.has(wordAt(tokens, date - step))) ||
  (wordAt(tokens, date - 1) === 'of' && wordAt(tokens, date - 2) === 'as')
const PUBLISHED = wordSet('published released issued presented report statement')

const DAYS = wordSet('today yesterday morning evening afternoon dawn noon midnight overnight night')

/** "|Strikes by the army led to six deaths": whether a sentence tells what attacks in the plural did. */
export function ofAttacks(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { noun, outcome } = lexAt(tokens, i)
    if (noun?.metric === 'strikes' && noun.plural) return true
    if ((outcome !== null && noun === null) || /^(which|who|where)$/.test(wordAt(tokens, i))) return false
  }
  return false
}

/** "|Between 14 and 18 were killed": whether it names no place. */
export function ofNoPlace(tokens: Tokens, text: string, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++)
    if (WHERE.has(wordAt(tokens, i)) && (isCapital(text, tokens[i + 1]) || isAt(tokens, i + 1, W.determiner)))
      return false
  return true
}
const WHERE = wordSet('in at on near outside inside from by when after')
