import type { Token } from './tokenize.js'

/** Tokens without a word between, at least, that make a run of figures. */
const RUN = 24

/** Whether token `i` stands deep in a run of figures and marks ("1, 1, 1, …", a table): no word near says what it counts. */
export function amidFigures(tokens: readonly Token[], i: number): boolean {
  if (i < RUN || i + 2 >= tokens.length || tokens[i + 2]!.kind === 'word' || tokens[i + 1]!.kind === 'word')
    return false
  for (let at = i - 1; at >= i - RUN; at--) if (tokens[at]!.kind === 'word') return false
  return true
}
