import { type NameUnit, nameUnits } from '../names/name-units.js'
import type { Token } from '../text/tokenize.js'
import { type Gazetteer, gazetteer } from './gazetteer.js'
import { isHead, isHeadLink, kindOfHead } from './heads.js'
import type { Place } from './place.js'

/** A place named in running text. Token indices, both ends included. */
export interface PlaceMention {
  /** The name with its article, as "al-Bab". */
  readonly nameFirst: number
  readonly nameLast: number
  /** The name with its head, as "مدينة سرت", "Zaytoun neighbourhood", "province of Idlib". */
  readonly first: number
  readonly last: number
  /** What it may mean, in the gazetteer's order; never empty. */
  readonly places: readonly Place[]
}

/**
 * The places named in a text, longest names first, in one pass. Latin names must start with a capital. A name that is an ordinary word
 * too (`~` in seeds/places) needs a head beside it or, in Latin letters, another place of its country in the text; the same helps to
 * tell namesakes apart (Tripoli).
 */
export function matchPlaces(text: string, tokens: readonly Token[], places: Gazetteer = gazetteer()): PlaceMention[] {
  const units = nameUnits(text, tokens)
  const found = foundNames(tokens, units, places)
  const countryOf = (place: Place): string | null => places.countryOf(place.id)?.id ?? null
  const spokenOf = new Set<string | null>()
  for (const { sure } of found) {
    const [first] = sure
    const country = first ? countryOf(first) : null
    if (country && (sure.length === 1 || sure.every((place) => countryOf(place) === country))) spokenOf.add(country)
  }
  return found.flatMap(({ sure, weak, ...mention }) => {
    const isHere = (place: Place): boolean => spokenOf.has(countryOf(place))
    // "the market of Bara", in Sudan: Syria's al-Bara is not meant, though its name is no ordinary word.
    const meant = sure.length > 0 && (sure.some(isHere) || !weak.some(isHere)) ? sure : weak.filter(isHere)
    const likely = meant.length > 1 ? meant.filter((place) => spokenOf.has(countryOf(place))) : []
    return meant.length === 0 ? [] : [{ ...mention, places: likely.length > 0 ? likely : meant }]
  })
}

interface FoundName extends Omit<PlaceMention, 'places'> {
  readonly sure: readonly Place[]
  /** Meant only where the text speaks of their country: names in Latin letters, and Arabic ones joined to a place. */
  readonly weak: readonly Place[]
}

function foundNames(tokens: readonly Token[], units: readonly NameUnit[], places: Gazetteer): FoundName[] {
  const words = units.map((unit) => unit.word)
  const found: FoundName[] = []
  /** The unit right behind the place found last. */
  let joined = -1
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as NameUnit
    const run = unit.capital ? places.trie.longest(words, at) : null
    if (!run) continue
    const [before, behind] = [headBefore(units, at), headBehind(tokens, units, run.last)]
    const head = before ?? behind
    const [nameFirst, nameLast] = [unit.first, (units[run.last] as NameUnit).last]
    found.push({
      nameFirst,
      nameLast,
      first: before?.first ?? nameFirst,
      last: behind?.last ?? nameLast,
      sure: head
        ? places.ofKind(run.named, kindOfHead(head.word))
        : run.named.filter((place) => !run.weak.includes(place)),
      // "قانا | وصور": joined to a place, a word that is an ordinary one elsewhere names another.
      weak: /^[a-z]/.test(unit.word) || (joined === at && unit.word.startsWith('و')) ? run.weak : [],
    })
    at = run.last
    joined = at + 1
  }
  return found
}

/** Heads that stand directly before a name, with the small words between. Several may stand in a row. */
function headBefore(units: readonly NameUnit[], at: number): NameUnit | null {
  let i = at - 1
  while (i >= at - 2 && isHeadLink(units[i]?.word ?? '')) i--
  if (i < at - 1 && OF_A_NATION.test(units[i]?.word ?? '') && !units[i]?.capital) i--
  const head = units[i]
  return head && isHead(head.word) ? head : null
}

/** How French adjectives of nations end: "la province | tchadienne | du Lac". */
const OF_A_NATION = /^[a-z]{2,}(?:enne|en|aise|ais|oise|ois)$/u

/** English heads stand behind: "Idlib province". Arabic ones there belong to the next name. */
function headBehind(tokens: readonly Token[], units: readonly NameUnit[], last: number): NameUnit | null {
  const [name, next] = [units[last] as NameUnit, units[last + 1]]
  if (!next || next.first !== name.last + 1 || !/^[a-z]/.test(next.word) || !isHead(next.word)) return null
  const after = tokens[next.last + 1]?.folded
  return after === 'of' || after === 'de' ? null : next
}
