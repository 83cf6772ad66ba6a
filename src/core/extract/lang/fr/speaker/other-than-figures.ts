import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "a poignardé trois passants, | au hasard selon la police |, avant de fuir": told of how it was done, not of how many. */
export function isOfManner(tokens: Words, begin: number, last: number): boolean {
  if (folded(tokens, last + 1) !== ',' && folded(tokens, last + 1) !== '.') return false
  let comma = begin - 1
  while (comma > begin - MANNER && folded(tokens, comma) !== ',') {
    const { kind, lex } = tokens[comma] ?? {}
    if (kind !== 'word' || lex?.verb || lex?.noun?.kind === 'person' || is(tokens[comma], WORD.number)) return false
    comma--
  }
  if (comma === begin - 1 || folded(tokens, comma) !== ',') return false
  return /^(?:au|sans|pour)$|.ment$/u.test(folded(tokens, comma + 1))
}

/** The words of a manner at most: "sans motif apparent". */
const MANNER = 6

/** "une attaque | menée selon l'armée par des bandits |": told of who did it. */
export function isOfDoer(tokens: Words, begin: number, last: number): boolean {
  const comma = folded(tokens, begin - 1) === ','
  const participle = comma ? begin - 2 : begin - 1
  if (!DONE.test(folded(tokens, participle)) || is(tokens[participle - 1], WORD.avoir | WORD.etre | WORD.been))
    return false
  return /^par$/u.test(folded(tokens, comma && folded(tokens, last + 1) === ',' ? last + 2 : last + 1))
}

/** What one does to make an attack. */
const DONE =
  /^(?:men|tend|perpétr|commis|conduit|organis|orchestr|planifi|lanc|ourdi|prépar|command|ordonn|dirig|pos|tir)/u
