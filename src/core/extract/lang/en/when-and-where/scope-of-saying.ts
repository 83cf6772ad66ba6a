import { isAt, type Tokens, W, wordAt } from '../words/lex.js'

/** "admitted in |October| that", "said in |March 2019|, nine had died" */
export function saysOn(tokens: Tokens, date: number): boolean {
  if (!isAt(tokens, date - 2, W.saying)) return false
  for (let i = date + 1; i < date + 4; i++) {
    if (wordAt(tokens, i) === 'that') return true
    if (tokens[i]?.kind !== 'digits') return false
  }
  return false
}

/** "revising |this in January to 11" */
export const changesIt = (tokens: Tokens, i: number): boolean =>
  /^(this|that|it)$/.test(wordAt(tokens, i)) && /^(revis|updat|rais|lower)/.test(wordAt(tokens, i - 1))
