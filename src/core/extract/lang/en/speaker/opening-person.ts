import type { Sheet } from '../sheet.js'
import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { TITLES } from './titles.js'

/** Longest name of a person, in tokens. */
const LONGEST = 6

/** The full name that opens the sentence of tokens `first`–`last`, where the words behind tell that it is a person's: "|Omar Latif, 45, ran …", "|Sara Haddad lost her son"; else null. */
export function openingPerson({ tokens, text }: Sheet, first: number, last: number): string | null {
  let end = first
  while (end < first + LONGEST && (isCapital(text, tokens[end + 1]) || isAt(tokens, end + 1, W.hyphen))) end++
  if (
    end === first ||
    end >= first + LONGEST ||
    !isCapital(text, tokens[first]) ||
    isAt(tokens, first, W.determiner | W.preposition)
  )
    return null
  return isPerson(tokens, end + 1, last) ? text.slice(tokens[first]!.start, tokens[end]!.end) : null
}

/** ", 45,", ", a medic", "who", "… his brother": of a person. */
function isPerson(tokens: Tokens, next: number, last: number): boolean {
  if (wordAt(tokens, next) === 'who') return true
  if (isAt(tokens, next, W.comma)) {
    if (tokens[next + 1]?.kind === 'digits' || wordAt(tokens, next + 1) === 'who') return true
    const noun = isAt(tokens, next + 1, W.determiner) ? next + 2 : next + 1
    for (let i = noun; i < noun + 3; i++)
      if (TITLES.has(wordAt(tokens, i)) || lexAt(tokens, i).noun?.kind === 'person') return true
    return false
  }
  if (!isAt(tokens, next, W.be | W.have | W.verb)) return false
  for (let i = next + 1; i <= last && i < next + 14; i++) if (OWN.has(wordAt(tokens, i))) return true
  return false
}
const OWN = wordSet('his her he she himself herself')
