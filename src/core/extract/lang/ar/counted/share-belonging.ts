import type { Draft } from '../../../draft.js'
import { CASES } from '../metric/cases.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { within } from './belonging.js'
import { mostly } from './made-up-of.js'

/** "9 قتلى و14 جريحا من قوات كذا": whom the last belong to, all of them do. */
export function shareBelonging(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i]!, drafts[i + 1]!]
    const ofCase = draft.head !== null && CASES.has(tokens[draft.head]!.lex.stem) // "284 حالة وفاة و363 جريحا"
    const at = lastOf(draft) + (ofCase ? 2 : 1)
    const link = tokens[at]
    if (elliptical(tokens, draft, next) || withHisKin(tokens, draft, next)) draft.status = next.status
    const conj = next.first === at ? link?.lex.conj : next.first === at + 1 && link?.folded === 'و'
    const joined = conj && draft.head !== null && next.head !== null
    if (!joined || draft.status !== 'unknown' || !isHarm(draft) || !isHarm(next)) continue
    if ((ofCase || tokens[draft.head!]!.lex.word.noun?.metric) && tokens[next.head!]!.lex.word.noun?.metric)
      draft.status = next.status
  }
}

/** "مقتل رجل وزوجته": where she is known for a civilian, so is he. */
const withHisKin = (tokens: Tokens, man: Draft, kin: Draft): boolean =>
  man.status === 'unknown' &&
  kin.status === 'civilian' &&
  man.implicit &&
  man.metric === kin.metric &&
  kin.first === lastOf(man) + 1 &&
  tokens[kin.first]!.lex.conj &&
  tokens[kin.first]!.lex.suffix !== ''

/** "قتل 67 وأصيب أكثر من 40 من مقاتلي كذا": the noun stands with the second only. */
function elliptical(tokens: Tokens, draft: Draft, next: Draft): boolean {
  if (draft.status !== 'unknown' || !isHarm(draft) || isOfThings(next) || next.metric === 'displaced') return false
  const at = lastOf(draft) + (isMark(tokens[lastOf(draft) + 1], '،,') ? 2 : 1)
  const link = tokens[at]
  if (!link?.lex.conj || !link.lex.word.outcome || (next.from ?? next.first) !== at + 1) return false
  return draft.head === null || othersOf(tokens, next)
}

/** "وإصابة 9 آخرين من قوات كذا". */
const othersOf = (tokens: Tokens, draft: Draft): boolean =>
  draft.head !== null &&
  tokens[draft.head]!.lex.word.role === 'others' &&
  within(tokens, draft) !== null &&
  mostly(tokens, draft) === null

const THINGS: ReadonlySet<string> = new Set(['strikes', 'munitions', 'equipment'])
/** Of no people; what says nothing of its metric may be of some. */
export const isOfThings = ({ metric }: Draft): boolean => metric !== null && THINGS.has(metric)
export const isHarm = ({ metric }: Draft): boolean =>
  metric === 'killed' || metric === 'wounded' || metric === 'casualties'
