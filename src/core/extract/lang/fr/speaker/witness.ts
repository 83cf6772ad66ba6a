import type { TokenRange } from '../../../../text/sentences.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution } from './attribution.js'
import { agencyAt } from './relay.js'
import { subjectBefore } from './subject.js'

/** "un correspondant de l'AFP a | vu sept corps": what a reporter saw is told by him. */
export function witnessed(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const verb = seeing(tokens, at)
  if (verb === null) return null
  const named = subjectBefore(tokens, text, verb, sentence)
  if (named?.kind !== 'name') return null
  // "l'AFP | a pu voir | six corps"
  if (agencyAt(tokens, named.first) === named.last && folded(tokens, at - 1) === 'pu')
    return { at, reach: 'forward', named, relay: null }
  for (let n = named.first; n <= named.last; n++)
    if (REPORTERS.test(folded(tokens, n))) return { at, reach: 'forward', named, relay: null }
  return null
}

/** Where the verb of "a | vu", "ont pu | voir" has its auxiliary; null where nobody saw anything. */
function seeing(tokens: Words, at: number): number | null {
  switch (folded(tokens, at)) {
    case 'vu':
    case 'aperçu':
    case 'observé':
      return is(tokens[at - 1], WORD.avoir) ? at - 1 : null
    case 'voir':
    case 'apercevoir':
    case 'observer':
      return folded(tokens, at - 1) === 'pu' && is(tokens[at - 2], WORD.avoir) ? at - 2 : null
    default:
      return null
  }
}

const REPORTERS =
  /^(?:correspondante?s?|journalistes?|reporters?|photographes?|vidéastes?|cameram[ae]n|caméram[ae]n|envoyée?s?|équipes?)$/u
