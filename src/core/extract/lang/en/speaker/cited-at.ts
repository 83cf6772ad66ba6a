import { countsAt, isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { citing, type Saying } from './citations.js'
import { CITES_AS_SAYING, GERUNDS } from './saying-words.js'

/** Verbs that may give the words of others. */
export const MAY_CITE = wordSet('citing quoting quoted cited cites quotes reported reports')

/** Whose words the verb of citing at token `i` gives; null where nobody's, undefined where it is no such verb. */
export function citedAt(
  tokens: Tokens,
  text: string,
  i: number,
  first: number,
  last: number,
  previous: Saying | undefined,
): Saying | null | undefined {
  const word = wordAt(tokens, i)
  if (
    word === 'citing' ||
    word === 'quoting' ||
    // "two sources |quoted between three and six dead" say it themselves
    (word === 'quoted' &&
      wordAt(tokens, i - 1) !== 'was' &&
      !countsAt(tokens, i + 1) &&
      wordAt(tokens, i + 1) !== 'between') ||
    (CITES_AS_SAYING.has(word) && !isAt(tokens, i - 1, W.be) && asSaying(tokens, i + 1, last))
  )
    return citing(tokens, text, i, first, last, previous)
  const aside = word.startsWith('cite') && citesAside(tokens, i) ? citing(tokens, text, i, first, last, previous) : null
  return aside?.told ? aside : undefined
}

/** "AFP, which |cited a medic, reported", "the paper |cited the police, saying": whose words the outlet gives. */
function citesAside(tokens: Tokens, verb: number): boolean {
  if (isAt(tokens, verb - 1, W.relative) && isAt(tokens, verb - 2, W.comma)) return true
  for (let i = verb + 1; i < verb + 12; i++) {
    if (isAt(tokens, i, W.comma)) return GERUNDS.has(wordAt(tokens, i + 1))
    if (isAt(tokens, i, W.stop | W.be | W.have | W.and) || countsAt(tokens, i)) return false
  }
  return false
}

/** "cited |a police source as saying" */
function asSaying(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 14 && !isAt(tokens, i, W.stop | W.be | W.have); i++)
    if (wordAt(tokens, i) === 'as') return isAt(tokens, i + 1, W.saying)
  return false
}
