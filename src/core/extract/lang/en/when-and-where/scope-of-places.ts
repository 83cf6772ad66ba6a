import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure, Sheet } from '../sheet.js'
import { isCapital, wordAt, wordSet } from '../words/lex.js'

/** "The mission documented |10 deaths and |24 injured in Benghazi, |six deaths in Derna and |two in Tripoli": what a count kept over time found in each place. */
export function countsByPlace({ tokens, text }: Sheet, figures: readonly Figure[]): boolean {
  if (figures.length < 3) return false
  const head = (figures[0] as Figure).from
  if (!COUNTED.has(wordAt(tokens, head - 1)) && !COUNTED.has(wordAt(tokens, head - 2))) return false
  let places = 0
  for (const { draft, last } of figures) {
    if (!isPeople(draft.metric)) return false
    const at = [last + 1, last + 2].find((i) => wordAt(tokens, i) === 'in')
    if (at !== undefined && isCapital(text, tokens[at + 1])) places++
  }
  return places > 1
}
const COUNTED = wordSet('documented recorded registered counted verified logged tallied')
