import type { Metric } from '../../../../claim/vocabulary.js'
import { UNSETTLED } from '../words/cue-words.js'
import { CUE, isAt, isCue, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { FATALLY } from './auxiliaries.js'
import { heldAt, inCaptivity, inHands } from './held.js'
import { areSeized, carriedOff, picksUp, SEIZED, seizesPeople, takesPeople } from './taken.js'

const DOWNED: Outcome = { metric: 'equipment', form: 'past', things: true }
const DESTROYED: readonly (readonly [verb: ReadonlySet<string>, particle: string])[] = [
  [wordSet('shot brought'), 'down'],
  [wordSet('blew blown'), 'up'],
]
const TAKEN: Readonly<Record<string, Outcome>> = {
  hostage: { metric: 'abducted', form: 'adjective', things: false },
  captive: { metric: 'detained', form: 'adjective', things: false },
  prisoner: { metric: 'detained', form: 'adjective', things: false },
}
const TAKES = wordSet('taken took take taking held holding')

const FALLEN: Outcome = { metric: 'killed', form: 'intransitive', things: false }
const SLAIN: Outcome = { metric: 'killed', form: 'past', things: false }
const MARTYRDOM = wordSet('martyrdom shahadat shahadah shahada')
const MARTYRS = wordSet('martyr martyrs')
const SLAUGHTER: Outcome = { metric: 'killed', form: 'noun', things: false }
const SLIT = wordSet('slit slits cut slitting cutting slashed slashing')
const UNFOUND: Outcome = { metric: 'missing', form: 'intransitive', things: false }
const FINDS = wordSet('found located traced recovered accounted rescued')
/** "one officer is |yet to be found" */
const isYetToBeFound = (tokens: Tokens, yet: number): boolean =>
  wordAt(tokens, yet + 1) === 'to' && wordAt(tokens, yet + 2) === 'be' && FINDS.has(wordAt(tokens, yet + 3))
const SWEPT: Outcome = { metric: 'missing', form: 'past', things: false }
/** "became victims of |monsoon rains", but of a fraud nobody dies */
function victimsOf(tokens: Tokens, from: number): Outcome | null {
  for (let i = from; i < from + 4 && !isAt(tokens, i, W.stop | W.comma); i++)
    if (DEADLY.has(wordAt(tokens, i)) || lexAt(tokens, i).noun?.metric === 'strikes') return FALLEN
  return null
}
const DEADLY = wordSet(
  'rains rain flood floods flooding earthquake quake landslide landslides avalanche cyclone storm storms lightning heatwave blast explosion bombing blaze fire shelling airstrike drowning stampede crash',
)
const BATTLES = wordSet('combat battle action fighting')

/** Words that harm only together: "|shot down two drones", "nine were taken |captive". null for others. */
export function phrasalAt(tokens: Tokens, text: string, i: number): Outcome | null {
  const word = wordAt(tokens, i)
  if (word === 'throats' || word === 'throat') return SLIT.has(wordAt(tokens, i - 2)) ? SLAUGHTER : null
  if (word === 'yet') return isYetToBeFound(tokens, i) ? UNFOUND : null
  if (word === 'captivity') return inCaptivity(tokens, i)
  if (word === 'hands') return inHands(tokens, i)
  if (word === 'held' || word === 'holding') return heldAt(tokens, text, i)
  if (isAt(tokens, i, W.verb)) {
    const next = wordAt(tokens, i + 1)
    // "three reservists |fell in combat"
    // "22 people |were seized from a church"
    if (word === 'claimed') return claimsPeople(tokens, i) ? SLAIN : null
    // "six soldiers |embraced martyrdom", "three were |sent to hell"
    if (word === 'embraced') return MARTYRDOM.has(next) ? FALLEN : null
    if (word === 'sent') return next === 'to' && wordAt(tokens, i + 2) === 'hell' ? SLAIN : null
    if (word === 'taken' && isAt(tokens, i - 1, W.be | W.have))
      return carriedOff(tokens, i) ? SEIZED : isAt(tokens, i - 1, W.have) ? takesPeople(tokens, i) : null
    if (word === 'picked') return next === 'up' ? picksUp(tokens, i) : null
    if (word === 'seized')
      return isAt(tokens, i - 1, W.be) || seizesPeople(tokens, i + 1) || areSeized(tokens, i) ? SEIZED : null
    // "seven people |became victims of the floods"
    if (word === 'became') return next === 'victims' && wordAt(tokens, i + 2) === 'of' ? victimsOf(tokens, i + 3) : null
    if (word === 'took') return takesPeople(tokens, i)
    if (word === 'swept' || word === 'washed') return next === 'away' ? SWEPT : null
    if (word === 'fell')
      return (next === 'in' && BATTLES.has(wordAt(tokens, i + 2))) ||
        (next === 'as' && MARTYRS.has(wordAt(tokens, i + 2))) ||
        // "two men |fell victim to the raid"
        (/^victims?$/.test(next) && wordAt(tokens, i + 2) === 'to')
        ? FALLEN
        : null
    return DESTROYED.some(([verbs, particle]) => particle === next && verbs.has(word)) ? DOWNED : null
  }
  const taken = Object.hasOwn(TAKEN, word) ? TAKEN[word] : undefined
  return taken && TAKES.has(wordAt(tokens, i - 1)) ? taken : null
}

/** "the blast |claimed 21 people and hurt 100"; but "claimed 21 people were hurt" */
export function claimsPeople(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < verb + 7; i++) {
    const { noun, is, number } = lexAt(tokens, i)
    if (noun !== null)
      return (
        noun.kind === 'person' &&
        !noun.sure &&
        (isAt(tokens, i + 1, W.and | W.comma | W.preposition | W.stop) || wordAt(tokens, i + 1) === '.')
      )
    if (number === null && tokens[i]?.kind !== 'digits' && is & ~(W.adverb | W.adjective | W.preposition)) return false
  }
  return false
}

