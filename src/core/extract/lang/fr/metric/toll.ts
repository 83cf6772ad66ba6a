import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { folded, is, isAt, isDe, isMark, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { deedBehind, numberOf, type Toll } from './number-of.js'
import { ESTIMATES, THESE } from './subject-counted.js'

/** How far before its number a toll may be named. */
const REACH = 25

/** What a bare number counts where the sentence names the toll: "le nombre de morts est de 53", "le bilan s'élève à 12", "à 71 le nombre de morts". */
export function tollOf(tokens: Words, draft: Draft): Toll | null {
  if (draft.head !== null && !isBareOfPersons(tokens, draft)) return null
  for (let at = draft.last + 1; at <= draft.last + 4 && folded(tokens, at) !== '.'; at++) {
    const toll = folded(tokens, at) === 'celui' && at > draft.last + 1 ? null : numberOf(tokens, at)
    if (toll) return toll
    if (folded(tokens, at) === 'bilan' && isTo(folded(tokens, firstToken(draft) - 1)))
      return { metric: 'killed', ...whose(tokens, at + 1, at + 5) }
  }
  const from = firstToken(draft)
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = folded(tokens, at)
    if (word === '.' || word === ';') return null
    if (word === 'bilan')
      return { metric: ofWounded(tokens, at) ? 'wounded' : 'killed', ...whose(tokens, at + 1, from) }
    // "les pertes pourraient dépasser les 50"; "les pertes matérielles" are none
    if (word === 'pertes' && isTold(tokens, at + 1)) return { metric: 'killed', ...whose(tokens, at + 1, from) }
    const toll = numberOf(tokens, at)
    if (toll) return toll
  }
  return null
}

/** "les pertes | pourraient", "les pertes de l'armée | s'élèvent": a verb, and no adjective. */
const isTold = (tokens: Words, at: number): boolean =>
  is(tokens[at], WORD.finite | WORD.avoir | WORD.etre) || /^(?:se|s|dépass|atteign)/u.test(folded(tokens, at))

/** "chiffre | à 170 000 | les personnes ayant fui", "évalue à 12 les tués et | à 40 | les blessés": who is estimated to be so many. */
export function whomEstimated(tokens: Words, draft: Draft): Toll | null {
  const noun = draft.last + 2
  if (draft.head !== null || !THESE.test(folded(tokens, noun - 1))) return null
  let from = firstToken(draft) - 1
  if (folded(tokens, from) === '«') from--
  if (folded(tokens, from) !== 'à' || !isEstimated(tokens, from)) return null
  const who = tokens[noun]?.lex.noun
  const done = who?.kind === 'person' || who?.kind === 'outcome' ? deedBehind(tokens, noun) : null
  if (folded(tokens, noun) === 'pertes') return { metric: 'killed' }
  if (!who?.plural) return done && { metric: done }
  const metric = done ?? who.metric ?? (who.kind === 'person' && who.status === 'combatant' ? 'strength' : null)
  return metric && { metric, status: who.status }
}

function isEstimated(tokens: Words, from: number): boolean {
  for (let at = from - 1; at > from - 12 && at >= 0; at--) {
    if (ESTIMATES.test(folded(tokens, at)) || /^(?:port|ramen|ramèn|fix)/u.test(folded(tokens, at))) return true
    if (isMark(tokens, at, '.,;:')) return false
  }
  return false
}

/** What a toll tells of a number: its own noun knows best who they are. */
export const tolled = (draft: Draft, { metric, status }: Toll): Partial<Draft> =>
  status && (draft.head === null || draft.status === 'unknown') ? { metric, status } : { metric }

/** "le bilan s'élève | à 31 personnes", "est passé à dix civils": people of whom no more is said. */
function isBareOfPersons(tokens: Words, draft: Draft): boolean {
  const kind = tokens[draft.head!]?.lex.noun?.kind
  if ((kind !== 'person' && kind !== 'outcome') || tokens[draft.head! + 1]?.lex.verb) return false
  const from = isAt(tokens, firstToken(draft) - 1, WORD.apostrophe) ? firstToken(draft) - 1 : firstToken(draft)
  const verb = isTo(folded(tokens, from - 1)) ? from - 2 : from - 1
  const said = isAt(tokens, verb, WORD.adverb) ? verb - 1 : verb
  if (isBilanOf(tokens, from - 1) || isHeavyToll(tokens, from - 1)) return true
  if (is(tokens[draft.head! + 1], WORD.avoir | WORD.etre | WORD.relative)) return false
  return RISES.test(folded(tokens, said)) || folded(tokens, from).startsWith('dépass')
}

/** "un lourd bilan | d' | au moins 35 civils", "un bilan provisoire | de | 12 soldats" */
function isBilanOf(tokens: Words, of: number): boolean {
  let at = (isAt(tokens, of, WORD.apostrophe) ? of - 1 : of) - 1
  while (isAt(tokens, at, WORD.adjective) || QUALIFIES.has(folded(tokens, at))) at--
  return isOf(folded(tokens, at + 1)) && folded(tokens, at) === 'bilan'
}

