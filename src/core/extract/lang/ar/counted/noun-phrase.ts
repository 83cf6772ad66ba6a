import { SPACE } from '../../../../text/tokenize.js'
import type { Tokens } from '../tokens.js'

/** Words that no noun phrase goes on over. */
export const FUNCTION = new Set(
  'هو هي هم عندما حينما كما بعد قبل عند عبر ضد مع ثم لكن حيث فيما بينما قد وقد اذا كل كانت كان كانوا بسبب نتيجه جراء اثر عقب حين لدي هذا هذه ذلك تلك بحيث دفعه علي نحو صباح صباحا مساء ظهر ظهرا فجر فجرا عصر عصرا ليل ليلا داخل خارج تحت حول ضمن معظمهم معظمهن اغلبهم اغلبهن غالبيتهم اغلبيتهم جميعهم كلهم جلهم لقوا الي بما فقط انفسهم نفسيهما متاثرين متاثرا متاثره فضلا اضافه علاوه وحدها وحده وحدهم كبري ايضا كذلك'.split(
    ' ',
  ),
)

/** Words of the noun phrase at most: what a reader needs to know who was counted. */
const LONGEST = 7

export function nounPhraseEnd(tokens: Tokens, head: number): number {
  let end = head
  for (let at = head + 1; at <= head + LONGEST; at++) {
    const token = tokens[at]
    if (!token || token.space > SPACE.blank || token.kind !== 'word') break
    const { word, conj, prep } = token.lex
    if (conj || word.outcome || word.saying === 'verb' || prep === 'ب' || prep === 'ك') break
    if (word.role && word.role !== 'of' && word.role !== 'others') break
    if (FUNCTION.has(token.folded) || word.numeral || word.time) break
    if (word.role !== 'of') end = at
  }
  return end
}
