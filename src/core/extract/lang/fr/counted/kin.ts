import type { Draft } from '../../../draft.js'
import { folded, type Words } from '../tokens.js'

/** "une mère de | trois enfants", "père de | deux filles": who she or he is. */
export const isParentOf = (tokens: Words, { first, head }: Draft): boolean =>
  head !== null &&
  PARENTS.has(folded(tokens, first - 2)) &&
  /^(?:enfant|fille|fils|garçon|bébé|gosse|gamin|jumeau|jumelle|adolescent|mineur)/u.test(folded(tokens, head))

const PARENTS: ReadonlySet<string> = new Set(
  'père mère parent parents papa maman pères mères veuf veuve famille'.split(' '),
)
