import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, isArticle, lastToken } from '../drafts.js'
import { after, endsClause, folded, hints, is, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'

/** Marks behind which a clause begins. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set(', ; : « " “ .'.split(' '))

/**
 * Whether a number stands for people named before: "deux d'entre eux", "trois autres", "les deux derniers", "tous deux", and a bare
 * number that is its clause's subject ("Trois sont des adolescents").
 */
export function pointsBack(tokens: Words, draft: Draft, sentenceFirst: number, earlier?: Draft): boolean {
  if (draft.head !== null) return isOthers(tokens, draft) || (earlier !== undefined && areThose(tokens, draft, earlier))
  if (/^tou(?:s|tes)$/u.test(folded(tokens, firstToken(draft))) || isOneOf(tokens, draft)) return true
  if (ofThem(tokens, draft.last + 1)) return true
  const first = firstToken(draft)
  const opens =
    first === sentenceFirst ||
    CLAUSE_STARTS.has(folded(tokens, first - 1)) ||
    // "tandis que | neuf ont été retrouvés"
    (folded(tokens, first - 1) === 'que' && is(tokens[first - 2], WORD.breaker))
  // "Neuf skieurs sont morts. | Personne | n'a rien vu": no tally of them
  if (draft.high === 0 && !tellsState(tokens, draft.last + 1)) return false
  return opens && isVerb(tokens, draft.last + 1)
}

/** "Deux hommes ont été arrêtés. | Ces deux hommes |": the same people in the same number once more. */
const areThose = (tokens: Words, draft: Draft, earlier: Draft): boolean =>
  draft.low === earlier.low &&
  draft.high === earlier.high &&
  HARMS.has(earlier.metric ?? '') &&
  folded(tokens, firstToken(draft) - 1) === 'ces' &&
  tokens[draft.head!]?.lex.noun?.kind === 'person'

const HARMS: ReadonlySet<string> = new Set(['killed', 'wounded', 'detained', 'abducted', 'missing'])

/** "Aucun n'est | dans un état grave", "aucun n'est en danger" */
function tellsState(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 9; at++)
    if (is(tokens[at], WORD.gravely) || /^(?:état|danger|pronostic|jours|sérieux)$/u.test(folded(tokens, at)))
      return true
  return false
}

/** "trois autres", "un deuxième": more of those counted before. */
export const isOthers = (tokens: Words, { head }: Draft): boolean => head !== null && hints(tokens[head], CUE.others)

/** "d'entre eux", "d'elles" */
export const ofThem = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'd' && /^(?:entre|eux|elles)$/u.test(folded(tokens, after(tokens, at)))

/** "l'un d'eux", "l'un des agresseurs": one of several; "l'une des victimes" only names a case. */
export function isOneOf(tokens: Words, draft: Draft): boolean {
  const { first } = draft
  if (!isArticle(tokens, draft)) return false
  const of = folded(tokens, first + 1)
  // "un de ses collègues", "l'un de nos hommes"
  if (
    of === 'de' &&
    /^(?:ses|nos|leurs|mes|vos|ces)$/u.test(folded(tokens, first + 2)) &&
    isSomebody(tokens, first + 3)
  )
    return true
  // "un des deux suspects"
  if (of === 'des' && is(tokens[first + 2], WORD.number) && isSomebody(tokens, first + 3)) return true
  if (folded(tokens, first - 2) !== 'l') return false
  return of === 'd'
    ? /^(?:eux|elles|entre)$/u.test(folded(tokens, after(tokens, first + 1)))
    : of === 'des' && isSomebody(tokens, first + 2)
}

const isSomebody = (tokens: Words, at: number): boolean => {
  const noun = tokens[at]?.lex.noun
  return noun?.kind === 'person' || (noun?.kind === 'outcome' && noun.metric === 'wounded')
}

const isVerb = (tokens: Words, at: number): boolean =>
  is(tokens[at], WORD.avoir | WORD.etre | WORD.finite) ||
  /^(?:se|s|n|ne)$/u.test(folded(tokens, at)) ||
  tokens[at]?.lex.verb?.form === 'finite'

/** "Parmi eux, il y a | huit enfants", "Parmi ces étrangers figurent | deux Danois": part of those counted before. */
export function isAmongThem(tokens: Words, draft: Draft, sentenceFirst: number): boolean {
  for (let at = firstToken(draft) - 2; at >= Math.max(sentenceFirst, firstToken(draft) - 9); at--)
    if (folded(tokens, at) === 'parmi') return /^(?:eux|elles|ceux|celles|ces)$/u.test(folded(tokens, at + 1))
  return isSaidOfThem(tokens, draft) || areThey(tokens, draft, sentenceFirst)
}

/** "Il s'agit de | trois soldats": who those counted before are, one by one. */
function areThey(tokens: Words, draft: Draft, sentenceFirst: number): boolean {
  if (folded(tokens, sentenceFirst) !== 'il' || !/^agi(?:t|ssait|rait)$/u.test(folded(tokens, sentenceFirst + 3)))
    return false
  if (isArticle(tokens, draft) || firstToken(draft) - sentenceFirst > NAMED) return false
  for (let at = sentenceFirst + 4; at < firstToken(draft); at++)
    if (!tokens[at] || endsClause(tokens, at) || is(tokens[at], WORD.avoir | WORD.etre | WORD.relative)) return false
  return true
}

/** "un garçon | figure parmi eux", "une Danoise | est du nombre", "deux | en font partie": said behind. */
function isSaidOfThem(tokens: Words, draft: Draft): boolean {
  const from = lastToken(tokens, draft) + 1
  for (let at = from; at < from + 12 && !endsClause(tokens, at) && tokens[at]; at++) {
    const next = folded(tokens, at + 1)
    if (folded(tokens, at) === 'parmi') return isVerb(tokens, at - 1) && /^(?:eux|elles|ceux|celles)$/u.test(next)
    if (next === 'nombre') return folded(tokens, at) === 'du' && is(tokens[at - 1], WORD.etre)
    if (next === 'partie') return folded(tokens, at - 1) === 'en'
  }
  return false
}

/** How far before its number those may be named whom "en" stands for. */
const NAMED = 25

/** "Il y a des corps partout, j'en ai compté | au moins quinze": what the plural noun that "en" stands for says of them. */
export function outcomeBefore(tokens: Words, from: number): Metric | null {
  for (let at = from - 1; at > Math.max(0, from - NAMED); at--) {
    const noun = tokens[at]!.lex.noun
    if (noun?.plural && (noun.kind === 'person' || noun.kind === 'thing')) return null
    if (
      noun?.kind === 'outcome' &&
      is(tokens[at - 1], WORD.determiner) &&
      (noun.plural || folded(tokens, at) === 'corps')
    )
      return noun.metric === 'casualties' ? null : noun.metric
  }
  return null
}
