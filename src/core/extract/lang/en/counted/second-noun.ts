import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ENDS_PHRASE } from './noun-phrase.js'

/** "a number of women and |children": one number for both nouns. */
export function joinSecondNoun(tokens: Tokens, figure: Figure, limit: number): void {
  listNouns(tokens, figure, limit)
  const and = figure.last + 1
  if (figure.noun?.kind !== 'person' || and + 1 > limit) return
  if (!(wordAt(tokens, and) === 'and' || wordAt(tokens, and) === 'or')) return
  const second = lexAt(tokens, and + 1).noun
  // "two teachers and |another woman"
  if (second?.kind !== 'person' || !second.plural || wordAt(tokens, and + 1) === 'another') return
  // "wounded 70 people and |police said"
  if (SAYS.has(wordAt(tokens, and + 2)) && !second.sure) return
  // "killed 36,000 people and |displaced two million"
  if (lexAt(tokens, and + 1).outcome?.form === 'past' && opensCount(tokens, and + 2)) return
  if (figure.noun.sure && !second.sure) return
  if (second.sure ? figure.noun.sure : isAt(tokens, and + 2, ENDS_PHRASE) || !figure.noun.metric) figure.last = and + 1
}

/** "civilians|, soldiers and police": up to the last comma of the list. */
function listNouns(tokens: Tokens, figure: Figure, limit: number): void {
  if (figure.noun?.kind !== 'person' || !figure.noun.plural || figure.noun.metric !== null) return
  let last = figure.last
  while (isAt(tokens, last + 1, W.comma) && isKind(tokens, last + 2)) last += 2
  if (last === figure.last || last + 2 > limit || wordAt(tokens, last + 1) !== 'and') return
  const end = wordAt(tokens, last + 2) === 'the' ? last + 3 : last + 2
  // "women, children |and the elderly", "men, women |and youth"
  if (isKind(tokens, end) || ALIKE.has(wordAt(tokens, end))) figure.last = last
}
const ALIKE = wordSet('elderly youth')
const isKind = (tokens: Tokens, i: number): boolean => {
  const { noun, outcome } = lexAt(tokens, i)
  return noun?.kind === 'person' && noun.plural && noun.metric === null && outcome === null
}

const opensCount = (tokens: Tokens, i: number): boolean =>
  [i, i + 1, i + 2].some((at) => tokens[at]?.kind === 'digits' || lexAt(tokens, at).number !== null)

const SAYS = wordSet('said say says told confirmed')
