import type { Metric, Status } from '../../../../claim/vocabulary.js'
import { isCustody } from '../drafts.js'
import { after, folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { toldOutcome } from './told-outcome.js'

/** What the words of a toll say of its number. */
export interface Toll {
  readonly metric: Metric
  readonly status?: Status
}

const KIND_OF_NUMBER =
  /^(?:total|exact|incertain|provisoire|définitif|officiel|global|croissant|important|indéterminé)$/u

/** "nombre de morts", "nombre total d'assaillants" */
export function numberOf(tokens: Words, at: number): Toll | null {
  // "le chiffre | des victimes | était de 46"
  if (folded(tokens, at) === 'chiffre') return figureOf(tokens, at + 1)
  // "porte à 12 le nombre de tués et à 30 | celui | des blessés"
  if (folded(tokens, at) === 'celui') return figureOf(tokens, at + 1)
  if (folded(tokens, at) !== 'nombre') return null
  let of = at + 1
  while (is(tokens[of], WORD.adjective) || KIND_OF_NUMBER.test(folded(tokens, of))) of++
  if (!/^(?:de|d|des)$/u.test(folded(tokens, of))) return null
  let noun = after(tokens, of)
  while (is(tokens[noun], WORD.determiner | WORD.frontAdjective)) noun++
  // "le nombre de gardes à vue"
  if (tokens[noun] && isCustody(tokens, noun)) return { metric: 'detained' }
  const counted = tokens[noun]?.lex.noun
  const done = deedBehind(tokens, noun)
  if (!counted) return done && { metric: done }
  const { metric, status } = counted
  if (metric) return { metric: metric === 'casualties' ? 'killed' : metric, ...amongWhich(tokens, noun) }
  if (done) return { metric: done, status }
  return { metric: status === 'combatant' ? 'strength' : 'other', status }
}

function figureOf(tokens: Words, of: number): Toll | null {
  if (folded(tokens, of) !== 'des') return null
  const noun = tokens[of + 1]?.lex.noun
  if (noun?.kind !== 'outcome' || !noun.metric) return null
  return { metric: noun.metric === 'casualties' ? 'killed' : noun.metric }
}

/** "le nombre de morts | parmi les civils", "de victimes | civiles" */
function amongWhich(tokens: Words, noun: number): { status?: Status } {
  if (/^civile?s$/u.test(folded(tokens, noun + 1))) return { status: 'civilian' }
  const who = folded(tokens, noun + 1) === 'parmi' ? tokens[noun + 3]?.lex.noun : null
  return who && who.status !== 'unknown' ? { status: who.status } : {}
}

/** "le nombre de manifestants | , civils ou agents, | tués": behind the aside. */
function overAside(tokens: Words, from: number): number {
  if (folded(tokens, from) !== ',') return from
  for (let at = from + 1; at < from + 12; at++) if (folded(tokens, at) === ',') return at + 1
  return from
}

/** "le nombre de migrants | et de réfugiés | ayant péri" */
function overSecond(tokens: Words, from: number): number {
  if (!is(tokens[from], WORD.coordinator)) return from
  const noun = isOf(folded(tokens, from + 1)) ? after(tokens, from + 1) : from + 1
  return /^(?:person|outcome)$/u.test(tokens[noun]?.lex.noun?.kind ?? '') ? noun + 1 : from
}

/** "le nombre de manifestants | tués", "de Burkinabè | ayant fui" */
export function deedBehind(tokens: Words, noun: number): Metric | null {
  let at = overSecond(tokens, overAside(tokens, noun + 1))
  const limit = at + 3
  while (
    at < limit &&
    (is(tokens[at], WORD.avoir | WORD.etre | WORD.been | WORD.adjective) || folded(tokens, at) === 'qui')
  )
    at++
  const { verb } = tokens[at]?.lex ?? {}
  // "le nombre de soldats | opérant | au Liban": what they do to others
  const done = verb && !(verb.form === 'gerund' && verb.how === 'affects') ? verb.metric : null
  return done ?? toldOutcome(tokens, at) ?? whatTheyAre(tokens, at) ?? deedOver(tokens, noun)
}

/** "le nombre de migrants | victimes | en mer", "de soldats | disparus" */
function whatTheyAre(tokens: Words, at: number): Metric | null {
  const noun = tokens[at]?.lex.noun
  if (noun?.kind !== 'outcome' || !noun.plural) return null
  return noun.metric === 'casualties' ? 'killed' : noun.metric
}

/** "le nombre de combattants | des deux camps | à avoir été tués" */
function deedOver(tokens: Words, noun: number): Metric | null {
  for (let at = noun + 1; at < noun + 8; at++) {
    if (folded(tokens, at) !== 'à') continue
    if (!/^(?:avoir|être)$/u.test(folded(tokens, at + 1))) return null
    return tokens[is(tokens[at + 2], WORD.been) ? at + 3 : at + 2]?.lex.verb?.metric ?? null
  }
  return null
}
