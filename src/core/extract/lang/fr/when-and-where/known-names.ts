import { folded, is, isCapital, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { PlaceName } from './place-name.js'

/** The name of the gazetteer that begins at `at`; null where none does. */
export function knownAt(tokens: Words, text: string, at: number, limit: number): PlaceName | null {
  if (!isCapital(tokens[at], text)) return null
  for (const { words, breadth } of tokens[at]!.lex.places!) {
    const last = wordsEnd(tokens, at, words)
    // "La défense aérienne", "la Défense | civile"
    if (last !== null && last <= limit && isProper(tokens, text, last) && folded(tokens, last + 1) !== 'civile')
      return { first: at, last, breadth }
  }
  return null
}

/** A name ends in a capital, or in a word joined by a hyphen: "Extrême-nord", and not "Mossoul | est". */
const isProper = (tokens: Words, text: string, last: number): boolean =>
  isCapital(tokens[last], text) || is(tokens[last - 1], WORD.dash)

/** The breadth of a name of one word that the gazetteer knows; null where it knows none. */
export const breadthOfKnown = (tokens: Words, at: number): number | null =>
  tokens[at]?.lex.places?.find(({ words }) => words.length === 1)?.breadth ?? null

/** The last of the words that stand at `at`, over hyphens and apostrophes; null where they do not. */
function wordsEnd(tokens: Words, at: number, words: readonly string[]): number | null {
  let last = at
  for (const [n, word] of words.entries()) {
    if (n > 0) last = is(tokens[last + 1], WORD.dash | WORD.apostrophe) ? last + 2 : last + 1
    if (folded(tokens, last) !== word) return null
  }
  return last
}

/**
 * Whether a name stands for those who govern there: "Washington va envoyer …", "imputé par Kiev", "entre le Hezbollah et Israël"; "les
 * quartiers d'Alep ont été visés" is a place.
 */
export function acts(tokens: Words, { first, last }: PlaceName): boolean {
  const before = folded(tokens, is(tokens[first - 1], WORD.determiner | WORD.apostrophe) ? first - 2 : first - 1)
  if (before === 'par' || before === 'entre') return true
  if (before === 'et' && isBetween(tokens, first)) return true
  if (isOf(folded(tokens, is(tokens[first - 1], WORD.apostrophe) ? first - 2 : first - 1))) return false
  // "l'Angola | a enregistré | 114 décès": where they died
  if ([last + 1, last + 2].some((at) => folded(tokens, at).startsWith('enregistr'))) return false
  return is(tokens[last + 1], WORD.avoir | WORD.etre | WORD.finite) || Boolean(tokens[last + 1]?.lex.saying)
}

/** "entre | le Hezbollah et | Israël" */
function isBetween(tokens: Words, second: number): boolean {
  for (let at = second - 3; at > second - 8; at--) {
    if (folded(tokens, at) === 'entre') return true
    if (tokens[at]?.kind !== 'word' && !is(tokens[at], WORD.apostrophe | WORD.dash)) return false
  }
  return false
}
