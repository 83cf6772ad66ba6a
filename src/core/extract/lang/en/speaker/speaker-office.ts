import { isAt, isCapital, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { hasAnd } from './speaker-apposition.js'
import { TITLES } from './titles.js'

/** "Omar Latif, |Hama information commissioner| said", "“…,” Omar Latif, |a spokesman for the rescue service| said": an office that lacks its second comma. */
export const isOffice = (tokens: Tokens, text: string, from: number, last: number): boolean =>
  last > from &&
  (isAt(tokens, from, W.determiner)
    ? (OFFICES.has(wordAt(tokens, from + 1)) || OFFICES.has(wordAt(tokens, from + 2))) &&
      standsAlone(tokens, text, from - 2)
    : OFFICES.has(wordAt(tokens, last)) && !isCapital(text, tokens[last]) && !hasAnd(tokens, from, last))

/** "“…,” |Omar Latif": a full name that ends at token `last` and opens its clause. */
function standsAlone(tokens: Tokens, text: string, last: number): boolean {
  let i = last
  while (i > last - 5 && isCapital(text, tokens[i])) i--
  return i < last - 1 && isAt(tokens, i, W.comma | W.quoteMark | W.stop)
}
const OFFICES = wordSet(
  'spokesman spokeswoman spokesperson governor mayor director commissioner minister chief secretary chairman coordinator commander',
)

/** "Omar Latif|, director of Hama Hospital|, where": an office stands between the commas, behind its holder. */
export function endsOffice(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - 12; i--) {
    if (isAt(tokens, i, W.stop | W.be | W.have | W.saying)) return false
    if (isAt(tokens, i, W.comma)) {
      const noun = isAt(tokens, i + 1, W.determiner) ? i + 2 : i + 1
      return TITLES.has(wordAt(tokens, noun)) || TITLES.has(wordAt(tokens, noun + 1))
    }
  }
  return false
}
