import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "le plus sanglant | depuis le début de l'année": how it stands among others, no total. */
export function isSuperlative(tokens: Words, at: number): boolean {
  const from = folded(tokens, at - 1) === ',' ? at - 2 : at - 1
  let aside = false
  if (UNSEEN.has(folded(tokens, at - 1)) || isNeverSince(tokens, at)) return true
  for (let n = from; n > at - 20 && n > 0 && folded(tokens, n) !== '.'; n--) {
    // "le pays le plus dangereux, | avec 135 attaques | en 2015": the number's own year
    if (folded(tokens, at) === 'en' && is(tokens[n], WORD.number) && !is(tokens[n], WORD.determiner)) return false
    aside ||= folded(tokens, n) === ',' || n < at - 13
    if (
      ((aside ? MOST : RANKED).has(folded(tokens, n)) || (!aside && isInTurn(tokens, n))) &&
      /^(?:le|la|les|du|des|ses|leurs|nos)$/u.test(folded(tokens, n - 1))
    )
      return true
  }
  return false
}

/** "la | troisième | attaque depuis mars", "la deuxième fois en un mois": one of several. */
const isInTurn = (tokens: Words, at: number): boolean =>
  (tokens[at + 1]?.lex.noun?.kind === 'event' || folded(tokens, at + 1) === 'fois') &&
  /(?:ième|^seconde?)$/u.test(folded(tokens, at))

/** What ranks an event right before, and over an aside: "le premier ministre" ranks none. */
const RANKED: ReadonlySet<string> = new Set('plus pire premier premiers première premières'.split(' '))
/** "jamais le pays n'avait connu telle hécatombe | depuis 1998" */
function isNeverSince(tokens: Words, at: number): boolean {
  if (folded(tokens, at) !== 'depuis') return false
  for (let n = at - 1; n > at - 16 && n >= 0 && !isMark(tokens, n, '.;'); n--)
    if (folded(tokens, n) === 'jamais') return true
  return false
}

/** "un record | depuis 2011", "une première depuis mars", "du jamais vu depuis des années" */
const UNSEEN: ReadonlySet<string> = new Set('record première inédit inédite vu vue précédent'.split(' '))
const MOST: ReadonlySet<string> = new Set(['plus', 'pire'])
