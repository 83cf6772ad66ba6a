import { isMark, type Tokens } from '../tokens.js'
import { isTime } from './office.js'
import { isPlainName } from './plain-name.js'
import { isWhat } from './saying-verb.js'
import type { Phrase } from './speaker-phrase.js'

// Sources that no dictionary knows, told by where they stand.

/** "وأورد نسيركي أن": a name that no dictionary has, and a clause right behind. */
export const unknownNamed = (tokens: Tokens, { first, last }: Phrase): boolean =>
  last - first <= 1 &&
  isPlainName(tokens, first) &&
  !/(?:ته|ها|هم|تهم)$/u.test(tokens[first]!.folded) &&
  ([1, 2].some((on) => tokens[last + on]?.lex.word.role === 'that') || writesOn(tokens, last + 1))

/** "يصر الصيادون على أن": those of whom a clause right behind tells what they say. */
export const arePeople = (tokens: Tokens, { first, last }: Phrase): boolean => {
  const { def, word } = tokens[first]!.lex
  const people = def && word.noun?.kind === 'person' && word.number === 'many' && word.noun.metric === null
  return people && last === first && [1, 2].some((on) => tokens[last + on]?.lex.word.role === 'that')
}

/** "وفق ما نقلت الإخبارية المحلية.", "بحسب ما أوردته تريبون واير.": nothing but the name of who carried it. */
export function carriedBy(tokens: Tokens, at: number, { first, last }: Phrase, end: number): boolean {
  if (!isWhat(tokens, at - 1) || last - first > 3 || first !== at + 1) return false
  for (let i = first; i <= last; i++) {
    const { role, outcome, numeral } = tokens[i]!.lex.word
    if (tokens[i]!.kind !== 'word' || role || outcome || numeral) return false
  }
  return last === end || tokens[last + 1]!.kind === 'mark' || isTime(tokens[last + 1]!)
}

/** "كتب فلان على شبكة كذا:", "كتب المركز، عبر صفحته على «كذا» أمس": where it was written, and a colon or quotation. */
export function writesOn(tokens: Tokens, behind: number): boolean {
  const from = isMark(tokens[behind], '،,') ? behind + 1 : behind
  if (!PLATFORM.test(tokens[from]?.folded ?? '')) return false
  for (let at = from + 1; at <= from + 8; at++) {
    if (isMark(tokens[at], ':«“"')) return true
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}
const PLATFORM = /^(?:علي|عبر|في)$/u
