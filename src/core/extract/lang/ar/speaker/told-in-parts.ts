import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { SpeechAct } from './speech-act.js'

/** "نحو 900: 600 وفق الشرطة، و300 وفق الدفاع المدني": whose parts several tell, nobody tells whole. */
export function toldInParts(
  tokens: Tokens,
  draft: Draft,
  drafts: readonly Draft[],
  acts: readonly SpeechAct[],
  index: number,
): boolean {
  const act = acts[index]!
  const next = acts[index + 1]
  if (!act.backward || !next?.backward || next.name === act.name || draft.last > act.at) return false
  const part = drafts[drafts.indexOf(draft) + 1]
  const other = drafts.find(({ first }) => first > act.at && first < next.at)
  return (
    part !== undefined &&
    part.first < act.at &&
    opensParts(tokens, part) &&
    other !== undefined &&
    isAdded(tokens, other)
  )
}

/** ": 600", "، بينهم 600". */
function opensParts(tokens: Tokens, { from, first }: Draft): boolean {
  const before = (from ?? first) - 1
  return isMark(tokens[tokens[before]!.lex.word.role === 'among' ? before - 1 : before], ':،,')
}

/** "ونحو 300", "و300"; in "وأصيب 20" something else befell them. */
const isAdded = (tokens: Tokens, { from, first }: Draft): boolean =>
  tokens[from ?? first]!.lex.conj || tokens[(from ?? first) - 1]!.folded === 'و'
