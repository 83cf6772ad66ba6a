import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Governor } from '../words/governing-words.js'
import { predicateBehind } from './predicate.js'
import { predicateStart } from './predicate-start.js'

/** The metric of "parmi les 38 victimes | figurent", "parmi les morts, | on compte". */
export function amongBefore(tokens: Words, whole: Draft | undefined, at: number): Metric | null {
  if (tokens[at]!.kind !== 'word' || !/^(?:figur|compt|dénombr|recens|trouv)/u.test(folded(tokens, at))) return null
  if (whole && /^parmi$/u.test(folded(tokens, firstToken(whole) - 2)) && at - lastToken(tokens, whole) < 5) {
    return whole.metric === 'casualties' ? 'killed' : whole.metric
  }
  for (let noun = at - 1; noun > at - 24 && noun > 1 && folded(tokens, noun) !== '.'; noun--) {
    const head = noun - (is(tokens[noun - 1], WORD.number) ? 3 : 2)
    const group = folded(tokens, head + 1) === 'des' && WHOLES.has(folded(tokens, head))
    if (folded(tokens, head) === 'parmi' || group) return amongOutcome(outcomeAt(tokens, noun), at)?.metric ?? null
  }
  return null
}

/** "au nombre des morts figurent", "la majorité des morts sont russes ; on compte aussi" */
const WHOLES: ReadonlySet<string> = new Set(
  'nombre majorité plupart moitié liste nationalités nationalité origine origines'.split(' '),
)

/** What the noun at a token says, or the participle behind it: "les blessés", "les personnes | tuées". */
const outcomeAt = (tokens: Words, noun: number): Metric | null =>
  tokens[noun]?.lex.noun?.metric ??
  (tokens[noun + 1]?.lex.verb?.form === 'participle' ? tokens[noun + 1]!.lex.verb!.metric : null)

export const joinedByAnd = (tokens: Words, at: number): boolean => is(tokens[at], WORD.coordinator)

/** "parmi les victimes | trois Français" */
export const amongOutcome = (metric: Metric | null, at: number): Governor | null =>
  metric && { metric: metric === 'casualties' ? 'killed' : metric, at }

/** "trois Danois ont été reconnus parmi les | 41 personnes tuées": what befell the number behind, among whom these are. */
export function amongNext(
  tokens: Words,
  draft: Draft,
  next: Draft | undefined,
  sentenceLast: number,
  counted: ReadonlySet<number>,
): Metric | null {
  if (!next || folded(tokens, firstToken(next) - 2) !== 'parmi') return null
  if (firstToken(next) - lastToken(tokens, draft) >= 9) return null
  const deed = predicateBehind(tokens, predicateStart(tokens, next), sentenceLast, counted)
  const group = nounOf(tokens, next)?.metric ?? (deed && deed !== 'agent' ? deed.metric : null)
  return group === 'casualties' ? 'killed' : group
}
