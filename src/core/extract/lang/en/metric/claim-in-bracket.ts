import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W } from '../words/lex.js'
import { harms, settle } from './settle.js'

/** "227 killed (31 men, |25 women, as well as 156 adults whose age is unknown) and 525 hurt": the brackets break those before them down. */
export function claimInBracket(tokens: Tokens, figures: readonly Figure[], first: number): void {
  for (const figure of figures) {
    if (figure.draft.metric !== null || figure.noun?.kind !== 'person' || figure.draft.implicit) continue
    const opener = openerOf(tokens, figure.from, first)
    if (opener < 0 || tellsOfHarm(tokens, opener)) continue
    const { outcome, noun } = lexAt(tokens, opener - 1)
    const metric = outcome !== null && harms(outcome) ? outcome.metric : noun?.sure ? noun.metric : null
    if (metric !== null) settle(figure, metric, 'metric-part', 0.95)
  }
}

/** How long a bracket is, in tokens. */
const REACH = 40

function openerOf(tokens: Tokens, from: number, first: number): number {
  for (let i = from - 1; i > from - REACH && i > first; i--) {
    if (isAt(tokens, i, W.opener)) return i
    if (isAt(tokens, i, W.closer)) return -1
  }
  return -1
}

/** "(two men dead, three women hurt)": the bracket tells of harm itself. */
function tellsOfHarm(tokens: Tokens, opener: number): boolean {
  for (let i = opener + 1; i < opener + REACH && i < tokens.length && !isAt(tokens, i, W.closer); i++) {
    const { outcome, noun } = lexAt(tokens, i)
    if ((outcome !== null && harms(outcome)) || noun?.sure) return true
  }
  return false
}
