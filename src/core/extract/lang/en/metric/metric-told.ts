import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { Figure, Sentence, Sheet } from '../sheet.js'
import { isArms, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'

/** "11 children were hurt. … |the 11 children", "three bank clerks died … shot |three bank clerks": those told of in a sentence before, by their number. */
export function toldAgain(
  { tokens, sentences }: Sheet,
  sentence: Sentence,
  { draft, noun, from }: Figure,
): Metric | null {
  const { low } = draft
  if (low === null || low < 2 || noun?.kind === 'thing') return null
  const the = low > 2 && wordAt(tokens, from - 1) === 'the'
  if (!the && (noun === null || !draft.counted.includes(' '))) return null
  for (let i = sentences.indexOf(sentence) - 1; i >= 0; i--) {
    const told = sentences[i]?.figures.findLast(
      ({ draft: other }) => other.low === low && standsFor(other) && (the || other.counted === draft.counted),
    )
    if (told) return told.draft.metric
  }
  return null
}

const standsFor = ({ dropped, metric }: Draft): boolean => dropped === null && isPeople(metric)

/** "Four drones hit the depot and |four more were shot down", "12 rockets were fired; |five others fell in fields": more of the weapons told of last. */
export function moreOfThem(tokens: Tokens, figure: Figure, last: Figure | undefined): Metric | null {
  const { noun } = figure
  if (!last || !isArms(last.noun) || (noun !== null && !isOthers(tokens, figure))) return null
  let i = figure.last + 1
  if (/^(more|others)$/.test(wordAt(tokens, i))) i++
  const be = skipAdverbs(tokens, i, 1)
  const at = isAt(tokens, be, W.be | W.have) ? skipAdverbs(tokens, be + 1, 1) : be
  const verb = isAt(tokens, at, W.be) ? at + 1 : at
  return FLIES.has(wordAt(tokens, verb)) || lexAt(tokens, verb).outcome?.metric === 'equipment'
    ? last.draft.metric
    : null
}
const isOthers = (tokens: Tokens, { last }: Figure): boolean => /^(others?|another)$/.test(wordAt(tokens, last))
const FLIES = wordSet(
  'shot brought intercepted landed fell hit struck exploded reached crashed got jammed lost failed launched fired downed repelled',
)
