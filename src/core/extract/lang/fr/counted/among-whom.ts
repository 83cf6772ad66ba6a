import type { Status } from '../../../../claim/vocabulary.js'
import { quoteSide } from '../quote-marks.js'
import { after, endsClause, folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { belongsToForce } from './bodies.js'

/** What the noun at a token says of the people it names; null where it says nothing. */
export const statusAt = (tokens: Words, at: number): Status | null => {
  const noun = tokens[at]?.lex.noun
  return noun?.kind === 'person' && noun.status !== 'unknown' ? noun.status : null
}

/** "48 morts parmi | des soldats" */
export function amongWhom(tokens: Words, end: number): Status | null {
  // « dizaines de morts » | parmi les gardes
  const last = quoteSide(tokens, end + 1) === 'close' ? end + 1 : end
  // "57 morts dans les rangs des miliciens"
  if (folded(tokens, last + 3) === 'rang' || folded(tokens, last + 3) === 'rangs') {
    if (/^(?:leurs|ses|nos)$/u.test(folded(tokens, last + 2)) || folded(tokens, last + 4).startsWith('ennemi'))
      return 'combatant'
    const own = is(tokens[last + 4], WORD.demonym) || /^(?:de|du|des)$/u.test(folded(tokens, last + 4))
    return statusAt(tokens, after(tokens, last + 4)) ?? (own ? 'combatant' : null)
  }
  // "six morts | au rang de l'armée"
  if (folded(tokens, last + 2) === 'rang' && /^(?:de|du|des)$/u.test(folded(tokens, last + 3))) {
    const of = after(tokens, last + 3)
    return statusAt(tokens, is(tokens[of], WORD.determiner) ? after(tokens, of) : of) ?? 'combatant'
  }
  // "quatre tués côté ennemi"
  const word = folded(tokens, last + 1)
  if (word === 'côté' || word === 'côtés') return sideStatus(folded(tokens, last + 2)) ?? statusAt(tokens, last + 2)
  // "du côté des rebelles", "trente tués dans leurs rangs"
  if (folded(tokens, last + 2) === 'côté')
    return sideStatus(folded(tokens, last + 4)) ?? sideStatus(folded(tokens, last + 3)) ?? statusAt(tokens, last + 4)
  // "450 morts | au sein de ces forces"
  if (folded(tokens, last + 2) === 'sein' && folded(tokens, last + 1) === 'au') {
    const of = after(tokens, last + 3)
    return kindAt(tokens, is(tokens[of], WORD.determiner) ? of + 1 : of)
  }
  // "97 morts, | parmi les civils", "161 tués et 1.440 blessés | parmi les soldats et les civils"
  if (word !== 'parmi' && word !== 'chez' && word !== 'entre') {
    const next = behindOther(tokens, last)
    return next === null ? null : amongWhom(tokens, next)
  }
  // "50 morts parmi ses hommes"
  if (folded(tokens, last + 3) === 'hommes' && /^(?:ses|nos|leurs)$/u.test(folded(tokens, last + 2))) return 'combatant'
  // "229 morts parmi la population civile"
  if (/^populations?$/u.test(folded(tokens, last + 3))) return 'civilian'
  let at = is(tokens[last + 2], WORD.determiner) ? last + 3 : last + 2
  // "parmi les | vingt | touristes tués"
  if (is(tokens[at], WORD.number) && !tokens[at]!.lex.noun) at++
  const kind = kindAt(tokens, at)
  return kind && (bothKinds(tokens, at, kind) ? 'mixed' : kind)
}

/** "40 habitants ont péri et 70 ont été blessés | parmi la population civile": told behind the clause's verb. */
export function amongWhomBehind(tokens: Words, end: number, sentenceLast: number): Status | null {
  for (let at = end + 2; at <= Math.min(sentenceLast, end + 16); at++) {
    const word = folded(tokens, at)
    if (word === 'parmi' || word === 'chez')
      return tokens[at - 1]?.lex.verb || is(tokens[at - 1], WORD.participle) || !verbBetween(tokens, end, at)
        ? amongWhom(tokens, at - 1)
        : null
    if (is(tokens[at], WORD.relative | WORD.breaker | WORD.subset)) return null
    if (word === ',' || word === '(' || endsClause(tokens, at)) return null
  }
  return null
}

/** "Parmi les miliciens capturés figurent | 22 Ougandais, trois Kényans": the kind of a list that the sentence begins with. */
export function amongNamed(tokens: Words, from: number, first: number): Status | null {
  const group = folded(tokens, first) === 'parmi' ? first + 2 : folded(tokens, first + 1) === 'nombre' ? first + 3 : -1
  if (group < 0) return null
  const kind = kindAt(tokens, is(tokens[group], WORD.number) ? group + 1 : group)
  if (kind === null) return null
  for (let at = group + 1; at < Math.min(from, group + 8); at++)
    if (/^(?:figur|compt|dénombr|recens|trouv)/u.test(folded(tokens, at))) return kind
  return null
}

/** "15 morts | dans la capitale | parmi des cadets": only a place stands between. */
function verbBetween(tokens: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]!.lex.verb || is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.coordinator)) return true
  return false
}

