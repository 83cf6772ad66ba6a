import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, isArticle, lastToken, nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind its toll a colon may stand: "trois morts dans le centre de la ville : trois femmes". */
const FAR = 14

/** Parts of a toll at most. */
const MOST = 6

/**
 * "six morts, | quatre civils – dont un enfant – et deux soldats, et huit civils blessés", "18 morts : | quatorze dans le camion, trois passants et
 * un gardien": people, or bare numbers behind a colon, who add up to the toll before them.
 */
export function partOfToll(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  if (!mayBePart(tokens, drafts[index]!)) return null
  let whole = index - 1
  while (whole >= Math.max(0, index - MOST) && !isToll(tokens, drafts[whole]!)) whole--
  const toll = whole < 0 ? null : drafts[whole]!
  if (!toll?.metric || !isToll(tokens, toll)) return null
  let opening = whole + 1
  while (opening < index && isIdle(tokens, drafts[opening]!)) opening++
  if (!opensParts(tokens, toll, drafts[opening]!)) return null
  let sum = 0
  for (let n = whole + 1; n < drafts.length && n <= whole + MOST; n++) {
    const part = drafts[n]!
    if (isSubset(tokens, part) || isIdle(tokens, part)) continue
    if (!mayBePart(tokens, part) || meetsOther(tokens, part, toll.metric)) return null
    sum += part.low ?? 0
    if (sum === toll.low) return n >= index ? toll.metric : null
    if (sum > (toll.low ?? 0)) return null
  }
  return null
}

const isToll = (tokens: Words, draft: Draft): boolean =>
  nounOf(tokens, draft)?.kind === 'outcome' && (draft.low ?? 0) >= 2

/** "deux morts, | deux hommes ont été arrêtés": another thing befell them. */
function meetsOther(tokens: Words, part: Draft, metric: Metric): boolean {
  const verb = lastToken(tokens, part) + 1
  if (!is(tokens[verb], WORD.avoir | WORD.etre)) return false
  for (let at = verb + 1; at < verb + 4; at++) {
    const other = tokens[at]?.lex.verb
    if (other) return other.metric !== metric
  }
  return false
}

/** "quatre civils", "une autre personne", "neuf à Gao" */
const mayBePart = (tokens: Words, draft: Draft): boolean =>
  draft.head === null || nounOf(tokens, draft)?.kind === 'person'

/** "trois passants surpris dans | une cachette" */
const isIdle = (tokens: Words, draft: Draft): boolean => isArticle(tokens, draft) && !mayBePart(tokens, draft)

/** ", | quatre civils", "(quatre civils": a bare number only behind a colon. */
function opensParts(tokens: Words, toll: Draft, first: Draft): boolean {
  const mark = tokens[firstToken(first) - 1]
  if (firstToken(first) - lastToken(tokens, toll) > (mark?.folded === ':' ? FAR : 2)) return false
  return mark?.folded === ':' || (first.head !== null && (/^[,(]$/u.test(mark?.folded ?? '') || is(mark, WORD.dash)))
}

/** "dont | un enfant" */
export const isSubset = (tokens: Words, part: Draft): boolean =>
  is(tokens[firstToken(part) - 1], WORD.subset) || /^lesquel/u.test(folded(tokens, firstToken(part) - 1))
