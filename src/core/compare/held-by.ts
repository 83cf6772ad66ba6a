import type { ReadSentence } from './read-sentence.js'

/** Who holds the places of a claim: the only holder that its sentence names, or of several the one named before the next claim. */
export function holderOf({ first, held }: ReadSentence, from: number, next: number): string | null {
  const ids = new Set(held.map(({ id }) => id))
  const own = ids.size > 1 ? held.filter((hit) => first + hit.first >= from && first + hit.first < next) : held
  return own[0]?.id ?? null
}
