import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution } from './attribution.js'

/** "se rappelle Sami, | dont le frère et deux cousins ont péri", "a dit le préfet, 40 ans, | qui a envoyé 300 hommes": who told is spoken of himself. */
export function tellsOfHimself(tokens: Words, { named }: Attribution, number: number): boolean {
  if (named.kind === 'nobody' || folded(tokens, named.last + 1) !== ',') return false
  let at = named.last + 2
  // "| 40 ans |,"
  if (folded(tokens, at + 1) === 'ans' && folded(tokens, at + 2) === ',') at += 3
  const of =
    folded(tokens, at) === 'dont' &&
    (/^(?:le|la|l|les)$/u.test(folded(tokens, at + 1)) || (at === number - 1 && isHisMen(tokens, number)))
  if (!(of || folded(tokens, at) === 'qui') || at > number) return false
  for (let n = at + 1; n < number; n++) if (folded(tokens, n) === ',' || tokens[n]!.lex.saying) return false
  return true
}

/** "a assuré le ministère, dont | 4.000 hommes sont engagés au Mali" */
function isHisMen(tokens: Words, number: number): boolean {
  let men = number + 1
  while (men < number + 4 && (tokens[men]?.kind === 'digits' || tokens[men]?.kind === 'mark')) men++
  return (
    /^(?:hommes|soldats|militaires|agents|employés|membres|combattants)$/u.test(folded(tokens, men)) &&
    is(tokens[men + 1], WORD.etre | WORD.avoir)
  )
}
