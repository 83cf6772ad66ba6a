import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "residents |alleged at least nine were killed"; but "two alleged militants" */
export function countsNext(tokens: Tokens, verb: number): boolean {
  if (countsAt(tokens, verb - 1) || isAt(tokens, verb - 1, W.determiner)) return false
  let i = verb + 1
  while (isAt(tokens, i, W.quoteMark | W.adverb) || BOUNDS.has(wordAt(tokens, i))) i++
  return countsAt(tokens, i)
}
const BOUNDS = wordSet('at least more than up to over about around some nearly')

/** "|more than a million people to": those who are told to do something. */
export function hearersCounted(tokens: Tokens, from: number): boolean {
  let counted = false
  for (let i = from; i < from + 10; i++) {
    if (countsAt(tokens, i)) counted = true
    else if (isAt(tokens, i, W.comma | W.stop | W.be | W.have | W.saying) || (!counted && i > from + 3)) return false
    else if (counted && wordAt(tokens, i) === 'to') return true
  }
  return false
}

/** "with one source |giving 60."; but "gave 60 interviews" */
export const givesNumber = (tokens: Tokens, verb: number): boolean =>
  /^(gave|gives|giving)$/.test(wordAt(tokens, verb)) &&
  countsAt(tokens, verb + 1) &&
  (isAt(tokens, verb + 2, W.comma | W.stop | W.and) || wordAt(tokens, verb + 2) === '.')

/** "|nine dead", "|about nine.", "|12 people" */
export function countsPeople(tokens: Tokens, from: number): boolean {
  let i = from
  while (i < from + 4 && !countsAt(tokens, i)) i++
  if (!countsAt(tokens, i)) return false
  const { outcome, noun } = lexAt(tokens, i + 1)
  return (
    outcome !== null ||
    noun?.kind === 'person' ||
    isAt(tokens, i + 1, W.comma | W.stop) ||
    wordAt(tokens, i + 1) === '.'
  )
}
