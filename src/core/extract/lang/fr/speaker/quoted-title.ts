import { quoteSide } from '../quote-marks.js'
import { folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** A title's words at most: « The Wall Street Journal ». */
const LONGEST = 6

const MEDIA: ReadonlySet<string> = new Set(
  'quotidien journal site magazine hebdomadaire mensuel tabloïd revue chaîne radio télévision agence gazette portail webzine blog média'.split(
    ' ',
  ),
)

interface Title {
  readonly first: number
  readonly last: number
}

/** "selon | « Le Monde » |", "affirme le | « New York Times »", "le quotidien turc | « Sabah » |": a paper's title as the press prints it; null where none stands. */
export function quotedTitle(tokens: Words, text: string, start: number, limit: number): Title | null {
  if (quoteSide(tokens, start) === 'open') return within(tokens, text, start, limit)
  if (!MEDIA.has(folded(tokens, start))) return null
  for (let at = start + 1; at <= start + 4; at++) {
    if (quoteSide(tokens, at) === 'open') return within(tokens, text, at, limit)
    if (tokens[at]?.kind !== 'word') return null
  }
  return null
}

function within(tokens: Words, text: string, open: number, limit: number): Title | null {
  const article = is(tokens[open + 1], WORD.determiner) ? 1 : 0
  const name = is(tokens[open + 1 + article], WORD.apostrophe) ? open + 2 + article : open + 1 + article
  if (!isCapital(tokens[name], text)) return null
  for (let at = open + 2; at <= Math.min(limit + 1, open + LONGEST + 1); at++) {
    if (quoteSide(tokens, at) === 'close') return { first: open + 1, last: at - 1 }
    if (is(tokens[at], WORD.avoir | WORD.etre | WORD.finite) || folded(tokens, at) === ',') return null
  }
  return null
}
