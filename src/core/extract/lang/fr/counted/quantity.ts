import type { Draft, Rule } from '../../../draft.js'
import { drop, lastToken, mark } from '../drafts.js'
import { modifierBehind } from '../numbers/modifiers-behind.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { headAt, phraseEnd } from './noun-phrase.js'

/** Finds the counted noun behind each number, and with it the quote: "au moins 12 jeunes soldats maliens". */
export const quantity: Rule<Lex> = {
  name: 'counted-noun',
  apply({ tokens, text, drafts }) {
    drafts.forEach((draft, index) => {
      const again = drafts[index + 1]
      if (again && isSaidAgain(tokens, draft.last, draft, again)) {
        drop(again, 'said-again')
        draft.to = again.last + 1
      }
      if (draft.dropped !== null) return
      count(tokens, text, draft)
      if (again && isSaidAgain(tokens, lastToken(tokens, draft), draft, again)) drop(again, 'said-again')
    })
  },
}

/** "quatorze | (14) | civils", "quatorze civils | (14)": the same number in figures behind token `end`. */
const isSaidAgain = (tokens: Words, end: number, draft: Draft, again: Draft): boolean =>
  again.first === end + 2 &&
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
  // "deux | de nationalité russe": who they are
  if (at > begin && folded(tokens, at) === 'nationalité') return
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

/** Over "de", "d'", possessives and adjectives that stand before the noun: "trois | de ses ressortissants", "« une centaine | » de soldats". */
function phraseStart(tokens: Words, begin: number): number {
  // "« au moins trente | » militaires"
  const quoted = quoteSide(tokens, begin) === 'close'
  let at =
    quoted &&
    (isOf(folded(tokens, begin + 1)) || tokens[begin + 1]?.lex.noun?.plural || folded(tokens, begin + 1) === 'corps')
      ? begin + 1
      : begin
  for (let n = 0; n < 4; n++) {
    const token = tokens[at]
    if (isOf(token?.folded ?? '') || is(token, WORD.apostrophe) || token?.folded === '«' || token?.folded === '"') at++
    else if (n > 0 && is(token, WORD.determiner) && isOf(folded(tokens, at - 1))) at++
    else break
  }
  return at
}

/** "une trentaine de faux morts" */
function isMock(tokens: Words, at: number, head: number): boolean {
  for (let n = at; n < head; n++) if (/^(?:faux|fausses|prétendus)$/u.test(folded(tokens, n))) return true
  return false
}

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
