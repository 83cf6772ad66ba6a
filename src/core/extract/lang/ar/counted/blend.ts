import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { Tokens } from '../tokens.js'

/** "ارتفع عددهم إلى 15 بعد وفاة اثنين، منهم 11 جنديا": the last that is large enough. */
export const wholeOf = (wholes: readonly Draft[], part: Draft): Draft | undefined =>
  wholes.findLast((whole) => whole.metric === part.metric && (whole.low ?? 0) >= (part.low ?? 0)) ?? wholes.at(-1)

/** "بينهم 7 مدنيين و3 شرطيين": a whole of both kinds is mixed. */
export function blend(tokens: Tokens, whole: Draft | undefined, parts: Status[], part: Draft): void {
  parts.push(part.status)
  // "قتل حارسان وجرح ستة آخرون بينهم ثلاثة مدنيين"
  const others = whole && (whole.head === null || tokens[whole.head]!.lex.word.role === 'others')
  const unlike = part.status === 'civilian' || part.status === 'combatant' ? part.status : whole?.status
  if (others && whole.status !== 'mixed' && whole.status !== unlike && whole.metric === part.metric)
    whole.status = 'unknown'
  if (
    whole?.status === 'unknown' &&
    whole.metric === part.metric &&
    parts.includes('civilian') &&
    parts.includes('combatant')
  )
    whole.status = 'mixed'
}
