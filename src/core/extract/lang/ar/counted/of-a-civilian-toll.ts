import type { Sentence } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { isHarm } from './share-belonging.js'

/** "40 ضحية في صفوف المدنيين - 18 حالة وفاة و22 إصابة", "الوفيات بين المدنيين (7 قتلوا و9 أصيبوا)": what a civilian toll is made up of. */
export function ofCivilianToll(tokens: Tokens, { first, last, cues }: Sentence, drafts: readonly Draft[]): void {
  if ((cues & CIVILIANS) === 0 || !drafts.some((draft) => draft.status === 'unknown' && isHarm(draft))) return
  const told = tollAt(tokens, first, last)
  if (told === null) return
  for (const [i, draft] of drafts.entries()) {
    if (draft.status !== 'unknown' || draft.first < told || !isHarm(draft) || namesPeople(tokens, draft)) continue
    const opening = asideOf(tokens, draft.first, told)
    if (opening === null) continue
    const before = drafts.findLast((other, at) => at < i && lastOf(other) < opening)
    if (before === undefined || before.status !== 'combatant') draft.status = 'civilian'
  }
}

/** "في صفوف المدنيين", "بين المدنيين" behind what befell them. */
function tollAt(tokens: Tokens, first: number, last: number): number | null {
  for (let at = first + 2; at <= last; at++) {
    if ((tokens[at]!.lex.cues & CIVILIANS) === 0) continue
    const among = RANKS.has(tokens[at - 1]!.folded) || tokens[at - 1]!.lex.word.role === 'between'
    if (among && [2, 3, 4, 5].some((back) => at - back >= first && TOLLS.has(tokens[at - back]!.lex.stem))) return at
  }
  return null
}
const CIVILIANS = cue(({ folded }) => folded === 'المدنيين')
const RANKS = new Set(['صفوف', 'اوساط', 'وسط'])
const TOLLS = new Set('ضحيه ضحايا وفيات وفاه خساير اصابه اصابات قتلي جرحي قتيل جريح شهداء'.split(' '))

/** Where the brackets or the dash open that it stands behind; null where none do. */
function asideOf(tokens: Tokens, first: number, told: number): number | null {
  for (let at = first - 1; at > Math.max(told, first - 14); at--) {
    if (isMark(tokens[at], '(-–—')) return at
    if (isMark(tokens[at], ').؛')) return null
  }
  return null
}

/** "(4 جنود": of a kind of their own; "7 قتلوا", "9 إصابات", "حالتي وفاة" are not. */
const namesPeople = (tokens: Tokens, { head }: Draft): boolean => {
  const noun = head === null ? null : tokens[head]!.lex.word.noun
  return noun?.kind === 'person' && noun.metric === null
}
