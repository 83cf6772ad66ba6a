import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { PlaceName } from './place-name.js'

/** How far behind its number a place of its own may stand. */
const REACH = 14

/** The place of each number of a sentence: its own where they are shared out, else the narrowest that is no part's alone. */
export function sharePlaces(
  tokens: Words,
  drafts: readonly Draft[],
  places: readonly PlaceName[],
): (PlaceName | null)[] {
  const shared: (PlaceName | null)[] = []
  if (drafts.length === 1 || places.length < 2) {
    const part = places.length === 1 ? onlyPart(tokens, drafts, places[0]!) : -1
    for (const draft of drafts)
      shared.push(part >= 0 && draft !== drafts[part] ? null : narrowest(places, firstToken(draft)))
    return shared
  }
  const own: (PlaceName | null)[] = []
  let placed = 0
  for (let index = 0; index < drafts.length; index++) {
    const name = ownPlace(tokens, drafts[index]!, drafts[index + 1], places)
    own.push(name)
    if (name !== null) placed++
  }
  // from the last on: what a part keeps to itself is no place of the numbers before it
  const kept: PlaceName[] = []
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]!
    const name = own[index] ?? ofPair(tokens, draft, drafts[index + 1], shared.at(-1) ?? null, own[index + 1] ?? null)
    if (name !== null && (placed > 1 || isPart(tokens, draft))) {
      kept.push(name)
      shared.push(name)
    } else shared.push(narrowest(places, firstToken(draft), kept) ?? narrowest(places, firstToken(draft)))
  }
  return shared.reverse()
}

/** "114 décès, dont | 63 dans la province de Luanda": the bare part whose place it is alone; -1 where the place is everybody's. */
const onlyPart = (tokens: Words, drafts: readonly Draft[], place: PlaceName): number =>
  drafts.findIndex(
    (draft) =>
      draft.head === null &&
      place.first > draft.last &&
      place.first - draft.last <= PLACED &&
      folded(tokens, draft.last + 1) !== ',' &&
      isPart(tokens, draft),
  )

/** "| dans la | province": words before a place's name at most. */
const PLACED = 3

/** Words between two tolls of one place at most: "dix morts | et une centaine de | blessés à Gao". */
const PAIR = 3

/** "dix morts | et trente blessés à Gao": the place that the other toll of the pair names, if it was given to it. */
function ofPair(
  tokens: Words,
  draft: Draft,
  next: Draft | undefined,
  given: PlaceName | null,
  named: PlaceName | null,
): PlaceName | null {
  if (!next || named === null || given !== named) return null
  const joint = firstToken(next) - 1
  const paired = is(tokens[joint], WORD.coordinator) && joint - lastToken(tokens, draft) < PAIR
  return paired && draft.metric !== next.metric ? named : null
}

/** "35 autres | à Tahita", "dont 11 | dans la localité de Knaisseh": named behind this number, before the next. */
function ownPlace(
  tokens: Words,
  draft: Draft,
  next: Draft | undefined,
  places: readonly PlaceName[],
): PlaceName | null {
  // "en Inde, | où | 67 personnes ont péri"
  const where = firstToken(draft) - 1
  const there = folded(tokens, where) === 'où' ? places.find(({ last }) => last === where - 2) : undefined
  if (there) return there
  const from = lastToken(tokens, draft)
  const to = next ? Math.min(firstToken(next), from + REACH) : from + REACH
  let best: PlaceName | null = null
  for (const name of places)
    if (name.first > from && name.first < to && (best === null || name.breadth < best.breadth)) best = name
  return best
}

/** "dont | 11 dans la localité", "parmi lesquels | trois" */
function isPart(tokens: Words, draft: Draft): boolean {
  const before = firstToken(draft) - 1
  return is(tokens[before], WORD.subset) || folded(tokens, before) === 'dont' || folded(tokens, before) === 'lesquels'
}

const NONE: readonly PlaceName[] = []

/** The narrowest of several places but some, the nearest of equals. */
export function narrowest(
  places: readonly PlaceName[],
  at: number,
  but: readonly PlaceName[] = NONE,
): PlaceName | null {
  let best: PlaceName | null = null
  for (const name of places) {
    if (but.length > 0 && but.includes(name)) continue
    if (
      best === null ||
      name.breadth < best.breadth ||
      (name.breadth === best.breadth && Math.abs(name.first - at) < Math.abs(best.first - at))
    )
      best = name
  }
  return best
}
