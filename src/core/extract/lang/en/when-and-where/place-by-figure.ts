import type { Figure, Sheet } from '../sheet.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { nameBehind, type PlaceMention } from './place-names.js'

/** "41 people died in Benue: |22 in Otukpo and |19 in Apa": the bare numbers with a place right behind. */
export const partsBehind = (tokens: Tokens, figures: readonly Figure[]): Figure[] =>
  figures.filter(({ noun, last }) => noun === null && wordAt(tokens, last + 1) === 'in')

/** "41 people died: |22 when a bus was hit in Otukpo and |19 in a strike on Apa": the bare numbers behind a colon, where each has a place before the next. */
export function partsBehindColon(
  tokens: Tokens,
  figures: readonly Figure[],
  placeBetween: (from: number, to: number) => PlaceMention | null,
): ReadonlyMap<Figure, PlaceMention> {
  const parts = new Map<Figure, PlaceMention>()
  figures.forEach((figure, i) => {
    const next = figures[i + 1]
    if (figure.noun !== null || (next && next.from <= figure.last + 1)) return
    const place = placeBetween(figure.last + 1, next ? next.from - 1 : figure.last + FURTHEST)
    if (place) parts.set(figure, place)
  })
  const [first] = parts.keys()
  return parts.size > 1 && first && wordAt(tokens, first.from - 1) === ':' ? parts : new Map()
}
/** Tokens behind the last part at most. */
const FURTHEST = 24

/** Gives each part its own place, and those counted before them the place that stands before them. */
export function eachItsOwn(
  { tokens, text }: Sheet,
  figures: readonly Figure[],
  parts: readonly Figure[],
  whole: string | null,
  placeOf: (part: Figure) => PlaceMention | null,
): void {
  for (const part of parts) {
    const place = placeOf(part)
    if (place) part.draft.place = text.slice(tokens[place.first]!.start, tokens[place.last]!.end)
  }
  const [first] = parts
  if (whole === null || !first) return
  for (const { draft, last } of figures) if (last < first.from) draft.place = whole
}

/** "killed 19 people in Tata |and seven in Zagora": two counts joined, each with its place right behind; the first takes the place before the "and". */
export function joinedByPlace(
  { tokens, text }: Sheet,
  figures: readonly Figure[],
  last: number,
  placeBetween: (from: number, to: number) => PlaceMention | null,
): void {
  for (let i = 1; i < figures.length; i++) {
    const [before, part] = [figures[i - 1] as Figure, figures[i] as Figure]
    // "six in Orsa and |one more in Meru"
    const at = wordAt(tokens, part.last + 1) === 'more' ? part.last + 2 : part.last + 1
    if (wordAt(tokens, at) !== 'in' || wordAt(tokens, part.from - 1) !== 'and') continue
    const end = wordAt(tokens, part.from - 2) === ',' ? part.from - 3 : part.from - 2
    if (end <= before.last + 1) continue
    const own = nameBehind(tokens, text, at + 1, last)
    const first = own && placeBetween(before.last + 1, end)
    if (!own || !first || first.last !== end) continue
    for (const [{ draft }, place] of [[before, first] as const, [part, own] as const])
      draft.place = text.slice(tokens[place.first]!.start, tokens[place.last]!.end)
  }
}

/** "15 died in Orsa, |while eight were hurt in Meru", "two died in Orsa; |three were hurt in Meru": each clause with a place of its own. */
export function eachClause(
  { tokens, text }: Sheet,
  figures: readonly Figure[],
  [first, last]: readonly [number, number],
  placeBetween: (from: number, to: number) => PlaceMention | null,
): void {
  const clauses: [from: number, to: number][] = []
  let from = first
  for (let i = first; i <= last; i++) {
    if (i < last && !(isAt(tokens, i, W.subordinator | W.stop) && PARTS.has(wordAt(tokens, i)))) continue
    clauses.push([from, i])
    from = i + 1
  }
  if (clauses.length < 2 || clauses.some(([begin, end]) => !figures.some((f) => f.from >= begin && f.from <= end)))
    return
  const told = clauses.map(([begin, end]) => [begin, end, placeBetween(begin, end)] as const)
  if (told.some(([, , place]) => !place)) return
  for (const [begin, end, place] of told)
    for (const { draft, from: at } of figures)
      if (place && at >= begin && at <= end)
        draft.place = text.slice(tokens[place.first]!.start, tokens[place.last]!.end)
}
const PARTS = wordSet('while whereas ;')
