import { adjoins, countsAt, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ACRONYM } from './acronym.js'
import { isBody } from './bodies-and-outlets.js'
import type { Saying } from './citations.js'
import { CLAIMS, TALLIES } from './saying-words.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import { SOURCES, SPEAKING_HEADS, type SpeakerName } from './speaker-words.js'

/** "|the army's claim that nine died", "a claim by |the rebels that they killed nine", "the rebels' claim |of nine dead": whose claim the noun at token `i` tells; null where it tells none. */
export function ownClaim(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const tally = TALLIES.has(wordAt(tokens, i))
  if (!tally && !CLAIMS.has(wordAt(tokens, i))) return null
  const joint = wordAt(tokens, i + 1)
  const right = joint === 'by' || (tally && joint === 'from')
  const name = right ? nameRight(tokens, text, i + 2, last) : ownerOf(tokens, text, i, first)
  // "the monitor's tally |of those killed by mines| stands at 612"
  const end = right && name ? name.last : tally && joint === 'of' ? behindWhom(tokens, i + 2, last) : i
  if (!name || !(opensClaim(tokens, end + 1) || givesFigure(tokens, end + 1))) return null
  if (tally && !tallies(tokens, text, name, wordAt(tokens, i).startsWith('toll'))) return null
  const from = right ? i : name.first
  return { name, reach: 'behind', first: from, last: end, until: last, denies: false, told: null }
}

/** Where the words end that tell what a tally is of: "of those killed by mines| stands at 612"; the word before them where no such verb follows. */
function behindWhom(tokens: Tokens, from: number, last: number): number {
  for (let i = from; i < last && i < from + 12 && !isAt(tokens, i, W.comma | W.stop) && !countsAt(tokens, i); i++)
    if (STANDS.has(wordAt(tokens, i))) return i - 1
  return from - 2
}

/** "the figure of nine dead |comes from Hama Radio", "the lowest toll, nine, |is from the police": where the figure at token `i` is from; null where nothing tells. */
export function figureFrom(tokens: Tokens, text: string, i: number, last: number): Saying | null {
  for (let at = i + 1; at < last && at < i + 14; at++) {
    const joint = wordAt(tokens, at)
    if (joint !== 'from' && joint !== 'with') continue
    if (!COMES.has(wordAt(tokens, at - 1))) continue
    const name = nameRight(tokens, text, at + 1, last)
    return name && isSomebody(tokens, text, name)
      ? { name, reach: 'around', first: at - 1, last: name.last, until: last, denies: false, told: null }
      : null
  }
  return null
}
const COMES = wordSet('comes came come originates originated stems stemmed is was')

/** "lower |than the ministry's nine", "higher |than SNHR's count of nine": whose figure a comparison is with; null where it names nobody. */
export function comparedWith(tokens: Tokens, text: string, than: number, last: number): Saying | null {
  if (!COMPARES.has(wordAt(tokens, than - 1))) return null
  for (let i = than + 2; i < last && i < than + 9; i++) {
    if (isAt(tokens, i, W.comma | W.stop)) return null
    if (!isAt(tokens, i, W.apostrophe)) continue
    const end = wordAt(tokens, i + 1) === 's' && adjoins(tokens, i + 1) ? i + 1 : i
    const name = nameLeft(tokens, text, i - 1, than + 1)
    const counts = [1, 2, 3, 4, 5].some((step) => countsAt(tokens, end + step))
    return name && counts && tallies(tokens, text, name, true)
      ? { name, reach: 'behind', first: than, last: end, until: last, denies: false, told: null }
      : null
  }
  return null
}
const COMPARES = wordSet('lower higher smaller larger greater fewer less')

/** "|the army|'s claim", "|the rebels|' own claim", "|the ministry|'s initial death toll" */
function ownerOf(tokens: Tokens, text: string, claim: number, first: number): SpeakerName | null {
  let owner = claim
  while (owner > claim - 4 && DESCRIBES.has(wordAt(tokens, owner - 1))) owner--
  if (wordAt(tokens, owner - 1) === 's' && adjoins(tokens, owner - 1)) return nameLeft(tokens, text, owner - 3, first)
  return isAt(tokens, owner - 1, W.apostrophe) ? nameLeft(tokens, text, owner - 2, first) : null
}
const DESCRIBES = wordSet(
  'own latest earlier initial first last final official provisional preliminary updated overall published current total death casualty higher lower',
)

/** Whether a name is one of those who count, and no town or day that a toll is told of: "Hama Radio's toll", but "Hama's toll", "Monday's count". */
function tallies(tokens: Tokens, text: string, name: SpeakerName, toll: boolean): boolean {
  const { first, last } = name
  return (
    isSomebody(tokens, text, name) &&
    (!toll || first < last || !isCapital(text, tokens[last]) || name.agency || ACRONYM.test(name.words))
  )
}

function isSomebody(tokens: Tokens, text: string, name: SpeakerName): boolean {
  const { first, words } = name
  const last = headOf(tokens, name)
  const head = wordAt(tokens, last)
  const { weekday, month, width, noun, outcome } = lexAt(tokens, last)
  if (NAMED_EVENTS.has(wordAt(tokens, first)) || NAMED_EVENTS.has(wordAt(tokens, first + 1))) return false
  if (weekday >= 0 || month > 0 || width > 0 || outcome !== null) return false
  return (
    (isCapital(text, tokens[last]) && noun?.kind !== 'measure') ||
    isBody(name) ||
    name.agency ||
    SPEAKING_HEADS.has(head) ||
    SOURCES.has(head) ||
    noun?.kind === 'person' ||
    ACRONYM.test(words) ||
    wordAt(tokens, first) === '@'
  )
}

/** "the toll from |Hurricane Maria" */
const NAMED_EVENTS = wordSet('hurricane typhoon cyclone storm operation covid ebola cholera')

/** "the |crash of a bus near Hama": a capital in what stands behind makes nobody of it. */
function headOf(tokens: Tokens, { first, last }: SpeakerName): number {
  for (let at = first + 1; at < last; at++) if (isAt(tokens, at, W.preposition)) return at - 1
  return last
}

/** "|that nine died", "|is that nine died", "|of nine dead", "|of killing nine" */
const opensClaim = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, isAt(tokens, at, W.be) ? at + 1 : at) === 'that' ||
  (wordAt(tokens, at) === 'of' &&
    (wordAt(tokens, at + 1).endsWith('ing') || [1, 2, 3].some((step) => countsAt(tokens, at + step))))

/** "|was nine", "|stood at no fewer than nine", "|are lower (nine dead", "|was higher, at nine dead" */
function givesFigure(tokens: Tokens, at: number): boolean {
  let i = at
  while (isAt(tokens, i, W.adverb | W.have | W.modal)) i++
  if (!isAt(tokens, i, W.be) && !STANDS.has(wordAt(tokens, i))) return false
  for (i++; i < at + 10; i++) {
    if (countsAt(tokens, i)) return true
    if (!JOINS.has(wordAt(tokens, i)) && !isAt(tokens, i, W.comma | W.opener | W.adverb | W.be | W.quoteMark | W.stop))
      return false
    if (wordAt(tokens, i) === '.') return false
  }
  return false
}
const STANDS = wordSet(
  'stood stands stand rose rises reached reaches climbed ran runs remained remains began started reads came comes fell',
)
const JOINS = wordSet(
  'at to with from lower higher smaller larger similar different least most more less fewer than over about around some nearly almost between up no not a an the much far slightly somewhat',
)
