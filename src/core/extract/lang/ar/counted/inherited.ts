import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { TOLLED } from '../metric/governor.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { antecedent } from './belonging.js'
import { isOfThings } from './share-belonging.js'

/** The nearest figure before `end` that counts people; -1 where none of the last few does. */
export function peopleBefore(wholes: readonly Draft[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) if (!isOfThings(wholes[at]!)) return at
  return -1
}

/** "مع مقتل الفتى ترتفع حصيلة القتلى إلى 456": all the dead, of whatever kind the one before was. */
export function ofWholeToll(tokens: Tokens, { from, first }: Draft): boolean {
  const start = (from ?? first) - 1
  for (let at = start; at >= Math.max(0, start - 8); at--) {
    const { word, stem, def } = tokens[at]!.lex
    if (TOLLED.has(stem)) {
      const heads = tokens[at + 1]?.lex
      return Boolean(
        heads?.def && heads.word.noun?.kind === 'person' && heads.word.noun.metric && heads.word.number === 'many',
      )
    }
    if (isMark(tokens[at], '.،؛') || word.numeral || tokens[at]!.kind === 'digits' || (word.outcome && !def))
      return false
  }
  return false
}

/** "ثلاثة آخرين" are of the kind just counted, unless two kinds were. */
export function inherited(wholes: readonly Draft[]): Status {
  const last = peopleBefore(wholes, wholes.length)
  if (last < 0) return 'unknown'
  const own = wholes[last] as Draft
  const rival = wholes[peopleBefore(wholes, last)]
  if (own.status === 'mixed') return 'unknown'
  return rival && rival.metric === own.metric && rival.status !== own.status ? 'unknown' : own.status
}

/** "ونزوح مليونين آخرين": those driven out do not fight, whoever was counted before. */
export function ofOthers({ metric }: Draft, wholes: readonly Draft[]): Status {
  const theirs = inherited(wholes)
  return theirs === 'unknown' && metric === 'displaced' ? 'civilian' : theirs
}

/** "استسلم العشرات منهم": of those named before, else of those counted. */
export function ofThose(tokens: Tokens, draft: Draft, wholes: readonly Draft[]): Status {
  const named = antecedent(tokens, draft)
  return named === 'unknown' && !(wholes.length > 0 && theWounded(tokens, draft, wholes.at(-1)!))
    ? inherited(wholes)
    : named
}

/** "إن المصابين نقلوا، وإن اثنين منهم": of those named with the article since. */
function theWounded(tokens: Tokens, { first }: Draft, since: Draft): boolean {
  for (let at = first - 1; at > Math.max(lastOf(since), first - 20); at--) {
    const { def, word } = tokens[at]!.lex
    if (def && word.number === 'many' && word.noun?.kind === 'person') return true
  }
  return false
}

/** "مقتل مدنيين في الريف وجرح عشرة آخرين": others than those named without a number. */
export function othersThan(tokens: Tokens, { from, first }: Draft): Status | null {
  const outcome = (from ?? first) - 1
  if (!tokens[outcome]?.lex.word.outcome || !tokens[outcome]!.lex.conj) return null
  for (let at = outcome - 1; at >= Math.max(1, outcome - 6); at--) {
    const { noun, number, numeral, outcome: other } = tokens[at]!.lex.word
    if (tokens[at]!.kind !== 'word' || numeral || other) return null
    if (noun?.kind === 'person' && number === 'many')
      return noun.status !== 'unknown' && (at === outcome - 1 || tokens[at - 1]!.lex.word.outcome) ? noun.status : null
  }
  return null
}
