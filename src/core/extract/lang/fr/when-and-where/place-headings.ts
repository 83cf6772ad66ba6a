import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { COUNTRY, type PlaceName } from './place-name.js'
import { isName, nameEnd } from './place-spelling.js'

/** "OUAGADOUGOU/BAMAKO (Reuters) – ": where the report was written, and only then where it happened; 0 where none stands. */
export function datelineEnd(tokens: Words): number {
  let at = 0
  while (at < DATELINE && folded(tokens, at) !== '(') at++
  while (at < DATELINE && folded(tokens, at) !== ')') at++
  // "Le Caire (Égypte), 7 février (AP) –"
  for (let end = at; end < DATELINE; end++)
    if (folded(tokens, end) === ')' && is(tokens[end + 1], WORD.dash) && isAgency(tokens, end)) return end
  return 0
}

const DATELINE = 16

/** "(Reuters", "(AFP", "(LaPresse/AP" */
const isAgency = (tokens: Words, closing: number): boolean =>
  /^(?:reuters|afp|ap|xinhua|belga|ats|aps|apa|efe|dpa|upi|map|aa|anadolu|tass|rtr)$/u.test(folded(tokens, closing - 1))

/** "Marseille : deux morts", "Kherson (Ukraine) — …" */
export function heading(tokens: Words, text: string, first: number): PlaceName | null {
  if (!isName(tokens, text, first)) return null
  const last = nameEnd(tokens, text, first)
  const parted =
    /^[:(—–]$/u.test(folded(tokens, last + 1)) &&
    (tokens[last + 1]?.space ?? 0) + (folded(tokens, last + 1) === ':' ? 1 : 0) > 0
  // "Yémen. Quatre morts …"
  const alone = first === 0 && folded(tokens, last + 1) === '.' && tokens[first]!.lex.places !== null
  if ((!parted && !alone) || last - first > 3) return null
  return { first, last, breadth: first === 0 && datelineEnd(tokens) > 0 ? COUNTRY : 3 }
}
