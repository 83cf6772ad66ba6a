import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { PlaceName } from './place-names.js'

/** How far behind its number a place of its own may stand. */
const REACH = 14

/** The place of each number of a sentence: its own where they are shared out, else the narrowest that is no part's alone. */
export function sharePlaces(
  tokens: Words,
  drafts: readonly Draft[],
  places: readonly PlaceName[],
): (PlaceName | null)[] {
  if (drafts.length === 1 || places.length < 2) return drafts.map((draft) => narrowest(places, firstToken(draft)))
  const own = drafts.map((draft, index) => ownPlace(tokens, draft, drafts[index + 1], places))
  const parts = drafts.map((draft) => isPart(tokens, draft))
  let placed = 0
  for (const name of own) if (name !== null) placed++
  return drafts.map((draft, index) => {
    if (own[index] && (placed > 1 || parts[index])) return own[index]!
    const rest = places.filter((name) => {
      const at = own.indexOf(name, index + 1)
      return at < 0 || !(placed > 1 || parts[at])
    })
    return narrowest(rest.length > 0 ? rest : places, firstToken(draft))
  })
}

/** "35 autres | à Tahita", "dont 11 | dans la localité de Knaisseh": named behind this number, before the next. */
function ownPlace(
  tokens: Words,
  draft: Draft,
  next: Draft | undefined,
  places: readonly PlaceName[],
): PlaceName | null {
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

/** The narrowest of several places, the nearest of equals. */
export function narrowest(places: readonly PlaceName[], at: number): PlaceName | null {
  let best: PlaceName | null = null
  for (const name of places)
    if (
      best === null ||
      name.breadth < best.breadth ||
      (name.breadth === best.breadth && Math.abs(name.first - at) < Math.abs(best.first - at))
    )
      best = name
  return best
}
