import { folded, type Words } from './tokens.js'

const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle dr pr me st ste av art env etc cf max min nb tel tél gal col cdt lt'.split(' '),
)

/** False where a full stop belongs to an abbreviation or an initial: "M. Dupont", "Gilles N. et". */
export function endsSentence(tokens: Words, mark: number): boolean {
  if (tokens[mark]?.folded !== '.') return true
  const before = tokens[mark - 1]
  if (before?.kind !== 'word' || tokens[mark]?.space !== 0) return true
  const next = tokens[mark + 1]
  if (before.end - before.start === 1) return next === undefined
  return !ABBREVIATIONS.has(folded(tokens, mark - 1))
}
