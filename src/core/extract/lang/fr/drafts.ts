import type { TokenRange } from '../../../text/sentences.js'
import type { Doc, Draft } from '../../draft.js'
import { folded, isUn, type Words } from './tokens.js'
import type { Lex } from './words/lexicon.js'
import type { Noun } from './words/nouns.js'

/** A French report being read. */
export type Report = Doc<Lex>

/** The index of the sentence that holds a token. */
export function sentenceIndexAt(sentences: readonly TokenRange[], token: number): number {
  let [from, to] = [0, sentences.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sentences[middle]!.last < token) from = middle + 1
    else to = middle
  }
  return from
}

export const firstToken = (draft: Draft): number => draft.from ?? draft.first

/** The last token of the draft's quote. */
export function lastToken(tokens: Words, draft: Draft): number {
  let at = Math.max(draft.last, draft.to ?? 0, draft.head ?? 0)
  while (at + 1 < tokens.length && tokens[at + 1]!.end <= draft.end) at++
  return at
}

/** The counted noun's entry; null where only a number stands or the word is unknown. */
export const nounOf = (tokens: Words, draft: Draft): Noun | null =>
  draft.head === null ? null : (tokens[draft.head]?.lex.noun ?? null)

/** "onze gardes à vue": no guards. */
export const isCustody = (tokens: Words, head: number): boolean =>
  tokens[head]!.folded.startsWith('garde') && tokens[head + 2]?.folded === 'vue'

/** Whether the number is no more than an article: "un enfant". */
export function isArticle(tokens: Words, draft: Draft): boolean {
  if (draft.first !== draft.last || draft.low !== 1) return false
  return isUn(folded(tokens, draft.first))
}

/** The nearest draft before `index` that stands, within `reach` tokens: a long row of dropped numbers is not looked through. */
export function standingBefore(drafts: readonly Draft[], index: number, reach: number): Draft | null {
  const from = drafts[index]!.first
  for (let at = index - 1; at >= 0 && from - drafts[at]!.last <= reach; at--)
    if (drafts[at]!.dropped === null) return drafts[at]!
  return null
}

/** The draft before `index`. An array once asked for a place below 0 is read slowly ever after. */
export const previousDraft = (drafts: readonly Draft[], index: number): Draft | undefined =>
  index > 0 ? drafts[index - 1] : undefined

/** Takes a draft out, saying why; the first reason stays. */
export function drop(draft: Draft, why: string): void {
  draft.dropped ??= why
}

/** Sets what a rule found out, and leaves the rule's name. */
export function mark(draft: Draft, rule: string, found: Partial<Draft>): void {
  Object.assign(draft, found)
  draft.rules.push(rule)
}
