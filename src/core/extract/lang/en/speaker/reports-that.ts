import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { type Saying, saying } from './citations.js'
import { named } from './speaker-words.js'

/** "this confirmed |local reports that nine died", "was looking into |reports that", "there are |reports the dead number nine": what nobody who is named has told; null where the noun at token `i` tells nothing. */
export function reportsThat(
  tokens: Tokens,
  text: string,
  i: number,
  last: number,
  previous: Saying | undefined,
): Saying | null {
  let from = i
  while (isAt(tokens, from - 1, W.adjective) || KINDS.has(wordAt(tokens, from - 1))) from--
  const governor = wordAt(tokens, from - 1)
  const there = isAt(tokens, from - 1, W.be) && wordAt(tokens, from - 2) === 'there'
  const taken = LOOKS_INTO.has(governor) || (!previous && (there || CONFIRMS.has(governor)))
  if (!taken || previous?.denies || !(wordAt(tokens, i + 1) === 'that' || (there && isAt(tokens, i + 1, W.determiner))))
    return null
  const name = named(tokens, text, from, i, from, i)
  return name && saying(name, 'behind', from, i, last, false, null)
}
const KINDS = wordSet('local media press news initial early earlier unconfirmed several multiple some')
const LOOKS_INTO = wordSet(
  'investigating investigate investigated probing reviewing examining checking assessing into amid following',
)
const CONFIRMS = wordSet('confirmed confirms confirming corroborated corroborates supported supports echoed echoes')
