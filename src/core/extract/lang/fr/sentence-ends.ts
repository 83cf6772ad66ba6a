import { adjoins, folded, isCapital, type Words } from './tokens.js'

const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle dr pr me st ste av art env etc cf max min nb tel tél gal col cdt lt'.split(' '),
)

/** "actualite.cd", "LeFaso.net": a full stop within a site's name. */
export const isOfAddress = (tokens: Words, mark: number): boolean =>
  folded(tokens, mark) === '.' &&
  tokens[mark - 1]?.kind === 'word' &&
  adjoins(tokens[mark]) &&
  adjoins(tokens[mark + 1]) &&
  DOMAINS.has(folded(tokens, mark + 1))

const DOMAINS = new Set(
  'com net org info fr be ch ca cd cg ci sn ml bf ne tg bj cm ga td gn mg ma dz tn lb lu ht uk us ru ua eu int gov tv news africa'.split(
    ' ',
  ),
)

/** False where a full stop belongs to an abbreviation or an initial: "M. Dupont", "Gilles N. et"; and where a wrapped line flows on. */
export function endsSentence(tokens: Words, mark: number, text: string): boolean {
  if (tokens[mark]?.folded !== '.') return !flowsOn(tokens, mark, text)
  const before = tokens[mark - 1]
  if (before?.kind !== 'word' || tokens[mark]?.space !== 0) return true
  const next = tokens[mark + 1]
  if (isOfAddress(tokens, mark)) return false
  if (before.end - before.start === 1) return next === undefined
  return !ABBREVIATIONS.has(folded(tokens, mark - 1))
}

/** "ont été | enregistrés, selon …": the next line begins small, and this one ends in a word or a comma. */
function flowsOn(tokens: Words, last: number, text: string): boolean {
  const next = tokens[last + 1]
  if (next?.kind !== 'word' || (tokens[last]!.kind === 'mark' && tokens[last]!.folded !== ',')) return false
  return next.space > 0 && !isCapital(next, text)
}
