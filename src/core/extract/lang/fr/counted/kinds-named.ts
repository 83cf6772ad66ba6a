import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { adjoins, after, folded, hints, is, isDe, isMark, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { kindAt, statusAt } from './among-whom.js'

/** How far behind the number both kinds may be named. */
const REACH = 22

/**
 * "200 morts, | dont des militaires et de nombreux civils", "sept personnes ont été tuées, | des civils et des policiers": whether a list behind
 * a number names civilians and combatants without counting them.
 */
export function bothKindsBehind(tokens: Words, draft: Draft, sentenceLast: number): boolean {
  const end = lastToken(tokens, draft)
  const limit = Math.min(sentenceLast, end + REACH)
  for (let at = end + 1; at <= limit; at++) {
    const word = folded(tokens, at)
    if (word === ';' || word === ':' || is(tokens[at], WORD.breaker)) return false
    if (opensKinds(tokens, at) || listsAmong(tokens, draft, at)) return namesBoth(tokens, at + 1, limit)
  }
  return false
}

/** ", | dont des", "incluant", ", des civils": where a list of kinds begins. */
function opensKinds(tokens: Words, at: number): boolean {
  const next = folded(tokens, at + 1)
  const uncounted = next === 'des' || next === 'de'
  if (is(tokens[at], WORD.subset) || hints(tokens[at], CUE.including)) return uncounted
  // "80 personnes | – | 31 policiers, trois soldats et des civils – ont péri"
  if (is(tokens[at], WORD.dash) && !adjoins(tokens[at]) && is(tokens[at + 1], WORD.number)) return true
  return folded(tokens, at) === ',' && next === 'des' && tokens[at + 2]?.lex.noun?.kind === 'person'
}

/** "Parmi les 12 tués | figurent | des bergers et des soldats" */
const listsAmong = (tokens: Words, draft: Draft, at: number): boolean =>
  folded(tokens, at + 1) === 'des' &&
  /^(?:figur|compt)/u.test(folded(tokens, at)) &&
  folded(tokens, firstToken(draft) - 2) === 'parmi'

function namesBoth(tokens: Words, from: number, limit: number): boolean {
  const kinds = new Set<string>()
  for (let at = from; at <= limit; at++) {
    // ", des fidèles fauchés | par un kamikaze"
    if (folded(tokens, at) === 'par') return false
    // "des supplétifs | civils |": what kind of them
    const qualifies =
      tokens[at - 1]?.lex.noun?.kind === 'person' && /^(?:civils?|militaires?)$/u.test(folded(tokens, at))
    const status = qualifies ? null : kindAt(tokens, at)
    if (status) kinds.add(status)
    if (kinds.size > 1) return true
    if (is(tokens[at], WORD.avoir | WORD.etre | WORD.relative | WORD.finite)) return false
  }
  return false
}

/** "31 personnes, | militaires et civils confondus", "30 morts (civils et militaires)" */
export function apposedKinds(tokens: Words, last: number): Status | null {
  if (!isMark(tokens, last + 1, ',(') && !is(tokens[last + 1], WORD.dash)) return null
  return kindsFrom(tokens, last + 2)
}

/** "douze corps | de juristes, policiers et civils" */
export function ofKinds(tokens: Words, last: number): Status | null {
  return tokens[last]?.lex.noun?.kind === 'outcome' && isDe(folded(tokens, last + 1))
    ? kindsFrom(tokens, after(tokens, last + 1))
    : null
}

/** "militaires et civils", "juristes, policiers et civils": both kinds, where both are named. */
function kindsFrom(tokens: Words, from: number): Status | null {
  const kinds = new Set<Status | null>()
  let at = from
  for (; at < from + 8 && tokens[at]?.lex.noun?.kind === 'person'; at += 2) {
    kinds.add(statusAt(tokens, at))
    if (folded(tokens, at + 1) !== ',' && !is(tokens[at + 1], WORD.coordinator)) break
  }
  return kinds.has('civilian') && kinds.has('combatant') ? 'mixed' : null
}
