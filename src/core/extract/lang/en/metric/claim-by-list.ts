import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isBeside } from './claim-by-company.js'
import type { Predicate } from './predicate.js'
import type { Words } from './settle.js'

/** How far back the word stands that opens a list of the dead. */
const LONGEST = 80

/** One of a list with names, ages and asides between: "killed were Omar, his wife Huda (30), who taught, and |their two sons"; null elsewhere. */
export function listedWith(
  { tokens, text }: Words,
  figure: Figure,
  predicates: readonly Predicate[],
  dead: boolean,
): Metric | null {
  const { from, last, noun, draft } = figure
  if (draft.implicit || noun?.kind !== 'person' || noun.metric !== null || hasOwnVerb(tokens, last + 1)) return null
  const opener = openerOf(tokens, text, from)
  if (opener < 0) return null
  if (isAt(tokens, opener, W.be | W.including))
    return saidOf(tokens, opener, dead) ?? alongWith(tokens, opener, predicates)
  if (opener > from - 3) return null
  // "the couple |lost their son Omar, 30, as well as four daughters"
  if (wordAt(tokens, opener) === 'lost' && isAt(tokens, opener + 1, W.possessive)) return 'killed'
  // "the death of her five children, among |them three sons: Omar and Adel, and two daughters"
  if (wordAt(tokens, opener) === 'them' && WITHIN.has(wordAt(tokens, opener - 1))) {
    const before = predicates.findLast((found) => found.last < opener)
    return before && isPeople(before.metric) && !before.unreal ? before.metric : null
  }
  if (isBeside(tokens, opener)) {
    const before = predicates.findLast((found) => found.last < opener)
    return before && isPeople(before.metric) ? before.metric : null
  }
  const verb = predicates.find((found) => found.last === opener)
  return verb?.side === 'right' && isPeople(verb.metric) && !verb.unreal ? verb.metric : null
}

const WITHIN = wordSet('among amongst')

const hasOwnVerb = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.be | W.have | W.modal | W.verb | W.saying | W.relative) || lexAt(tokens, i).outcome !== null

const LISTING =
  W.comma |
  W.dash |
  W.and |
  W.possessive |
  W.determiner |
  W.adjective |
  W.hyphen |
  W.apostrophe |
  W.closer |
  W.quoteMark
const BESIDES = wordSet('as well s aged old year years month months al el abu ibn bin : ; himself herself themselves')

/** The word before the list in which token `from` stands; −1 where something else stands between. */
function openerOf(tokens: Tokens, text: string, from: number): number {
  const joint = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  if (!isAt(tokens, joint, W.and | W.comma | W.possessive | W.dash) && !BESIDES.has(wordAt(tokens, joint))) return -1
  for (let i = from - 1; i > from - LONGEST && i >= 0; i--) {
    if (wordAt(tokens, i) === '.' && !adjoins(tokens, i + 1)) return -1
    if (isAt(tokens, i, W.closer)) {
      while (i > 0 && !isAt(tokens, i, W.opener)) i--
      continue
    }
    const aside = asideBefore(tokens, i)
    if (aside < i) {
      i = aside
      continue
    }
    const { outcome, noun, number } = lexAt(tokens, i)
    if (outcome !== null && !isCapital(text, tokens[i])) return i
    if (isCapital(text, tokens[i]) || tokens[i]?.kind === 'digits' || isAt(tokens, i, LISTING)) continue
    if (BESIDES.has(wordAt(tokens, i)) || noun?.kind === 'person' || number !== null) continue
    return i
  }
  return -1
}

/** Before ", |who was 6": where the relative clause that ends at token `i` begins; `i` where none does. */
function asideBefore(tokens: Tokens, i: number): number {
  for (let at = i - 1; at > i - 10 && at > 0; at--) {
    if (isAt(tokens, at, W.comma | W.stop | W.and)) return i
    if (wordAt(tokens, at) === 'who' && isAt(tokens, at - 1, W.comma)) return at
  }
  return i
}

/** "were killed, along with |Rana’s family, including": what is said of those they were with. */
function alongWith(tokens: Tokens, including: number, predicates: readonly Predicate[]): Metric | null {
  if (!isAt(tokens, including, W.including)) return null
  for (let i = including - 2; i > including - 14; i--) {
    if (isBeside(tokens, i)) {
      const verb = predicates.findLast(({ last }) => last < i)
      return verb && isPeople(verb.metric) && !verb.unreal ? verb.metric : null
    }
    if (isAt(tokens, i, W.comma | W.stop | W.verb | W.saying | W.be)) return null
  }
  return null
}

/** "|killed in the strike were", "among the |dead are": what is said of those behind. */
function saidOf(tokens: Tokens, opener: number, dead: boolean): Metric | null {
  // "killed with her family|, including his wife and two sons"
  const start = isAt(tokens, opener, W.including) && isAt(tokens, opener - 1, W.comma) ? opener - 2 : opener - 1
  for (let i = start; i > opener - 9; i--) {
    const { outcome, noun, is } = lexAt(tokens, i)
    if (outcome !== null && !outcome.things && outcome.metric !== 'other') return outcome.metric
    if (noun?.sure && noun.metric) return noun.metric
    if (wordAt(tokens, i) === 'victims') return dead ? 'killed' : 'casualties'
    if (is & (W.stop | W.comma) || wordAt(tokens, i) === '.') return null
  }
  return null
}
