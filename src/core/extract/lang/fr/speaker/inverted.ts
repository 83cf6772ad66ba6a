import { before, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "a-t-il", "ont-ils", "a-t-on" */
export function invertedPronoun(tokens: Words, auxiliary: number, verb: number): string | null {
  for (let at = auxiliary + 1; at <= Math.max(verb, auxiliary + 4); at++) {
    const word = folded(tokens, at)
    if (is(tokens[at - 1], WORD.dash) && /^(?:il|elle|ils|elles|on)$/u.test(word)) return word
    if (at > verb && !is(tokens[at], WORD.dash) && word !== 't') return null
  }
  return null
}

export function isInverted(tokens: Words, auxiliary: number, object: number, first: number): boolean {
  if (is(tokens[object], WORD.relative) || folded(tokens, object) === ':') return false
  const verb = before(tokens, auxiliary)
  const previous = tokens[/^(?:se|s)$/u.test(folded(tokens, verb)) ? verb - 1 : auxiliary - 1]
  return (
    auxiliary === first ||
    previous === undefined ||
    previous.folded === ',' ||
    /^["»”“)'’.…–—]$/u.test(previous.folded) ||
    is(previous, WORD.dash)
  )
}

/** "ont | accusé | la coalition d'être responsable": whom it accuses does not say it. */
export function isAccusing(tokens: Words, at: number): boolean {
  if (!/^accus/u.test(folded(tokens, at))) return false
  for (let n = at + 1; n < at + 12; n++) if (/^(?:avoir|être)$/u.test(folded(tokens, n))) return true
  return false
}

/** "…, annonce 40 morts": what is announced, not who announces. */
export function isPlainObject(tokens: Words, at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'digits' ||
    (token?.lex.numeral !== null && !/^une?$/u.test(token?.folded ?? '')) ||
    (token?.lex.governs !== null && is(tokens[at - 1], WORD.determiner))
  )
}
