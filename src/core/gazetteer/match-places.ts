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
 * The places named in a text, longest names first, in one pass. Latin names must start with a capital; a name that is an
 * ordinary word too (`~` in seeds/places) needs a head beside it.
 */
export function matchPlaces(text: string, tokens: readonly Token[], places: Gazetteer = gazetteer()): PlaceMention[] {
  const units = nameUnits(text, tokens)
  const words = units.map((unit) => unit.word)
  const mentions: PlaceMention[] = []
  for (let at = 0; at < units.length; at++) {
    if (!(units[at] as NameUnit).capital) continue
    const run = places.trie.longest(words, at)
    if (!run) continue
    const [before, behind] = [headBefore(units, at), headBehind(tokens, units, run.last)]
    const head = before ?? behind
    const meant = head
      ? places.ofKind(run.named, kindOfHead(head.word))
      : run.named.filter((place) => !run.weak.includes(place))
    if (meant.length === 0) continue
    const [nameFirst, nameLast] = [(units[at] as NameUnit).first, (units[run.last] as NameUnit).last]
    mentions.push({
      nameFirst,
      nameLast,
      first: before?.first ?? nameFirst,
      last: behind?.last ?? nameLast,
      places: meant,
    })
    at = run.last
  }
  return mentions
}

/** Heads that stand directly before a name, with the small words between. Several may stand in a row. */
function headBefore(units: readonly NameUnit[], at: number): NameUnit | null {
  let i = at - 1
  while (i >= at - 2 && isHeadLink(units[i]?.word ?? '')) i--
  const head = units[i]
  return head && isHead(head.word) ? head : null
}

/** English heads stand behind: "Idlib province". Arabic ones there belong to the next name. */
function headBehind(tokens: readonly Token[], units: readonly NameUnit[], last: number): NameUnit | null {
  const [name, next] = [units[last] as NameUnit, units[last + 1]]
  if (!next || next.first !== name.last + 1 || !/^[a-z]/.test(next.word) || !isHead(next.word)) return null
  const after = tokens[next.last + 1]?.folded
  return after === 'of' || after === 'de' ? null : next
}
