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

/** The comma that opens an aside of nothing but a date. */
export function beforeTimeAside(tokens: Tokens, close: number): number | null {
  for (let at = close - 1; at >= Math.max(1, close - 8); at--) {
    if (isMark(tokens[at], '،')) return at < close - 1 ? at : null
    const { word } = tokens[at]!.lex
    const dated =
      word.time ||
      word.noun?.kind === 'time' ||
      word.role === 'in' ||
      word.role === 'of' ||
      /^ال(?:ماضي|جاري|فايت|منصرم|حالي)ه?$/u.test(tokens[at]!.folded)
    if (!dated && tokens[at]!.kind !== 'digits') return null
  }
  return null
}
