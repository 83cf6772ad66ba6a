import { isPeople, type Status } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence } from '../sheet.js'
import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "70 civilian casualties, including |24 deaths and |46 injuries", "civilian casualties in Derna (|10 killed, |eight injured)": the parts are civilians as the whole. */
export function partsOfCivilians(
  tokens: Tokens,
  { first, kinds }: Sentence,
  figures: readonly Figure[],
  earlier: Status | null,
): boolean {
  const opens = earlier === 'civilian' && includesVictims(tokens, first)
  if (!opens && !(kinds & (W.opener | W.including | W.dash))) return false
  let end = -1
  let any = false
  for (const figure of figures) {
    const { draft, from, last, noun } = figure
    if (!isPeople(draft.metric)) continue
    if (draft.status === 'civilian' && noun?.sure) end = partsEnd(tokens, last)
    else if (draft.status === 'unknown') {
      if (!opens && from >= end && kinds & W.opener && noun?.kind !== 'thing') end = civilBrackets(tokens, first, from)
      if (!opens && from >= end) continue
      draft.status = 'civilian'
      any = true
    }
  }
  return any
}

/** "688 civilian casualties were recorded. |180 killed (26 men, 21 women) and 508 injured": whether a sentence tells how many of the casualties before died and how many were hurt. */
export function breaksDownBefore(whole: Figure | null, figures: readonly Figure[]): boolean {
  if (whole === null || whole.draft.status !== 'civilian') return false
  const killed = figures.find(({ draft }) => draft.metric === 'killed')
  const hurt = figures.find(({ draft }) => draft.metric === 'wounded')
  return (
    killed !== undefined && hurt !== undefined && (killed.draft.low ?? 0) + (hurt.draft.low ?? 0) === whole.draft.low
  )
}

/** "|31 people died: 20 civilians and 11 soldiers": a whole, named by a noun, whose two parts make it up is of both. */
export function wholeOfBoth(figures: readonly Figure[]): void {
  for (let i = 2; i < figures.length; i++) {
    const [whole, one, other] = [figures[i - 2], figures[i - 1], figures[i]].map((figure) => (figure as Figure).draft)
    if (!whole || !one || !other || whole.head === null || whole.status !== 'unknown') continue
    if (
      !isPeople(whole.metric) ||
      whole.metric !== one.metric ||
      whole.metric !== other.metric ||
      whole.low !== (one.low ?? 0) + (other.low ?? 0)
    )
      continue
    const kinds = [one.status, other.status]
    if (kinds.includes('civilian') && kinds.includes('combatant')) whole.status = 'mixed'
  }
}

/** "|12 civilians – five children and |seven women – died": those who make up the civilians told of right before are civilians. */
export function partsOfAll(tokens: Tokens, figures: readonly Figure[]): void {
  for (let i = 0; i + 2 < figures.length; i++) {
    const { draft: whole, last } = figures[i] as Figure
    if (
      whole.status !== 'civilian' ||
      !isPeople(whole.metric) ||
      !OPENS_PARTS.has(wordAt(tokens, (figures[i + 1] as Figure).from - 1))
    )
      continue
    let sum = 0
    for (let k = i + 1; k < figures.length && sum < (whole.low ?? 0); k++) {
      const { draft, from } = figures[k] as Figure
      if (draft.metric !== whole.metric || draft.low !== draft.high || from > last + REACH) break
      sum += draft.low ?? 0
      if (sum !== whole.low || k === i + 1) continue
      for (const part of figures.slice(i + 1, k + 1))
        if (part.draft.status === 'unknown') part.draft.status = 'civilian'
    }
  }
}
const OPENS_PARTS = wordSet('– — - ( , :')
const REACH = 24

/** "|Victims included seven children killed and five injured" */
function includesVictims(tokens: Tokens, first: number): boolean {
  const i = wordAt(tokens, first) === 'the' ? first + 1 : first
  return /^(victims|casualties)$/.test(wordAt(tokens, i)) && isAt(tokens, i + 1, W.including)
}

/** How far the parts of "70 civilian casualties|, including 24 deaths and 46 injuries," reach; −1 where none follow. */
function partsEnd(tokens: Tokens, last: number): number {
  const mark = last + 1
  if (isAt(tokens, mark, W.opener)) return firstOf(tokens, mark + 1, W.closer)
  if (isAt(tokens, mark, W.dash) || (isAt(tokens, mark, W.hyphen) && lexAt(tokens, mark + 1).number !== null))
    return firstOf(tokens, mark + 1, W.dash | W.hyphen)
  const at = isAt(tokens, mark, W.comma) ? mark + 1 : mark
  return isAt(tokens, at, W.including) || CONSISTS.has(wordAt(tokens, at)) ? firstOf(tokens, at + 1, W.comma) : -1
}
const CONSISTS = wordSet('consisting comprising')

function firstOf(tokens: Tokens, from: number, kinds: number): number {
  let i = from
  while (i < from + 24 && !isAt(tokens, i, kinds | W.stop)) i++
  return i
}

/** "the majority of civilian casualties were caused by mines (|four deaths and |one injury)": where the brackets around them end; −1 where they stand in none, or are not civilians. */
function civilBrackets(tokens: Tokens, first: number, from: number): number {
  const opener = isAt(tokens, from - 1, W.opener) ? from - 1 : from - 3
  if (!isAt(tokens, opener, W.opener)) return -1
  for (let i = opener - 1; i > first; i--)
    if (HARMED.has(wordAt(tokens, i)) && !countsAt(tokens, i - 1))
      return wordAt(tokens, i - 1) === 'civilian' ? firstOf(tokens, from, W.closer) : -1
  return -1
}
const HARMED = wordSet('casualties deaths victims fatalities')

/** "34 civilians were killed or hurt: |12 deaths and 22 injuries": whether what stands between opens a breakdown. */
export function breaksDown(tokens: Tokens, whole: Figure, from: number): boolean {
  for (let i = whole.last + 1; i < from; i++)
    if (wordAt(tokens, i) === ':' || isAt(tokens, i, W.opener | W.dash) || COMPOSED.has(wordAt(tokens, i))) return true
  return false
}
const COMPOSED = wordSet('consisting comprising including comprised')
