import type { Draft } from '../../../draft.js'
import { folded, isUn, type Words } from '../tokens.js'

/** "une mère de | trois enfants", "père de | deux filles": who she or he is. */
export const isParentOf = (tokens: Words, { first, head }: Draft): boolean =>
  head !== null &&
  PARENTS.has(folded(tokens, first - 2)) &&
  /^(?:enfant|fille|fils|garçon|bébé|gosse|gamin|jumeau|jumelle|adolescent|mineur)/u.test(folded(tokens, head))

const PARENTS: ReadonlySet<string> = new Set(
  'père mère parent parents papa maman pères mères veuf veuve famille'.split(' '),
)

/** "un garçon de | 14 |", with no word of years. */
export const isAge = (tokens: Words, { first, head, low }: Draft): boolean =>
  (head === null || tokens[head]!.lex.noun === null) &&
  (low ?? 100) < 100 &&
  isUn(folded(tokens, first - 3)) &&
  YOUNG.test(folded(tokens, first - 2))

const YOUNG =
  /^(?:garçon|garçonnet|fille|fillette|adolescente?|ado|homme|femme|enfant|bébé|étudiante?|lycéenne?|collégienne?|mineure?|écolière?)$/u
