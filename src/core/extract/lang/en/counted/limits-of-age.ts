import { lexAt, type Tokens, wordAt, wordSet } from '../words/lex.js'

export const AGES = wordSet('age aged ages')

/** "children whose ages |ranged from 6 to 15" */
export const rangeOfAges = (tokens: Tokens, first: number, from: number): boolean =>
  (wordAt(tokens, from) === 'from' || wordAt(tokens, first - 1) === 'from') &&
  /^rang(ed|es|ing)$/.test(wordAt(tokens, from - 1)) &&
  (AGES.has(wordAt(tokens, from - 2)) || AGES.has(wordAt(tokens, from - 3)))

/** "40 of them |under 18", "boys |under 16" */
export function isLimitOfAge(tokens: Tokens, first: number, last: number, from: number): boolean {
  if (from === first || !LIMITS.has(wordAt(tokens, from)) || lexAt(tokens, last + 1).noun !== null) return false
  const { noun } = lexAt(tokens, from - 1)
  return (noun?.kind === 'person' && noun.metric === null && noun.plural) || THEM.has(wordAt(tokens, from - 1))
}
const LIMITS = wordSet('under over below above')
const THEM = wordSet('them whom those all most mostly')
