import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { figureToldAgain } from '../counted/figure-told-again.js'
import { firstToken, lastToken, type Report, standingBefore } from '../drafts.js'
import { after, folded, is, isCapital, isDe, isThat, isUn, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import type { Attribution } from './attribution.js'
import type { Named } from './named.js'
import type { Relay } from './relay.js'
import { readSpeaker } from './speaker-name.js'

/** Words between a number and the next teller's at most. */
const BETWEEN = 16
/** The same from number to number, the counted noun's words between. */
const FAR = 40

/** "La police parle de six morts, les organisateurs de | vingt", "Moscou parle de | 60": a bare number counts what another's before it did; null where nobody tells it. */
export function countedInTurn(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  if (draft.head !== null || !endsThere(tokens, draft)) return null
  const previous = standingBefore(drafts, index, FAR)
  if (!previous || !isPeople(previous.metric) || firstToken(draft) - lastToken(tokens, previous) > BETWEEN) return null
  return inTurn(tokens, draft) || isTold(tokens, before(tokens, draft)) ? previous.metric : null
}

/** "Londres parle de | 250", "l'opposition évoque | quarante": a bare number that one tells, of those of whom the sentence before told. */
export const isToldBare = (tokens: Words, draft: Draft): boolean =>
  draft.head === null && endsThere(tokens, draft) && isTold(tokens, before(tokens, draft))

const NOBODY: ReadonlyMap<Draft, Attribution> = new Map()

/** Who tells each number in turn without a verb of saying: "six morts pour le gouvernement, vingt pour l'opposition" takes two. */
export function tellersInTurn(
  { tokens, text }: Report,
  drafts: readonly Draft[],
  others: readonly Attribution[],
): ReadonlyMap<Draft, Attribution> {
  if (drafts.length < 2) return NOBODY
  const found = new Map<Draft, Attribution>()
  const parties = drafts.map((draft) => figureFor(tokens, draft))
  const weighed = parties.filter((party) => party !== null).length > 1
  drafts.forEach((draft, index) => {
    const earlier = others.findLast(({ at }) => at < firstToken(draft))
    const teller = earlier && (draft.head === null || index > 0) ? inTurn(tokens, draft, text) : null
    if (teller && draft.head !== null && !sharesVerb(tokens, earlier!, teller.first)) return
    const words = teller ?? (weighed ? (parties[index] ?? null) : null)
    const named: Named | null = words ? { kind: 'name', ...words } : whoTellsAgain(tokens, text, draft)
    if (named) found.set(draft, { at: firstToken(draft) - 1, reach: 'forward', named, relay: null })
  })
  return found
}

/** "L'armée | évoque | dix rebelles et les habitants | trente civils": nothing but a first figure parts the verb from the next teller. */
function sharesVerb(tokens: Words, { at, reach }: Attribution, next: number): boolean {
  const { saying } = tokens[at]!.lex
  if (reach !== 'forward' || saying?.how !== 'says' || saying.form === 'gerund') return false
  for (let n = at + 1; n < next; n++)
    if (is(tokens[n], WORD.avoir | WORD.etre | WORD.relative | WORD.finite) || isDeed(tokens[n])) return false
  return true
}

const isDeed = (token: Word | undefined): boolean =>
  (token?.lex.verb ?? null) !== null && token!.lex.verb!.form !== 'participle'

/** "109 blessés, chiffre que | le ministère | ramène à 76", "chiffre porté à 120 par | le maire |" */
function whoTellsAgain(tokens: Words, text: string, draft: Draft): Named | null {
  const again = figureToldAgain(tokens, draft)
  if (again === null) return null
  const by = lastToken(tokens, draft) + 1
  const named = isThat(folded(tokens, again.clause))
    ? readSpeaker(tokens, text, after(tokens, again.clause), again.verb - 1)
    : folded(tokens, by) === 'par'
      ? readSpeaker(tokens, text, by + 1, tokens.length - 1)
      : null
  return named?.kind === 'nobody' ? null : named
}

/** "…, | les rebelles | de trente", "…, | une source hospitalière | 15", "…, | Kiev | 200": who tells a number without a verb of his own. */
function inTurn(tokens: Words, draft: Draft, text: string | null = null): Relay | null {
  const last = before(tokens, draft)
  let open = last
  for (; !TURNS.has(folded(tokens, open)); open--)
    if (open < last - NAME || is(tokens[open], NOT_NAMED) || tokens[open]?.kind === 'digits') return null
  let noun = open + 1
  while (noun <= last && is(tokens[noun], WORD.determiner | WORD.apostrophe)) noun++
  if (noun > last || !endsName(tokens, last)) return null
  // "l'opposition | en dénombre | 60": a verb of his own
  for (let at = noun + 1; at <= last; at++) if (tokens[at]?.lex.saying || tokens[at]?.lex.verb) return null
  const named = text !== null && isCapital(tokens[noun], text)
  if (SPEAKING_NOUNS.has(folded(tokens, noun)))
    return noun > open + 1 || named ? { first: isUn(folded(tokens, noun - 1)) ? noun - 1 : noun, last } : null
  const place = tokens[noun]?.lex.places && noun === last && isToldBefore(tokens, firstToken(draft))
  return place || (named && noun > open + 1) ? { first: noun, last } : null
}

/** Whether a number before it was told with a verb: "Moscou | annonce | 15 soldats tués, Kiev 200". */
function isToldBefore(tokens: Words, number: number): boolean {
  for (let at = number - 1; at > number - BETWEEN && at >= 0; at--) {
    const { saying } = tokens[at]!.lex
    if (saying?.how === 'says' && saying.form !== 'infinitive') return true
  }
  return false
}

/** What may stand before who tells in turn. */
const TURNS: ReadonlySet<string> = new Set(', ; et mais contre'.split(' '))
/** A name's words at most: "la mission des Nations unies". */
const NAME = 7
const NOT_NAMED = WORD.avoir | WORD.etre | WORD.pronoun | WORD.relative | WORD.finite | WORD.breaker

const endsName = (tokens: Words, last: number): boolean =>
  tokens[last]?.kind === 'word' && !is(tokens[last], WORD.preposition | WORD.determiner | WORD.negation)

/** "Six morts pour | le gouvernement |, vingt pour l'opposition": whose figure it is, where the words weigh one against another. */
function figureFor(tokens: Words, draft: Draft): { first: number; last: number } | null {
  const at = lastToken(tokens, draft) + 1
  if (folded(tokens, at) !== 'pour' || !is(tokens[at + 1], WORD.determiner)) return null
  const noun = after(tokens, at + 1)
  return TELLERS.test(folded(tokens, noun)) && tokens[noun + 1]?.kind === 'mark' ? { first: noun, last: noun } : null
}

/** Whose figures are told "for" them; "six morts pour l'armée" are its own. */
const TELLERS =
  /^(?:gouvernement|opposition|police|préfecture|autorités|ministère|organisateurs|syndicats?|onu|ong|habitants|riverains|témoins|secours|élus|opposants|manifestants)$/u

/** The token before a number and its "de", "celui de"; the comma of "; l'ONU, | 450". */
function before(tokens: Words, draft: Draft): number {
  let at = firstToken(draft) - 1
  if (is(tokens[at], WORD.apostrophe)) at--
  if (isDe(folded(tokens, at))) return /^(?:celui|celle)$/u.test(folded(tokens, at - 1)) ? at - 2 : at - 1
  if (folded(tokens, at) !== ',') return at
  for (let n = at - 1; n > at - NAME; n--) if (folded(tokens, n) === ';') return at - 1
  return at
}

/** "parle | de 60", "fait état | de 60", "n'en reconnaît | que | dix" */
function isTold(tokens: Words, at: number): boolean {
  if (folded(tokens, at) === 'état') return true
  const only = folded(tokens, at) === 'que' ? at - 1 : at
  return (
    /^(?:parl|évoqu|reconn|avanc|revendiqu|annonc|recens|dénombr)/u.test(folded(tokens, only)) &&
    tokens[only]?.lex.saying !== null
  )
}

/** A mark, "et" or "selon" right behind: no noun is counted. */
function endsThere(tokens: Words, draft: Draft): boolean {
  const next = tokens[lastToken(tokens, draft) + 1]
  return (
    !next ||
    (next.kind === 'mark' && /^[.,;:»")]$/u.test(next.folded)) ||
    /^(?:et|selon|mais|pour|au|dans|seulement|tués|morts)$/u.test(next.folded)
  )
}
