import { folded, type Word, type Words } from '../tokens.js'

/** "mis hors de | combat", "mettre hors d'état de | nuire" */
export function isPutOut(tokens: Words, combat: number, floor: number): boolean {
  for (let at = combat - 2; at >= Math.max(floor, combat - 6); at--)
    if (folded(tokens, at) === 'hors')
      return [at - 1, at - 2].some((n) => /^(?:mis|mise|mises|met|mettent|mettre|mettant)$/u.test(folded(tokens, n)))
  return false
}

/** "a perdu | 12 hommes", "a coûté | 40 hommes aux rebelles": a loss of people is their death, but of voters or staff. */
export function lossOf(tokens: Words, at: number, head: Word | undefined): boolean {
  if (!/^(?:perdu|perd|perdent|perdant|coûté|coûte|coûtait|coûtera|coûtant)$/u.test(folded(tokens, at)) || !head)
    return false
  return head.folded === 'siens' || (head.lex.noun?.kind === 'person' && !LEAVERS.test(head.folded))
}

const LEAVERS = /^(?:employé|salarié|habitant|élu|client|député|lecteur|militant|touriste|étudiant|joueur)/u
