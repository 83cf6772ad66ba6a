import type { NumberReading } from '../../../draft.js'
import { after, before, folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "plusieurs", "quelques", "de nombreuses", "beaucoup de", "un grand nombre de", "aucun". Before a number "quelques" is a modifier instead. */
export function readVague(tokens: Words, at: number): NumberReading | null {
  const token = tokens[at]!
  const vague = token.lex.vague
  if (!vague) return vaguePlural(tokens, at)
  const next = tokens[at + 1]
  if (next && (next.kind === 'digits' || next.lex.numeral)) return scaled(tokens, at)
  if (vague.of) {
    const of = folded(tokens, at + 1)
    if (token.folded === 'nombre' && NOT_SAID.test(of)) return unsaidNumber(tokens, at)
    if (of !== 'de' && of !== 'd') return null
    if (token.folded === 'nombre') return numberOf(tokens, at)
    // "une poignée de": the article belongs to the quote
    const article = is(tokens[at - 1], WORD.determiner) && token.folded !== 'beaucoup' ? { from: at - 1 } : {}
    return {
      first: at,
      last: at,
      ...article,
      ...interval(vague),
      to: at + 1,
      bound: 'indefinite',
      rules: ['vague-word'],
    }
  }
  // "des cibles | diverses": what they are, not how many
  if (/^divers(?:es)?$/u.test(token.folded) && tokens[at - 1]?.lex.noun && !tokens[at + 1]?.lex.noun) return null
  const previous = before(tokens, at)
  const of = /^nombreu/u.test(token.folded) && folded(tokens, previous) === 'de' ? { from: previous } : {}
  return { first: at, last: at, ...of, ...interval(vague), bound: 'indefinite', rules: ['vague-word'] }
}

const interval = (vague: { low: number; high: number | null }) => ({ low: vague.low, high: vague.high })

const NUMEROUS: ReadonlySet<string> = new Set('grand certain bon petit important'.split(' '))

/** "un grand nombre de", "bon nombre de", "nombre de civils" at the head of a clause; "le nombre de morts" is none. */
function numberOf(tokens: Words, at: number): NumberReading | null {
  const adjective = folded(tokens, at - 1)
  const known = NUMEROUS.has(adjective)
  if (!known && is(tokens[at - 1], WORD.determiner | WORD.apostrophe | WORD.preposition | WORD.adjective)) return null
  if (!known && tokens[at - 1]?.kind === 'word' && !is(tokens[at - 1], WORD.coordinator | WORD.relative)) return null
  if (tokens[at + 2]?.kind === 'digits') return null
  const article = known && (folded(tokens, at - 2) === 'un' || folded(tokens, at - 2) === 'le')
  if (known && folded(tokens, at - 2) === 'le') return null
  const from = known ? { from: article ? at - 2 : at - 1 } : {}
  return { first: at, last: at, ...from, to: at + 1, low: 3, high: null, bound: 'indefinite', rules: ['vague-word'] }
}

/** "un nombre | indéterminé | de soldats", "un nombre | important | de civils" */
function unsaidNumber(tokens: Words, at: number): NumberReading | null {
  const article = tokens[at - 1]?.folded === 'un'
  const to = at + (/^(?:non|encore|très)$/u.test(folded(tokens, at + 1)) ? 3 : 2)
  if (!/^(?:de|d)$/u.test(folded(tokens, to)) || (!article && is(tokens[at - 1], WORD.determiner))) return null
  return {
    first: at,
    last: at,
    ...(article ? { from: at - 1 } : {}),
    to,
    low: 3,
    high: null,
    bound: 'indefinite',
    rules: ['vague-word'],
  }
}

const NOT_SAID =
  /^(?:indéterminé|inconnu|indéfini|incalculable|important|élevé|croissant|considérable|impressionnant|record|conséquent|significatif|non|encore|très)$/u

/** "plusieurs millions": a plural multiplier is the least; "quelques 30" is left to the modifier. */
function scaled(tokens: Words, at: number): NumberReading | null {
  const scale = tokens[at + 1]?.lex.numeral
  if (scale?.kind !== 'million') return null
  return { first: at, last: at + 1, low: scale.value, high: null, bound: 'indefinite', rules: ['vague-word'] }
}

/** "des millions de déplacés", "la fuite de | millions d'habitants", "et des millions | ont fui", "des millions | déplacées" */
function vaguePlural(tokens: Words, at: number): NumberReading | null {
  const word = tokens[at]?.lex.numeral
  const of = folded(tokens, at - 1) === 'de'
  if (word?.kind !== 'million' || !(of || folded(tokens, at - 1) === 'des')) return null
  const next = tokens[at + 1]
  const told = is(next, WORD.avoir | WORD.etre) || next?.lex.verb?.form === 'participle'
  if (!told && !isOf(folded(tokens, after(tokens, at)))) return null
  return {
    first: at,
    last: at,
    ...(of ? {} : { from: at - 1 }),
    low: word.value,
    high: null,
    bound: 'indefinite',
    rules: ['vague-word'],
  }
}
