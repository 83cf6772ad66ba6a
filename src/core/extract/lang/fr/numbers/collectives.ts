import type { NumberReading } from '../../../draft.js'
import { adjoins, folded, isOf, isUn, type Words } from '../tokens.js'
import { readNumeral } from './numerals.js'
import { readingOf } from './reading.js'

/**
 * "une vingtaine" is about 20, "deux douzaines" 24, "des centaines" and "plusieurs dizaines" are vague, and
 * "des dizaines de milliers" multiplies. Begins at the number, the vague word or the collective itself.
 */
export function readCollective(tokens: Words, first: number): NumberReading | null {
  const short = shortened(tokens, first)
  if (short) return short
  const lead = leadOf(tokens, first)
  if (!lead) return null
  const { at } = lead
  const word = tokens[at]?.lex.numeral
  if (word?.kind !== 'collective') return null
  // "en quarantaine", "par dizaines"
  const previous = folded(tokens, first - 1)
  if (at === first && (previous === 'en' || previous === 'par')) return null
  // "la première | quinzaine | d'août"
  if (word.value === 15 && (ORDINALS.test(previous) || /^(?:la|cette)$/u.test(previous))) return null
  // "passé la quarantaine"; "parmi la quarantaine de blessés"
  if (at === first && previous === 'la' && !isOf(folded(tokens, first + 1)) && !isReached(tokens, first - 2))
    return null
  const scale = scaleBehind(tokens, at)
  const value = word.value * lead.times * scale.value
  const article = lead.article
  const indefinite = lead.vague || ((word.plural === true || previous === 'des') && at === first)
  const bound = indefinite ? 'indefinite' : word.value === 12 && !article ? 'exact' : 'about'
  const from = article ? first : previous === 'des' ? first - 1 : undefined
  return readingOf(article ? at : first, scale.last, value, indefinite ? null : value, bound, ['collective'], from)
}

/** "une 15aine", "30aine": the collective with its number in figures. */
function shortened(tokens: Words, first: number): NumberReading | null {
  const figures = isUn(folded(tokens, first)) ? first + 1 : first
  const ending = tokens[figures + 1]
  if (tokens[figures]?.kind !== 'digits' || !adjoins(ending) || !/^aines?$/u.test(ending?.folded ?? '')) return null
  const value = Number(tokens[figures]!.folded)
  if (value < 8 || value > 100) return null
  const from = figures > first ? first : undefined
  return readingOf(figures, figures + 1, value, value, 'about', ['collective'], from)
}

/** "le nombre de morts dépasse | la | centaine", "a atteint la cinquantaine": a toll, where one is named not far before. */
function isReached(tokens: Words, verb: number): boolean {
  if (!/^(?:dépass|attei|avoisin|approch|frôl|franchi)/u.test(folded(tokens, verb))) return false
  for (let at = verb - 1; at > verb - 8 && at >= 0; at--)
    if (/^(?:nombre|bilan|total|chiffre)$/u.test(folded(tokens, at))) return true
  return false
}

const ORDINALS = /^(?:première|deuxième|seconde|dernière|prochaine)$/u

interface Lead {
  /** Where the collective stands. */
  readonly at: number
  readonly times: number
  readonly vague: boolean
  readonly article: boolean
}

function leadOf(tokens: Words, first: number): Lead | null {
  const token = tokens[first]
  if (!token) return null
  const { numeral, vague } = token.lex
  if (numeral?.kind === 'collective') return { at: first, times: 1, vague: false, article: false }
  if (token.folded === 'plusieurs' || token.folded === 'quelques') {
    return vague && { at: first + 1, times: 1, vague: true, article: false }
  }
  if (isUn(token.folded)) {
    const next = folded(tokens, first + 1)
    // "une bonne vingtaine", "une demi-douzaine"
    if (next === 'bonne' || next === 'petite' || next === 'grosse') {
      return { at: first + 2, times: 1, vague: false, article: true }
    }
    if (next === 'demi')
      return { at: adjoins(tokens[first + 2]) ? first + 3 : first + 2, times: 0.5, vague: false, article: true }
    return { at: first + 1, times: 1, vague: false, article: true }
  }
  if (numeral?.kind !== 'unit' && numeral?.kind !== 'teen' && numeral?.kind !== 'ten' && token.kind !== 'digits')
    return null
  const number = readNumeral(tokens, first)
  return number && { at: number.last + 1, times: number.value, vague: false, article: false }
}

/** "de milliers", "de millions" behind the collective. */
function scaleBehind(tokens: Words, at: number): { last: number; value: number } {
  const scale = tokens[at + 2]?.lex.numeral
  const scales = scale && (scale.value === 1000 || scale.kind === 'million') && isOf(folded(tokens, at + 1))
  return scales ? { last: at + 2, value: scale.value } : { last: at, value: 1 }
}
