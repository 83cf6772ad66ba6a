import type { Figure, Sheet } from '../sheet.js'
import { type Tokens, wordAt } from '../words/lex.js'
import type { PlaceMention } from './place-names.js'

/** "41 people died in Benue: |22 in Otukpo and |19 in Apa": the bare numbers with a place right behind. */
export const partsBehind = (tokens: Tokens, figures: readonly Figure[]): Figure[] =>
  figures.filter(({ noun, last }) => noun === null && wordAt(tokens, last + 1) === 'in')

/** Gives each part its own place, and those counted before them the place that stands before them. */
export function eachItsOwn(
  { tokens, text }: Sheet,
  figures: readonly Figure[],
  parts: readonly Figure[],
  whole: string | null,
  placeBehind: (from: number) => PlaceMention | null,
): void {
  for (const { draft, last } of parts) {
    const place = placeBehind(last + 2)
    if (place) draft.place = text.slice(tokens[place.first]!.start, tokens[place.last]!.end)
  }
  const [first] = parts
  if (whole === null || !first) return
  for (const { draft, last } of figures) if (last < first.from) draft.place = whole
}
