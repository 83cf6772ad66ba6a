import { adjoins, after, folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { agencyAt } from './relay.js'

/** Where the second speaker may begin and what he is, read by who reads speakers. */
type ReadName = (start: number, limit: number) => { readonly last: number } | null

/** "| un | élu", "| deux | témoins" */
const COUNTS = WORD.determiner | WORD.number

/** "la police | et le ministère", "médecins | et témoins": where the words of those who speak together end; `last` where one speaks alone. */
export function jointly(tokens: Words, text: string, last: number, limit: number, read: ReadName): number {
  const and = last + 1
  // "la police, | des témoins et des ambulanciers |"
  if (
    folded(tokens, and) === ',' &&
    (is(tokens[and + 1], COUNTS) || areNames(tokens, text, last, and + 1)) &&
    speaks(tokens, text, and + 1)
  ) {
    const end = listEnd(tokens, text, and, limit, read)
    return end !== null && holdsAnd(tokens, and, end) && endsSpeaker(tokens, end + 1) ? end : last
  }
  const behind = folded(tokens, and) === 'et' ? and + 1 : isAsWellAs(tokens, and) ? and + 2 : -1
  // "auprès du maire et | d' | une source"
  const start = folded(tokens, behind) === 'd' ? after(tokens, behind) : behind
  if (start < 0 || start > limit || !speaks(tokens, text, start)) return last
  const second = read(start, limit)
  if (!second || second.last > limit) return last
  return second.last === limit || endsSpeaker(tokens, second.last + 1) ? second.last : last
}

/** "sources policières, | des élus locaux et une association |": where a list of those who speak ends; null where it goes on otherwise. */
function listEnd(tokens: Words, text: string, comma: number, limit: number, read: ReadName): number | null {
  for (let mark = comma, n = 0; n < 4; n++) {
    const next = read(mark + 1, limit)
    if (!next || next.last >= limit) return null
    mark = next.last + 1
    const goes =
      /^(?:,|et)$/u.test(folded(tokens, mark)) &&
      (is(tokens[mark + 1], COUNTS) || areNames(tokens, text, next.last, mark + 1))
    if (!goes || !speaks(tokens, text, mark + 1)) return next.last
  }
  return null
}

/** "BBC Burmese, | Radio Free Asia" */
const areNames = (tokens: Words, text: string, last: number, next: number): boolean =>
  isCapital(tokens[last], text) && isCapital(tokens[next], text)

function holdsAnd(tokens: Words, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (folded(tokens, at) === 'et') return true
  return false
}

/** "ainsi que" */
const isAsWellAs = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'ainsi' && folded(tokens, at + 1) === 'que'

/** Whether the words at `start` name one who can say something: "le ministère", "une source", "Reuters", "M. Diallo". */
function speaks(tokens: Words, text: string, start: number): boolean {
  let noun = start
  while (is(tokens[noun], COUNTS | WORD.apostrophe | WORD.frontAdjective) || folded(tokens, noun) === 'd') noun++
  if (SPEAKING_NOUNS.has(folded(tokens, noun)) || agencyAt(tokens, noun) !== null) return true
  // "un autre du ministère"
  if (/^autres?$/u.test(folded(tokens, noun - 1)))
    return folded(tokens, noun).startsWith('d') || is(tokens[noun], WORD.adjective)
  return isCapital(tokens[noun], text) && tokens[noun]?.lex.noun === null && noun <= start + 2
}

/** A mark, "qui", a preposition or a time behind the second name: no verb, whose subject it would be. */
function endsSpeaker(tokens: Words, at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind === 'mark') return !(is(token, WORD.dash) && adjoins(token)) && token.folded !== "'"
  return (
    folded(tokens, at) === 'qui' ||
    is(token, WORD.preposition | WORD.timeWord | WORD.gerund | WORD.participle) ||
    /^joint/u.test(token.folded) ||
    token.lex.weekday >= 0
  )
}
