import { folded, isAt, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'

/** "contraint | 3.000 personnes à fuir", "poussé à la fuite | deux millions de personnes" */
export function drivesOut(tokens: Words, at: number, behind: number): boolean {
  if (isAt(tokens, at, CLOSED_CLASS | WORD.dash | WORD.number)) return false
  // "fait fuir | 3.000 personnes"
  if (AWAY.has(folded(tokens, at)) && MAKE.has(folded(tokens, at - 1))) return true
  if (tokens[at]?.lex.noun || !/^(?:contrai|for[cç]|obli|pouss|jet)/u.test(folded(tokens, at))) return false
  if (/^(?:à|de|d|vers)$/u.test(folded(tokens, behind)))
    return [1, 2, 3].some((n) => AWAY.has(folded(tokens, behind + n)))
  // "jeté | sur les routes | un demi-million de personnes"
  if ([behind, at + 1].some((on) => folded(tokens, on) === 'sur' && folded(tokens, on + 2) === 'routes')) return true
  return isFromHome(tokens, at + 1)
}

/** "poussé | hors de chez eux | 3.000 habitants" */
const isFromHome = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'hors' && folded(tokens, at + 2) === 'chez'

const MAKE: ReadonlySet<string> = new Set('fait faisait font faisant fera faire fit firent'.split(' '))

const AWAY: ReadonlySet<string> = new Set(
  'fuir enfuir quitter partir évacuer abandonner exiler réfugier déplacer exil exode fuite route'.split(' '),
)

/** "ont jeté | sur les routes | deux millions de personnes" */
export const isOnRoads = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'routes' && folded(tokens, at - 2) === 'sur'
