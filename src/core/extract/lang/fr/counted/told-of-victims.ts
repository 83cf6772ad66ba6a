import type { Status } from '../../../../claim/vocabulary.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { statusAt } from './among-whom.js'

/** "Neuf personnes sont mortes. | Les victimes étaient toutes des écoliers": who they are, told next; what most of them are is not what all are. */
export function toldOfVictims(tokens: Words, from: number): Status | null {
  let at = from
  if (folded(tokens, at) !== 'les' || !/^(?:victimes|morts|tués|blessés)$/u.test(folded(tokens, at + 1))) return null
  at += 2
  if (!is(tokens[at], WORD.etre)) return null
  at++
  while (is(tokens[at], WORD.adverb)) at++
  return folded(tokens, at) === 'des' ? statusAt(tokens, at + 1) : null
}
