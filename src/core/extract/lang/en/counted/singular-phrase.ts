import type { Sheet } from '../sheet.js'
import { countsAt, isArms, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isTrait } from '../words/traits.js'
import { isNamed } from './named-person.js'
import { ENDS_PHRASE } from './noun-phrase.js'

/** The head of a singular phrase of a person: "13-year-old |girl", "policeman". null where it is a plural, a thing, or names the person. */
export function singularBehind({ tokens, text }: Sheet, from: number, last: number): number | null {
  let head = -1
  const article = wordAt(tokens, from - 1)
  const indefinite = article === 'a' || article === 'an' || article === 'another'
  for (let i = from; i <= last && i < from + 8; i++) {
    const { is, noun, outcome, number } = lexAt(tokens, i)
    if (head < 0 && indefinite && isTrait(tokens, i)) continue
    // "the arrival of a child |martyr"; but "he died a martyr"
    if (
      indefinite &&
      noun?.sure &&
      wordAt(tokens, i) === 'martyr' &&
      (arrives(tokens, from - 2) || countsOn(tokens, i + 1))
    )
      return isNamed(tokens, text, i) ? null : i
    // "a child| dead", "a soldier| wounded"; but "a civilian casualty"
    if (noun?.sure && head >= 0 && noun.plural) break
    if (noun?.sure) return null
    if (noun?.kind === 'person' || (head < 0 && isArms(noun) && standsAlone(tokens, i))) head = i
    else if (head >= 0) {
      // "a South Korean| electrical company"
      if (is === 0 && noun === null && outcome === null && tokens[i]?.kind === 'word' && !isCapital(text, tokens[i])) {
        head = -1
        continue
      }
      // "the combatant| range"
      if (is & W.toll) return null
      // "a passenger| bus"
      if (noun?.kind === 'thing' || noun?.kind === 'uncounted') return null
      break
    } else if (
      noun?.kind === 'measure' ||
      is & (W.hyphen | W.adjective) ||
      tokens[i]?.kind === 'digits' ||
      number !== null
    )
      continue
    else if (
      outcome !== null ||
      is &
        (W.comma |
          W.stop |
          W.and |
          W.be |
          W.have |
          W.modal |
          W.preposition |
          W.subordinator |
          W.relative |
          W.pronoun |
          W.determiner |
          W.saying)
    )
      return null
    else if (noun?.kind === 'uncounted') return null
  }
  // "the other |12 members"
  if (head < 0 || countsAt(tokens, head + 1) || wordAt(tokens, head) === 'crew') return null
  // "an army |personnel"
  if (lexAt(tokens, head).noun?.plural && !(indefinite && wordAt(tokens, head) === 'personnel')) return null
  // "the |body of one woman" is hers
  if (wordAt(tokens, head + 1) === 'of' && lexAt(tokens, head).noun?.metric === 'killed') return null
  return isNamed(tokens, text, head) ? null : head
}

/** "a martyr |and 12 injured", "a martyr |and a number of wounded" */
function countsOn(tokens: Tokens, and: number): boolean {
  if (!isAt(tokens, and, W.and)) return false
  for (let i = and + 1; i < and + 7; i++) {
    const { outcome, noun, is } = lexAt(tokens, i)
    if (outcome?.metric === 'wounded' || noun?.metric === 'wounded') return true
    if (is & (W.stop | W.comma | W.verb | W.saying)) return false
  }
  return false
}

/** "the arrival |of a martyr", "there |was “a martyr and two injured”" */
function arrives(tokens: Tokens, i: number): boolean {
  const at = isAt(tokens, i, W.quoteMark) ? i - 1 : i
  return ARRIVES.has(wordAt(tokens, at)) || (isAt(tokens, at, W.be) && wordAt(tokens, at - 1) === 'there')
}
const ARRIVES = wordSet('of and with received recovered retrieved')

/** Not "a car |bomb", "a tank |commander", "a missile |attack". */
const standsAlone = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i + 1).noun === null && !isAt(tokens, i + 1, W.hyphen)

/** "another |death in the next town", but no "death sentence" */
export const singularToll = (tokens: Tokens, i: number): boolean => {
  const { noun } = lexAt(tokens, i)
  if (!noun?.sure || noun.plural) return false
  return isAt(tokens, i + 1, ENDS_PHRASE | W.have | W.verb | W.saying) || wordAt(tokens, i + 1) === '.'
}
