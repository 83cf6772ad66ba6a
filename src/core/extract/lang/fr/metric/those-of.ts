import { endsClause, folded, type Words } from '../tokens.js'

/** "le corps d'un homme et | ceux | de deux femmes", "la dépouille d'un marin, puis | celle | d'un mousse": bodies named before. */
export function areBodies(tokens: Words, at: number, first: number): boolean {
  if (!/^cel(?:ui|les?)$|^ceux$/u.test(folded(tokens, at))) return false
  for (let n = at - 1; n >= Math.max(first, at - REACH); n--) {
    if (BODIES.has(folded(tokens, n))) return true
    if (endsClause(tokens, n)) return false
  }
  return false
}

const REACH = 20
const BODIES: ReadonlySet<string> = new Set('corps cadavres cadavre dépouilles dépouille'.split(' '))
