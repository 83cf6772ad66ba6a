import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isOthers } from '../counted/anaphora.js'
import { firstToken, isArticle, nounOf, standingBefore } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far back the noun may stand that "un autre" is one more of. */
const REACH = 40

/** "Deux camions ont brûlé, | un troisième | …" counts one more thing; "un raid …, | un autre | …" counts nothing ('nothing'); null where people are meant. */
export function oneMoreThing(tokens: Words, drafts: readonly Draft[], index: number): Metric | 'nothing' | null {
  const draft = drafts[index]!
  if (draft.head === null || !isOthers(tokens, draft)) return null
  const event = happens(tokens, draft.head + 1) && namesEvent(tokens, firstToken(draft))
  if (event) return isArticle(tokens, draft) ? 'nothing' : 'strikes'
  if (!isArticle(tokens, draft)) return moreThings(tokens, drafts, index)
  const article = folded(tokens, draft.first)
  const struck = strikes(tokens, draft.head + 1)
  for (let at = firstToken(draft) - 1; at > Math.max(0, draft.first - REACH); at--) {
    const kind = tokens[at]!.lex.noun?.kind
    if (!kind || kind === 'measure' || kind === 'none' || !isIntroduced(tokens, at, article)) continue
    if (kind !== 'event' && kind !== 'thing') {
      if (struck) continue
      return null
    }
    const counted = drafts.slice(0, index).find((one) => one.head === at && one.dropped === null)
    return counted?.metric && counted.metric !== 'other' && !isArticle(tokens, counted) ? counted.metric : 'nothing'
  }
  return null
}

/** "une autre | a éclaté |", "deux autres | se sont produites |", "ont eu lieu" */
function happens(tokens: Words, from: number): boolean {
  let at = from
  while (at < from + 6 && is(tokens[at], HAPPENED) && folded(tokens, at) !== 'eu') at++
  return HAPPENS.test(folded(tokens, at)) && (folded(tokens, at) !== 'eu' || folded(tokens, at + 1) === 'lieu')
}

const HAPPENED = WORD.avoir | WORD.etre | WORD.been | WORD.pronoun | WORD.apostrophe | WORD.adverb
const HAPPENS = /^(?:éclaté|eu|(?:produit|survenu|perpétré|déroulé)e?s?)$/u

/** "Une | fusillade | a fait deux morts. Une autre …" */
function namesEvent(tokens: Words, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - REACH); at--) if (tokens[at]!.lex.noun?.kind === 'event') return true
  return false
}

/** "dix-sept fusils, puis | dix-huit autres": more of the things counted right before. */
function moreThings(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const before = standingBefore(drafts, index, REACH)
  const head = drafts[index]!.head!
  if (!before || isArticle(tokens, before) || nounOf(tokens, before)?.kind !== 'thing') return null
  return folded(tokens, head) === 'autres' && !areHarmed(tokens, head + 1) ? before.metric : null
}

/** "trois autres | ont péri", "deux autres | blessés": people. */
function areHarmed(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 5 && tokens[at]?.kind === 'word'; at++)
    if (tokens[at]!.lex.verb?.how === 'befalls' || /^(?:tu|bless)/u.test(folded(tokens, at))) return true
  return false
}

/** "un autre | a fait dix morts", "qui a visé le port": it does harm, so it is a raid and nobody. */
function strikes(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (isMark(tokens, at, ',.;:')) return false
    if (is(tokens[at], WORD.avoir)) return STRIKES.has(folded(tokens, at + 1))
  }
  return false
}

const STRIKES: ReadonlySet<string> = new Set(
  'fait visé ciblé touché frappé tué blessé détruit causé provoqué'.split(' '),
)

/** "un | raid", "un premier | baril", "trois | frappes": brought in by a number or by the same article. */
function isIntroduced(tokens: Words, noun: number, article: string): boolean {
  let at = noun - 1
  while (at > noun - 3 && is(tokens[at], WORD.adjective | WORD.frontAdjective)) at--
  const word = folded(tokens, at)
  if (word === 'un' || word === 'une') return word === article
  return is(tokens[at], WORD.number)
}
