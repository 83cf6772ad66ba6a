import { isOfAddress } from '../sentence-ends.js'
import { adjoins, folded, is, isEast, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** A subject's words at most. */
export const CHUNK = 30

/** "de la Santé, | de l'Intérieur et de la Défense": whether a list of what a body is of goes on at `at`; "de lourdes pertes et de la peur" is none. */
export function joinsOf(tokens: Words, at: number, last: number): boolean {
  if (!ofOne(tokens, at)) return false
  for (let n = at + 1; n <= Math.min(last, at + 6); n++) {
    if (folded(tokens, n) === 'et') return ofOne(tokens, n + 1) && hasOf(tokens, at)
    if (tokens[n]?.kind === 'mark' && !is(tokens[n], WORD.apostrophe | WORD.dash)) return false
  }
  return false
}

/** "du", "de la", "de l'" */
const ofOne = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'du' || (folded(tokens, at) === 'de' && /^(?:la|l)$/u.test(folded(tokens, at + 1)))

/** Whether the words before a comma hold a first "de la". */
function hasOf(tokens: Words, at: number): boolean {
  for (let n = at - 3; n > at - 8; n--) if (ofOne(tokens, n)) return true
  return false
}

/** "— Ali Touré (@alitoure | ) | La police …": the end of a post's signature. */
function closesHandle(tokens: Words, at: number): boolean {
  if (folded(tokens, at) !== ')') return false
  for (let n = at - 1; n > at - HANDLE && folded(tokens, n) !== '('; n--) if (folded(tokens, n) === '@') return true
  return false
}

/** Words and marks of an account's name at most: "@Anne_Hidalgo". */
const HANDLE = 7

/** What stands before a noun that is spelt as a verb: "le | juge", "une nouvelle | note", "de | compte". */
const NO_SUBJECT = WORD.determiner | WORD.preposition | WORD.apostrophe | WORD.frontAdjective | WORD.dash

/** Where the words begin that a subject ending at `end` may hold: behind a mark, a verb or a relative word. */
export function chunkBegin(tokens: Words, end: number, first: number): number {
  let at = end
  const floor = Math.max(first, end - CHUNK)
  for (; at > floor; at--) {
    const token = tokens[at - 1]!
    // "les ministères de la Santé, | de l'Intérieur et de la Défense"
    if (token.folded === ',' && joinsOf(tokens, at, end)) continue
    // "actualite.cd"
    const joined = token.folded === '.' && isOfAddress(tokens, at - 1)
    if (
      token.kind === 'mark' &&
      !joined &&
      !is(token, WORD.dash | WORD.apostrophe) &&
      token.folded !== '(' &&
      token.folded !== ')'
    )
      break
    if (is(token, WORD.dash) && token.space > 0) break
    if (closesHandle(tokens, at - 1)) break
    // "porte-parole" holds no verb
    if (is(tokens[at], WORD.dash) && adjoins(tokens[at])) continue
    if (isEast(tokens, at - 1)) continue
    // "Amnesty International | (AI) |" is no verb
    if (folded(tokens, at - 2) === '(' && folded(tokens, at) === ')') continue
    // "l'armée | ainsi que | le gouverneur"
    if (token.folded === 'que' && folded(tokens, at - 2) === 'ainsi') {
      at--
      continue
    }
    // "font état de cinq morts | la mairie parle de deux"
    if (token.lex.noun?.kind === 'outcome' && is(tokens[at], WORD.determiner)) break
    // "territoire sous | contrôle | du Hamas"
    const verb = is(token, WORD.finite | WORD.avoir | WORD.etre) && folded(tokens, at - 2) !== 'sous'
    if (is(token, WORD.relative | WORD.breaker) || verb) break
    // "les habitants contestent | la version de l'armée"
    const { saying } = token.lex
    if (saying?.form === 'finite' && saying.how !== 'according' && !is(tokens[at - 2], NO_SUBJECT)) break
  }
  return at
}

/** "douze ont été tués à Homs et | la police | affirme": the words behind "et", where what stands before has a verb. */
export function newClause(tokens: Words, begin: number, end: number): number {
  for (let at = end - 1; at > begin; at--)
    if (folded(tokens, at) === 'et' && is(tokens[at + 1], WORD.determiner)) {
      const told = is(tokens[begin], WORD.been) || tokens[begin]?.lex.verb?.form === 'participle'
      return told ? at + 1 : begin
    }
  return begin
}
