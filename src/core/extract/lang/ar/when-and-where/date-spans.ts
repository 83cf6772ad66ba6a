import type { DateExpression } from '../../../calendar.js'
import type { Tokens } from '../tokens.js'
import type { FoundDate } from './date-parts.js'

/** "من 24 مارس 2019 وحتى اليوم", "بين 2 و9 أغسطس": one stretch of time. */
export function spans(tokens: Tokens, from: FoundDate, to: FoundDate): boolean {
  const [opens, link] = [tokens[from.first - 1]?.lex.word.role, tokens[from.last + 1]]
  if (opens === 'of' || opens === 'since')
    return (
      UNTIL.has(link?.folded ?? '') &&
      (to.first === from.last + 2 || (to.first === from.last + 3 && !link!.lex.word.time))
    )
  const between = opens === 'between' || tokens[from.first - 2]?.lex.word.role === 'between'
  return between && (to.first === from.last + 1 ? link!.lex.conj : to.first === from.last + 2 && link!.folded === 'و')
}
const UNTIL = new Set(['حتي', 'وحتي', 'الي', 'والي'])

/** Both as one. */
export const spanOf = (from: FoundDate, to: FoundDate): FoundDate => ({
  first: from.first,
  last: to.last,
  expression: { kind: 'span', from: startOf(from.expression), to: to.expression },
})
const startOf = (expression: DateExpression): DateExpression =>
  expression.kind === 'span' ? expression.from : expression
