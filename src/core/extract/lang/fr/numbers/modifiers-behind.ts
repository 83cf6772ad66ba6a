import type { Bound } from '../../../../claim/vocabulary.js'
import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

export interface Modifier {
  readonly bound: Bound
  /** The modifier's outer token. */
  readonly at: number
}

/** "12 au moins", "12 ou plus", "12 environ", "12+" right behind token `last`, if no other number follows it. */
export function modifierBehind(tokens: Words, last: number): Modifier | null {
  if (!is(tokens[last + 1], WORD.modifierStart)) return null
  // "deux, au moins, sont mortes"
  if (folded(tokens, last + 1) === ',' && folded(tokens, last + 4) === ',' && folded(tokens, last + 2) === 'au')
    return modifierBehind(tokens, last + 1)
  const word = folded(tokens, last + 1)
  const next = folded(tokens, last + 2)
  const open = !startsNumber(tokens, last + 2)
  if (word === '+' && tokens[last + 1]?.space === 0) return { bound: 'at-least', at: last + 1 }
  if (word === 'environ' && open) return { bound: 'about', at: last + 1 }
  if (word === 'minimum') return { bound: 'at-least', at: last + 1 }
  if (word === 'maximum') return { bound: 'at-most', at: last + 1 }
  if (startsNumber(tokens, after(tokens, last + 2))) return null
  if (word === 'au' && (next === 'moins' || next === 'minimum')) return { bound: 'at-least', at: last + 2 }
  if (word === 'au' && (next === 'plus' || next === 'maximum')) return { bound: 'at-most', at: last + 2 }
  if ((word === 'ou' || word === 'et') && next === 'plus' && !compares(tokens, last + 3))
    return { bound: 'at-least', at: last + 2 }
  if (word === 'ou' && next === 'moins' && !compares(tokens, last + 3)) return { bound: 'at-most', at: last + 2 }
  return null
}

/** "et plus petit que 20": a comparison of its own. */
const compares = (tokens: Words, at: number): boolean =>
  /^(?:que|qu|de|d)$/u.test(folded(tokens, at)) || /^(?:que|qu)$/u.test(folded(tokens, at + 1))

function startsNumber(tokens: Words, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.kind === 'digits' || token.lex.numeral !== null)
}
