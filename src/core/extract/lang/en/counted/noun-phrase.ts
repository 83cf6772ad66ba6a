import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** What ends a noun phrase. */
export const ENDS_PHRASE =
  W.comma |
  W.stop |
  W.be |
  W.have |
  W.modal |
  W.and |
  W.preposition |
  W.subordinator |
  W.relative |
  W.pronoun |
  W.dash |
  W.quoteMark |
  W.opener |
  W.closer |
  W.including

/** "two suicide |and gun attacks": two adjectives for one noun. */
export function joinsTraits(tokens: Tokens, and: number, limit: number): boolean {
  const { noun } = lexAt(tokens, and + 2)
  const [left, right] = [lexAt(tokens, and - 1), lexAt(tokens, and + 1)]
  return (
    and + 2 <= limit &&
    // "25 local |and national police"
    (noun?.kind === 'thing' || (noun?.kind === 'person' && wordAt(tokens, and - 1) === 'local')) &&
    noun.plural &&
    left.number === null &&
    left.noun?.plural !== true &&
    // "230 air |and artillery strikes"
    (right.noun?.plural !== true || noun.metric === 'strikes') &&
    right.number === null &&
    tokens[and + 1]?.kind === 'word' &&
    !isAt(tokens, and + 1, W.determiner | W.verb | W.possessive | W.adjective)
  )
}

/** An adjective of harm stands right before the noun: "four injured |civilians", "six dead |bodies". */
export function attributive(tokens: Tokens, i: number, limit: number): boolean {
  for (let at = i + 1; at <= limit && at <= i + 2; at++) {
    const { noun, is } = lexAt(tokens, at)
    if (noun?.kind === 'person' && !(noun.metric !== null && noun.sure)) return wordAt(tokens, at) !== 'people' || i > 0
    if (is & (ENDS_PHRASE | W.determiner | W.possessive) || tokens[at]?.kind !== 'word') return false
    if (is === 0 && noun === null && wordAt(tokens, at).endsWith('s')) return true
  }
  return false
}

/** A participle before the noun: "five masked gunmen", "two unidentified men". */
export function describes(tokens: Tokens, i: number, limit: number): boolean {
  // "dozens |suffered minor injuries"
  if (SUFFERS.has(wordAt(tokens, i))) return false
  for (let at = i + 1; at <= limit && at <= i + 3; at++) {
    const { noun, is } = lexAt(tokens, at)
    if (noun !== null) return true
    if (is & (ENDS_PHRASE | W.determiner | W.possessive)) return false
  }
  return false
}
const SUFFERS = wordSet('suffered sustained received')

/** "two Russian |ballistic missiles", "ten other |flood-related deaths": where a singular that tells only which is followed by the noun itself; −1 elsewhere. */
export function nounBehindTrait(tokens: Tokens, text: string, head: number, from: number, limit: number): number {
  const trait = lexAt(tokens, head).noun
  if (trait?.kind !== 'person' || !trait.inherits) return -1
  // "two Chinese |rocket launchers": a form that may be a plural
  if (trait.plural && (!isCapital(text, tokens[head]) || wordAt(tokens, head).endsWith('s'))) return -1
  for (let i = from; i <= limit && i < from + 6; i++) {
    const { is, noun, outcome, number } = lexAt(tokens, i)
    // "Afghan National Army |(ANA) personnel"
    if (isAt(tokens, i, W.opener) && isAt(tokens, i + 2, W.closer)) {
      i += 2
      continue
    }
    if (outcome !== null && noun === null) return -1
    if (noun?.plural) return noun.kind === 'person' || noun.kind === 'thing' ? i : -1
    // "seven other non-|Syrian militiamen"
    if (noun?.inherits && isAt(tokens, i - 1, W.hyphen) && adjoins(tokens, i)) continue
    if (number !== null || noun?.kind === 'person' || is & (ENDS_PHRASE | W.determiner | W.possessive)) return -1
    const tail = adjoins(tokens, i) && isAt(tokens, i - 1, W.hyphen)
    // "23 Iranian-made |Shahed drones"
    if (is & (W.verb | W.saying) && !tail && !(is & W.adjective) && !isCapital(text, tokens[i])) return -1
    if (tokens[i]?.kind === 'mark' && !(is & W.hyphen)) return -1
  }
  return -1
}

/** "19 Hamas |and Islamic Jihad fighters": two names before one noun. */
export function joinsNames(tokens: Tokens, text: string, and: number, head: number, limit: number): boolean {
  // "two dozen British |and American tourists"
  const demonym = head === and - 1 && lexAt(tokens, head).noun?.inherits === true
  if ((head >= 0 && !demonym) || !isCapital(text, tokens[and - 1])) return false
  let i = and + 1
  while (i <= limit && isCapital(text, tokens[i])) i++
  return i > and + 1 && i <= limit && lexAt(tokens, i).noun?.kind === 'person'
}
