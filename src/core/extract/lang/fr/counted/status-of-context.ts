import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { isSubset } from '../metric/parts-of-toll.js'
import { quoteSide } from '../quote-marks.js'
import { folded, hints, is, isDe, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { amongWhom, kindAt, sideBefore, statusAt } from './among-whom.js'
import { isTeller } from './teller.js'

/** "dix civils, dont trois femmes": a part is what the whole is. "foncé sur des passants, en tuant cinq": who was hit says who died. */
export function fromContext(tokens: Words, draft: Draft, before: Draft | null, sentenceFirst: number): Status | null {
  const at = firstToken(draft)
  const part = amongWhom(tokens, lastToken(tokens, draft))
  // "les corps de 12 bergers, dont | ceux de | deux filles"
  const of = isDe(folded(tokens, at - 1)) && /^ce(?:ux|lui|lles?)$/u.test(folded(tokens, at - 2))
  if (is(tokens[of ? at - 3 : at - 1], WORD.subset)) return part ?? before?.status ?? null
  const side = part ?? sideBefore(tokens, at)
  if (side) return side
  if (draft.head !== null && nounOf(tokens, draft)?.kind !== 'outcome' && folded(tokens, draft.head) !== 'autres')
    return null
  return targetStatus(tokens, at, Math.max(sentenceFirst, at - CONTEXT))
}

/** "a visé des recrues, faisant 71 morts": who was attacked, where all the people named behind the attack are of one kind. */
function targetStatus(tokens: Words, at: number, floor: number): Status | null {
  let found: Status | null = null
  // "la mosquée de l'imam": one person alone does not tell whom the attack hit
  let several = false
  for (let n = at - 1; n > floor; n--) {
    if (hints(tokens[n], CUE.attack)) return several ? found : null
    if (is(tokens[n], WORD.breaker) && !/^(?:si|comme|ainsi|avant)$/u.test(folded(tokens, n))) return null
    const noun = tokens[n]!.lex.noun
    if (noun?.kind !== 'person' || noun.status === 'unknown' || is(tokens[n], WORD.demonym)) continue
    // "s'élève" is no pupil
    if (is(tokens[n - 1], WORD.apostrophe) && folded(tokens, n - 2) === 's') continue
    // "un quartier musulman": what kind of quarter
    if (is(tokens[n], WORD.adjective) && !is(tokens[n - 1], WORD.determiner | WORD.preposition | WORD.coordinator))
      continue
    // "une ville tenue par des rebelles": not who was attacked
    if (isAgent(tokens, n)) continue
    if (found && found !== noun.status) return null
    found = noun.status
    several ||= noun.plural
  }
  return null
}

/** "par | des rebelles", "par des rebelles et | des miliciens" */
function isAgent(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 7; n--) {
    if (folded(tokens, n) === 'par') return true
    if (folded(tokens, n) === ',' || tokens[n]?.lex.verb || is(tokens[n], WORD.avoir | WORD.etre)) return false
  }
  return false
}

/** "109 des tués sont | des habitants de la ville", "deux étaient des policiers" */
export function predicateNoun(tokens: Words, draft: Draft, sentenceLast: number): Status | null {
  // "neuf sont des policiers et les trois autres | des civils"
  if (draft.head !== null && folded(tokens, draft.head) === 'autres' && folded(tokens, draft.head + 1) === 'des')
    return kindAt(tokens, draft.head + 2)
  if (draft.head !== null && nounOf(tokens, draft)?.kind !== 'outcome' && nounOf(tokens, draft)?.status !== 'unknown')
    return null
  if (joinsRanks(tokens, lastToken(tokens, draft))) return 'combatant'
  // "109 des | 126 tués étaient des civils": the part's, not the whole's
  if (draft.head !== null && folded(tokens, firstToken(draft) - 1) === 'des') return null
  const end = lastToken(tokens, draft)
  for (let at = end + 1; at <= Math.min(sentenceLast, end + 10); at++) {
    const noun = allOf(tokens, at)
    if (noun) return noun
    const behind = quoteSide(tokens, at + 1) === 'open' ? at + 2 : at + 1
    if (tokens[at]!.folded === ',' && !/^tou/u.test(folded(tokens, behind))) return null
    if (!is(tokens[at], WORD.etre)) continue
    // "étaient | membres d'une milice"
    if (folded(tokens, at + 1) === 'membres') return kindAt(tokens, at + 1)
    if (folded(tokens, at + 1) === 'des') return kindAt(tokens, at + 2)
  }
  return null
}

/** "680 Belges | ont rejoint les rangs" */
const joinsRanks = (tokens: Words, end: number): boolean =>
  [end + 2, end + 3].some((at) => folded(tokens, at) === 'rejoint') &&
  [end + 4, end + 5].some((at) => folded(tokens, at) === 'rangs')

/** "huit morts, | des étudiants et des enseignants.": who they are, where all are of one kind and the phrase ends there. */
function apposedAlike(tokens: Words, from: number): Status | null {
  const first = statusAt(tokens, from + 1)
  if (first === null) return null
  let last = from + 1
  if (is(tokens[last + 1], WORD.coordinator) && folded(tokens, last + 2) === 'des') {
    if (statusAt(tokens, last + 3) !== first) return null
    last += 3
  }
  return endsApposition(tokens, last + 1) ? first : null
}

