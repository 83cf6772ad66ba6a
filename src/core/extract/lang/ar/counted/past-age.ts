import { isMark, type Tokens } from '../tokens.js'

/** "رجلا يبلغ من العمر 35 عاما أصيب", "شابا (22 عاما) قتل", "امرأة، 40 عاما، قتلت": past how old they are. */
export function pastAge(tokens: Tokens, from: number): number {
  if (!isMark(tokens[from], '(،') && !AGING.has(tokens[from]?.folded ?? '')) return from
  for (let at = from + 1; at <= from + 4; at++)
    if (YEARS.has(tokens[at]?.folded ?? '') && tokens[at - 1]?.kind === 'digits')
      return isMark(tokens[at + 1], ')،') ? at + 2 : at + 1
  return from
}
const AGING = new Set(['يبلغ', 'تبلغ', 'عمره', 'عمرها', 'في'])
const YEARS = new Set(['عاما', 'سنه', 'اعوام', 'سنوات', 'عام'])
