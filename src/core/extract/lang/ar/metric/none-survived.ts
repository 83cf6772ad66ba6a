import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'

/** Words at most between the verb and the figure. */
const REACH = 12

/** "لم ينج أحد من ركاب الطائرة وعددهم 40": all of them died. */
export function noneSurvived(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - REACH); at--) {
    if (SURVIVING.has(tokens[at]!.folded))
      return tokens[at - 1]!.lex.word.role === 'not' && ANYBODY.has(tokens[at + 1]?.folded ?? '')
    if (isMark(tokens[at], '.؛') || tokens[at]!.lex.word.outcome || BUT.has(tokens[at]!.folded)) return false
  }
  return false
}
/** Without one of these in the sentence all of them may have survived. */
export const SURVIVES = cue(({ folded }) => SURVIVING.has(folded))
const SURVIVING = new Set(['ينج', 'تنج', 'ينجو', 'ينجوا'])
const ANYBODY = new Set(['احد', 'اي', 'منهم', 'احدا'])
const BUT = new Set(['سوي', 'الا', 'غير'])
