import { after, folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "quatorze Britanniques |, trois Irlandais et un Gallois | parmi les blessés": people alone, joined, up to the word. */
export function isListOfPeople(tokens: Words, from: number, to: number): boolean {
  if (folded(tokens, from) !== ',' && !is(tokens[from], WORD.coordinator)) return false
  for (let at = from; at < to; at++) {
    const { noun } = tokens[at]!.lex
    if (noun && noun.kind !== 'person' && !is(tokens[at], WORD.demonym | WORD.number)) return false
  }
  return true
}

/** The comma that shuts an aside with a relative clause, where the main verb stands behind it. */
export function clauseAsideEnd(tokens: Words, qui: number, limit: number): number | null {
  for (let at = qui + 2; at < limit; at++) {
    if (isMark(tokens, at, ';:.»')) return null
    if (folded(tokens, at) !== ',' && !is(tokens[at], WORD.dash)) continue
    const verb = folded(tokens, at + 1) === 'y' ? at + 2 : at + 1
    return is(tokens[verb], WORD.avoir | WORD.etre) ? at : null
  }
  return null
}

/** "doivent | être évacués", "pourraient | avoir disparu" */
export const passiveBehind = (tokens: Words, at: number): boolean =>
  folded(tokens, at + 1) === 'être' ||
  // "pourraient avoir disparu"
  (folded(tokens, at + 1) === 'avoir' && tokens[at + 2]?.lex.verb?.how === 'befalls') ||
  // "pourraient avoir été ensevelies"
  (folded(tokens, at + 1) === 'avoir' && is(tokens[at + 2], WORD.been)) ||
  // "continuent | à être soignés"
  (/^(?:à|d|de)$/u.test(folded(tokens, at + 1)) && folded(tokens, after(tokens, at + 1)) === 'être') ||
  (is(tokens[at + 1], WORD.adverb) && folded(tokens, at + 2) === 'être')

/** Over the participle of "avoir participé", "être liés". */
export function skipInfinitive(tokens: Words, at: number, limit: number): number {
  for (let n = at + 1; n <= Math.min(limit, at + 3); n++) {
    const { lex } = tokens[n]!
    if (lex.verb || lex.saying || is(tokens[n], WORD.participle)) return n
  }
  return at
}

/** The bracket that shuts the one at `at`. */
export function closing(tokens: Words, at: number, limit: number): number {
  for (let end = at + 1; end <= limit; end++) if (tokens[end]!.folded === ')') return end
  return at
}
