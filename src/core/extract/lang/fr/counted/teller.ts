import { agencyAt } from '../speaker/relay.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "d'après | un colonel", "ont rapporté jeudi | un élu", "a dit à l'AFP | un policier": who tells stands at `from`, and is none of those counted. */
export function isTeller(tokens: Words, from: number): boolean {
  let at = from - 1
  while (is(tokens[at], WORD.timeWord | WORD.adverb) || (tokens[at]?.lex.weekday ?? -1) >= 0) at--
  const listener = agencyTo(tokens, at)
  if (listener !== null) at = listener
  return Boolean(tokens[at]?.lex.saying) || folded(tokens, at) === 'par'
}

/** The word before "à l'AFP", "au Monde"; null where they do not stand there. */
function agencyTo(tokens: Words, last: number): number | null {
  for (let to = last - 1; to > last - 4; to--)
    if (/^(?:à|au)$/u.test(folded(tokens, to)) && agencyAt(tokens, overArticle(tokens, to + 1)) === last) return to - 1
  return null
}

function overArticle(tokens: Words, from: number): number {
  let at = from
  while (is(tokens[at], WORD.determiner | WORD.apostrophe)) at++
  return at
}
