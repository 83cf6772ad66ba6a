import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import { named, type SpeakerName } from './speaker-words.js'
import { shortensTitle, TITLES } from './titles.js'

/** "said the governor of Hama, |Omar Latif.", "according to the inspector general (IG), Hama, |Omar Latif,": the name that stands behind an office at tokens `from`–`to`, up to the clause's end. */
export function nameOfOffice(
  tokens: Tokens,
  text: string,
  from: number,
  to: number,
  limit: number,
): SpeakerName | null {
  const comma = behindBrackets(tokens, to + 1)
  if (!isAt(tokens, comma, W.comma) || !isOfficeAt(tokens, from, to)) return null
  const last = endOfName(tokens, text, comma, limit)
  if (last === comma || !endsClause(tokens, last, limit) || lexAt(tokens, comma + 1).month > 0) return null
  const place = last === comma + 1 || lexAt(tokens, last).width > 0 || wordAt(tokens, last) === 'command'
  if (place && isAt(tokens, last + 1, W.comma)) {
    const next = endOfName(tokens, text, last + 1, limit)
    return next > last + 2 && endsClause(tokens, next, limit) ? named(tokens, text, last + 2, next, from, next) : null
  }
  return last > comma + 1 ? named(tokens, text, comma + 1, last, from, last) : null
}

/** "the |governor of Hama", "|Inspector General", "the provincial |governor" */
function isOfficeAt(tokens: Tokens, from: number, to: number): boolean {
  if (TITLES.has(wordAt(tokens, to))) return true
  if (!isAt(tokens, from, W.determiner | W.possessive))
    return TITLES.has(wordAt(tokens, from)) && wordAt(tokens, from + 1) === 'of'
  return TITLES.has(wordAt(tokens, from + 1)) || TITLES.has(wordAt(tokens, from + 2))
}

/** "Inspector General |(IG)|, Hama" */
function behindBrackets(tokens: Tokens, at: number): number {
  if (!isAt(tokens, at, W.opener)) return at
  for (let i = at + 1; i < at + 6; i++) if (isAt(tokens, i, W.closer)) return i + 1
  return at
}

/** The last token of the capitalised words behind `comma`; `comma` itself where none stands. */
function endOfName(tokens: Tokens, text: string, comma: number, limit: number): number {
  let last = comma
  while (
    last < limit &&
    (isCapital(text, tokens[last + 1]) ||
      (last > comma &&
        adjoins(tokens, last + 1) &&
        (wordAt(tokens, last + 1) !== '.' || shortensTitle(tokens, last + 1)) &&
        !isAt(tokens, last + 1, W.comma)))
  )
    last++
  return last
}

const endsClause = (tokens: Tokens, last: number, limit: number): boolean =>
  last >= limit || wordAt(tokens, last + 1) === '.' || isAt(tokens, last + 1, W.comma | W.stop)
