import type { TokenRange } from '../../../text/sentences.js'
import type { Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import { firstToken, lastToken, mark, type Report } from './drafts.js'
import { closingComma } from './speaker/asides.js'
import { sayingEnd } from './speaker/saying-company.js'
import { before, folded, is, isMark, isOf, isThat, type Words } from './tokens.js'
import { WORD } from './words/function-words.js'
import type { Lex } from './words/lexicon.js'

/** How far a denial reaches. */
const REACH = 30

/** Numbers that the speaker rejects: "dément avoir tué 12 civils", "le bilan de 30 morts est faux", "nous n'avons pas tué 12 civils". */
export const polarity: Rule<Lex> = {
  name: 'polarity',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      if (!holdsDenial(doc.tokens, sentence)) continue
      for (const draft of drafts)
        if (isDenied(doc.tokens, draft, sentence) || isRebutted(doc, draft, sentence))
          mark(draft, 'denied', { polarity: 'denied' })
    }
  },
}

const isDenied = (tokens: Words, draft: Draft, { first, last }: TokenRange): boolean =>
  deniedBefore(tokens, firstToken(draft), first) ||
  deniedBehind(tokens, lastToken(tokens, draft), last) ||
  (isAccused(folded(tokens, first)) && accusedDenies(tokens, lastToken(tokens, draft), last)) ||
  isUndone(tokens, firstToken(draft))

function holdsDenial(tokens: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) {
    if (is(tokens[at], WORD.denial) || tokens[at]!.lex.saying?.how === 'denies' || isNot(folded(tokens, at)))
      return true
  }
  return false
}

const isNot = (word: string): boolean => word === 'pas' || word === 'jamais' || word === 'non'

function deniedBefore(tokens: Words, from: number, first: number): boolean {
  const floor = Math.max(first, from - REACH)
  for (let at = from - 1; at >= floor; at--) {
    const token = tokens[at]!
    if (denies(tokens, at)) return !is(tokens[at - 1], WORD.negation) && !isAside(tokens, at, from)
    if (is(token, WORD.denial) && (isCalled(tokens, at) || isThat(folded(tokens, at + 1)))) return true
    // "il n'est pas | vrai que"
    if (token.folded === 'vrai') return isNot(folded(tokens, at - 1)) && isThat(folded(tokens, at + 1))
    if (happened(tokens, at)) return false
    if (token.folded === ';' || token.folded === ':' || token.folded === 'mais') return false
    // "Moscou dément toute perte, | alors que | Kiev revendique 40 morts"
    if (is(token, WORD.breaker) && folded(tokens, at - 1) === ',') return false
    if (token.lex.saying?.how === 'says' && tellsAnew(tokens, at)) return false
  }
  return false
}

/** "dément toute implication dans l'attaque | qui a fait |", "nie avoir visé la ville | où sont morts |": what one has no part in did happen. */
function happened(tokens: Words, at: number): boolean {
  const word = folded(tokens, at)
  if (word !== 'qui' && word !== 'où') return false
  const event = tokens[at - 1]?.lex.noun?.kind === 'event' || tokens[at - 2]?.lex.noun?.kind === 'event'
  if (word === 'qui' && !event) return false
  for (let n = at + 1; n < at + 4; n++) if (/^(?:aur|ser)aient$|^(?:aur|ser)ait$/u.test(folded(tokens, n))) return false
  return true
}

/** "dément le chiffre, | affirmant que |", "dément et | parle de |", "dément les chiffres de l'ONU, qui | recense |": what stands behind is told, not denied. */
function tellsAnew(tokens: Words, at: number): boolean {
  if (tokens[at]!.lex.saying?.form === 'gerund')
    return folded(tokens, at) !== 'faisant' || folded(tokens, at - 1) === ','
  // "dément | et n'en reconnaît | que deux"
  let link = at - 1
  while (is(tokens[link], WORD.pronoun | WORD.negation | WORD.apostrophe) || folded(tokens, link) === 'en') link--
  if (folded(tokens, link) === 'et') return true
  return folded(tokens, at - 1) === 'qui' && folded(tokens, at - 2) === ',' && sayingEnd(tokens, at) !== null
}

/** "dément", "rejette le bilan"; "rejette douze migrants à la mer" denies nothing. */
const denies = (tokens: Words, at: number): boolean =>
  tokens[at]!.lex.saying?.how === 'denies' && sayingEnd(tokens, at) !== null

/** "le Rwanda, qui | nie | tout soutien, a perdu 12 hommes": what stands behind the clause is not denied. */
function isAside(tokens: Words, at: number, from: number): boolean {
  if (folded(tokens, at - 1) !== 'qui') return false
  for (let n = at + 1; n < from; n++) if (folded(tokens, n) === ',') return true
  return false
}

/** "un | démenti |", "qualifie de | mensongères |", "juge | faux | le bilan": what is called so stands behind. */
function isCalled(tokens: Words, at: number): boolean {
  const previous = tokens[before(tokens, at)]
  if (isOf(previous?.folded ?? '')) return true
  // "une | fausse | alerte"
  if (is(previous, WORD.determiner))
    return (
      folded(tokens, at) === 'démenti' ||
      /^(?:bilan|chiffre|information|nouvelle|rumeur)s?$/u.test(folded(tokens, at + 1))
    )
  return /^(?:jug|estim|considér)/u.test(previous?.folded ?? '')
}

