import type { NumberReading } from '../../../draft.js'
import { after, before, folded, is, isDe, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { readingOf } from './reading.js'

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
    const article = is(tokens[at - 1], WORD.determiner) && token.folded !== 'beaucoup'
    return vagueAt(at, vague, article ? at - 1 : undefined, at + 1)
  }
  // "des cibles | diverses": what they are, not how many
  if (/^divers(?:es)?$/u.test(token.folded) && tokens[at - 1]?.lex.noun && !tokens[at + 1]?.lex.noun) return null
  const previous = before(tokens, at)
  const of = folded(tokens, previous) === 'de' && token.folded.startsWith('nombreu')
  return vagueAt(at, vague, of ? previous : undefined)
}

const vagueAt = (
  at: number,
  { low, high }: { low: number; high: number | null },
  from?: number,
  to?: number,
): NumberReading => readingOf(at, at, low, high, 'indefinite', ['vague-word'], from, to)

/** "un grand nombre de", "des millions de": three at least, or as many as the word says. */
const SEVERAL = { low: 3, high: null }

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
  return vagueAt(at, SEVERAL, known ? (article ? at - 2 : at - 1) : undefined, at + 1)
}

/** "un nombre | indéterminé | de soldats", "un nombre | important | de civils" */
function unsaidNumber(tokens: Words, at: number): NumberReading | null {
  const article = tokens[at - 1]?.folded === 'un'
  const to = at + (/^(?:non|encore|très)$/u.test(folded(tokens, at + 1)) ? 3 : 2)
  if (!isDe(folded(tokens, to)) || (!article && is(tokens[at - 1], WORD.determiner))) return null
  return vagueAt(at, SEVERAL, article ? at - 1 : undefined, to)
}

const NOT_SAID =
  /^(?:indéterminé|inconnu|indéfini|incalculable|important|élevé|croissant|considérable|impressionnant|record|conséquent|significatif|non|encore|très)$/u

/** "plusieurs millions": a plural multiplier is the least; "quelques 30" is left to the modifier. */
function scaled(tokens: Words, at: number): NumberReading | null {
  const scale = tokens[at + 1]?.lex.numeral
  if (scale?.kind !== 'million') return null
  return readingOf(at, at + 1, scale.value, null, 'indefinite', ['vague-word'])
}

/** "des millions de déplacés", "la fuite de | millions d'habitants", "et des millions | ont fui", "des millions | déplacées" */
function vaguePlural(tokens: Words, at: number): NumberReading | null {
  const word = tokens[at]?.lex.numeral
  const of = folded(tokens, at - 1) === 'de'
  if (word?.kind !== 'million' || !(of || folded(tokens, at - 1) === 'des')) return null
  const next = tokens[at + 1]
  const told = is(next, WORD.avoir | WORD.etre) || next?.lex.verb?.form === 'participle'
  if (!told && !isOf(folded(tokens, after(tokens, at)))) return null
  return vagueAt(at, { low: word.value, high: null }, of ? undefined : at - 1)
}
