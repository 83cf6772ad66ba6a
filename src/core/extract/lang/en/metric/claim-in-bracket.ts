import { isPeople } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import { isCountry } from '../words/place-kinds.js'
import { harms, settle, type Words } from './settle.js'

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

/** "Italy had 18,010 deaths, ahead of Spain (|324) and Malta (|12)": a country's share of what is counted before. */
export function ofCountries({ tokens, text }: Words, figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [before, { draft, noun, from, last }] = [figures[i - 1] as Figure, figures[i] as Figure]
    if (draft.metric !== null || noun !== null || !isPeople(before.draft.metric) || before.last < from - 16) continue
    if (!isAt(tokens, from - 1, W.opener) || !isAt(tokens, last + 1, W.closer)) continue
    if (isCapital(text, tokens[from - 2]) && isCountry(wordAt(tokens, from - 2)))
      settle(figures[i] as Figure, before.draft.metric, 'metric-earlier', 0.8)
  }
}

/** "followed by |1,019 in May (183 killed, 836 hurt)": what the brackets add up to is of both. */
export function sumsUp(tokens: Tokens, figures: readonly Figure[]): void {
  for (let i = 0; i + 2 < figures.length; i++) {
    const [whole, one, other] = figures.slice(i, i + 3) as [Figure, Figure, Figure]
    if (whole.noun !== null || !isPeople(whole.draft.metric) || whole.draft.metric === 'casualties') continue
    // "|killed nine (two men died at once, seven later)"
    if (lexAt(tokens, whole.from - 1).outcome !== null) continue
    if (!isAt(tokens, one.from - 1, W.opener) || one.from > whole.last + 6) continue
    if (one.draft.metric === other.draft.metric || whole.draft.low !== (one.draft.low ?? 0) + (other.draft.low ?? 0))
      continue
    if (harmsBody(one) && harmsBody(other)) settle(whole, 'casualties', 'metric-sum', 0.9)
  }
}
const harmsBody = ({ draft: { metric } }: Figure): boolean => metric === 'killed' || metric === 'wounded'

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
