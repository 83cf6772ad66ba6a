import type { Status } from '../../../../claim/vocabulary.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { statusAt } from './among-whom.js'

/** "Neuf personnes sont mortes. | La plupart sont des civils", "Les victimes étaient toutes des écoliers": who they are, told next. */
export function toldOfVictims(tokens: Words, from: number): Status | null {
  let at = from
  const most = /^(?:plupart|majorité|totalité)$/u.test(folded(tokens, at + 1))
  if (!most && !/^(?:victimes|morts|tués|blessés)$/u.test(folded(tokens, at + 1))) return null
  if (!/^(?:la|les|leur)$/u.test(folded(tokens, at))) return null
  at += 2
  // "la plupart | des victimes | sont", "d'entre eux"
  while (at < from + 6 && !is(tokens[at], WORD.etre)) at++
  if (!is(tokens[at], WORD.etre)) return null
  at++
  while (is(tokens[at], WORD.adverb)) at++
  return folded(tokens, at) === 'des' ? statusAt(tokens, at + 1) : null
}
