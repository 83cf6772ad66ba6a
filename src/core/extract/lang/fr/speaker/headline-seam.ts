import type { TokenRange } from '../../../../text/sentences.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isCapital, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'

/** A headline's words at most. */
const HEADLINE = 30

/** "Mali : 12 morts à Gao | Le camp a été visé, selon le maire": where the text under a headline begins that no mark ends; null where none does. */
export function headlineSeam(tokens: Words, text: string, { first, last }: TokenRange): number | null {
  // "Mali: 12 morts à Gao | « Il y a douze morts », a dit le maire"
  const headed = [first + 1, first + 2, first + 3].some((at) => folded(tokens, at) === ':')
  for (let at = first + 3; at < Math.min(last, first + HEADLINE); at++) {
    const quotes = headed && quoteSide(tokens, at) === 'open' && isCapital(tokens[at + 1], text)
    if (!quotes && !(is(tokens[at], STARTS) && isCapital(tokens[at], text))) continue
    const before = tokens[at - 1]!
    if (before.kind !== 'word' || is(before, CLOSED_CLASS) || before.lex.saying) continue
    if (quotes) return at
    const next = after(tokens, at)
    if (tokens[next]?.kind === 'word' && !isCapital(tokens[next], text) && !isName(tokens, at)) return at
  }
  return null
}

/** "le quotidien | Le monde", "l'émission | En direct": titles come behind what they are. */
const isName = (tokens: Words, at: number): boolean =>
  /^(?:quotidien|journal|hebdomadaire|magazine|site|émission|film|livre|collectif|association|ong|parti|mouvement|groupe|opération)$/u.test(
    folded(tokens, at - 1),
  )

const STARTS = WORD.determiner | WORD.preposition | WORD.pronoun
