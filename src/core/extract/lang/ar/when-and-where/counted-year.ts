import { TOLLED } from '../metric/governor.js'
import { isMark, type Tokens } from '../tokens.js'

/** "الماضي", "الأخيرة", "المنصرمين". */
export const LASTLY = /^ال(?:ماضي|اخير|فايت|سابق|منصرم|قليل)(?:ه|ين|ان|تين)?$/u

export const isYear = (token: Tokens[number] | undefined): boolean =>
  token?.kind === 'digits' && /^(?:19|20)\d\d$/u.test(token.folded)

/** "بلغ عدد القتلى في 2016", "حصيلة الضحايا العام الماضي": a count over a year; a raid may be of that year. */
export function yearCounted(tokens: Tokens, at: number): number | null {
  const { stem, def } = tokens[at]?.lex ?? {}
  const named = stem === 'عام' || stem === 'سنه' || (stem === 'شهر' && def)
  const last = isYear(tokens[at])
    ? at
    : named && (def ? LASTLY.test(tokens[at + 1]?.folded ?? '') : isYear(tokens[at + 1]))
      ? at + 1
      : null
  if (last === null) return null
  for (let i = at - 1; i >= Math.max(0, at - 8) && !isMark(tokens[i], '.؛،'); i--) {
    if (tokens[i]!.lex.word.role === 'which' || tokens[i]!.lex.word.noun?.kind === 'attack') return null
    if (TOLLED.has(tokens[i]!.lex.stem)) return last
  }
  return null
}
