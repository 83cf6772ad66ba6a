import { after, folded, is, isCapital, type Words } from './tokens.js'
import { CLOSED_CLASS, WORD } from './words/function-words.js'

/** A headline's words at most, and at least. */
const LONGEST = 30
const SHORTEST = 4

/** "Mali : douze morts à Gao | Le camp a été visé", "un homme arrêté à Gao | Trois gardes ont été blessés": whether the text under a headline that no mark ends begins at `at`. */
export function endsHeadline(tokens: Words, at: number, first: number, text: string): boolean {
  if (!is(tokens[at], STARTS) || at - first < SHORTEST || at - first > LONGEST || !isCapital(tokens[at], text))
    return false
  const before = tokens[at - 1]!
  if (before.kind !== 'word' || is(before, CLOSED_CLASS) || before.lex.saying) return false
  const next = after(tokens, at)
  return tokens[next]?.kind === 'word' && !isCapital(tokens[next], text) && !isTitle(tokens, at)
}

const STARTS = WORD.determiner | WORD.preposition | WORD.pronoun | WORD.number

/** "le quotidien | Le monde", "l'émission | En direct": titles come behind what they are. */
const isTitle = (tokens: Words, at: number): boolean => TITLED.has(folded(tokens, at - 1))

const TITLED: ReadonlySet<string> = new Set(
  'quotidien journal hebdomadaire magazine site émission film livre collectif association ong parti mouvement groupe opération café bar restaurant hôtel salle brasserie discothèque boîte théâtre navire paquebot ferry chalutier voilier cargo'.split(
    ' ',
  ),
)
