import { FORCES, HOSPITALS, NO_PLACES, SITES, TOLD_AT } from '../words/cue-words.js'
import { adjoins, CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isCountry, PARTICLES } from '../words/place-kinds.js'

export interface PlaceMention {
  readonly first: number
  readonly last: number
  /** 1 a building or street … 5 a country: the least wins. */
  readonly width: number
}

/** Places behind "in", "at", "near", "outside": "the Sabra district", "Aleppo", "a market in Tal Afar". */
export function readPlaces(tokens: Tokens, text: string, from: number, to: number): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (let i = from; i < to; i++) {
    if (!isCue(tokens, i, CUE.place) || (isCapital(text, tokens[i]) && i > from)) continue
    const place = nameBehind(tokens, text, i + 1, to)
    if (!place || ofPerson(tokens, i)) continue
    if (isCue(tokens, i - 1, CUE.elsewhere) && (whereTold(tokens, i) || whereCared(tokens, i))) continue
    const far = distance(tokens, i)
    // "nine people died |in Hama", but "died |in hospital"
    const died = far === RECEIVED && wordAt(tokens, i - 1) === 'died'
    i = place.last
    // the hospital that received them is not where it happened
    if (far < RECEIVED || !TREATED_AT.has(wordAt(tokens, i)))
      mentions.push({ first: place.first, last: place.last, width: place.width + (far < RECEIVED || !died ? far : 0) })
  }
  return mentions
}

/** "near the hospital", "east of the crossing" say less exactly where than "in the district". */
function distance(tokens: Tokens, i: number): number {
  for (let at = i - 1; at >= i - 3; at--) if (isCue(tokens, at, CUE.brought)) return RECEIVED
  const word = wordAt(tokens, i)
  if (word === 'of') return SIDES.has(wordAt(tokens, i - 1)) ? 1.5 : 0
  return word === 'near' || word === 'outside' || word === 'around' || word === 'from' ? 1.2 : 0
}
const SIDES = wordSet('north south east west northeast northwest southeast southwest outside')

/** "killing Omar, who was an imam |in the Amin mosque": where he worked. */
function ofPerson(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 6; i--) {
    if (wordAt(tokens, i) === 'who') return WORKS.has(wordAt(tokens, i + 1)) || isAt(tokens, i + 2, W.determiner)
    if (isAt(tokens, i, W.stop | W.comma) || lexAt(tokens, i).outcome !== null) return false
  }
  return false
}
const WORKS = wordSet('works worked teaches taught studied lives lived')

/** "Speaking |in Geneva", "told reporters |in Geneva", "at a briefing |in Geneva": where something was said, not where it happened. */
const whereTold = (tokens: Tokens, cue: number): boolean =>
  wordAt(tokens, cue) === 'in' && TELLS.has(wordAt(tokens, cue - 1)) && !isAt(tokens, cue - 2, W.and)
const TELLS = wordSet(TOLD_AT)

/** "taken to hospitals |in Homs", "treated at a clinic |in Hama" */
function whereCared(tokens: Tokens, cue: number): boolean {
  if (!TREATED_AT.has(wordAt(tokens, cue - 1))) return false
  for (let i = cue - 2; i > cue - 8; i--) if (MOVED.has(wordAt(tokens, i))) return true
  return false
}
const MOVED = wordSet(
  'taken rushed brought airlifted flown moved transferred shifted evacuated admitted referred treated treatment hospitalised hospitalized ferried carried',
)

/** How much further a place is from the event where people were only brought to it. */
const RECEIVED = 3
const TREATED_AT = wordSet(HOSPITALS)
const POSTED_ON = wordSet(SITES)

const NEAR = wordSet('neighbouring neighboring nearby')
const STRICT = wordSet('of on from')