/** "le bilan de 12 morts | a été démenti par l'armée", "… est faux", "… sont une invention" */
function deniedBehind(tokens: Words, from: number, last: number): boolean {
  const end = Math.min(last, from + REACH)
  for (let at = from + 1; at <= end; at++) {
    // "le bilan de 12 morts, | qui circule en ligne, | est faux"
    if (folded(tokens, at) === ',' && folded(tokens, at + 1) === 'qui') at = closingComma(tokens, at)
    const token = tokens[at]!
    if (is(token, WORD.relative | WORD.breaker) || isMark(tokens, at, ';:«»"')) return false
    if (token.lex.saying?.how === 'says') return false
    if (is(token, WORD.negation)) return isUntrue(tokens, at, last)
    if (!is(token, WORD.etre | WORD.been)) continue
    let word = at + 1
    while (is(tokens[word], BEFORE_CALLED) || /^(?:pure|[«“"])$/u.test(folded(tokens, word))) word++
    return word <= last && (is(tokens[word], WORD.denial) || denies(tokens, word) || isGroundless(tokens, word))
  }
  return false
}

/** "le bilan de 12 morts | n'est pas avéré |", "ne sont | en rien fondés |" */
function isUntrue(tokens: Words, negation: number, last: number): boolean {
  const be = is(tokens[negation + 1], WORD.apostrophe) ? negation + 2 : negation + 1
  if (!is(tokens[be], WORD.etre)) return false
  for (let at = be + 1; at <= Math.min(last, be + 4); at++) if (TRUE.test(folded(tokens, at))) return true
  return false
}

const TRUE = /^(?:fondé|avéré|exact|vrai|conforme)(?:e?s|e)?$/u

/** "est | dénué de tout fondement", "sont | sans fondement" */
const isGroundless = (tokens: Words, at: number): boolean =>
  /^(?:dénué|dépourvu|sans)/u.test(folded(tokens, at)) &&
  [1, 2, 3].some((n) => /^fondements?$/u.test(folded(tokens, at + n)))

/** What may stand between "est" and "faux": "été totalement", "une pure". */
const BEFORE_CALLED = WORD.been | WORD.adverb | WORD.determiner

/** "Vingt soldats auraient été pris, | ce que dément | l'état-major": the only voice is one that rejects it. */
function isRebutted({ tokens, text }: Report, draft: Draft, { first, last }: TokenRange): boolean {
  if (draft.speaker === null) return false
  const from = lastToken(tokens, draft) + 1
  for (let at = from; at <= Math.min(last, from + REACH); at++) {
    const { saying } = tokens[at]!.lex
    if (saying?.how === 'says') return false
    if (saying?.how !== 'denies') continue
    const { end } = tokens[at]!
    if (!text.slice(end, end + NAMED_WITHIN + draft.speaker.length).includes(draft.speaker)) return false
    return !text.slice(tokens[first]!.start, tokens[at]!.start).includes(draft.speaker)
  }
  return false
}

/** Letters from a denial to who denies: " par l'", " la ". */
const NAMED_WITHIN = 8

const isAccused = (word: string): boolean => /^(?:accus|soupçonn)ée?s?$/u.test(word)

/** "Accusée d'avoir tué 12 civils, | l'armée dément |": who is accused rejects it. */
function accusedDenies(tokens: Words, from: number, last: number): boolean {
  let comma = from + 1
  while (comma < last && folded(tokens, comma) !== ',') comma++
  for (let at = comma + 1; at <= Math.min(last, comma + 12); at++) if (denies(tokens, at)) return true
  return false
}

/** "nous n'avons pas tué | 12 civils", "il n'y a jamais eu | 12 morts", "ce n'est pas | 12 morts": the number itself is what was not. */
function isUndone(tokens: Words, from: number): boolean {
  let at = from - 1
  // "n'a pas fait | moins de 12 morts": no fewer
  // "n'a pas | dépassé 46": at most so many
  if (/^(?:plus$|moins$|dépass|excéd)/u.test(folded(tokens, from))) return false
  if (/^(?:eu|fait|tué|blessé|abattu|assassiné|massacré|exécuté|perdu)$/u.test(folded(tokens, at))) at--
  // "cinq personnes, et non | sept |, sont mortes"
  if (folded(tokens, from - 1) === 'non') return folded(tokens, from - 2) === 'et' || folded(tokens, from - 2) === ','
  // "assure ne pas | avoir perdu | 60 hommes"
  if (folded(tokens, at) === 'avoir' && at < from - 1) at--
  if (!isNot(folded(tokens, at))) return false
  for (let n = at - 1; n > at - 5; n--) {
    if (/^n[e]?$/u.test(folded(tokens, n))) return !isThat(folded(tokens, from - 1))
    if (tokens[n]?.kind === 'mark' && !is(tokens[n], WORD.apostrophe)) return false
  }
  return false
}
