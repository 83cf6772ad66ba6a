import type { Sheet } from '../sheet.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "a man| named X", "a farmer| Xavier": the name tells who, and a name is no count. */
export function isNamed(tokens: Tokens, text: string, head: number): boolean {
  const next = head + 1
  const word = wordAt(tokens, next)
  if (word === '@' || word === 'named' || word === 'called' || word === 'identified' || word === 'known') return true
  if (word === 's' || (isAt(tokens, next, W.apostrophe) && wordAt(tokens, next + 1) === 's')) return true
  // "his wife 31-year-old Lina"
  if (tokens[next]?.kind === 'digits' && nameFrom(tokens, text, next) > 0) return true
  return isCapital(text, tokens[next]) && lexAt(tokens, next).weekday < 0 && lexAt(tokens, next).month === 0
}

/** The mark behind "the wife |of Samir Haddad|, Lina"; the word itself where no owner stands. */
export function behindOwner({ tokens, text }: Sheet, from: number): number {
  if (wordAt(tokens, from) !== 'of' || !isCapital(text, tokens[from + 1])) return -1
  let at = from + 1
  while (at < from + 8 && (isCapital(text, tokens[at]) || adjoins(tokens, at)) && !isAt(tokens, at, W.comma)) at++
  return at
}

/** "his wife|, Salma Haddad (32), and", "her son| (Omar)"; but "his wife|, Hama Radio said". */
export function isNamedBehind({ tokens, text }: Sheet, mark: number): boolean {
  if (!isAt(tokens, mark, W.comma | W.opener)) return false
  const name = nameFrom(tokens, text, mark + 1)
  if (name < 0 || isAt(tokens, name, W.agency) || lexAt(tokens, name).weekday >= 0) return false
  for (let i = name + 1; i < name + 8; i++) {
    if (isAt(tokens, i, W.saying)) return false
    if (isAt(tokens, i, W.comma | W.stop | W.opener | W.closer | W.and | W.be) || wordAt(tokens, i) === '.') break
  }
  return true
}

const PASSED = wordSet('late deceased or')

/** Where the name stands in "three-year-old |Omar", "the 54 year old teacher |Amal"; −1 in "two Sudanese workers". */
function nameFrom(tokens: Tokens, text: string, from: number): number {
  let aged = true
  for (let i = from; i < from + 8; i++) {
    const { number, noun, is } = lexAt(tokens, i)
    if (isCapital(text, tokens[i])) return aged && (noun === null || isCapital(text, tokens[i + 1])) ? i : -1
    if (tokens[i]?.kind === 'digits' || number !== null) aged = false
    else if (noun?.kind === 'measure') aged = true
    else if (noun === null && !(is & (W.hyphen | W.adjective | W.determiner)) && !PASSED.has(wordAt(tokens, i)))
      return -1
  }
  return -1
}
