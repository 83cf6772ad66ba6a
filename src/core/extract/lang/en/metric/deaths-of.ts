import type { Figure } from '../sheet.js'
import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "killing |of", "the killing in Homs |of four engineers" */
export function gerundEnd(tokens: Tokens, at: number, figure: Figure | undefined): number {
  if (wordAt(tokens, at + 1) === 'of') return at + 1
  const of = figure && isAt(tokens, at - 1, W.determiner) ? ofBehind(tokens, at, figure) : -1
  return of > 0 ? of : at
}

/** "the deaths in Homs last week |of four engineers": the word before those who died; −1 where they are not told so. */
export function ofBehind(tokens: Tokens, at: number, { from }: Figure): number {
  const of = isAt(tokens, from - 1, W.determiner | W.possessive) ? from - 2 : from - 1
  if (wordAt(tokens, of) !== 'of' || of > at + 7 || of < at + 3) return -1
  for (let i = at + 1; i < of; i++)
    if (isAt(tokens, i, W.comma | W.stop | W.verb | W.be | W.have | W.saying | W.and) || wordAt(tokens, i) === 'of')
      return -1
  return isAt(tokens, at + 1, W.preposition | W.date) ? of : -1
}

/** "put the number of dead at 12 and of |wounded at 20", "and that of the |injured to 15": "the number" is not said again. */
export function elidedToll(tokens: Tokens, at: number): boolean {
  const behind = wordAt(tokens, at + 1)
  if (behind !== 'at' && behind !== 'to') return false
  // "estimated civilian |deaths at between four and 12"
  for (let i = at - 1; i > at - 4; i--) if (PUTS.has(wordAt(tokens, i))) return true
  const of = wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  // "put the dead at 12 and the |injured at 20"
  if (of < at - 1 && isAt(tokens, of, W.and) && countsAt(tokens, at + 2)) return true
  return wordAt(tokens, of) === 'of' && (isAt(tokens, of - 1, W.and) || wordAt(tokens, of - 1) === 'that')
}

const PUTS = wordSet('estimated estimates estimate estimating put puts pegged pegs placed places set')

/** "inflicted |injuries upon eleven people", "inflicting |wounds of various degrees on two", "|injuries among four": the word before those hurt; −1 where none is told so. */
export function inflicted(tokens: Tokens, at: number): number {
  if (wordAt(tokens, at + 1) === 'among') return countsAt(tokens, at + 2) || countsAt(tokens, at + 4) ? at + 1 : -1
  if (!isAt(tokens, at + 1, W.preposition)) return -1
  if (!wordAt(tokens, at - 1).startsWith('inflict') && !wordAt(tokens, at - 2).startsWith('inflict')) return -1
  for (let i = at + 1; i < at + 5; i++) {
    if (/^(on|upon)$/.test(wordAt(tokens, i))) return i
    if (isAt(tokens, i, W.comma | W.stop | W.and)) return -1
  }
  return -1
}

/** "the deaths and |injuries of nine people": one number for both. */
export const afterDeaths = (tokens: Tokens, at: number): boolean => {
  if (!isAt(tokens, at - 1, W.and)) return false
  const [own, before] = [lexAt(tokens, at).outcome, lexAt(tokens, at - 2).outcome]
  return own?.metric === 'wounded' && before?.metric === 'killed' && before.form === 'noun'
}
