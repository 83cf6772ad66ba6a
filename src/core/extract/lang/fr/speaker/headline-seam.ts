import type { TokenRange } from '../../../../text/sentences.js'
import { endsHeadline } from '../headline-ends.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isCapital, type Words } from '../tokens.js'
import { CLOSED_CLASS } from '../words/function-words.js'

/** A headline's words at most. */
const HEADLINE = 30

/** "Mali : 12 morts à Gao | Le camp a été visé, selon le maire": where the text under a headline begins that no mark ends; null where none does. */
export function headlineSeam(tokens: Words, text: string, { first, last }: TokenRange): number | null {
  // "Mali: 12 morts à Gao | « Il y a douze morts », a dit le maire"
  const headed = [first + 1, first + 2, first + 3].some((at) => folded(tokens, at) === ':')
  for (let at = first + 3; at < Math.min(last, first + HEADLINE); at++) {
    if (endsHeadline(tokens, at, first, text)) return at
    if (!headed || quoteSide(tokens, at) !== 'open' || !isCapital(tokens[at + 1], text)) continue
    const before = tokens[at - 1]!
    if (before.kind === 'word' && !is(before, CLOSED_CLASS) && !before.lex.saying) return at
  }
  return null
}
