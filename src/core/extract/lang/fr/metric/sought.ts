import { folded, hints, is, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'

/**
 * "sans nouvelles de | trois marins", "à la recherche de | 60 personnes", "tentent de localiser | deux alpinistes", "les secours recherchent |
 * cinq plongeurs": those whom one looks for are missing; a suspect is only wanted.
 */
export function areSought(tokens: Words, at: number, of: boolean, head: number): boolean {
  if (!hints(tokens[at], CUE.seeks)) return false
  const word = folded(tokens, at)
  if (word === 'nouvelle' || word === 'nouvelles') return of && folded(tokens, at - 1) === 'sans'
  if (of) return word === 'recherche' && folded(tokens, at - 2) === 'à' && !WANTED.test(folded(tokens, head))
  if (WANTED.test(folded(tokens, head))) return false
  return word.endsWith('er') ? isTried(tokens, at) : isByRescuers(tokens, at)
}

const WANTED =
  /^(?:suspect|complice|fugitif|évadé|auteur|assaillant|tireur|agresseur|terroriste|jihadiste|djihadiste|individu|homme|témoin|malfaiteur|survivant|rescapé)/u

/** "deux suspects sont | encore recherchés", "trois personnes … recherchées pour meurtre": of justice, and not missing. */
export const areWanted = (tokens: Words, head: number, at: number): boolean =>
  folded(tokens, at + 1).startsWith('recherch') &&
  // "un Tunisien est toujours | recherché |": one alone is mostly a suspect
  (!folded(tokens, at + 1).endsWith('s') ||
    WANTED.test(folded(tokens, head)) ||
    folded(tokens, at + 2) === 'pour' ||
    (folded(tokens, at + 2) === 'par' && !RESCUERS.test(folded(tokens, at + 4))))

/** "cherchent encore à | localiser", "tentaient dimanche de | retrouver", "s'efforcent de" */
function isTried(tokens: Words, infinitive: number): boolean {
  for (let at = infinitive - 1; at > infinitive - 7; at--) {
    if (TRIES.test(folded(tokens, at))) return true
    if (tokens[at]?.kind !== 'word' && !is(tokens[at], WORD.apostrophe)) return false
  }
  return false
}

const TRIES = /^(?:cherch|tent|essa[iy]|efforc|espèr|espér|continu|poursuiv)/u

function isByRescuers(tokens: Words, verb: number): boolean {
  for (let at = verb - 1; at > verb - 9; at--)
    if (RESCUERS.test(folded(tokens, at)) || folded(tokens, at) === 'on') return true
  return false
}

const RESCUERS =
  /^(?:secours|secouristes?|sauveteurs?|pompiers?|sapeurs|plongeurs|garde|gardes|hélicoptères?|familles?|proches|marine)$/u
