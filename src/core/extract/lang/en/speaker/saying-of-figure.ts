import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isBody } from './bodies-and-outlets.js'
import type { Saying } from './citations.js'

/** The saying that a figure belongs to, with the outlet that relayed it. */
export interface Chosen {
  readonly saying: Saying
  readonly relay: string | null
}

/** Which of the sayings of its own sentence a figure at token `from` belongs to; null where none reaches it. */
export function sayingOf(tokens: Tokens, from: number, sayings: readonly Saying[]): Chosen | null {
  const inside = (s: Saying): boolean => s.first <= from && from <= s.last
  const ahead = sayings.findLast((s) => s.reach === 'behind' && s.last < from && from <= s.until && !inside(s))
  const around =
    sayings.find(
      (s) =>
        s.reach === 'around' &&
        s.first > from &&
        !longAgo(tokens, from, s.first) &&
        !ofLastAlone(tokens, from, s) &&
        !closedOff(tokens, from, s, sayings),
    ) ??
    sayings.findLast(
      (s) =>
        s.reach === 'around' &&
        s.last < from &&
        from <= s.until &&
        !ahead &&
        !s.denies &&
        !toldAside(tokens, s.last, from),
    )
  const own = ahead && around && around.first > from && ownClause(tokens, ahead.last, from, around.first)
  // "“|According to a first count, six died,” said the mayor"
  const quoted =
    ahead !== undefined &&
    around !== undefined &&
    around.first > from &&
    wordAt(tokens, ahead.first) === 'according' &&
    isAt(tokens, ahead.first - 1, W.quoteMark)
  const told = own || quoted || (ahead && around && countsFor(tokens, ahead, around)) ? undefined : ahead
  const second = told || !around ? undefined : besides(tokens, around, sayings)
  return second ? pick(around, second) : pick(told, around)
}

/** "nine died, the ministry said, |according to Tass", "nine died, Tass reported, |according to the ministry": one tells, the other passed it on. */
function besides(tokens: Tokens, around: Saying, sayings: readonly Saying[]): Saying | undefined {
  const next = sayings[sayings.indexOf(around) + 1]
  const cited = next?.reach === 'around' && next.first <= around.last + 2 && wordAt(tokens, next.first) === 'according'
  return cited && passesOn(around) !== passesOn(next) ? next : undefined
}

/** "the rescue teams |had counted 32 dead, said Omar Latif": his word, who tells what they did. */
const countsFor = (tokens: Tokens, ahead: Saying, around: Saying): boolean =>
  around.first > ahead.last &&
  around.reach === 'around' &&
  (FIRST_WORD.test(ahead.name.words) ||
    (COUNTED.has(wordAt(tokens, ahead.last)) &&
      (wordAt(tokens, ahead.name.last).endsWith('s') || isAt(tokens, around.first - 1, W.quoteMark))))
const COUNTED = wordSet('counted found identified tallied recovered')

/** "|initial findings show nine died, the mayor said": nobody's but his. */
const FIRST_WORD =
  /^(?:initial|preliminary|first|early) (?:findings|investigations?|reports|information|indications|estimates|figures|assessments?)$|^(?:the|these|those) (?:figures|numbers|statistics)$/i

/** "79 killed, according to the army, for the loss of |eight; 154 dead, according to the UN": the clause before its stop has its own speaker. */
function closedOff(tokens: Tokens, from: number, behind: Saying, sayings: readonly Saying[]): boolean {
  const own = sayings.findLast((s) => s.reach === 'around' && s.last < from)
  return own !== undefined && stops(tokens, from, behind.first) && !stops(tokens, own.last + 1, from)
}

