import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** So many dead, or driven out, are a war's and not one event's. */
const MANY_DEAD = 1000
const MANY_DISPLACED = 1_000_000

/** How far around a number its day or event may be named. */
const AROUND = 60

/** "des milliers de personnes ont péri", "trois millions ont été déplacées": a war's toll, where no day and no single event is named. */
export function isOfManyEvents(tokens: Words, draft: Draft, { first, last }: TokenRange): boolean {
  const least = draft.low ?? 0
  const many =
    draft.metric === 'displaced'
      ? least >= MANY_DISPLACED
      : (draft.metric === 'killed' || draft.metric === 'casualties') && least >= MANY_DEAD
  // a figure to the last man is one count's
  const counted = draft.bound === 'exact' && least % 100 !== 0
  if (!many || counted || isState(tokens, draft)) return false
  const [from, to] = [Math.max(first, draft.first - AROUND), Math.min(last, draft.last + AROUND)]
  for (let at = from; at <= to; at++) if (isDay(tokens, at) || isOneEvent(tokens, at)) return false
  return true
}

/** "2.000 corps", "un million de réfugiés", "un million sont déplacés": how many there are, not how many were. */
function isState(tokens: Words, draft: Draft): boolean {
  const end = lastToken(tokens, draft)
  const noun = draft.head === null ? '' : folded(tokens, draft.head)
  const made = /^(?:fait|faits|causé|provoqué|entraîné|jeté)$/u
  if (/^(?:corps|cadavres|réfugiée?s|déplacée?s)$/u.test(noun))
    return ![1, 2, 3].some((n) => made.test(folded(tokens, firstToken(draft) - n)))
  return draft.metric === 'displaced' && folded(tokens, end + 1) === 'sont'
}

const isDay = (tokens: Words, at: number): boolean =>
  tokens[at]!.lex.weekday >= 0 ||
  folded(tokens, at) === 'hier' ||
  (tokens[at]!.kind === 'digits' && (tokens[at + 1]?.lex.month ?? 0) > 0)

const DISASTERS =
  /^(?:séismes?|tremblement|tsunami|ouragan|cyclone|typhon|inondations?|éruption|naufrage|bataille|massacre|manifestation|journée|nuit)$/u

/** "l'agression a provoqué le déplacement de …": weeks of it. */
const CAMPAIGNS = /^(?:agression|offensive)$/u

function isOneEvent(tokens: Words, at: number): boolean {
  if (DISASTERS.test(folded(tokens, at))) return true
  const noun = tokens[at]!.lex.noun
  if (noun?.kind !== 'event' || noun.plural || CAMPAIGNS.test(folded(tokens, at))) return false
  return is(tokens[at - 1], WORD.determiner | WORD.apostrophe | WORD.frontAdjective)
}
