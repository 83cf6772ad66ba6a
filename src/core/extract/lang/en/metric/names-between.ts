import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** The longest list of names between those counted and what is said of them. */
const LONGEST = 70

/** "three brothers|, 39-year-old Omar Haddad, Adel Haddad (35) and Said Haddad,| were also": the verb (or the "among") behind the names; `from` where no such list stands. */
export function behindNames(tokens: Tokens, text: string, from: number): number {
  let names = false
  for (let i = from; i < from + LONGEST; i++) {
    if (isAt(tokens, i, W.be | W.have) || wordAt(tokens, i) === 'among') return names ? i : from
    if (isAt(tokens, i, W.opener)) {
      while (i < from + LONGEST && !isAt(tokens, i, W.closer)) i++
      continue
    }
    if (isCapital(text, tokens[i])) {
      names = true
      continue
    }
    const { noun, outcome } = lexAt(tokens, i)
    const passes =
      isAt(tokens, i, BETWEEN) ||
      tokens[i]?.kind === 'digits' ||
      noun?.kind === 'measure' ||
      (noun?.kind === 'person' && outcome === null) ||
      adjoins(tokens, i) ||
      AGES.has(wordAt(tokens, i))
    if (!passes || wordAt(tokens, i) === '.') return from
  }
  return from
}
const BETWEEN = W.comma | W.and | W.dash | W.hyphen | W.apostrophe | W.quoteMark | W.possessive
const AGES = wordSet('old aged of al el abu ibn bin')
