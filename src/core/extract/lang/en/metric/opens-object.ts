import { isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'

/** Whether an object may begin at token `i`: "killed |two men"; but "killed |on Monday". */
export function opensObject(tokens: Tokens, text: string, i: number): boolean {
  const { is, noun, weekday, month, number } = lexAt(tokens, i)
  if (weekday >= 0 || month > 0 || tellsWhen(tokens, i)) return false
  if (number !== null || tokens[i]?.kind === 'digits') return true
  if (is & (W.determiner | W.possessive | W.adjective)) return true
  if (is & W.pronoun) return wordAt(tokens, i) !== 'there'
  const closes =
    W.preposition | W.and | W.comma | W.stop | W.be | W.have | W.modal | W.subordinator | W.relative | W.adverb
  if (is & closes) return false
  // "the wounded| rose to 22", but "killed |masked men"
  if (is & (W.verb | W.saying | W.gerund) && noun === null && !isCapital(text, tokens[i]))
    return lexAt(tokens, i + 1).noun !== null
  return noun !== null || tokens[i]?.kind === 'word' || isCapital(text, tokens[i])
}

/** "killed |late Saturday", "hurt |early in the day" */
const tellsWhen = (tokens: Tokens, i: number): boolean =>
  (wordAt(tokens, i) === 'late' || wordAt(tokens, i) === 'early') &&
  (lexAt(tokens, i + 1).weekday >= 0 || isAt(tokens, i + 1, W.preposition | W.date))