/** "six died in Orsa and one more in Meru |that was confirmed by the mayor", "six in Haiti and four in Cuba, |according to its government": of the last count alone. */
function ofLastAlone(tokens: Tokens, from: number, { first, last, name }: Saying): boolean {
  const its = wordAt(tokens, name.first) === 'its' && wordAt(tokens, first) === 'according'
  if (!its && wordAt(tokens, name.first - 1) !== 'by') return false
  let i = first - 1
  if (!its) {
    i = name.first - 2
    while (i > from && isAt(tokens, i, W.be | W.have | W.adverb | W.saying)) i--
    if (!isAt(tokens, i, W.relative) || i > last) return false
  }
  for (i--; i > from; i--) {
    if (isAt(tokens, i, W.comma | W.stop)) return false
    if (countsAt(tokens, i) && isAt(tokens, i - 1, W.and)) return isIn(tokens, i + 1) || isIn(tokens, i + 2)
  }
  return false
}
const isIn = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === 'in'

function stops(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(tokens, i) === ';') return true
  return false
}

/** "…, officials said, |a day after a raid killed 12", "…, the army said, |while two million have fled": told of in passing, by nobody. */
function toldAside(tokens: Tokens, said: number, figure: number): boolean {
  const comma = behindDay(tokens, said + 1)
  if (isAt(tokens, comma, W.comma) && ASIDES.has(wordAt(tokens, comma + 1))) return true
  for (let i = said + 1; i < figure; i++)
    if (/^(after|before)$/.test(wordAt(tokens, i)) && lexAt(tokens, i - 1).noun?.kind === 'measure') return true
  return false
}

/** "the army said |on Tuesday|, as": the token behind the day. */
const behindDay = (tokens: Tokens, i: number): number =>
  wordAt(tokens, i) === 'on' && lexAt(tokens, i + 1).weekday >= 0 ? i + 2 : lexAt(tokens, i).weekday >= 0 ? i + 1 : i

const ASIDES = wordSet('while as whereas although though')

/** "four died near the town where rebels seized |90 girls two years ago, residents said": what is long past is told by nobody. */
function longAgo(tokens: Tokens, figure: number, said: number): boolean {
  for (let i = figure + 1; i < said; i++) {
    if (wordAt(tokens, i) === 'ago') return clauseOpens(tokens, figure) && lexAt(tokens, i - 1).noun?.kind === 'measure'
    if (isAt(tokens, i, W.comma | W.stop | W.and)) return false
  }
  return false
}

/** Whether "where" or "which" opens the clause of a figure. */
function clauseOpens(tokens: Tokens, figure: number): boolean {
  for (let i = figure - 1; i > figure - 10 && !isAt(tokens, i, W.comma | W.stop); i--)
    if (isAt(tokens, i, W.relative) || wordAt(tokens, i) === 'where') return true
  return false
}

/** "One agency reported four dead, |though that rose to six, according to another": the figure's own clause names its own speaker. */
function ownClause(tokens: Tokens, ahead: number, figure: number, around: number): boolean {
  let parted = false
  // "the mayor said the toll may rise, |with 12 missing, according to the police"
  const cited = wordAt(tokens, around) === 'according'
  for (let i = ahead + 1; i < figure; i++)
    if (isAt(tokens, i - 1, W.comma) && (PARTS.has(wordAt(tokens, i)) || (cited && wordAt(tokens, i) === 'with')))
      parted = true
  for (let i = figure; i < around; i++) if (PARTS.has(wordAt(tokens, i))) return false
  return parted
}
const PARTS = wordSet('though although while whilst whereas but')

/** Of two attributions of one figure an agency is the relay: "Reuters reported that …, according to police". */
function pick(ahead: Saying | undefined, around: Saying | undefined): Chosen | null {
  if (!ahead || !around) {
    const saying = ahead ?? around
    return saying ? { saying, relay: null } : null
  }
  // "it was reported that four died, |according to police"
  if (ahead.name.words === '') return { saying: around, relay: null }
  if (ahead.name.agency || (passesOn(ahead) && isBody(around.name) && !passesOn(around)))
    return { saying: around, relay: ahead.name.words }
  if (passesOn(around)) return { saying: ahead, relay: around.name.words }
  return { saying: ahead, relay: null }
}

/** Whether an outlet speaks: "Hama TV |reported that …, according to police". */
const passesOn = ({ name }: Saying): boolean => name.agency || OUTLET.test(name.words)
const OUTLET = /\b(tv|television|radio|newspaper|news|broadcaster|channel)\b/i
