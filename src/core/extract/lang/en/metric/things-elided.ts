import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Words } from './settle.js'

const THINGS = new Set<Metric | null>(['strikes', 'munitions', 'equipment'])

/** What a bare number counts where the noun is not said again: "12 raids in Hama and |nine in Homs", "strikes in Iraq (|301)", "raids rose from |33 in May to |79 in June"; null for others. */
export function thingElided(
  { tokens, text }: Words,
  { draft, from, last, noun }: Figure,
  before: Figure | undefined,
): Metric | null {
  if (noun !== null || draft.head !== null || draft.implicit) return null
  const near = before !== undefined && before.last > from - 12 && THINGS.has(before.draft.metric)
  if (near && isAt(tokens, from - 1, W.and | W.comma) && isElsewhere(tokens, text, last + 1)) return before.draft.metric
  // "sank 8 boats and then |another 14"
  if (
    near &&
    wordAt(tokens, from) === 'another' &&
    isAt(tokens, wordAt(tokens, from - 1) === 'then' ? from - 2 : from - 1, W.and)
  )
    return before.draft.metric
  if (isAt(tokens, from - 1, W.opener) && (isAt(tokens, last + 1, W.closer) || wordAt(tokens, last + 1) === 'by'))
    return thingBefore(tokens, from - 2, 8) ?? (near && thoseBefore(tokens, from - 2) ? before.draft.metric : null)
  // "numbers |the strikes at 380", "put |the number since May at 317", "|the figure hovers around 334"
  const told = numberBefore(tokens, from)
  if (told) return told === 'number' ? (before && THINGS.has(before.draft.metric) ? before.draft.metric : null) : told
  const verb = movedBefore(tokens, from)
  if (verb >= 0) return thingBefore(tokens, verb - 1, 10)
  // "deaths rose from 33 in January |to 79"
  const moved = near || (before?.noun === null && before.last > from - 12)
  return moved && movesOn(tokens, before.last, from) ? before.draft.metric : null
}

/** What a number behind "at" or a verb of standing is of: the kind of the thing put at it, or that spoken of before; null elsewhere. */
function numberBefore(tokens: Tokens, from: number): Metric | 'number' | null {
  const at = wordAt(tokens, from - 1) === 'at'
  if (!at && !STANDS.has(wordAt(tokens, from - 1))) return null
  if (at && wordAt(tokens, from - 3) === 'the' && PUTS.has(wordAt(tokens, from - 4))) {
    const { noun } = lexAt(tokens, from - 2)
    if (noun?.kind === 'thing' && noun.plural && THINGS.has(noun.metric)) return noun.metric
  }
  for (let i = from - 2; i > from - 9; i--) {
    if (isAt(tokens, i, W.stop | W.comma) || (lexAt(tokens, i).noun !== null && !NUMBERS.has(wordAt(tokens, i))))
      return null
    if (NUMBERS.has(wordAt(tokens, i)))
      return wordAt(tokens, i - 1) === 'the' && wordAt(tokens, i + 1) !== 'of' ? 'number' : null
  }
  return null
}
const STANDS = wordSet('hovers hover hovered hovering approaches approached nears neared')
const PUTS = wordSet('numbers numbered counts counted puts put estimates estimated places placed tallies tallied pegs')
const NUMBERS = wordSet('number figure total count tally')

/** "nine |in Homs", "17 |against the port", "five |elsewhere" */
const isElsewhere = (tokens: Tokens, text: string, i: number): boolean =>
  wordAt(tokens, i) === 'elsewhere' ||
  (WHERE.has(wordAt(tokens, i)) && (isCapital(text, tokens[i + 1]) || wordAt(tokens, i + 1) === 'the'))
const WHERE = wordSet('in at near on against over')

/** The kind of the plural thing that stands up to `reach` words back, behind no other figure. */
function thingBefore(tokens: Tokens, from: number, reach: number): Metric | null {
  for (let i = from; i > from - reach; i--) {
    const { noun, is, number } = lexAt(tokens, i)
    if (noun?.kind === 'thing' && noun.plural && THINGS.has(noun.metric)) return isHead(tokens, i) ? noun.metric : null
    if (noun?.kind === 'person' || is & (W.stop | W.saying | W.have) || number !== null || tokens[i]?.kind === 'digits')
      return null
  }
  return null
}

/** "|strikes rose", "the number of |strikes rose"; but "deaths from |mines rose" */
function isHead(tokens: Tokens, thing: number): boolean {
  let i = thing - 1
  while (wordAt(tokens, i) === 'air' || (isAt(tokens, i, W.adjective) && !isAt(tokens, i, W.preposition))) i--
  return wordAt(tokens, i) === 'of'
    ? isAt(tokens, i - 1, W.toll) || RATES.has(wordAt(tokens, i - 1))
    : !isAt(tokens, i, W.preposition | W.and)
}
const RATES = wordSet('rate number use pace')

/** "outnumbered |those in Syria (273)" */
const thoseBefore = (tokens: Tokens, from: number): boolean =>
  [from, from - 1, from - 2, from - 3].some((i) => wordAt(tokens, i) === 'those')

/** "|rose from 33", "|fell to 12": the verb before the number; −1 where none stands. */
function movedBefore(tokens: Tokens, from: number): number {
  let i = from - 1
  // "to |a minimum of 33"
  if (wordAt(tokens, i) === 'of') i -= 2
  if (isAt(tokens, i, W.determiner)) i--
  if (!/^(from|to)$/.test(wordAt(tokens, i))) return -1
  for (i--; i > from - 8; i--) {
    if (MOVED.has(wordAt(tokens, i))) return i
    if (!isAt(tokens, i, W.adverb | W.preposition) && lexAt(tokens, i).month === 0) return -1
  }
  return -1
}
const MOVED = wordSet(
  'rose fell rises falls increased decreased dropped declined doubled tripled grew climbed jumped went risen fallen',
)

/** "33 in January |to 79", "79 |from 33": the same thing, grown or shrunk. */
function movesOn(tokens: Tokens, last: number, from: number): boolean {
  let i = from - 1
  if (wordAt(tokens, i) === 'of') i -= 2
  if (isAt(tokens, i, W.determiner)) i--
  if (!/^(from|to)$/.test(wordAt(tokens, i))) return false
  for (i--; i > last; i--)
    if (!(wordAt(tokens, i) === 'in' || lexAt(tokens, i).month > 0 || isAt(tokens, i, W.comma | W.date))) return false
  return true
}
