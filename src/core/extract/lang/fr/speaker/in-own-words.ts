import { quoteSide } from '../quote-marks.js'
import type { Words } from '../tokens.js'

/** "a condamné | « une attaque lâche qui a fait douze morts »": in one's own words, and more than two of them. */
export function quotesBehind(tokens: Words, at: number): boolean {
  for (let open = at + 1; open < at + 6; open++)
    if (quoteSide(tokens, open) === 'open') return [1, 2, 3, 4, 5].every((n) => quoteSide(tokens, open + n) !== 'close')
  return false
}
