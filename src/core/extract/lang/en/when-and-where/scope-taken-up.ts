import type { Draft } from '../../../draft.js'
import type { Figure } from '../sheet.js'

/** "35 died in the past 24 hours, taking the toll to |238": what grew in that time is a total. */
export function takenUp(figures: readonly Figure[]): void {
  if (figures.length < 2 || !figures.some(({ draft }) => draft.scope === 'cumulative')) return
  const added = figures.filter(({ draft }) => draft.rules.includes('scope-cumulative'))
  for (const { draft } of figures)
    if (draft.rules.includes('metric-toll') && added.some((more) => isLessOf(more, draft))) draft.scope = 'cumulative'
}
/** Bodies found are those of one event. */
const isLessOf = ({ draft: part, noun }: Figure, whole: Draft): boolean =>
  !(noun?.metric === 'killed' && !noun.sure) && part.metric === whole.metric && (part.low ?? 0) < (whole.low ?? 0)