/** ", des lycéens | de Brest en voyage |, ont": to the next mark, with nobody else named. */
function endsApposition(tokens: Words, from: number): boolean {
  let at = from
  while (at < from + 9 && !/^(?:[.,;)»"]?|par)$/u.test(folded(tokens, at))) {
    if (is(tokens[at], NO_COMPLEMENT) || tokens[at]!.lex.noun?.kind === 'person') return false
    at++
  }
  const others = folded(tokens, at) === ',' && at > from && folded(tokens, at + 1) === 'des'
  return !others && at < from + 9
}

const NO_COMPLEMENT =
  WORD.coordinator | WORD.number | WORD.avoir | WORD.etre | WORD.relative | WORD.subset | WORD.finite

/** "neuf morts, tous des civils", "tous membres de la police" */
function allOf(tokens: Words, at: number): Status | null {
  if (folded(tokens, at) === ',' && folded(tokens, at + 1) === 'des') return apposedAlike(tokens, at + 1)
  // "12 personnes, | qui étaient des pèlerins |"
  if (folded(tokens, at) === ',' && folded(tokens, at + 1) === 'qui' && is(tokens[at + 2], WORD.etre))
    return folded(tokens, at + 3) === 'des' || folded(tokens, at + 3) === 'tous'
      ? kindAt(tokens, folded(tokens, at + 3) === 'des' || folded(tokens, at + 4) !== 'des' ? at + 4 : at + 5)
      : null
  if (!is(tokens[at], WORD.determiner) || !/^tou(?:s|tes)$/u.test(folded(tokens, at))) return null
  return kindAt(tokens, folded(tokens, at + 1) === 'des' ? at + 2 : at + 1)
}

const CONTEXT = 25

/** "deux des | dix assaillants" are what the ten are. */
export function statusOfWhole(tokens: Words, draft: Draft, whole: Draft | undefined): Status | null {
  if (draft.head !== null || !whole) return null
  // "cinq | de ses | six gardes"
  const of = folded(tokens, draft.last + 1) === 'des' ? 1 : folded(tokens, draft.last + 1) === 'de' ? 2 : 0
  return of > 0 && firstToken(whole) === draft.last + 1 + of && whole.head !== null
    ? statusAt(tokens, whole.head)
    : null
}

/** "18 personnes, 10 militaires et 8 civils": parts that add up tell whom the whole counts. */
export function statusOfParts(tokens: Words, drafts: readonly Draft[], index: number): Status | null {
  const whole = drafts[index]!
  // "plusieurs personnes, dont trois gardes": more than those three
  if ((whole.low ?? 0) < 2 || whole.bound === 'indefinite') return null
  let sum = 0
  const seen = new Set<Status>()
  for (const part of drafts.slice(index + 1, index + 5)) {
    if (nounOf(tokens, part)?.kind !== 'person' || part.low === null || part.low !== part.high) break
    // "30 morts, d'après | un colonel | et un médecin": who tells is none of them
    if (isTeller(tokens, firstToken(part))) break
    // "quatre civils – dont un enfant – et deux soldats"
    if (sum > 0 && isSubset(tokens, part)) continue
    sum += part.low
    seen.add(part.status)
    if (sum >= (whole.low ?? 0)) break
  }
  // "38 personnes : 30 policiers, sept civils et un inconnu"
  if (seen.has('civilian') && seen.has('combatant') && sum <= (whole.low ?? 0)) return 'mixed'
  if (seen.has('unknown') || seen.size === 0) return null
  // both kinds are named, though the report may not add up
  if (sum !== whole.low && !(seen.size > 1 && sum < (whole.low ?? 0))) return null
  return seen.size > 1 ? 'mixed' : ([...seen][0] ?? null)
}

const MOST_PARTS = 8

/** "deux médecins, un Français et un Belge": parts that add up to the whole are what it is. */
export function partsOfWhole(tokens: Words, drafts: readonly Draft[], index: number): readonly Draft[] {
  const whole = drafts[index]!
  if (whole.status === 'unknown' || whole.status === 'mixed' || whole.low === null || whole.low < 2) return []
  const opening = folded(tokens, firstToken(drafts[index + 1] ?? whole) - 1)
  if (!/^[,(:–-]$/u.test(opening)) return []
  const parts: Draft[] = []
  let sum = 0
  let said = opening !== '('
  for (const part of drafts.slice(index + 1, index + 1 + MOST_PARTS)) {
    if (part.low === null || part.low !== part.high || nounOf(tokens, part)?.kind !== 'person') return []
    // "neuf morts parmi les civils (six enfants et | trois femmes)"
    if (part.status === 'unknown') parts.push(part)
    else if (part.status !== whole.status) return []
    else said = true
    sum += part.low
    if (sum >= whole.low) return said && sum === whole.low ? parts : []
  }
  return []
}
