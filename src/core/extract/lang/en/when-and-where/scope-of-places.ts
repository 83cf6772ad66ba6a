import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure, Sheet } from '../sheet.js'
import { isCapital, wordAt, wordSet } from '../words/lex.js'

/** "The mission documented |10 deaths and |24 injured in Benghazi, |six deaths in Derna and |two in Tripoli": what a count kept over time found in each place. */
export function countsByPlace({ tokens, text }: Sheet, figures: readonly Figure[]): boolean {
  if (figures.length < 3 || !figures.every(({ draft }) => isPeople(draft.metric))) return false
  const head = (figures[0] as Figure).from
  let places = 0
  for (const { last } of figures)
    for (let i = last + 1; i < last + 3; i++) if (isCapital(text, tokens[i + 1]) && wordAt(tokens, i) === 'in') places++
  return places > 1 && (COUNTED.has(wordAt(tokens, head - 1)) || COUNTED.has(wordAt(tokens, head - 2)))
}
const COUNTED = wordSet('documented recorded registered counted verified logged tallied')
