import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { toldOutcome } from './told-outcome.js'

/**
 * "un des | deux suspects a été abattu", "a abattu l'un des | trois assaillants", "90 des | 400 habitants ont péri": the verb is the part's, and
 * the others are only there; "l'un des deux soldats tués" are all dead.
 */
export function groupOfSome(tokens: Words, draft: Draft): Metric | null {
  const of = firstToken(draft) - 1
  if (folded(tokens, of) !== 'des' || !is(tokens[of - 1], WORD.number)) return null
  // "19 des 70 personnes | encore hospitalisées"
  let behind = lastToken(tokens, draft) + 1
  while (is(tokens[behind], WORD.adverb)) behind++
  const deed = tokens[behind]?.lex.verb
  if (deed?.form === 'participle') return deed.metric
  // "trois des quatre soldats | portés disparus"
  const told = toldOutcome(tokens, lastToken(tokens, draft) + 1)
  if (told) return told
  return draft.status === 'combatant' || isUn(folded(tokens, of - 1)) ? 'strength' : 'other'
}
