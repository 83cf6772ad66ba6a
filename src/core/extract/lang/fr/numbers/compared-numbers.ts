import { before, folded, type Words } from '../tokens.js'
import type { Modifier } from './modifiers-behind.js'

/** "jusqu'à", "supérieur à", "supérieur ou égal à", "inférieur à" */
export function toModifier(tokens: Words, to: number): Modifier | null {
  const at = before(tokens, to)
  const word = folded(tokens, at)
  if (word === 'jusqu') return { bound: 'at-most', at }
  // "s'élève au moins | à 27 morts"
  if (word === 'moins' && folded(tokens, at - 1) === 'au') return { bound: 'at-least', at: at - 1 }
  if (word.startsWith('supérieur')) {
    return {
      bound: folded(tokens, at - 1) === 'ou' ? 'at-least' : 'more-than',
      at: folded(tokens, at - 1) === 'ou' ? at - 2 : at,
    }
  }
  if (word.startsWith('inférieur')) {
    return {
      bound: folded(tokens, at - 1) === 'ou' ? 'at-most' : 'less-than',
      at: folded(tokens, at - 1) === 'ou' ? at - 2 : at,
    }
  }
  if (word.startsWith('éga') && folded(tokens, at - 1) === 'ou') return orEqual(tokens, at - 2)
  return null
}

/** "supérieur ou égal à", "plus petits ou égaux à", "plus de ou égal à": `at` is the word before "ou". */
function orEqual(tokens: Words, at: number): Modifier | null {
  const word = folded(tokens, at)
  if (word.startsWith('supérieur')) return { bound: 'at-least', at }
  if (word.startsWith('inférieur')) return { bound: 'at-most', at }
  if (word === 'de') {
    const how = folded(tokens, at - 1)
    return how === 'plus'
      ? { bound: 'at-least', at: at - 1 }
      : how === 'moins'
        ? { bound: 'at-most', at: at - 1 }
        : null
  }
  if (folded(tokens, at - 1) !== 'plus') return null
  return { bound: word.startsWith('petit') ? 'at-most' : 'at-least', at: at - 1 }
}

/** "plus âgé que", "plus petit que": `at` is the adjective. */
export function comparison(tokens: Words, at: number): Modifier | null {
  // "a confirmé plus tard que | onze soldats"
  if (folded(tokens, at - 1) !== 'plus' || /^(?:tard|tôt|loin|haut)$/u.test(folded(tokens, at))) return null
  const smaller = /^(?:petit|jeune|bas|faible|court)/u.test(folded(tokens, at))
  return { bound: smaller ? 'less-than' : 'more-than', at: at - 1 }
}

/** "< 100", ">= 12", "≤ 30" */
export function symbol(tokens: Words, last: number): Modifier | null {
  const equal = folded(tokens, last) === '='
  const at = equal ? last - 1 : last
  switch (folded(tokens, at)) {
    case '<':
      return { bound: equal ? 'at-most' : 'less-than', at }
    case '>':
      return { bound: equal ? 'at-least' : 'more-than', at }
    case '≤':
      return { bound: 'at-most', at }
    case '≥':
      return { bound: 'at-least', at }
    default:
      return null
  }
}
