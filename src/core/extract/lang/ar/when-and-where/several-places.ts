import { SPACE } from '../../../../text/tokenize.js'
import { FUNCTION } from '../counted/noun-phrase.js'
import type { Tokens } from '../tokens.js'

// More places than one behind a kind in the dual or plural.

export const SEVERAL = new Set(['مدن', 'بلدات', 'قري', 'مناطق', 'احياء'])

/** "بلدتي كذا وكذا", "قرى كذا وكذا وكذا": the names of the others behind the first. */
export function withOthers(tokens: Tokens, kind: number, first: number, end: number): number {
  const two = TWO_OF.test(tokens[kind]!.lex.stem)
  if (!two && !SEVERAL.has(tokens[kind]!.lex.stem)) return first
  let last = first
  for (let more = 0; more < (two ? 1 : 9); more++) {
    if (last >= end || !namesOneMore(tokens[last + 1]!, two)) break
    last++
    const half =
      HALF_NAMES.test(tokens[last]!.folded) || tokens[last]!.lex.word.placeNames?.some(({ words }) => words.length > 1)
    if (
      half &&
      last < end &&
      tokens[last + 1]!.kind === 'word' &&
      !tokens[last + 1]!.lex.conj &&
      !tokens[last + 1]!.lex.word.role
    )
      last++
  }
  return last
}
const TWO_OF = /^(?:بلد|قري|مدين|محافظ|منطق|ولاي|مقاطع|ناحي|مديري)تي$|^(?:حي|مخيم)ي$/u
const namesOneMore = (
  { kind, space, folded, lex: { word, conj, prep, suffix, def } }: Tokens[number],
  two: boolean,
): boolean =>
  kind === 'word' &&
  space <= SPACE.blank &&
  (conj || /^و.{3}/u.test(folded)) &&
  prep === '' &&
  suffix === '' &&
  folded !== 'و' &&
  !FUNCTION.has(folded) &&
  (word.placeNames !== null ||
    (two && def && word.noun?.kind !== 'person' && !word.outcome) ||
    !(word.place || word.noun || word.outcome || word.saying || word.role || word.time || word.numeral || word.vague))
/** "وتل كذا", "وبرج كذا". */
const HALF_NAMES = /^و(?:ا?ب[ويا]|ام|تل|عين|دير|كفر|بيت|برج|خان|جسر|بير|راس|وادي|جبل|بني|باب|عرب|الشيخ|النبي|السيده)$/u
