import { isMark, type Tokens } from '../tokens.js'

/** "ارتفعت إلى 2059": a toll, no year. */
export const risesTo = (tokens: Tokens, first: number): boolean =>
  (tokens[first - 1]?.lex.word.role === 'to' &&
    (ROSE.test(tokens[first - 2]?.folded ?? '') || tollRises(tokens, first - 2))) ||
  (tokens[first - 2]?.lex.stem === 'عدد' && tokens[first - 1]?.lex.word.noun?.kind === 'person') // "بلغ عدد الجرحى 2059"
/** "ويرتفع بذلك عدد الشهداء منذ بدء الحرب إلى 2057". */
function tollRises(tokens: Tokens, from: number): boolean {
  for (let at = from; at >= Math.max(1, from - 16) && !isMark(tokens[at], '.؛'); at--)
    if (/^(?:عدد|حصيله|اجمالي)$/u.test(tokens[at]!.lex.stem))
      return [1, 2, 3].some((back) => ROSE.test(tokens[at - back]?.folded ?? ''))
  return false
}
const ROSE = /^[ولف]?(?:[يت]?رتفع|ارتفع|ارتفاع|وصل|[يت]صل|زاد)(?:ت|وا)?$/u
