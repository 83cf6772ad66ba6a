import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { endsClause, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isDay } from './magnitude.js'
import { hasOwnDay } from './own-day.js'

/** How far behind its number "parmi les victimes" may stand. */
const REACH = 12

/** "38 enfants | figurent parmi les victimes", "14 | des tués sont des enfants": some of those that the sentence before counted. */
export function isShareOfThem(tokens: Words, draft: Draft, { first, last }: TokenRange): boolean {
  const end = lastToken(tokens, draft)
  // "ce 25 juillet, | sept des victimes": a day's own
  for (let at = first; at <= last; at++) if (isDay(tokens, at)) return false
  if (folded(tokens, draft.last + 1) === 'des' && nounOf(tokens, draft)?.kind === 'outcome') return true
  for (let at = end + 1; at < end + REACH && tokens[at]; at++) {
    if (endsClause(tokens, at) || is(tokens[at], WORD.relative)) return false
    if (folded(tokens, at) === 'parmi')
      return /^(?:les|ces)$/u.test(folded(tokens, at + 1)) && tokens[at + 2]?.lex.noun?.kind === 'outcome'
  }
  return false
}

/** "1,2 million de personnes, dont | plus de 300 000 enfants" */
export const isPart = (tokens: Words, whole: Draft, draft: Draft): boolean =>
  whole.metric === draft.metric && (draft.rules.includes('part-of') || draft.rules.includes('listed-with'))
    ? !hasOwnDay(tokens, draft, lastToken(tokens, whole))
    : is(tokens[firstToken(draft) - 1], WORD.subset) && firstToken(draft) - lastToken(tokens, whole) < 6

const isAlso = (word: string): boolean => word === 'également' || word === 'aussi'

/** "Le ministère fait également état de | 61.000 blessés": beside the total of the sentence before, where no day is named. */
export function tellsAlso(tokens: Words, draft: Draft, { first, last }: TokenRange): boolean {
  const noun = nounOf(tokens, draft)?.kind
  if (draft.metric === 'displaced' || !(noun === 'outcome' || (noun === 'person' && isHarm(draft.metric)))) return false
  let also = (draft.low ?? 0) >= MANY
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.lex.weekday >= 0 || DAYS.has(folded(tokens, at))) return false
    const { noun } = tokens[at]!.lex
    if (noun?.kind === 'event' && !noun.plural) return false
    also ||= isAlso(folded(tokens, at)) && at < firstToken(draft) && (draft.low ?? 0) >= SOME
  }
  return also
}

const isHarm = (metric: Draft['metric']): boolean => metric === 'killed' || metric === 'wounded'

/** So many are rarely one event's beside a total; and so many told as "aussi". */
const [MANY, SOME] = [500, 50]

const DAYS: ReadonlySet<string> = new Set('hier heures aujourd nuit'.split(' '))
