import type { Status } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, type Tokens, W, wordAt } from '../words/lex.js'
import { countsLosses } from './status-before.js'

/** "Civilian casualties: |955 people", "two civilian deaths: |a woman and |a man": of whom the heading of their list tells. */
export function ofHeading(tokens: Tokens, figures: readonly Figure[], figure: Figure): Status {
  const colon = listBefore(tokens, figures, figure)
  return wordAt(tokens, colon) === ':' && wordAt(tokens, colon - 2) === 'civilian' && countsLosses(tokens, colon - 1)
    ? 'civilian'
    : 'unknown'
}

/** The token before the row of figures, joined right behind one another, in which `figure` stands. */
function listBefore(tokens: Tokens, figures: readonly Figure[], figure: Figure): number {
  let first = figure
  for (let i = figures.indexOf(figure) - 1; i >= 0; i--) {
    const before = figures[i] as Figure
    if (before.last !== first.from - 2 || !isAt(tokens, first.from - 1, W.and | W.comma)) break
    first = before
  }
  return first.from - 1
}
