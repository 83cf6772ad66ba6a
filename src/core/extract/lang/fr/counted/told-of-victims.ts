import type { Status } from '../../../../claim/vocabulary.js'
import { after, folded, is, isOf, isThat, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { kindAt } from './among-whom.js'

/**
 * "Neuf personnes sont mortes. | Les victimes étaient toutes des écoliers", "Il s'agit de civils", "Tous étaient soldats": who they are, told
 * next; what most of them are is not what all are.
 */
export function toldOfVictims(tokens: Words, start: number): { status: Status; count: number | null } | null {
  const from = overTeller(tokens, start)
  const noun = predicateFrom(tokens, from) ?? apposedTo(tokens, from)
  const status = noun === null ? null : kindsAt(tokens, noun)
  if (status === null) return null
  const { numeral } = tokens[from + 1]!.lex
  const count = tokens[from + 1]!.kind === 'digits' ? Number(folded(tokens, from + 1)) : (numeral?.value ?? null)
  const whole = !is(tokens[from + 2], WORD.number | WORD.dash)
  return { status, count: folded(tokens, from) === 'les' && whole ? count : null }
}

/** "Selon le maire, | les victimes étaient …": the clause behind who says so. */
function overTeller(tokens: Words, from: number): number {
  const according =
    folded(tokens, from) === 'selon' || (folded(tokens, from) === 'd' && folded(tokens, from + 2) === 'après')
  if (!according) return from
  for (let at = from + 2; at < from + TELLER && tokens[at]; at++) if (folded(tokens, at) === ',') return at + 1
  return from
}

const TELLER = 14

/** "Les victimes, | des commerçants |, rentraient du marché" */
function apposedTo(tokens: Words, from: number): number | null {
  if (folded(tokens, from) !== 'les' || !THEY.has(folded(tokens, from + 1)) || folded(tokens, from + 2) !== ',')
    return null
  const noun = folded(tokens, from + 3) === 'des' ? from + 4 : folded(tokens, from + 3) === 'tous' ? from + 5 : -1
  return noun > 0 && tokens[noun]?.lex.noun?.plural ? noun : null
}

/** Where the noun stands that says who they are. */
function predicateFrom(tokens: Words, from: number): number | null {
  switch (folded(tokens, from)) {
    case 'il': {
      // "Il | s'agit de | civils", "Il | s'agissait de | soldats"
      const verb = from + 3
      if (!/^agi(?:t|ssait|rait)$/u.test(folded(tokens, verb))) return null
      const of = is(tokens[verb + 1], WORD.adverb) ? verb + 2 : verb + 1
      if (MOST.test(folded(tokens, of - 1))) return null
      return isOf(folded(tokens, of)) ? overArticle(tokens, after(tokens, of)) : null
    }
    case 'ce':
    case 'c':
      // "Ce sont des | habitants", "C'étaient des | soldats"
      return /^(?:sont|étaient)$/u.test(folded(tokens, after(tokens, from)))
        ? behindBeing(tokens, after(tokens, from))
        : null
    case 'tous':
    case 'toutes': {
      // "Tous étaient | soldats", "Toutes les victimes sont des | écoliers", "Tous deux étaient …"
      const noun = folded(tokens, from + 1) === 'les' ? from + 2 : from
      if (noun > from && !THEY.has(folded(tokens, noun))) return null
      const count = noun === from && is(tokens[from + 1], WORD.number) ? from + 1 : noun
      return is(tokens[count + 1], WORD.etre) ? behindBeing(tokens, count + 1) : null
    }
    case 'ils':
    case 'elles':
      return is(tokens[from + 1], WORD.etre) && folded(tokens, from + 2).startsWith('tou')
        ? behindBeing(tokens, from + 1)
        : null
    case 'les': {
      const noun = is(tokens[from + 1], WORD.number) ? from + 2 : from + 1
      const being = overParticiple(tokens, noun)
      const they = THEY.has(folded(tokens, noun)) || (being > noun + 1 && PEOPLE.test(folded(tokens, noun)))
      return they && is(tokens[being], WORD.etre) ? behindBeing(tokens, being) : null
    }
    default:
      return null
  }
}

const THEY: ReadonlySet<string> = new Set('victimes morts tués blessés disparus défunts'.split(' '))

const PEOPLE = /^(?:personnes|hommes|femmes)$/u

/** "Les deux personnes | ayant péri | sont", "Les trois hommes | tués | étaient" */
function overParticiple(tokens: Words, noun: number): number {
  let at = noun + 1
  while (at < noun + 4 && (folded(tokens, at) === 'ayant' || tokens[at]?.lex.verb?.form === 'participle')) at++
  return at
}

/** "étaient | toutes des | écoliers", "sont tous | membres" */
function behindBeing(tokens: Words, being: number): number | null {
  let at = being + 1
  let all = folded(tokens, being - 1).startsWith('tou')
  while (is(tokens[at], WORD.adverb)) {
    if (MOST.test(folded(tokens, at))) return null
    if (folded(tokens, at).startsWith('tou')) all = true
    at++
  }
  if (folded(tokens, at) === 'des') return at + 1
  return all || tokens[at]?.lex.noun?.plural ? at : null
}

const MOST = /^(?:principalement|majoritairement|essentiellement|notamment|surtout|largement)$/u

/** "s'agit | d'un | soldat", "s'agit | de trois | soldats", "s'agit | des | employés" */
const overArticle = (tokens: Words, at: number): number => (is(tokens[at], WORD.number | WORD.determiner) ? at + 1 : at)

/** "des soldats | et des | civils" are both kinds. */
function kindsAt(tokens: Words, at: number): Status | null {
  const kind = kindAt(tokens, at)
  const and = at + 1
  // "de trois enfants, deux soldats"
  if (kind !== null && folded(tokens, and) === ',' && is(tokens[and + 1], WORD.number)) return null
  if (kind === null || !is(tokens[and], WORD.coordinator)) return kind
  const lead = isOf(folded(tokens, and + 1)) ? after(tokens, and + 1) : and + 1
  const other = kindAt(tokens, overArticle(tokens, lead))
  return other !== null && other !== kind ? 'mixed' : kind
}

/** "huit morts, a indiqué le maire, précisant que | les victimes étaient des civils": told behind them in one sentence. */
export function toldWithin(tokens: Words, from: number, last: number): ReturnType<typeof toldOfVictims> {
  for (let at = from; at < last; at++)
    if (isThat(folded(tokens, at))) {
      const told = toldOfVictims(tokens, after(tokens, at))
      if (told) return told
    }
  return null
}

/** How long the sentence between may be. */
const BETWEEN = 24

/** "La police a ouvert une enquête. | Les victimes sont des commerçants": told behind one sentence that counts nobody. */
export function toldLater(tokens: Words, from: number): ReturnType<typeof toldOfVictims> {
  for (let at = from; at < from + BETWEEN && tokens[at]; at++) {
    if ((is(tokens[at], WORD.number) && !isUn(folded(tokens, at))) || tokens[at]!.kind === 'digits') return null
    if (folded(tokens, at) === '.')
      return folded(tokens, at + 1) === 'les' && folded(tokens, at + 2) === 'victimes'
        ? toldOfVictims(tokens, at + 1)
        : null
  }
  return null
}
