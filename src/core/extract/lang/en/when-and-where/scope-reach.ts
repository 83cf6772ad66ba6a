import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** The figures of the clause before the cue; of the sentence, where the cue opens it. */
export function reached(tokens: Tokens, figures: readonly Figure[], cue: number): readonly Figure[] {
  // "the number killed since March to 340; |12 soldiers have died too"
  // "to 181 the number killed since March |by dozens of raids": those are no total
  const behind = figures.filter(
    ({ from }) => from > cue && wordAt(tokens, from - 1) !== 'by' && !stopsBetween(tokens, cue, from),
  )
  const before = figures.filter(({ last }) => last < cue)
  if (behind.length > 0 && (totals(tokens, cue) || isAt(tokens, cue + 1, W.toll) || isAt(tokens, cue + 2, W.toll))) {
    // "it rose to |181 the number killed since March"
    const told = before.find(({ last }) => wordAt(tokens, last + 1) === 'the' && isAt(tokens, last + 2, W.toll))
    return told ? [told, ...behind] : behind
  }
  // "the collapses of three dams |in 2019 left nine dead"
  if (before.length > 0 && behind.length > 0 && endsSubject(tokens, cue, behind[0]?.from ?? cue))
    return [...before, ...behind]
  // "182 casualties in March (67| killed and 115| injured)": the brackets break the total down
  const opens = figures.find(({ from }) => from > cue)
  const reach: Figure[] = []
  if (before.length > 0 && opens && opens.from <= cue + 4 && isAt(tokens, opens.from - 1, W.opener)) {
    for (const figure of figures)
      if (figure.from >= opens.from && inBracket(tokens, opens.from, figure.from)) reach.push(figure)
  }
  // "the worst since the war began, including a raid that killed 120": one of them
  if (before.length === 0) return figures.filter(({ from }) => !includedBehind(tokens, cue, from))
  if (ofAnAside(tokens, before.at(-1)?.last ?? cue, cue)) return []
  let nearer: Figure | undefined
  for (const figure of before.reverse()) {
    // "244 helicopters, |4,716 drones and 562 tanks have been destroyed since March"
    const listed = nearer !== undefined && (isListed(tokens, figure, nearer) || sharesTime(tokens, figure, nearer))
    if (nearer && !listed && parted(tokens, figure.last + 1, nearer.from - 1)) break
    reach.push(figure)
    nearer = figure
  }
  return reach
}

function stopsBetween(tokens: Tokens, cue: number, from: number): boolean {
  for (let i = cue; i < from; i++) if (isAt(tokens, i, W.stop)) return true
  return false
}

/** "12 missiles were fired at the town, |a frequent target in recent weeks": said of the town. */
function ofAnAside(tokens: Tokens, figure: number, cue: number): boolean {
  for (let i = cue - 1; i > figure; i--) {
    if (isAt(tokens, i, W.comma)) return isAt(tokens, i + 1, W.relative) || ASIDES.has(wordAt(tokens, i + 1))
    const { number, outcome } = lexAt(tokens, i)
    // "in the past |two weeks" counts weeks
    if (outcome !== null || (i < cue - 2 && (number !== null || tokens[i]?.kind === 'digits'))) return false
  }
  return false
}

const ASIDES = wordSet('a an adding saying noting stressing')

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
export function totals(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 14; i--) {
    if (isAt(tokens, i, W.toll)) return true
    // "the toll |includes 40 deaths in April, and nine in May"
    if (isAt(tokens, i, W.comma | W.stop | W.including)) return false
  }
  return false
}

/** Two things of one list, with a comma alone between. */
const isListed = (tokens: Tokens, left: Figure, right: Figure): boolean =>
  right.from === left.last + 2 &&
  isAt(tokens, left.last + 1, W.comma) &&
  left.draft.metric === right.draft.metric &&
  left.noun !== null &&
  right.noun !== null

/** "have killed |44 people, injured 176, and |destroyed homes between May and June": one time for all. */
function sharesTime(tokens: Tokens, { last }: Figure, { from }: Figure): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.comma | W.and)) i++
  if (i === last + 1 || lexAt(tokens, i).outcome?.form !== 'past') return false
  // "|seized or recovered 90 rifles"
  if (/^(or|and)$/.test(wordAt(tokens, i + 1))) i += 2
  return i === from - 1
}

/** "|in 2019 left nine dead", "|in May killed 12": a verb right behind the time. */
function endsSubject(tokens: Tokens, cue: number, figure: number): boolean {
  let i = cue
  while (i < figure && (isAt(tokens, i, W.date) || tokens[i]?.kind === 'digits')) i++
  return i > cue && i > figure - 4 && TOOK.has(wordAt(tokens, i))
}
const TOOK = wordSet('left killed claimed cost injured wounded')

/** A comma, "bringing" or a day of its own between two figures parts the day's count from the total. */
function parted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (isAt(tokens, i, W.comma) && isAt(tokens, i + 1, W.including)) i++
    // "including a suspect in a kidnapping|, were killed while nine were hurt in two separate raids"
    else if (isAt(tokens, i, W.comma) && isAt(tokens, i + 1, W.be)) continue
    // "18 rebels had been killed |while nine others were hurt since"
    else if (wordAt(tokens, i) === 'while' && i === to) continue
    else if (isAt(tokens, i, W.comma | W.stop | W.subordinator | W.gerund) || lexAt(tokens, i).weekday >= 0) return true
  return false
}