/** "et 1.440 blessés", or a comma: where words that tell of both tolls begin behind; null where they do not. */
function behindOther(tokens: Words, last: number): number | null {
  if (folded(tokens, last + 1) === ',') return /^(?:parmi|entre)$/u.test(folded(tokens, last + 2)) ? last + 1 : null
  if (folded(tokens, last + 1) !== 'et') return null
  const noun = [last + 3, last + 4, last + 5, last + 6, last + 7].find((at) => tokens[at]?.lex.noun?.kind === 'outcome')
  if (noun === undefined) return null
  const side =
    folded(tokens, noun + 2) === 'sein' ||
    folded(tokens, noun + 1) === 'parmi' ||
    folded(tokens, noun + 3) === 'rangs' ||
    // « un mort et quatre blessés » | dans ses rangs
    (quoteSide(tokens, noun + 1) === 'close' && folded(tokens, noun + 4) === 'rangs') ||
    /^côtés?$/u.test(folded(tokens, noun + 1)) ||
    folded(tokens, noun + 2) === 'côté'
  return side ? noun : null
}

/** "civils", "les forces loyalistes" */
export const kindAt = (tokens: Words, at: number): Status | null =>
  FIGHTERS.has(folded(tokens, at)) || (isMember(tokens, at) && belongsToForce(tokens, at))
    ? 'combatant'
    : statusAt(tokens, at)

/** "les | membres | des forces de défense" */
const isMember = (tokens: Words, at: number): boolean => MEMBERS.has(folded(tokens, at))

/** "les soldats | et les civils" */
function bothKinds(tokens: Words, at: number, kind: Status): boolean {
  for (let n = at + 1; n < at + 6; n++) {
    if (folded(tokens, n) === ',') return false
    if (!is(tokens[n], WORD.coordinator)) continue
    const other = kindAt(tokens, is(tokens[n + 1], WORD.determiner) ? n + 2 : n + 1)
    return other !== null && other !== kind
  }
  return false
}

/** "côté | rebelle", "côté | civil" */
export const sideStatus = (side: string): Status | null =>
  /^(?:ennemis?|amis?|armée|famas?|fds|terroristes?|groupes|gangs|police|rebelles|combattants?|attaquants?|séparatistes?|militaires?|jihadistes?|djihadistes?|insurgés?|talibans?|assaillants?)$/u.test(
    side,
  )
    ? 'combatant'
    : /^civile?s?$/u.test(side)
      ? 'civilian'
      : null

/** "Du côté des assaillants, | 55 morts": the side that a clause begins with. */
export function sideBefore(tokens: Words, at: number): Status | null {
  let comma = at - 1
  while (quoteSide(tokens, comma) === 'open' || is(tokens[comma], WORD.determiner | WORD.coordinator | WORD.number))
    comma--
  if (!isMark(tokens, comma, ',:')) return null
  for (let n = comma - 2; n > comma - 5; n--) {
    // "Côté ennemi : | 44 morts"
    if (/^côtés?$/u.test(folded(tokens, n)) && /^[.;]?$/u.test(folded(tokens, n - 1)))
      return sideStatus(folded(tokens, n + 1)) ?? statusAt(tokens, n + 1)
    if (folded(tokens, n) === 'côté' && folded(tokens, n - 1) === 'du')
      return sideStatus(folded(tokens, n + 2)) ?? statusAt(tokens, n + 2)
  }
  return null
}

const FIGHTERS: ReadonlySet<string> = new Set('forces troupes rangs policiers'.split(' '))

const MEMBERS: ReadonlySet<string> = new Set('membres éléments hommes agents'.split(' '))
