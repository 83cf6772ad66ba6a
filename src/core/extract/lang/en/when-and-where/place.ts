import { type Sheet, type Step, standing } from '../sheet.js'
import { adjoins, CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { narrowness, PARTICLES } from '../words/place-kinds.js'
import { earlierInParagraph } from './paragraph.js'

interface PlaceMention {
  readonly first: number
  readonly last: number
  /** 1 a building or street … 5 a country: the least wins. */
  readonly width: number
}

/** Where it happened: the narrowest place that the sentence names, else the last one named in the paragraph. */
export const places: Step = {
  name: 'place',
  apply(sheet) {
    const known: (string | null | undefined)[] = []
    const read = (_: Sheet, index: number): string | null => {
      if (known[index] === undefined) known[index] = placeOf(sheet, index)
      return known[index] ?? null
    }
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const own = read(sheet, sentence.index)
      const place = own ?? earlierInParagraph(sheet, sentence.index, read)
      if (place === null) continue
      for (const { draft } of figures) {
        draft.place = place
        draft.rules.push(own === null ? 'place-carried' : 'place')
      }
    }
  },
}

function placeOf({ tokens, text, doc }: Sheet, index: number): string | null {
  const range = doc.sentences[index]
  const found = range ? narrowest(readPlaces(tokens, text, range.first, range.last)) : null
  return found && text.slice(tokens[found.first]!.start, tokens[found.last]!.end)
}

function narrowest(mentions: readonly PlaceMention[]): PlaceMention | null {
  let best: PlaceMention | null = null
  for (const mention of mentions) if (best === null || mention.width < best.width) best = mention
  return best
}

/** Places behind "in", "at", "near", "outside": "the Sabra district", "Aleppo", "a market in Tal Afar". */
function readPlaces(tokens: Tokens, text: string, from: number, to: number): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (let i = from; i < to; i++) {
    if (!isCue(tokens, i, CUE.place) || (isCapital(text, tokens[i]) && i > from)) continue
    const place = nameBehind(tokens, text, i + 1, to)
    if (!place) continue
    const far = distance(tokens, i)
    i = place.last
    // the hospital that received them is not where it happened
    if (far < RECEIVED || !HOSPITALS.has(wordAt(tokens, i)))
      mentions.push({ first: place.first, last: place.last, width: place.width + far })
  }
  return mentions
}

/** "near the hospital", "east of the crossing" say less exactly where than "in the district". */
function distance(tokens: Tokens, i: number): number {
  for (let at = i - 1; at >= i - 3; at--) if (RECEIVES.has(wordAt(tokens, at))) return RECEIVED
  const word = wordAt(tokens, i)
  if (word === 'of') return SIDES.has(wordAt(tokens, i - 1)) ? 1.5 : 0
  return word === 'near' || word === 'outside' || word === 'around' || word === 'from' ? 1.2 : 0
}
const SIDES = wordSet('north south east west northeast northwest southeast southwest outside')

/** How much further a place is from the event where people were only brought to it. */
const RECEIVED = 3
const HOSPITALS = wordSet('hospital hospitals clinic complex morgue')
const RECEIVES = wordSet('arrived arriving taken treated admitted doctor surgeon nurse died morgue buried funeral')

const SITES = wordSet('facebook twitter x telegram instagram tiktok youtube whatsapp')
const STRICT = wordSet('of on from')

function nameBehind(tokens: Tokens, text: string, from: number, to: number): PlaceMention | null {
  let at = from
  let width = 3.5
  // "the northern town of |Tal Afar"
  while (at <= to && at < from + 4 && !isCapital(text, tokens[at])) {
    const word = wordAt(tokens, at)
    if (PARTICLES.has(word) && isAt(tokens, at + 1, W.hyphen)) break
    const kind = lexAt(tokens, at).width
    if (kind > 0 && kind < width) width = kind
    const passes =
      word === 'the' ||
      word === 'a' ||
      word === 'of' ||
      word === "'" ||
      lexAt(tokens, at).is === 0 ||
      isAt(tokens, at, W.adjective) ||
      kind > 0
    if (!passes || tokens[at]?.kind === 'digits') return null
    at++
  }
  if (at > to || !(isCapital(text, tokens[at]) || opensName(tokens, at))) return null
  const { weekday, month, noun, is, number } = lexAt(tokens, at)
  if (
    weekday >= 0 ||
    month > 0 ||
    number !== null ||
    is & (W.agency | W.pronoun | W.possessive) ||
    SITES.has(wordAt(tokens, at)) ||
    (noun?.kind === 'person' && noun.inherits && noun.status === 'unknown' && !isKind(tokens, at + 1))
  )
    return null
  const last = endOfName(tokens, text, at, to)
  if (last === at && (NO_PLACES.has(wordAt(tokens, at)) || isKind(tokens, at))) return null
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
  // behind "of", "on" and "from" only a name with its kind is surely a place: "head of Hamas" is none
  if (own === 0 && width === 3.5 && STRICT.has(wordAt(tokens, from - 1)) && !isKind(tokens, from - 2)) return null
  return { first: at, last, width: own || (narrowness(wordAt(tokens, at), wordAt(tokens, last)) ?? width) }
}

/** Capitals that no place bears alone: "a |Hamas flag", "the |Ministry of Health", "trust in |God". */
const NO_PLACES = wordSet(
  'hamas fatah taliban hezbollah houthi houthis idf isis isil daesh un unrwa airwars ministry faculty department party army state police god allah paradise heaven arabic english hebrew eve ms mr dr ft st umm abu um ibn',
)

/** "|al-Sabra", "|ar-Raqqa" */
const opensName = (tokens: Tokens, i: number): boolean =>
  PARTICLES.has(wordAt(tokens, i)) && isAt(tokens, i + 1, W.hyphen) && adjoins(tokens, i + 1)

const PLACE_TRADES = wordSet(
  'army air refugee military bus police train railway naval border oil gas power fish vegetable cattle displacement',
)

/** "|Somali town", "|Syrian province": of a country's, no name of a town. */
const DEMONYM = /(i|an|ese|ish|ch)$/

/** "the |village of Hama", "Sabra |district" */
const isKind = (tokens: Tokens, i: number): boolean => lexAt(tokens, i).width > 0

function endOfName(tokens: Tokens, text: string, at: number, to: number): number {
  let last = at
  for (let i = at + 1; i <= to; i++) {
    const glued = adjoins(tokens, i)
    if (isAt(tokens, i, W.apostrophe) && (wordAt(tokens, i + 1) === 's' || !adjoins(tokens, i + 1))) break
    const joins = (glued && isAt(tokens, i, W.hyphen | W.apostrophe)) || (glued && tokens[i]?.kind === 'word')
    const kind = isKind(tokens, i)
    const numbered = tokens[i]?.kind === 'digits' && isKind(tokens, i - 1) && i === last + 1
    const proper = isCapital(text, tokens[i]) && lexAt(tokens, i).weekday < 0 && lexAt(tokens, i).month === 0
    // "Kasra |army base", "Nahr |bus station"
    const inner = isKind(tokens, i + 1) && PLACE_TRADES.has(wordAt(tokens, i))
    // "Tal |al-Sultan", "Deir |al Balah"
    const particle = opensName(tokens, i) || (PARTICLES.has(wordAt(tokens, i)) && isCapital(text, tokens[i + 1]))
    if (!joins && !kind && !proper && !numbered && !inner && !particle) break
    last = i
    if (kind && !proper && !inner) break
  }
  while (last > at && isAt(tokens, last, W.hyphen | W.apostrophe)) last--
  return last
}
