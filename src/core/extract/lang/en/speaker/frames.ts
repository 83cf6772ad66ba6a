import { DAYTIMES } from '../words/calendar-words.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Where something is said, posted or published. */
const FRAMES = wordSet(
  'post statement tweet report facebook twitter x telegram instagram video interview article briefing conference phone telephone release media point',
)

const OFFICES = wordSet('centre center office department bureau council')

/** "posted on |Facebook", "published |on Monday": no words of whose it is. */
export function framesOnly(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i <= last; i++)
    if (!FRAMES.has(wordAt(tokens, i)) && !PLATFORM.has(wordAt(tokens, i)) && !tellsWhen(tokens, i)) return false
  return true
}
/** "on |Monday evening", "on |3 March" */
function tellsWhen(tokens: Tokens, i: number): boolean {
  const { weekday, month } = lexAt(tokens, i)
  return weekday >= 0 || month > 0 || DAYTIMES.has(wordAt(tokens, i)) || tokens[i]?.kind === 'digits'
}
const PLATFORM = wordSet('social online the its on whatsapp youtube tiktok')

export function framesBehind(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i <= last && i < from + 4; i++) {
    const { weekday, month } = lexAt(tokens, i)
    // "at the |Media Centre for National Security"
    if (wordAt(tokens, i) === 'media' && OFFICES.has(wordAt(tokens, i + 1))) return false
    if (FRAMES.has(wordAt(tokens, i)) || DAYTIMES.has(wordAt(tokens, i)) || weekday >= 0 || month > 0) return true
  }
  return false
}

/** "In its monthly bulletin |the observatory counted": no comma parts the frame that opens the sentence from its subject. */
export function behindFrame(tokens: Tokens, subject: number, first: number): boolean {
  const { is, outcome } = lexAt(tokens, subject - 1)
  if (!isAt(tokens, first, W.preposition) || subject < first + 2 || is !== 0 || outcome !== null) return false
  for (let i = first + 1; i < subject - 1; i++)
    if (isAt(tokens, i, W.verb | W.saying | W.relative | W.and)) return false
  return true
}
