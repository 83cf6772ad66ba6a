import type { Draft } from '../../../draft.js'
import { lastToken, nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { tellsOfOneEvent } from './one-event.js'
import { isYear } from './spans.js'

/** "3 804 victimes | de 2018" */
export const isOfYear = (tokens: Words, draft: Draft): boolean => {
  const of = lastToken(tokens, draft) + 1
  return folded(tokens, of) === 'de' && isYear(tokens, of + 1) && nounOf(tokens, draft)?.kind === 'outcome'
}

/** So many killed or wounded in a month are rarely one event's. */
const MANY_IN_MONTH = 50

/** "450 soldats | ont été tués en novembre", "286 blessés | en août": a month's, where no event and no year is named. */
export function isOfMonth(tokens: Words, draft: Draft): boolean {
  const end = lastToken(tokens, draft)
  // "six gardes | avaient déjà été tués en mai"
  const already = [2, 3].some((n) => folded(tokens, end + n) === 'déjà')
  if ((draft.low ?? 0) < (already ? 2 : MANY_IN_MONTH)) return false
  let at = end + 1
  while (at < end + 7 && is(tokens[at], OF_PASSIVE)) at++
  if (at > end + 1 && !(tokens[at]?.lex.verb || is(tokens[at], WORD.participle))) return false
  const last = at + 4
  while (at < last && (tokens[at]?.lex.month ?? 0) === 0 && tokens[at]?.kind === 'word') at++
  return (
    folded(tokens, at - 1) === 'en' &&
    (tokens[at]?.lex.month ?? 0) > 0 &&
    (already || (tokens[at + 1]?.kind !== 'digits' && !folded(tokens, end + 1).startsWith('avai'))) &&
    !tellsOfOneEvent(tokens, at - 1)
  )
}

const OF_PASSIVE = WORD.avoir | WORD.etre | WORD.been | WORD.adverb
