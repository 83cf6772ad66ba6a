import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'
import type { Toll } from './number-of.js'

export const ESTIMATES = /^(?:chiffr|évalu|estim|établi)/u

/** "les assaillants étaient | une centaine", "les blessés sont | 12" */
export function subjectCounted(tokens: Words, draft: Draft): Toll | null {
  let at = firstToken(draft) - 1
  // "les tireurs étaient | au nombre de | deux"
  if (folded(tokens, at) === 'de' && folded(tokens, at - 1) === 'nombre' && folded(tokens, at - 2) === 'au') at -= 3
  if (isNoVerb(tokens, at) && folded(tokens, at) !== 'à') return null
  // "les morts sont | estimés à | 22"
  const estimate = folded(tokens, at) === 'à' ? at - 1 : at
  if (ESTIMATES.test(folded(tokens, estimate))) {
    at = estimate - 1
    while (!is(tokens[at], WORD.etre) && at > estimate - 6 && tokens[at]?.kind === 'word') at--
  }
  // "les victimes, ce jeudi, | atteignent | 147"
  if (REACHES.test(folded(tokens, at))) return harmedSubject(tokens, overAsideBefore(tokens, at - 1))
  // "les victimes | comprennent | 39 soldats"
  if (draft.head !== null && CONSISTS.test(folded(tokens, at))) return harmedSubject(tokens, at - 1)
  // "ils sont | encore | 52 000 à errer"
  const verb = is(tokens[at], WORD.adverb) ? at - 1 : at
  if (verb < at && draft.head === null && is(tokens[verb], WORD.etre)) at = verb
  if (!is(tokens[at], WORD.etre)) return null
  at--
  const whole = harmedSubject(tokens, at)
  if (whole || draft.head !== null) return whole
  // "ils sont | 50 000 à avoir fui"
  if (/^(?:ils|elles)$/u.test(folded(tokens, at)))
    return whatTheyDid(tokens, lastToken(tokens, draft) + 1) ?? whoCame(tokens, lastToken(tokens, draft) + 1)
  while (is(tokens[at], WORD.adjective | WORD.adverb)) at--
  const noun = tokens[at]?.lex.noun
  if (!noun?.plural || !THESE.test(folded(tokens, at - 1))) return null
  return noun.kind === 'person' && noun.status === 'combatant' ? { metric: 'strength', status: noun.status } : null
}

/** A number, a mark or a small word: most numbers stand behind one. */
const isNoVerb = (tokens: Words, at: number): boolean =>
  at < 0 || tokens[at]!.kind !== 'word' || (is(tokens[at], SMALL) && !is(tokens[at], WORD.adverb))

/** "incluant" is a verb too. */
const SMALL = CLOSED_CLASS & ~WORD.subset

const CONSISTS = /^(?:compren|inclu|compt(?:ent|aient)|regroup)/u
const REACHES = /^(?:attei|dépass|avoisin|frôl|approch)/u

/** "les morts | , à midi," */
function overAsideBefore(tokens: Words, at: number): number {
  if (folded(tokens, at) !== ',') return at
  for (let n = at - 1; n > at - 12; n--) if (folded(tokens, n) === ',') return n - 1
  return at
}

export const THESE = /^(?:les|ces|ses|leurs)$/u

/** "les douze tués | sont", "les soldats blessés | étaient": what became of those whom the subject names. */
function harmedSubject(tokens: Words, end: number): Toll | null {
  let at = end
  while (is(tokens[at], WORD.adjective | WORD.adverb) && tokens[at]?.lex.noun?.kind !== 'outcome') at--
  const said = tokens[at]?.lex.verb?.form === 'participle' ? tokens[at]!.lex.verb : null
  const owner = said ? overComplement(tokens, at - 1) : at
  const who = said && tokens[owner]?.lex.noun?.kind === 'person' ? owner : at
  const noun = tokens[who]?.lex.noun
  const metric = who < at ? said?.metric : noun?.metric
  const article = is(tokens[who - 1], WORD.number) ? who - 2 : who - 1
  if (!metric || !noun?.plural || !THESE.test(folded(tokens, article))) return null
  return { metric: metric === 'casualties' ? 'killed' : metric }
}

/** "les deux passagers | du bus | décédés": the noun before its complement; `at` where none stands. */
function overComplement(tokens: Words, at: number): number {
  if (tokens[at]?.lex.noun?.kind === 'person') return at
  for (let of = at - 1; of > at - 4; of--)
    if (/^(?:du|de|des)$/u.test(folded(tokens, of))) return tokens[of - 1]?.lex.noun?.plural ? of - 1 : at
  return at
}

/** "ils étaient une dizaine, | cagoulés", "une quarantaine | à nous attendre", "huit | lourdement armés" */
function whoCame(tokens: Words, from: number): Toll | null {
  for (let at = from; at < from + 4; at++) {
    if (ARMED.test(folded(tokens, at))) return { metric: 'strength', status: 'combatant' }
    if (folded(tokens, at) === 'à' && LYING_IN_WAIT.test(folded(tokens, at + 2)))
      return { metric: 'strength', status: 'combatant' }
  }
  return null
}

const ARMED = /^(?:armés|cagoulés|masqués|encagoulés|enturbannés)$/u
const LYING_IN_WAIT = /^(?:attendre|tirer|attaquer|encercler|mitrailler)$/u

function whatTheyDid(tokens: Words, at: number): Toll | null {
  if (folded(tokens, at) !== 'à') return null
  const deed = /^(?:avoir|être)$/u.test(folded(tokens, at + 1)) ? at + 2 : at + 1
  if (folded(tokens, deed + 1) === 'refuge') return { metric: 'displaced' }
  const metric = tokens[deed]?.lex.verb?.metric
  return metric ? { metric } : null
}
