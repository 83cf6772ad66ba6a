import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Piece } from './speaker-trim.js'
import { LONGEST, SOURCES } from './speaker-words.js'
import { TITLES } from './titles.js'

/** Whether an "and" joins a list in the piece. */
export function hasAnd(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isAt(tokens, i, W.and)) return true
  return false
}

const BEFORE_NOUN = W.determiner | W.possessive | W.adjective | W.preposition

/** The comma that opens "…|, a village guard allied with the army and police,"; −1 where no such apposition ends at token `last`. */
export function participleAside(tokens: Tokens, text: string, last: number, floor: number): number {
  let participle = false
  for (let i = last; i > floor && i > last - LONGEST; i--) {
    if (isAt(tokens, i, W.comma)) return participle && /^(an?|the)$/.test(wordAt(tokens, i + 1)) ? i : -1
    if (isAt(tokens, i, W.stop | W.quoteMark | W.be | W.have | W.modal | W.relative | W.subordinator)) return -1
    if (isCapital(text, tokens[i])) continue
    const reduced = /ed$|^(led|run|held|built|known)$/.test(wordAt(tokens, i)) && isAt(tokens, i + 1, W.preposition)
    if (reduced) participle = true
    else if (isAt(tokens, i, W.verb | W.saying) && !isAt(tokens, i - 1, BEFORE_NOUN) && !isAt(tokens, i - 2, W.hyphen))
      return -1
  }
  return -1
}

const OPENS = wordSet('a an another one some several other many most two three local')

const ROLES = wordSet(
  'spokesman spokeswoman spokesperson director head chief governor mayor commander deputy secretary minister manager chairman president leader coordinator official representative correspondent resident',
)

/** "Hama's police |chief", "Omar Haddad's |son": a word for a person, no name. */
const endsInHolder = (tokens: Tokens, text: string, last: number): boolean =>
  !isCapital(text, tokens[last]) && (TITLES.has(wordAt(tokens, last)) || lexAt(tokens, last).noun?.kind === 'person')

/** "|Kenya's chief of police", "|Hama's Interior Minister" */
function isOwnedOffice(tokens: Tokens, [from, last]: Piece): boolean {
  for (let i = from + 1; i < last - 1; i++)
    if (isAt(tokens, i, W.apostrophe))
      return [2, 3, 4].some((step) => i + step <= last && TITLES.has(wordAt(tokens, i + step)))
  return false
}

/** Of an apposition the piece that is a name; of a list of names the whole list. */
export function choose(tokens: Tokens, text: string, pieces: readonly Piece[], apposed: boolean): Piece | null {
  const [nearest] = pieces
  if (!nearest) return null
  if (pieces.length === 1) return nearest
  if (!apposed && hasAnd(tokens, nearest[0], nearest[1])) return [(pieces.at(-1) as Piece)[0], nearest[1]]
  if (!apposed) return nearest
  const furthest = pieces[1] as Piece
  // "three sources, |A, B and C|, reported"
  const opening = pieces.at(-1) as Piece
  if (pieces.length > 2 && hasAnd(tokens, nearest[0], nearest[1]) && SOURCES.has(wordAt(tokens, opening[1])))
    return [(pieces.at(-2) as Piece)[0], nearest[1]]
  // "other outlets, including Hama Radio and Sham News, reported"
  if (isAt(tokens, nearest[0], W.including)) return [furthest[0], nearest[1]]
  const proper = ([from]: Piece): boolean =>
    (isCapital(text, tokens[from]) || wordAt(tokens, from) === '@') &&
    !isAt(tokens, from, W.determiner | W.possessive | W.preposition) &&
    // "|Speaking on the raid, Omar Latif, the mayor, said"
    !(wordAt(tokens, from).endsWith('ing') && isAt(tokens, from + 1, W.preposition | W.determiner)) &&
    !OPENS.has(wordAt(tokens, from))
  // "Spokesman for the hospital, |Sami Aziz, said"
  if (proper(nearest) && nearest[1] > nearest[0] && ROLES.has(wordAt(tokens, furthest[0]))) {
    const joint = wordAt(tokens, furthest[0] + 1)
    if (joint === 'for' || joint === 'of' || joint === 'at') return nearest
  }
  // "Hama's police chief, |Omar Latif, said"
  const named = proper(nearest) && nearest[1] > nearest[0] && isCapital(text, tokens[nearest[1]])
  if (named && pieces.length === 2 && endsInHolder(tokens, text, furthest[1])) return nearest
  // "Kenya's chief of police, |Omar Latif, said"
  if (named && isOwnedOffice(tokens, furthest)) return nearest
  const last = pieces.at(-1) as Piece
  if (pieces.length > 2 && proper(last)) return last
  if (proper(furthest)) return furthest
  // "another group, |the Local Committees, said"
  const entitled = wordAt(tokens, nearest[0]) === 'the' && isCapital(text, tokens[nearest[0] + 1])
  // "the state's relief agency, |the National Relief Council, said"
  const fullName = entitled && isCapital(text, tokens[nearest[1]]) && !isCapital(text, tokens[furthest[1]])
  if (fullName && furthest[1] > furthest[0] + 1) return nearest
  return proper(nearest) || (entitled && OPENS.has(wordAt(tokens, furthest[0]))) ? nearest : furthest
}
