import { guesses } from '../numbers/modifiers.js'
import type { Figure, Sheet } from '../sheet.js'
import { isAt, isIndefinite, type Tokens, W, wordAt } from '../words/lex.js'

/** Settles the quote of a figure whose noun is known, and the words of what it counts. */
export function settleQuote({ tokens, text }: Sheet, figure: Figure): void {
  const { draft } = figure
  widenToMore(tokens, figure)
  draft.start = tokens[figure.from]!.start
  // "nine [deaths|]"
  const bracketed =
    figure.last > draft.last && isAt(tokens, figure.last - 1, W.opener) && isAt(tokens, figure.last + 1, W.closer)
  draft.end = tokens[bracketed ? figure.last + 1 : figure.last]!.end
  const first = Math.max(draft.last, draft.to ?? 0) + 1
  let from = first
  if (wordAt(tokens, from) === 'of' || isAt(tokens, from, W.closer)) from++
  draft.counted = from <= figure.last ? text.slice(tokens[from]!.start, draft.end) : ''
  if (figure.noun !== null) draft.rules.push('counted-noun')
}

/** "another| nine", "a further| 12", "an additional| 80" */
function widenToMore(tokens: Tokens, figure: Figure): void {
  const before = figure.from - 1
  const word = wordAt(tokens, before)
  if (word === 'another') figure.from = before
  else if (word === 'further' || word === 'additional' || (word === 'estimated' && !guesses(tokens, before))) {
    figure.from = isIndefinite(tokens, before - 1) ? before - 1 : before
  }
}
