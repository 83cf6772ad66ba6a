import type { Figure } from '../sheet.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Predicate } from './predicate.js'
import { isFiniteVerb } from './settle.js'

/** The last figure at or before `k` of which a predicate from token `first` is said; those of asides before it are passed over. `end`: the token before the predicate. */
export function subjectAt(
  tokens: Tokens,
  figures: readonly Figure[],
  from: number,
  end: number,
  first: number,
): number {
  let k = from
  // "12 women, two of whom were nurses, were killed"
  while (k > 0 && (inAside(tokens, figures[k] as Figure, end) || isIncluded(tokens, figures, k, end))) k--
  // "the family of |my friend was killed": said of the family
  if (isOwner(tokens, figures[k] as Figure | undefined)) k--
  while (k > 0 && (isAdded(tokens, figures, k) || isBetween(tokens, figures[k] as Figure, first))) k--
  return k
}

/** The token before ", some of whom died,", ", more than half of them women,", which ends at comma `end`; `end` where no such aside stands. */
export function beforeOfWhom(tokens: Tokens, end: number): number {
  for (let i = end - 1; i > end - 9; i--) {
    if (isAt(tokens, i, W.comma | W.stop)) return end
    if (wordAt(tokens, i - 1) !== 'of' || !THEM.has(wordAt(tokens, i))) continue
    for (let comma = i - 3; comma > i - 7; comma--) if (isAt(tokens, comma, W.comma)) return comma - 1
  }
  return end
}
const THEM = wordSet('whom them')

/** "identified |as his driver" */
const NAMED_AS = wordSet('identified named known described')

/** Whether "as" at token `i` begins no clause: "as well as", "identified as". */
export const isMereAs = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i + 1) === 'well' || wordAt(tokens, i - 1) === 'well' || NAMED_AS.has(wordAt(tokens, i - 1))

/** "nine people |in addition to the bomber| were killed", "two others |identified as his driver and guard| died" */
function isAdded(tokens: Tokens, figures: readonly Figure[], k: number): boolean {
  const { draft, from } = figures[k] as Figure
  if (!draft.implicit) return false
  const as = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  const before = wordAt(tokens, as)
  if (before === 'and') return k > 1 && isAdded(tokens, figures, k - 1)
  return before === 'to'
    ? wordAt(tokens, as - 1) === 'addition'
    : before === 'as' && NAMED_AS.has(wordAt(tokens, as - 1))
}

const isOwner = (tokens: Tokens, figure: Figure | undefined): boolean =>
  figure?.draft.implicit === true &&
  wordAt(tokens, figure.from - 1) === 'of' &&
  FAMILIES.has(wordAt(tokens, figure.from - 2))
const FAMILIES = wordSet('family families house home household relatives members')

/** "ten men who worked for |a contractor| were killed": one person takes no "were". */
const isBetween = (tokens: Tokens, { draft, from }: Figure, verb: number): boolean =>
  draft.implicit &&
  wordAt(tokens, verb) === 'were' &&
  isAt(tokens, from - 1, W.preposition | W.verb) &&
  wordAt(tokens, from - 1) !== 'with'

/** "54 people, |including 11 children,| were injured": said of the 54. */
function isIncluded(tokens: Tokens, figures: readonly Figure[], k: number, end: number): boolean {
  const [whole, part] = [figures[k - 1] as Figure, figures[k] as Figure]
  return (
    isAt(tokens, end, W.comma) &&
    isAt(tokens, part.from - 1, W.including) &&
    part.from <= whole.last + 4 &&
    whole.draft.metric === null
  )
}

/** "two of whom were pregnant,| were killed", "of whom one was an infant,| were killed" */
function inAside(tokens: Tokens, { from, last }: Figure, end: number): boolean {
  if (wordAt(tokens, last) === 'whom') return true
  return wordAt(tokens, from - 1) === 'whom' && isAt(tokens, end, W.comma | W.adverb)
}

/** A person noun that is no subject of its own: "members of the |police", "30 people, mostly women and |children", "his wife and his |children". */
export function insidePhrase(tokens: Tokens, text: string, i: number): boolean {
  // "the |Kurdish-led forces"
  if (isAt(tokens, i + 1, W.hyphen) && adjoins(tokens, i + 1)) return true
  // "his two sons, the eldest |son Omar, …"
  if (isCapital(text, tokens[i + 1])) return true
  // "8 old people, women |and children from next door"
  const { noun } = lexAt(tokens, i)
  // "my wife, my |children, and my grandchildren"
  const before = isAt(tokens, i - 1, W.possessive) ? i - 2 : i - 1
  if (noun?.plural && isAt(tokens, before, W.comma) && isAt(tokens, i + 1, W.comma | W.and)) return true
  const inside = W.preposition | W.adverb | W.including | W.apostrophe | W.opener | W.dash | W.gerund | W.and
  for (let at = i - 1; at >= i - 8 && at >= 0; at--) {
    if (isAt(tokens, at, inside) || (wordAt(tokens, at) === 'as' && isMereAs(tokens, at))) return true
    if (isAt(tokens, at, W.comma | W.stop | W.subordinator) || isFiniteVerb(tokens, text, at)) return false
  }
  return false
}

/** The people who open a list of things: "|35 soldiers, two pickups and one launcher"; undefined where none do. */
export function beforeThings(tokens: Tokens, figures: readonly Figure[], thing: Figure): Figure | undefined {
  for (let k = figures.indexOf(thing); k > 0; k--) {
    const [left, right] = [figures[k - 1] as Figure, figures[k] as Figure]
    if (left.last !== right.from - 2 || !isAt(tokens, right.from - 1, W.and | W.comma)) return undefined
    if (left.noun?.kind === 'person') return left.draft.metric === null ? left : undefined
  }
  return undefined
}

/** "all but |four died": they did not. */
export const isExcepted = (tokens: Tokens, { from, partitive }: Figure): boolean =>
  (!partitive && wordAt(tokens, from - 1) === 'but' && wordAt(tokens, from - 2) === 'all') ||
  // "the last of the |21 survivors died"
  (wordAt(tokens, from - 1) === 'the' && wordAt(tokens, from - 2) === 'of' && ONE_OF.has(wordAt(tokens, from - 3)))
const ONE_OF = wordSet('last first eldest youngest oldest')

/** Where the relative word of the clause that holds token `i` stands; −1 where it is no relative clause. */
export function relativeBefore(tokens: Tokens, i: number, floor: number): number {
  for (let at = i; at > floor && at > i - 8; at--) {
    if (isAt(tokens, at, W.relative)) return at
    if (isAt(tokens, at, W.stop | W.comma)) break
  }
  return -1
}

/** Where the aside that ends at token `end` opens; `floor` where nothing opens it. */
export function asideFrom(tokens: Tokens, end: number, opener: number, floor: number): number {
  let i = end - 1
  while (i > floor && !isAt(tokens, i, opener)) i--
  return i
}

/** "killing a family of |six people" */
export const ofGroup = (tokens: Tokens, { from }: Figure): boolean =>
  wordAt(tokens, from - 1) === 'of' && GROUPS.has(wordAt(tokens, from - 2))
const GROUPS = wordSet('family total group crew team crowd')

/** "received the dead, along with |35 people who were hurt": their own clause tells. */
export const hasOwnClause = (tokens: Tokens, { from, last }: Figure, { side }: Predicate): boolean =>
  side === 'right' &&
  wordAt(tokens, last + 1) === 'who' &&
  wordAt(tokens, from - 1) === 'with' &&
  isAt(tokens, last + 2, W.be | W.have)
