import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { folded, hints, is, type Word, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'

/** "mis hors de | combat", "mettre hors d'état de | nuire" */
export function isPutOut(tokens: Words, combat: number, floor: number): boolean {
  for (let at = combat - 2; at >= Math.max(floor, combat - 6); at--)
    if (folded(tokens, at) === 'hors')
      return [at - 1, at - 2].some((n) => /^(?:mis|mise|mises|met|mettent|mettre|mettant)$/u.test(folded(tokens, n)))
  return false
}

/** "a perdu | 12 hommes", "a coûté | 40 hommes aux rebelles": a loss of people is their death, but of voters or staff. */
export function lossOf(tokens: Words, at: number, head: Word | undefined): boolean {
  if (folded(tokens, at) === 'laissé') return head?.folded === 'siens'
  if (!hints(tokens[at], CUE.loses) || !head) return false
  if (head.folded === 'siens') return true
  // "| nous avons | perdu douze habitants": no firm's staff
  return (
    head.lex.noun?.kind === 'person' &&
    (!LEAVERS.test(head.folded) || (/^(?:habitan|touris|étudian)/u.test(head.folded) && isOurs(tokens, at)))
  )
}

const isOurs = (tokens: Words, verb: number): boolean =>
  folded(tokens, verb - 1) === 'avons' || (folded(tokens, verb - 1) === 'a' && folded(tokens, verb - 2) === 'on')

const LEAVERS = /^(?:employé|salarié|habitant|élu|client|député|lecteur|militant|touriste|étudiant|joueur)/u

/** "a emporté | 57 vies", "coûtant plus de | cent vies": lives that were taken; those saved or changed are none. */
export function areLivesTaken(tokens: Words, draft: Draft): boolean {
  if (draft.head === null || (folded(tokens, draft.head) !== 'vie' && folded(tokens, draft.head) !== 'vies'))
    return false
  let at = firstToken(draft) - 1
  while (is(tokens[at], WORD.adverb | WORD.timeWord)) at--
  return /^(?:coût|emport|fauch|ôt|arrach|pris|prend|bris|vol)/u.test(folded(tokens, at))
}
