import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Whether an object may begin at token `i`: "killed |two men"; but "killed |on Monday". */
export function opensObject(tokens: Tokens, text: string, i: number): boolean {
  const { is, noun, weekday, month, number } = lexAt(tokens, i)
  if (weekday >= 0 || month > 0 || tellsHow(tokens, i)) return false
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

/** "killed |late Saturday", "hurt |early in the day", "injured |due to shelling" */
const tellsHow = (tokens: Tokens, i: number): boolean =>
  WHEN_OR_WHY.has(wordAt(tokens, i)) &&
  (lexAt(tokens, i + 1).weekday >= 0 || isAt(tokens, i + 1, W.preposition | W.date))
const WHEN_OR_WHY = wordSet('late early due owing thanks')
