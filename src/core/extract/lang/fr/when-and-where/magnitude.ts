import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** So many dead, or driven out, are a war's and not one event's. */
const MANY_DEAD = 1000
/** So many are, whatever day is named. */
const WAR_DEAD = 10_000
const MANY_WOUNDED = 5000
const MANY_STRIKES = 1000
const MANY_DISPLACED = 50_000
/** Fewer are, where "les combats" or "les affrontements" of no day made them. */
const DEAD_IN_FIGHTING = 300
const WOUNDED_IN_FIGHTING = 1000
const DISPLACED_BY_FIGHTING = 10_000

/** How far around a number its day or event may be named. */
const AROUND = 60

/** "des milliers de personnes ont péri", "trois millions ont été déplacées": a war's toll, where no day and no single event is named. */
export function isOfManyEvents(tokens: Words, draft: Draft, { first, last }: TokenRange): boolean {
  const least = draft.low ?? 0
  if (least < leastOf(draft.metric, true) || isState(tokens, draft)) return false
  if (least >= WAR_DEAD && draft.metric !== 'displaced') return !nearDisaster(tokens, draft.first)
  const [from, to] = [Math.max(first, draft.first - AROUND), Math.min(last, draft.last + AROUND)]
  let fighting = false
  for (let at = from; at <= to; at++) {
    if (isDay(tokens, at) || isOneEvent(tokens, at)) return false
    fighting ||= FIGHTING.has(folded(tokens, at)) && THE.has(overAdjectives(tokens, at))
    // "| Violence | des gangs : 530 morts"
    fighting ||= at === first && /^violences?$/u.test(folded(tokens, at))
  }
  if (nearDisaster(tokens, draft.first)) return false
  if (fighting) return true
  // a figure to the last man is one count's, but an army's of its own losses
  const counted = draft.bound === 'exact' && least % 100 !== 0 && draft.status !== 'combatant'
  return least >= leastOf(draft.metric, false) && !counted
}

/** How far around a quake or a flood may be named: its toll is one event's in every sentence. */
const NEIGHBOURHOOD = 200

export const isNatural = (tokens: Words, at: number): boolean => NATURAL.has(folded(tokens, at))

export function nearDisaster(tokens: Words, around: number): boolean {
  for (let at = Math.max(0, around - NEIGHBOURHOOD); at < around + NEIGHBOURHOOD && tokens[at]; at++)
    if (NATURAL.has(folded(tokens, at))) return true
  return false
}

const NATURAL: ReadonlySet<string> = new Set(
  'séisme séismes tremblement tsunami ouragan ouragans cyclone cyclones typhon typhons tempête tempêtes intempéries inondation inondations éruption naufrage glissement glissements avalanche éboulement effondrement coulée incendie crue crues'.split(
    ' ',
  ),
)

/** How many of a metric are more than one event's. */
function leastOf(metric: Draft['metric'], inFighting: boolean): number {
  switch (metric) {
    case 'killed':
    case 'casualties':
      return inFighting ? DEAD_IN_FIGHTING : MANY_DEAD
    case 'wounded':
      return inFighting ? WOUNDED_IN_FIGHTING : MANY_WOUNDED
    case 'strikes':
      return MANY_STRIKES
    case 'displaced':
      return inFighting ? DISPLACED_BY_FIGHTING : MANY_DISPLACED
    default:
      return Number.POSITIVE_INFINITY
  }
}

const FIGHTING: ReadonlySet<string> = new Set(['combats', 'affrontements', 'hostilités', 'violences'])
const THE: ReadonlySet<string> = new Set(['les', 'des', 'ces', 'aux'])

/** The article of "les | violents | combats". */
const overAdjectives = (tokens: Words, noun: number): string =>
  folded(tokens, is(tokens[noun - 1], WORD.adjective | WORD.frontAdjective) ? noun - 2 : noun - 1)

/** "2.000 corps", "un million de réfugiés", "un million sont déplacés": how many there are, not how many were. */
function isState(tokens: Words, draft: Draft): boolean {
  const end = lastToken(tokens, draft)
  const noun = draft.head === null ? '' : folded(tokens, draft.head)
  const made = /^(?:fait|faits|causé|provoqué|entraîné|jeté)$/u
  if (/^(?:corps|cadavres|réfugiée?s|déplacée?s)$/u.test(noun))
    return ![1, 2, 3].some((n) => made.test(folded(tokens, firstToken(draft) - n)))
  return draft.metric === 'displaced' && folded(tokens, end + 1) === 'sont'
}

/** A day, but the one on which somebody said so: "a annoncé | mardi". */
export const isDay = (tokens: Words, at: number): boolean =>
  (tokens[at]!.lex.weekday >= 0 ||
    folded(tokens, at) === 'hier' ||
    (tokens[at]!.kind === 'digits' && (tokens[at + 1]?.lex.month ?? 0) > 0)) &&
  !isOfSaying(tokens, at)

/** "avait affirmé de son côté | vendredi |", "a annoncé plus tôt | mardi |", "ont annoncé, | samedi 14 mai |," */
function isOfSaying(tokens: Words, day: number): boolean {
  const weekday = (tokens[day - 1]?.lex.weekday ?? -1) >= 0 ? day - 1 : day
  const said = folded(tokens, weekday - 1) === ',' ? weekday - 1 : day
  for (let at = said - 1; at > day - 6 && tokens[at]?.kind === 'word'; at--) {
    if (tokens[at]!.lex.saying) return true
    if (tokens[at]!.lex.verb || is(tokens[at], WORD.number | WORD.been)) return false
  }
  return false
}

const SINGLE: ReadonlySet<string> = new Set(['bataille', 'massacre', 'manifestation', 'journée', 'nuit'])

/** "l'agression a provoqué le déplacement de …": weeks of it. */
const CAMPAIGNS = /^(?:agression|offensive)$/u

function isOneEvent(tokens: Words, at: number): boolean {
  if (NATURAL.has(folded(tokens, at)) || SINGLE.has(folded(tokens, at))) return true
  const noun = tokens[at]!.lex.noun
  if (noun?.kind !== 'event' || noun.plural || CAMPAIGNS.test(folded(tokens, at))) return false
  return is(tokens[at - 1], WORD.determiner | WORD.apostrophe | WORD.frontAdjective)
}
