import { isMark, type Tokens } from '../tokens.js'
import { agencyAt } from './agency.js'
import { OUTLETS } from './outlets.js'
import type { Phrase } from './speaker-phrase.js'

/** "أبلغ", whose object is the one told. */
export const informs = ({ lex: { stem, suffix } }: Tokens[number]): boolean => suffix === '' && INFORMS.has(stem)
const INFORMS = new Set('ابلغ ابلغت ابلغوا ابلغا اخبر اخبرت اخبروا اخبرا'.split(' '))

/** "أبلغ مصدر طبي الأناضول": whom he told is no part of his name; in "مراسل الجزيرة" the outlet is. */
export function withoutAddressee(tokens: Tokens, verb: number, phrase: Phrase | null): Phrase | null {
  if (phrase === null || phrase.last === phrase.first || !informs(tokens[verb]!)) return phrase
  const open = openingQuote(tokens, phrase)
  if (open !== null && open > phrase.first + 1 && !toldIn(tokens, open)) return { first: phrase.first, last: open - 1 } // "أبلغ المحافظ فلان «كذا برس»"
  const { stem } = tokens[phrase.last - 1]!.lex
  const told = agencyAt(tokens, phrase.last) === phrase.last && !OUTLETS.has(stem) && !/^(?:مراسل|مصور)/u.test(stem)
  return told ? { first: phrase.first, last: phrase.last - 1 } : phrase
}

/** Where the name in quotation marks opens in which the phrase ends. */
function openingQuote(tokens: Tokens, { first, last }: Phrase): number | null {
  if (!isMark(tokens[last], '»”"')) return null
  for (let at = last - 1; at > first; at--) if (isMark(tokens[at], '«“"')) return at
  return null
}

/** "مراسل «كذا»", "الناطق باسم «كذا»": the name is of him who tells. */
const toldIn = (tokens: Tokens, open: number): boolean => {
  const { word, stem, def } = tokens[open - 1]!.lex
  return OUTLETS.has(stem) || /^(?:مراسل|مصور|باسم)/u.test(stem) || word.role !== null || (word.saying !== null && !def)
}