const QUALIFIES: ReadonlySet<string> = new Set(['provisoire', 'lourd', 'officiel', 'humain'])

/** "le bilan est très lourd | : douze villageois", "le bilan s'est alourdi :" */
function isHeavyToll(tokens: Words, colon: number): boolean {
  if (folded(tokens, colon) !== ':' || !HEAVY.test(folded(tokens, colon - 1))) return false
  for (let at = colon - 2; at > colon - 8; at--) if (folded(tokens, at) === 'bilan') return true
  return false
}

const HEAVY =
  /^(?:lourd|terrible|effroyable|macabre|sanglant|tragique|dramatique|alourdi|humain|définitif|provisoire)$/u
const isTo = (word: string): boolean => word === 'à' || word === 'a' || isDe(word)
const RISES =
  /^(?:élèv|élev|chiffr|estim|évalu|mont|pass|port|établi|alourdi|atteint|atteign|attein|dépass|grimp|situ|compren|compt|inclu|est$|serait$|était$)/u

/** "à 79 | le nombre de manifestants tués", "portant à 45 | le bilan", "et à 30 | celui des blessés" */
export const isToldBehind = (tokens: Words, draft: Draft): boolean =>
  (folded(tokens, draft.last + 1) === 'celui' && draft.head === null) ||
  folded(tokens, draft.last + 2) === 'nombre' ||
  (folded(tokens, draft.last + 2) === 'bilan' && draft.head === null)

/** "le nombre de morts est passé | à 562": the clause's verb behind is another number's. */
export function isNumberOf(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft)
  const bare = draft.head === null || isBareOfPersons(tokens, draft)
  if (!bare || !isTo(folded(tokens, from - 1))) return false
  for (let at = from - 2; at > Math.max(0, from - REACH) && !isMark(tokens, at, '.;,'); at--)
    if (numberOf(tokens, at) || folded(tokens, at) === 'bilan') return true
  return false
}

/** "de 27 morts dimanche, on est passé à | 37", "ce chiffre s'élevait à | 1 354": a number of those counted before. */
export function isThatFigure(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft)
  if (draft.head === null && folded(tokens, from - 1) === 'à' && folded(tokens, from - 2) === 'passé')
    return folded(tokens, from - 4) === 'on'
  if (draft.head !== null && !PERSONS.has(folded(tokens, draft.head))) return false
  // "leur nombre pourrait atteindre | 3.000"
  const verb = folded(tokens, from - 1)
  if (verb !== 'à' && !isDe(verb) && !/^(?:attei|dépass|avoisin)/u.test(verb)) return false
  const at = namedBefore(tokens, from - 2, 7, FIGURES)
  if (at === null) return false
  // "un | précédent | chiffre de 248"
  const adjective = is(tokens[at - 1], WORD.frontAdjective | WORD.adjective)
  return (
    POINTERS.has(folded(tokens, adjective ? at - 2 : at - 1)) &&
    // "évoquent le chiffre | de 80"
    (at + 1 === from - 1 || !/^(?:de|d|des|du)$/u.test(folded(tokens, at + 1)))
  )
}

/** "ce bilan | à 102", "ce chiffre est passé | à 102": the toll that a sentence before has told. */
export function isThatToll(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft)
  if (draft.head !== null || folded(tokens, from - 1) !== 'à') return false
  const at = namedBefore(tokens, from - 2, 5, TOLLS)
  return at !== null && folded(tokens, at - 1) === 'ce'
}

/** Where one of some nouns stands last before a number; null where none is near. */
function namedBefore(tokens: Words, last: number, reach: number, nouns: ReadonlySet<string>): number | null {
  for (let at = last; at > Math.max(0, last - reach); at--) if (nouns.has(folded(tokens, at))) return at
  return null
}

const PERSONS: ReadonlySet<string> = new Set(['personnes', 'victimes'])
const FIGURES: ReadonlySet<string> = new Set('chiffre nombre total décompte estimation évaluation'.split(' '))
const TOLLS: ReadonlySet<string> = new Set('chiffre bilan total décompte'.split(' '))
const POINTERS: ReadonlySet<string> = new Set(['ce', 'le', 'un', 'leur', 'cette'])

/** "le bilan | des blessés" */
const ofWounded = (tokens: Words, toll: number): boolean => tokens[toll + 2]?.lex.noun?.metric === 'wounded'

/** "le bilan | total des militaires tués est de 87" */
function whose(tokens: Words, from: number, limit: number): { status?: Status } {
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const noun = tokens[at]?.lex.noun
    if (noun?.kind === 'person' && noun.plural && noun.status !== 'unknown') return { status: noun.status }
  }
  return {}
}
