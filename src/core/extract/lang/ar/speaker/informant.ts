import type { Tokens } from '../tokens.js'
import { agencyAt } from './agency.js'
import { OUTLETS } from './outlets.js'
import type { Phrase } from './speaker-phrase.js'

/** "أبلغ", whose object is the one told. */
export const informs = ({ lex: { stem, suffix } }: Tokens[number]): boolean => suffix === '' && INFORMS.test(stem)
const INFORMS = /^(?:ابلغ|اخبر)(?:ت|وا|ا)?$/u

/** "أبلغ مصدر طبي الأناضول": whom he told is no part of his name; in "مراسل الجزيرة" the outlet is. */
export function withoutAddressee(tokens: Tokens, verb: number, phrase: Phrase | null): Phrase | null {
  if (phrase === null || phrase.last === phrase.first || !informs(tokens[verb]!)) return phrase
  const { stem } = tokens[phrase.last - 1]!.lex
  const told = agencyAt(tokens, phrase.last) === phrase.last && !OUTLETS.has(stem) && !/^(?:مراسل|مصور)/u.test(stem)
  return told ? { first: phrase.first, last: phrase.last - 1 } : phrase
}