export function nameBehind(tokens: Tokens, text: string, from: number, to: number): PlaceMention | null {
  let at = from
  let width = 3.5
  // "the northern town of |Tal Afar"
  while (at <= to && at < from + 4 && !isCapital(text, tokens[at])) {
    const word = wordAt(tokens, at)
    if (isAt(tokens, at + 1, W.hyphen) && BEGINS_NAME.has(word)) break
    const { width: kind, is } = lexAt(tokens, at)
    if (kind > 0 && kind < width) width = kind
    const passes =
      word === 'the' ||
      // "in neighbouring |Malawi"
      NEAR.has(word) ||
      word === 'a' ||
      word === 'of' ||
      word === "'" ||
      is === 0 ||
      is & W.adjective ||
      kind > 0
    if (!passes || tokens[at]?.kind === 'digits') return null
    at++
  }
  if (at > to || !(isCapital(text, tokens[at]) || opensName(tokens, at))) return null
  const { weekday, month, noun, is, cue, number } = lexAt(tokens, at)
  const named = (cue & CUE.name) !== 0
  if (
    weekday >= 0 ||
    month > 0 ||
    number !== null ||
    is & (W.agency | W.pronoun | W.possessive) ||
    (named && POSTED_ON.has(wordAt(tokens, at))) ||
    (noun?.kind === 'person' && noun.inherits && noun.status === 'unknown' && !namesKind(tokens, text, at, to))
  )
    return null
  const last = endOfName(tokens, text, at, to)
  if (last > at && isCue(tokens, last, CUE.name) && TROOPS.has(wordAt(tokens, last))) return null
  if (last === at && ((named && ALONE.has(wordAt(tokens, at))) || isKind(tokens, at))) return null
  // "in the |Karam family"
  if (wordAt(tokens, last + 1) === 'family' || wordAt(tokens, last + 1) === 'flag') return null
  // "Aden's |Crater district"
  if (isAt(tokens, last + 1, W.apostrophe) && wordAt(tokens, last + 2) === 's' && isCapital(text, tokens[last + 3])) {
    return nameBehind(tokens, text, last + 3, to) ?? { first: at, last, width }
  }
  // "the Somali town of |Baidoa"
  if (last === at + 1 && wordAt(tokens, last + 1) === 'of' && isKind(tokens, last) && DEMONYM.test(wordAt(tokens, at)))
    return nameBehind(tokens, text, last + 2, to) ?? { first: at, last, width }
  const own = lexAt(tokens, last).width || lexAt(tokens, at).width
  // "an attack |on Kafr Hamra"
  if (own === 0 && wordAt(tokens, from - 1) === 'on' && from === at && hits(tokens, from - 2, last + 1))
    return { first: at, last, width }
  // behind "of", "on" and "from" only a name with its kind is surely a place: "head of Hamas" is none
  if (
    own === 0 &&
    width === 3.5 &&
    isAt(tokens, from - 1, W.preposition) &&
    !isKind(tokens, from - 2) &&
    STRICT.has(wordAt(tokens, from - 1))
  )
    return null
  const country = named && wordAt(tokens, last) === wordAt(tokens, at) && isCountry(wordAt(tokens, at))
  return { first: at, last, width: own || (country ? 5 : width) }
}

/** "Sheikh Zayed |district", "Palestinian |village" */
const namesKind = (tokens: Tokens, text: string, at: number, to: number): boolean =>
  isKind(tokens, at + 1) || (wordAt(tokens, at) === 'sheikh' && isKind(tokens, endOfName(tokens, text, at, to)))

/** "a strike| on Hama |killed 12"; but "an attack on Syrian soldiers" */
const hits = (tokens: Tokens, strike: number, behind: number): boolean =>
  lexAt(tokens, strike).noun?.metric === 'strikes' &&
  (isAt(tokens, behind, W.comma | W.stop | W.preposition | W.have | W.be | W.verb | W.relative) ||
    wordAt(tokens, behind) === '.' ||
    lexAt(tokens, behind).weekday >= 0 ||
    lexAt(tokens, behind).outcome !== null)

const ALONE = wordSet(NO_PLACES)

const TROOPS = wordSet(FORCES)
const BEGINS_NAME = wordSet(PARTICLES)

const isParticle = (tokens: Tokens, i: number): boolean =>
  isCue(tokens, i, CUE.name) && BEGINS_NAME.has(wordAt(tokens, i))

/** "|al-Sabra", "|ar-Raqqa" */
const opensName = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i + 1, W.hyphen) && isParticle(tokens, i) && adjoins(tokens, i + 1)

const PLACE_TRADES = wordSet(
  'army air refugee military bus police train railway naval border oil gas power fish vegetable cattle displacement',
)

/** "|Somali town", "|Syrian province": of a country's, no name of a town. */
const DEMONYM = /(i|an|ese|ish|ch)$/

/** "the |village of Hama", "Sabra |district" */
const isKind = (tokens: Tokens, i: number): boolean => lexAt(tokens, i).width > 0

const numbersBehind = (tokens: Tokens, i: number): boolean => [i + 1, i + 2].some((at) => tokens[at]?.kind === 'digits')

function endOfName(tokens: Tokens, text: string, at: number, to: number): number {
  let last = at
  for (let i = at + 1; i <= to; i++) {
    const glued = adjoins(tokens, i)
    if (isAt(tokens, i, W.apostrophe) && (wordAt(tokens, i + 1) === 's' || !adjoins(tokens, i + 1))) break
    const joins = (glued && isAt(tokens, i, W.hyphen | W.apostrophe)) || (glued && tokens[i]?.kind === 'word')
    const kind = isKind(tokens, i)
    const numbered =
      tokens[i]?.kind === 'digits' &&
      isKind(tokens, i - 1) &&
      i === last + 1 &&
      lexAt(tokens, i + 1).noun === null &&
      !(isAt(tokens, i + 1, W.comma) && adjoins(tokens, i + 2))
    // "Zinda |Jan", but "Hama, |Jan 5"
    const dated = lexAt(tokens, i).month > 0 && !(wordAt(tokens, i) === 'jan' && !numbersBehind(tokens, i))
    const proper = isCapital(text, tokens[i]) && lexAt(tokens, i).weekday < 0 && !dated
    // "Kasra |army base", "Nahr |bus station"
    const inner = isKind(tokens, i + 1) && PLACE_TRADES.has(wordAt(tokens, i))
    // "Tal |al-Sultan", "Deir |al Balah"
    const particle = opensName(tokens, i) || (isCapital(text, tokens[i + 1]) && isParticle(tokens, i))
    if (!joins && !kind && !proper && !numbered && !inner && !particle) break
    last = i
    if (kind && !proper && !inner) break
  }
  while (last > at && isAt(tokens, last, W.hyphen | W.apostrophe)) last--
  return last
}
