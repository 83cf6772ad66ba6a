import { quoteSide } from '../quote-marks.js'
import { before, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { comparison, symbol, toModifier } from './compared-numbers.js'
import { GROUP_STOP } from './grouped-digits.js'
import type { Modifier } from './modifiers-behind.js'

/** The modifier whose last word stands before token `at`. */
export function modifierBefore(tokens: Words, at: number): Modifier | null {
  // "au moins « six morts »"
  const last = quoteSide(tokens, at - 1) === 'open' ? at - 2 : before(tokens, at)
  if (last < 0) return null
  if (!is(tokens[last], WORD.modifierEnd))
    // "dépasse désormais | 50.000 morts"
    return is(tokens[last], WORD.adverb) && !NOT.has(folded(tokens, last)) ? reachedBy(tokens, last - 1) : null
  const word = folded(tokens, last)
  const previous = folded(tokens, last - 1)
  switch (word) {
    case 'de':
    case 'd':
      return ofModifier(tokens, last - 1)
    case 'moins':
    // a common slip of the pen: "au mois deux personnes"
    case 'mois':
    case 'minimum':
      return previous === 'au' || previous === 'aux' ? { bound: 'at-least', at: last - 1 } : null
    case 'plus':
    case 'maximum':
      if (previous === 'au') return { bound: 'at-most', at: folded(tokens, last - 2) === 'tout' ? last - 2 : last - 1 }
      return word === 'plus' && lacksOf(tokens, at) && !isSum(tokens, last - 1)
        ? { bound: 'more-than', at: last }
        : null
    case 'que':
      if (previous === 'plus') return { bound: 'more-than', at: last - 1 }
      if (previous === 'moins') return { bound: 'less-than', at: last - 1 }
      return comparison(tokens, last - 1)
    case 'à':
    case 'a':
      return toModifier(tokens, last)
    case '<':
    case '≤':
    case '>':
    case '≥':
    case '=':
      return symbol(tokens, last)
    case 'environ':
    case 'presque':
    case 'quasi':
    case 'quasiment':
    case 'pratiquement':
    case 'approximativement':
    case 'quelque':
    case 'quelques':
      return { bound: 'about', at: last }
    case 'tous':
    case 'toutes':
      return { bound: 'exact', at: last }
    case 'la':
      return overArticle(tokens, last)
    case 'les': {
      const reached = overArticle(tokens, last)
      if (reached) return reached
      return previous === 'tous' || previous === 'toutes' ? { bound: 'exact', at: last - 1 } : null
    }
    case 'des':
      // "a franchi la barre des 1 000 morts"
      if (/^(?:barre|seuil|cap)$/u.test(previous)) return { bound: 'more-than', at: last - 2 }
      // "au-dessus des 300", "autour des 40"
      return OF_ROUND.test(previous) ? ofModifier(tokens, last - 1) : null
    case 'pas':
      // "ne dépasse pas 20 morts"
      return isExceeding(previous) ? { bound: 'at-most', at: last - 1 } : null
    case 'près':
      if (previous === 'peu') return { bound: 'about', at: last - 2 }
      return lacksOf(tokens, at) ? { bound: 'about', at: last } : null
    case 'mot':
      return previous === 'bas' ? { bound: 'at-least', at: last - 2 } : null
    case '~':
    case '±':
      return { bound: 'about', at: last }
    default:
      return reachedBy(tokens, last)
  }
}

/** What may stand before "des" and a round number. */
const OF_ROUND = /^(?:dessus|delà|dessous|autour|alentours|environs)$/u

/** "plus | 200 personnes", "près | 300 morts": a slip of the pen, before large figures. */
const lacksOf = (tokens: Words, at: number): boolean =>
  tokens[at]?.kind === 'digits' &&
  (folded(tokens, at).length > 2 || tokens[at + 1]?.kind === 'digits' || folded(tokens, at + 1) === GROUP_STOP)

/** "40 morts | plus 120 blessés", "ne | plus 200": added up, or no more. */
const isSum = (tokens: Words, at: number): boolean =>
  (tokens[at]?.lex.noun ?? null) !== null || is(tokens[at], WORD.number | WORD.negation | WORD.adjective)

/** "dépasse désormais | les | 200 morts", "avoisine | la | centaine" */
function overArticle(tokens: Words, article: number): Modifier | null {
  for (let at = article - 1; at > article - 4; at--) {
    const reached = reachedBy(tokens, at)
    if (reached) return reached
    // "ne dépasse | pas | les 20 morts"
    if (folded(tokens, at) === 'pas' && isExceeding(folded(tokens, at - 1))) return { bound: 'at-most', at: at - 1 }
    if (!is(tokens[at], WORD.adverb)) return null
  }
  return null
}

const NOT: ReadonlySet<string> = new Set('pas jamais'.split(' '))

const isExceeding = (word: string): boolean => /^(?:dépas|surpa|excè|excé)/u.test(word)

/** "n'a | pas fait | plus de dix morts": the verb stands between. */
function isDenied(tokens: Words, plus: number): boolean {
  // "n'a pas fait | « | plus de dix morts »"
  const verb = quoteSide(tokens, plus - 1) === 'open' ? plus - 2 : plus - 1
  return (
    NOT.has(folded(tokens, verb - 1)) &&
    tokens[verb]?.kind === 'word' &&
    !is(tokens[verb], WORD.adverb | WORD.preposition | WORD.coordinator | WORD.negation)
  )
}

/** "dépasse", "excède"; "approche", "frôle", "avoisine" */
function reachedBy(tokens: Words, at: number): Modifier | null {
  const stem = folded(tokens, at).slice(0, 5)
  if (isExceeding(stem))
    // "ne devrait pas | dépasser les 20 morts"
    return { bound: NOT.has(folded(tokens, at - 1)) ? 'at-most' : 'more-than', at }
  return stem === 'appro' || stem === 'frôle' || stem === 'avois' ? { bound: 'about', at } : null
}

/** "plus de", "près de", "pas moins de", "au-delà de": `at` is the word before "de". */
function ofModifier(tokens: Words, at: number): Modifier | null {
  const previous = folded(tokens, at - 1)
  switch (folded(tokens, at)) {
    case '+':
      return { bound: 'more-than', at }
    case 'plus':
      if (previous === 'pas') return { bound: 'at-most', at: at - 1 }
      if (isDenied(tokens, at)) return { bound: 'at-most', at }
      // "en plus de quatre hélicoptères": besides them
      if (previous === 'en') return null
      return { bound: 'more-than', at: degree(tokens, at) }
    case 'moins':
      if (previous === 'pas' || previous === 'non') return { bound: 'at-least', at: at - 1 }
      return { bound: 'less-than', at: degree(tokens, at) }
    case 'près':
      return { bound: 'about', at }
    case 'autour':
      return { bound: 'about', at }
    case 'alentours':
    case 'environs':
      return { bound: 'about', at: at - 1 }
    case 'minimum':
      return previous === 'un' ? { bound: 'at-least', at: at - 1 } : null
    case 'maximum':
      return previous === 'un' ? { bound: 'at-most', at: at - 1 } : null
    case 'dessous':
      return { bound: 'less-than', at: at - 1 }
    case 'dessus':
    case 'delà':
      return { bound: 'more-than', at: folded(tokens, at - 2) === 'au' ? at - 2 : at - 1 }
    case 'ordre':
      // "de l'ordre de 30"
      return { bound: 'about', at: at - 3 }
    default:
      return null
  }
}

/** "un peu plus", "bien plus" */
function degree(tokens: Words, at: number): number {
  const previous = folded(tokens, at - 1)
  if (previous === 'peu') return at - 2
  return previous === 'bien' || previous === 'beaucoup' || previous === 'nettement' ? at - 1 : at
}
