import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { PlaceName } from './place-names.js'

/** How far behind its number a place of its own may stand. */
const REACH = 14

/** The place of one number: its own where the places are shared out, else the narrowest of the sentence that is no part's alone. */
export function placeOf(
  tokens: Words,
  draft: Draft,
  drafts: readonly Draft[],
  places: readonly PlaceName[],
): PlaceName | null {
  if (drafts.length === 1 || places.length === 1) return narrowest(places, firstToken(draft))
  const own = drafts.map((one, index) => ownPlace(tokens, one, drafts[index + 1] ?? null, places))
  const at = drafts.indexOf(draft)
  const sharedOut = own.filter((name) => name !== null).length > 1
  if (own[at] && (sharedOut || isPart(tokens, draft))) return own[at]!
  const ofParts = new Set(own.filter((name, n) => n > at && name !== null && (sharedOut || isPart(tokens, drafts[n]!))))
  const rest = places.filter((name) => !ofParts.has(name))
  return narrowest(rest.length > 0 ? rest : places, firstToken(draft))
}

/** "35 autres | à Tahita", "dont 11 | dans la localité de Knaisseh": named behind this number, before the next. */
function ownPlace(tokens: Words, draft: Draft, next: Draft | null, places: readonly PlaceName[]): PlaceName | null {
  const from = lastToken(tokens, draft)
  const to = Math.min(next ? firstToken(next) : from + REACH, from + REACH)
  return narrowest(
    places.filter(({ first }) => first > from && first < to),
    from,
  )
}

/** "dont | 11 dans la localité", "parmi lesquels | trois" */
const isPart = (tokens: Words, draft: Draft): boolean => {
  const before = firstToken(draft) - 1
  return is(tokens[before], WORD.subset) || folded(tokens, before) === 'dont' || folded(tokens, before) === 'lesquels'
}

/** The narrowest of several places, the nearest of equals. */
export function narrowest(places: readonly PlaceName[], at: number): PlaceName | null {
  return places.reduce<PlaceName | null>((best, next) => {
    if (best === null) return next
    if (next.breadth !== best.breadth) return next.breadth < best.breadth ? next : best
    return Math.abs(next.first - at) < Math.abs(best.first - at) ? next : best
  }, null)
}
