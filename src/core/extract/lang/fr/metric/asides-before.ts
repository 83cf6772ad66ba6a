import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** Words of an aside at most. */
const LONGEST = 14

/**
 * "a tué | , selon lui, | de nombreux soldats", "ont tué | , dans la nuit de lundi à mardi, | neuf paysans", "neutraliser | (tuer) | 12 rebelles":
 * where an aside opens that closes at `at`; null where none does.
 */
export function asideBefore(tokens: Words, at: number, floor: number): number | null {
  if (folded(tokens, at) === ')') return bracketBefore(tokens, at, floor)
  if (folded(tokens, at) !== ',') return null
  const told = tellingBefore(tokens, at, floor)
  if (told !== null) return told
  for (let n = at - 1; n > Math.max(floor, at - LONGEST); n--) {
    if (folded(tokens, n) === ',')
      return folded(tokens, n + 1) === 'selon' || tokens[n - 1]?.lex.verb?.how === 'affects' ? n : null
    const { lex } = tokens[n]!
    if (lex.verb || lex.noun?.kind === 'outcome' || is(tokens[n], CLAUSE)) {
      if (!isAccording(tokens, n)) return null
    }
  }
  return null
}

/** "la mort de deux policiers |, a indiqué le préfet, | et de trois passants": who says it, told between. */
function tellingBefore(tokens: Words, at: number, floor: number): number | null {
  for (let n = at - 1; n > Math.max(floor, at - LONGEST); n--) {
    if (is(tokens[n], WORD.number | WORD.relative | WORD.subset)) return null
    if (folded(tokens, n) !== ',') continue
    const verb = is(tokens[n + 1], WORD.avoir) ? n + 2 : n + 1
    return tokens[verb]?.lex.saying && tokens[verb]!.lex.saying!.how !== 'according' ? n : null
  }
  return null
}

const CLAUSE = WORD.avoir | WORD.etre | WORD.relative | WORD.breaker | WORD.gerund

/** Whether the aside that holds token `at` begins with "selon": it may say anything. */
function isAccording(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - LONGEST; n--) if (folded(tokens, n) === ',') return folded(tokens, n + 1) === 'selon'
  return false
}

function bracketBefore(tokens: Words, at: number, floor: number): number | null {
  for (let n = at - 1; n > Math.max(floor, at - 6); n--) if (folded(tokens, n) === '(') return n
  return null
}

/** "la mort | dans ce raid | d'au moins 23 personnes", "la mort | mardi à Bria | de": where a phrase of the event that ends at `at` begins, behind a noun that governs. */
export function eventBefore(tokens: Words, at: number, floor: number): number | null {
  for (let n = at; n > Math.max(floor, at - 6); n--) {
    if (DURING.has(folded(tokens, n))) {
      const noun = is(tokens[n - 1], WORD.timeWord) || (tokens[n - 1]?.lex.weekday ?? -1) >= 0 ? n - 2 : n - 1
      const named = noun === n - 1 || is(tokens[noun - 1], WORD.determiner | WORD.apostrophe)
      return tokens[noun]?.lex.governs && named ? noun : null
    }
    if (tokens[n]!.kind === 'mark' && !is(tokens[n], WORD.apostrophe | WORD.dash)) return null
  }
  return null
}

const DURING: ReadonlySet<string> = new Set(['dans', 'lors', 'durant', 'pendant', 'à', 'près'])

/** "ont tué | dans le nord du pays | douze soldats", "tué | dans un raid | 22 rebelles": where a phrase of place or manner that ends at `at` begins. */
export function phraseBefore(tokens: Words, at: number, floor: number): number | null {
  for (let n = at; n > Math.max(floor, at - 6); n--) {
    const token = tokens[n]!
    // "abattu | lors d'un assaut nocturne |"
    if (is(token, WORD.preposition) && folded(tokens, n - 1) === 'lors') return n - 1
    // "hors | de chez eux"
    if (is(token, WORD.preposition) && folded(tokens, n - 1) !== 'hors' && folded(tokens, n - 2) !== 'hors')
      return n < at && !is(tokens[n - 1], WORD.preposition) ? n : null
    const { lex } = token
    // "en 24 heures", "en deux jours"
    const measured = is(token, WORD.number) && tokens[n + 1]?.lex.noun?.kind === 'measure'
    // "dans une | frappe"
    const raid = lex.noun?.kind === 'event' && is(tokens[n - 1], WORD.determiner)
    const plain = token.kind === 'word' || is(token, WORD.apostrophe | WORD.dash) || measured
    if (
      !plain ||
      (!raid && (lex.verb || is(token, WORD.finite))) ||
      lex.noun?.kind === 'outcome' ||
      is(token, WORD.avoir | WORD.etre | WORD.coordinator | WORD.relative | WORD.breaker) ||
      (is(token, WORD.number) && !is(token, WORD.determiner) && !measured)
    )
      return null
  }
  return null
}

/** "tuant neuf enfants | âgés de six à 11 ans | et deux gardiens": the last token before the age. */
export function agedFrom(tokens: Words, years: number, noun: number): number | null {
  for (let at = years - 1; at > years - 8; at--)
    if (/^âgée?s?$/u.test(folded(tokens, at))) return at === noun ? at : at - 1
  return null
}
