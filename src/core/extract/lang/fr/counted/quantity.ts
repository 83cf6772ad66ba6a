import type { Draft, Rule } from '../../../draft.js'
import { drop, isCustody, mark } from '../drafts.js'
import { modifierBehind } from '../numbers/modifiers-behind.js'
import { quoteSide } from '../quote-marks.js'
import { adjoins, after, folded, is, isCapital, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'

/** Finds the counted noun behind each number, and with it the quote: "au moins 12 jeunes soldats maliens". */
export const quantity: Rule<Lex> = {
  name: 'counted-noun',
  apply({ tokens, text, drafts }) {
    drafts.forEach((draft, index) => {
      const again = drafts[index + 1]
      if (again && isSaidAgain(tokens, draft, again)) {
        drop(again, 'said-again')
        draft.to = again.last + 1
      }
      if (draft.dropped === null) count(tokens, text, draft)
    })
  },
}

/** "quatorze | (14) | civils": the same number in figures. */
const isSaidAgain = (tokens: Words, draft: Draft, again: Draft): boolean =>
  again.first === draft.last + 2 &&
  again.low === draft.low &&
  tokens[again.first]?.kind === 'digits' &&
  folded(tokens, again.first - 1) === '(' &&
  folded(tokens, again.last + 1) === ')'

function count(tokens: Words, text: string, draft: Draft): void {
  const end = draft.to ?? draft.last
  // "une double-explosion"
  const begin = draft.rules[0] === 'multiple' && is(tokens[end + 1], WORD.dash) ? end + 2 : end + 1
  const at = phraseStart(tokens, begin)
  // "plusieurs centaines blessées": without its "de" a collective counts no noun behind it
  if (at === begin && tokens[draft.last]?.lex.numeral?.kind === 'collective') return
  const bracketed = isBracketed(tokens, begin)
  const head = bracketed ? begin + 1 : ofAnotherNumber(tokens, begin) ? null : headAt(tokens, text, at)
  if (head === null) return
  const noun = tokens[head]?.lex.noun
  const last = bracketed ? begin + 2 : phraseEnd(tokens, text, head)
  const behind = modifierBehind(tokens, last)
  draft.head = head
  // '18 "takfiris"'
  const quoted = head > begin && quoteSide(tokens, last + 1) === 'close' && quoteSide(tokens, head - 1) === 'open'
  draft.end = tokens[behind ? behind.at : quoted ? last + 1 : last]!.end
  draft.counted = text.slice(tokens[at]!.start, tokens[last]!.end)
  if (behind && (draft.bound === 'exact' || draft.bound === 'about') && draft.low !== null)
    bindBehind(draft, behind.bound)
  draft.rules.push('counted-noun')
  if (isMock(tokens, at, head)) drop(draft, 'no real casualties')
  if (noun?.kind === 'weight') weigh(tokens, draft, head)
}

/** "« Onze (morts) ont été amenés »": what the one who quotes adds. */
const isBracketed = (tokens: Words, begin: number): boolean =>
  folded(tokens, begin) === '(' && tokens[begin + 1]?.lex.noun?.kind === 'outcome' && folded(tokens, begin + 2) === ')'

/** "109 des | 126 tués": the noun is the other number's. */
function ofAnotherNumber(tokens: Words, begin: number): boolean {
  const next = tokens[begin + 1]
  return folded(tokens, begin) === 'des' && next !== undefined && (next.kind === 'digits' || next.lex.numeral !== null)
}

/** Over "de", "d'", possessives and adjectives that stand before the noun: "trois | de ses ressortissants". */
function phraseStart(tokens: Words, begin: number): number {
  let at = begin
  for (let n = 0; n < 4; n++) {
    const token = tokens[at]
    if (isOf(token?.folded ?? '') || is(token, WORD.apostrophe) || token?.folded === '«' || token?.folded === '"') at++
    else if (n > 0 && is(token, WORD.determiner) && isOf(folded(tokens, at - 1))) at++
    else break
  }
  // "deux d'entre eux"
  return at
}

/** The head of the noun phrase at `at`, over adjectives that may stand before it; null where no noun follows. */
function headAt(tokens: Words, text: string, at: number): number | null {
  for (let head = at; head < at + 3; head++) {
    const token = tokens[head]
    if (token?.kind !== 'word' || token.space > 2) return null
    const next = tokens[head + 1]
    // "2 500 sans-abri"
    if (token.folded === 'sans' && is(next, WORD.dash) && folded(tokens, head + 2) === 'abri') return head + 2
    // "deux sous-officiers", "un ex-rebelle"
    if (
      is(next, WORD.dash) &&
      /^(?:sous|ex|vice)$/u.test(token.folded) &&
      tokens[head + 2]?.lex.noun?.kind === 'person'
    )
      return head + 2
    const front = is(token, WORD.frontAdjective)
    // "trois autres | blessés dans une embuscade"
    if (isOther(token.folded) && next?.lex.verb?.form === 'participle') return head
    if (front && next?.kind === 'word' && canBeNoun(tokens, text, head + 1)) continue
    const named = quoteSide(tokens, head + 1) === 'close' && is(token, WORD.participle)
    return named || canBeNoun(tokens, text, head) || isOther(token.folded) ? head : null
  }
  return null
}

/** "une trentaine de faux morts" */
function isMock(tokens: Words, at: number, head: number): boolean {
  for (let n = at; n < head; n++) if (/^(?:faux|fausses|prétendus)$/u.test(folded(tokens, n))) return true
  return false
}

const isOther = (word: string): boolean => word === 'autres' || word === 'autre'

const NO_NOUN =
  WORD.determiner |
  WORD.preposition |
  WORD.coordinator |
  WORD.breaker |
  WORD.relative |
  WORD.pronoun |
  WORD.avoir |
  WORD.etre |
  WORD.been |
  WORD.gravely |
  WORD.negation |
  WORD.subset

function canBeNoun(tokens: Words, text: string, at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return false
  const { lex } = token
  if (lex.noun) return true
  if (lex.is & NO_NOUN || lex.numeral || lex.month > 0 || lex.weekday >= 0 || lex.verb) return false
  if (isCapital(token, text)) return token.end - token.start > 1
  return (lex.is & (WORD.finite | WORD.adverb | WORD.participle | WORD.timeWord | WORD.gerund)) === 0
}

/** Hyphenated parts, adjectives and coordinated nouns behind the head. */
function phraseEnd(tokens: Words, text: string, head: number): number {
  let last = compoundEnd(tokens, head)
  last = fixedCompoundEnd(tokens, head) ?? last
  for (let n = 0; n < 3; n++) {
    const next = tokens[last + 1]
    // "cinq touristes | sud-coréens"
    if (
      is(tokens[last + 2], WORD.dash) &&
      /^(?:sud|nord)$/u.test(next?.folded ?? '') &&
      is(tokens[last + 3], WORD.demonym)
    ) {
      last += 3
      continue
    }
    if (!next || !is(next, WORD.adjective) || next.lex.verb || next.lex.noun?.kind === 'outcome') break
    if (isCapital(next, text) || is(next, WORD.avoir | WORD.etre | WORD.finite)) break
    last = compoundEnd(tokens, last + 1)
  }
  return coordinationEnd(tokens, last)
}

/** "demandeurs d'asile", "gardes à vue" */
function fixedCompoundEnd(tokens: Words, head: number): number | null {
  const word = folded(tokens, head)
  if (word.startsWith('demandeu') && folded(tokens, head + 3) === 'asile') return head + 3
  return isCustody(tokens, head) ? head + 2 : null
}

function compoundEnd(tokens: Words, at: number): number {
  let last = at
  while (
    is(tokens[last + 1], WORD.dash) &&
    adjoins(tokens[last + 1]) &&
    tokens[last + 2]?.kind === 'word' &&
    adjoins(tokens[last + 2])
  ) {
    last += 2
  }
  return last
}

/** "policiers, militaires ou secouristes": bare nouns joined to the counted one, up to an "et" or "ou". */
function coordinationEnd(tokens: Words, end: number): number {
  let last = end
  for (let n = 0; n < 5; n++) {
    const joint = tokens[last + 1]
    const noun = tokens[last + 2]
    const comma = joint?.folded === ','
    // "31 personnes, militaires et civils confondus": in apposition, not counted beside
    if (n === 0 && comma && tokens[end]?.lex.noun?.status === 'unknown') return end
    if (!(comma || is(joint, WORD.coordinator)) || !isPeople(noun?.lex) || !noun?.lex.noun?.plural) break
    last += 2
    if (!comma) return last
  }
  return end
}

const isPeople = (lex: Lex | undefined): boolean => lex?.noun?.kind === 'person' || lex?.noun?.kind === 'outcome'

function bindBehind(draft: Draft, bound: Draft['bound']): void {
  const value = draft.low as number
  if (bound === 'at-least') mark(draft, 'modifier-behind', { bound, high: null })
  else if (bound === 'at-most') mark(draft, 'modifier-behind', { bound, low: 0, high: value })
  else mark(draft, 'modifier-behind', { bound })
}

const EXPLOSIVES =
  /^(?:explosif|tatp|semtex|dynamite|poudre|plastic|plastique|c-4|c4|hexog|roquette|grenade|munition|bombe|arme|obus|tnt|nitrate|missile|roquette|armement)/u

/** "5 tonnes d'explosifs" are munitions; of anything else a weight is no claim. */
function weigh(tokens: Words, draft: Draft, head: number): void {
  const of = head + 1
  const what = isOf(folded(tokens, of)) ? after(tokens, of) : -1
  if (what < 0 || !EXPLOSIVES.test(folded(tokens, what))) drop(draft, 'weight')
  else draft.end = tokens[what]!.end
}