const LIVED = wordSet(UNSETTLED.lived)

/** What the word at `at` says of those counted: "treated |for wounds" and "survived |with injuries" are wounded. */
export function metricAt(tokens: Tokens, at: number, outcome: Outcome): Metric {
  // "were |fatally injured"
  const fatal =
    outcome.metric === 'wounded' &&
    outcome.form === 'past' &&
    isAt(tokens, at - 1, W.adverb) &&
    FATALLY.has(wordAt(tokens, at - 1))
  if (!isCue(tokens, at, CUE.unsettled)) return fatal ? 'killed' : outcome.metric
  const word = wordAt(tokens, at)
  // "two fishermen were |lost at sea"
  if (word === 'lost') return wordAt(tokens, at + 2) === 'sea' ? 'missing' : outcome.metric
  if (outcome.metric === 'killed') return outcome.metric
  if (BURNED.has(word)) return burnsAlive(tokens, at) ? 'killed' : outcome.metric
  if (fatal) return 'killed'
  // "two soldiers were |evacuated to hospital"
  if (word === 'evacuated')
    return [2, 3, 4].some((step) => /^(hospitals?|clinics?)$/.test(wordAt(tokens, at + step)))
      ? 'wounded'
      : outcome.metric
  if (!LIVED.has(word)) return outcome.metric
  // "were |being treated", "were |treated and discharged", "were |treated at the scene"
  if (word === 'treated' && (wordAt(tokens, at - 1) === 'being' || TREATED.has(wordAt(tokens, at + 1))))
    return 'wounded'
  // "233 of whom did |not survive"
  if (/^surviv/.test(word) && (wordAt(tokens, at - 1) === 'not' || wordAt(tokens, at - 1) === 't')) return 'killed'
  let bound = false
  for (let i = at + 1; i <= at + 10; i++) {
    if (isAt(tokens, i, W.comma | W.stop | W.and) || wordAt(tokens, i) === '.') break
    if (wordAt(tokens, i) === 'for' || wordAt(tokens, i) === 'with') bound = true
    // "were |treated at the hospital"
    if (word === 'treated' && /^(hospitals?|clinics?)$/.test(wordAt(tokens, i))) return 'wounded'
    if (bound && (lexAt(tokens, i).outcome?.metric === 'wounded' || AILMENTS.has(wordAt(tokens, i)))) return 'wounded'
  }
  return outcome.metric
}

const TREATED = wordSet('and at on by')

/** What the survivors of a blast are treated for. */
const AILMENTS = wordSet('shock smoke trauma shrapnel gunshot suffocation bruises cuts gas')

const BURNED = wordSet(UNSETTLED.burned)
/** "burned |alive", "buried |alive", "burning 11 passengers |to death" */
function burnsAlive(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i <= at + 6; i++) {
    if (isAt(tokens, i, W.comma | W.stop)) return false
    if (wordAt(tokens, i) === 'alive' || (wordAt(tokens, i) === 'death' && wordAt(tokens, i - 1) === 'to')) return true
  }
  return false
}

/** "|stabbed to death", "|stabbed 12 people to death" */
export function endsInDeath(tokens: Tokens, at: number): boolean {
  if (!isCue(tokens, at, CUE.unsettled) || !VIOLENT.has(wordAt(tokens, at))) return false
  for (let i = at + 1; i < at + 8; i++) {
    if (wordAt(tokens, i) === 'to' && wordAt(tokens, i + 1) === 'death') return true
    if (wordAt(tokens, i) === 'dead' || wordAt(tokens, i) === 'killed') return true
    if (isAt(tokens, i, W.comma | W.stop | W.be)) return false
  }
  return false
}
const VIOLENT = wordSet(UNSETTLED.violent)

/** A verb before "to death": "shot", "stabbed", "burned". */
export const isParticiple = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.verb) || lexAt(tokens, i).outcome?.form === 'past'

/** "Among those killed |were", "those who died |were", "the dead |include": where the words stand that name those harmed; −1 where none do. */
export function introduces(tokens: Tokens, at: number): number {
  if (!opensThose(tokens, at)) return -1
  for (let i = at + 1; i <= at + 8; i++) {
    if (isAt(tokens, i, W.be | W.including) || COMPRISES.has(wordAt(tokens, i)))
      return lexAt(tokens, i + 1).outcome === null ? i : -1
    if (isAt(tokens, i, W.comma | W.stop | W.have | W.modal | W.verb | W.saying) || lexAt(tokens, i).outcome !== null)
      return -1
  }
  return -1
}

const COMPRISES = wordSet('comprised comprise numbered')

function opensThose(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const word = wordAt(tokens, i)
    // "the number of |those killed was confirmed to be 11" tells of a number
    if (word === 'those') return wordAt(tokens, i - 1) !== 'of' || !isAt(tokens, i - 2, W.toll)
    if (!isAt(tokens, i, W.be | W.relative | W.and | W.adverb) && lexAt(tokens, i).outcome === null) return false
  }
  return false
}

/** "the camera |captures a man lying on the ground", "was |captured on video" */
export function isFilmed(tokens: Tokens, at: number): boolean {
  if (!wordAt(tokens, at).startsWith('captur')) return false
  for (let i = at + 3; i > at - 14; i--) if (FILMS.has(wordAt(tokens, i))) return true
  return false
}
const FILMS = wordSet(
  'camera cameras video videos footage clip clips image images photo photos photograph photographs film',
)
