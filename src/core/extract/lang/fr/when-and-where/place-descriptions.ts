import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { NEAR, PLACE_KINDS } from '../words/place-words.js'
import { type PlaceName, PROVINCE, TOWN } from './place-name.js'

/** "à 80 km au nord de Bagdad", "à 170 km à l'ouest de Zurq", "située à l'est de Moscou" tells where another place lies. */
function isDistant(tokens: Words, direction: number): boolean {
  // "nord-|ouest"
  const at = is(tokens[direction - 1], WORD.dash) ? direction - 2 : direction
  const article = is(tokens[at - 1], WORD.apostrophe) ? at - 3 : at - 1
  const before = folded(tokens, article - 1)
  return (
    (folded(tokens, article) === 'au' || folded(tokens, article) === 'à') &&
    (LENGTHS.has(before) || before.startsWith('situé'))
  )
}

const LENGTHS: ReadonlySet<string> = new Set('km kilomètre kilomètres mètres m miles heure heures'.split(' '))

/** Whether what begins at `at` only tells what the place just named is, or where it lies. */
export const describesPlace = (tokens: Words, at: number, before: PlaceName | undefined): boolean =>
  (NEAR.has(folded(tokens, at)) && isDistant(tokens, at)) ||
  isFarFrom(tokens, at) ||
  liesNear(tokens, at, before) ||
  tellsOf(tokens, at, before)

/** "à 240 km au sud-est de la | capitale Bamako" */
const isFarFrom = (tokens: Words, at: number): boolean =>
  PLACE_KINDS.has(folded(tokens, at)) &&
  is(tokens[at - 1], WORD.determiner) &&
  folded(tokens, at - 2) === 'de' &&
  NEAR.has(folded(tokens, at - 3)) &&
  isDistant(tokens, at - 3)

/** "Dolbel, | ville du Niger", "Ravel, un | village du Puy-de-Dôme": what the place just named is. */
const tellsOf = (tokens: Words, at: number, before: PlaceName | undefined): boolean =>
  before !== undefined &&
  before.breadth <= TOWN &&
  at === before.last + (is(tokens[at - 1], WORD.determiner) ? 3 : 2) &&
  folded(tokens, before.last + 1) === ',' &&
  PLACE_KINDS.has(folded(tokens, at))

/** "Samarra, | au nord de Bagdad", "située près de Bagdad": where the town just named lies. */
function liesNear(tokens: Words, at: number, before: PlaceName | undefined): boolean {
  if (!NEAR.has(folded(tokens, at)) || !before || before.breadth >= PROVINCE) return false
  const from = before.last + 1
  return at - from < 8 && (isMark(tokens, from, ',(') || /^situé/u.test(folded(tokens, from)))
}
