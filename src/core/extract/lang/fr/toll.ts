import type { Metric } from '../../../claim/vocabulary.js'
import type { Draft } from '../../draft.js'
import { firstToken } from './drafts.js'
import { WORD } from './function-words.js'
import { after, folded, is, type Words } from './tokens.js'

/** How far before its number a toll may be named. */
const REACH = 25

/** What a bare number counts where the sentence names the toll: "le nombre de morts est de 53", "le bilan s'élève à 12", "à 71 le nombre de morts". */
export function tollOf(tokens: Words, draft: Draft): Metric | null {
  if (draft.head !== null) return null
  for (let at = draft.last + 1; at <= draft.last + 4; at++) {
    const metric = numberOf(tokens, at)
    if (metric) return metric
  }
  const from = firstToken(draft)
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = folded(tokens, at)
    if (word === '.' || word === ';') return null
    if (word === 'bilan') return 'killed'
    const metric = numberOf(tokens, at)
    if (metric) return metric
  }
  return null
}

/** "nombre de morts", "nombre total d'assaillants" */
function numberOf(tokens: Words, at: number): Metric | null {
  if (folded(tokens, at) !== 'nombre') return null
  let of = at + 1
  while (is(tokens[of], WORD.adjective) || folded(tokens, of) === 'total') of++
  if (!/^(?:de|d|des)$/u.test(folded(tokens, of))) return null
  let noun = after(tokens, of)
  while (is(tokens[noun], WORD.determiner | WORD.frontAdjective)) noun++
  const counted = tokens[noun]?.lex.noun
  if (!counted) return null
  if (counted.metric === 'casualties') return 'killed'
  if (counted.metric) return counted.metric
  const verb = tokens[noun + 1]?.lex.verb
  if (verb) return verb.metric
  return counted.status === 'combatant' ? 'strength' : 'other'
}
