import type { Metric } from '../../../../claim/vocabulary.js'
import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Finding } from './finding.js'
import { governorBefore } from './governor.js'
import { predicateBehind } from './predicate.js'
import { predicateStart } from './predicate-start.js'

/** What one may be already when one is killed: "25 prisonniers exécutés", "trois otages ont été tués". */
const HELD: ReadonlySet<Metric> = new Set<Metric>(['detained', 'abducted', 'displaced', 'missing'])

/** Prisoners, hostages and wounded to whom more happened: "25 prisonniers exécutés", "trois des blessés sont morts"; null where nothing did. */
export function harmedAlready(
  tokens: Words,
  drafts: readonly Draft[],
  index: number,
  sentence: TokenRange,
  counted: ReadonlySet<number>,
): Finding | null {
  const draft = drafts[index]!
  const noun = nounOf(tokens, draft)
  if (noun?.kind !== 'outcome') return null
  // "sur les 170 otages, vingt ont été tués"
  const held = HELD.has(noun.metric ?? 'other') && !isGroupOf(tokens, draft)
  const wounded = noun.metric === 'wounded' && draft.high !== 0 && !isGroupOf(tokens, draft)
  if (!held && !wounded) return null
  const harm = harmOf(tokens, drafts, index, sentence, counted)
  if (wounded && harm === 'killed') return { rule: 'wounded-who-died', found: { metric: 'killed' } }
  return held && harm ? { rule: 'harm-of-the-held', found: { metric: harm } } : null
}

/** "sur | les vingt blessés, deux sont morts", "deux | des dix blessés ont succombé": the verb is the part's. */
function isGroupOf(tokens: Words, draft: Draft): boolean {
  const article = firstToken(draft) - 1
  if (folded(tokens, article) === 'des') return is(tokens[article - 1], WORD.number)
  return folded(tokens, article) === 'les' && GROUPS.has(folded(tokens, article - 1))
}

const GROUPS: ReadonlySet<string> = new Set(['sur', 'parmi'])

/** Whether the clause says that those counted were killed or wounded. */
function harmOf(
  tokens: Words,
  drafts: readonly Draft[],
  index: number,
  sentence: TokenRange,
  counted: ReadonlySet<number>,
): Metric | null {
  const predicate = predicateBehind(tokens, predicateStart(tokens, drafts[index]!), sentence.last, counted)
  const wounded = nounOf(tokens, drafts[index]!)?.metric === 'wounded'
  const before = firstToken(drafts[index]!) - 1
  // "et | « | 48 blessés"
  const joint = quoteSide(tokens, before) === 'open' ? before - 1 : before
  // "43 morts, brûlés vifs, | quatre blessés"
  const joined = is(tokens[joint], WORD.coordinator) || folded(tokens, joint) === ','
  // "tuées, dont deux femmes et | 30 blessées": the verb is the others'
  const governor = wounded && joined ? null : governorBefore(tokens, drafts, index, sentence.first)
  const next = drafts[index + 1]
  const at = predicate && predicate !== 'agent' ? predicate.at : -1
  const others =
    at >= 0 &&
    (wounded
      ? isOthers(tokens, next, at) || isApposed(tokens, at) || isOfOne(tokens, drafts[index]!, at)
      : isOfBare(tokens, drafts[index]!, next, at))
  if (others) return null
  const metric = governor?.metric ?? (predicate && predicate !== 'agent' ? predicate.metric : null)
  // "deux exilés sont portés disparus"
  const lost = metric === 'missing' && nounOf(tokens, drafts[index]!)?.metric === 'displaced'
  return metric === 'killed' || metric === 'wounded' || lost ? metric : null
}

/** "un porté disparu et sept | hospitalisés", "trois otages et dix autres | tués": a bare number's own participle; beside the missing anybody's. */
function isOfBare(tokens: Words, draft: Draft, next: Draft | undefined, at: number): boolean {
  if (next === undefined || lastToken(tokens, next) !== at - 1) return false
  const bare = next.head === null || /^autres?$/u.test(folded(tokens, next.head))
  return bare || nounOf(tokens, draft)?.metric === 'missing'
}

/** "55 blessés, des fidèles | fauchés par un tireur": what befell them all, and no death of the wounded. */
const isApposed = (tokens: Words, at: number): boolean =>
  tokens[at - 1]?.lex.noun?.kind === 'person' && folded(tokens, at - 2) === 'des' && folded(tokens, at - 3) === ','

/** "vingt blessés et une aile de la gare | effondrée", "40 blessés, le tireur | retrouvé mort": a participle of one, without its verb, is told of no plural. */
const isOfOne = (tokens: Words, draft: Draft, at: number): boolean =>
  (draft.low ?? 0) > 1 &&
  (tokens[at]?.lex.verb?.form === 'participle' || is(tokens[at], WORD.participle)) &&
  !folded(tokens, at).endsWith('s') &&
  !is(tokens[at - 1], WORD.avoir | WORD.etre | WORD.been | WORD.adverb) &&
  lastToken(tokens, draft) < at - 1

/** "112 blessés et 55 jihadistes | abattus": a participle right behind the next number's noun is that number's alone. */
function isOthers(tokens: Words, next: Draft | undefined, at: number): boolean {
  if (next === undefined || is(tokens[at], WORD.avoir | WORD.etre)) return false
  if (lastToken(tokens, next) === at - 1) return true
  // "179 blessés, dont 21 | « déclarés morts à l'arrivée »"
  if (!is(tokens[firstToken(next) - 1], WORD.subset) || at < firstToken(next)) return false
  for (let n = lastToken(tokens, next) + 1; n < at; n++)
    if (folded(tokens, n) === ',' || is(tokens[n], WORD.avoir | WORD.etre)) return false
  return true
}
