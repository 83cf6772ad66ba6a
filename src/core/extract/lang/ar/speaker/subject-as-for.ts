import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "أما موقع كذا، الذي يعتمد على مصادر مفتوحة، فأحصى": who stands between "as for" and the verb with its "ف". */
export function subjectAsFor(tokens: Tokens, { first }: TokenRange, at: number): Phrase | null {
  if (!tokens[at]!.lex.conj || !tokens[at]!.folded.startsWith('ف')) return null
  for (let opener = at - 2; opener >= Math.max(first, at - REACH); opener--) {
    const { folded, lex } = tokens[opener]!
    if (lex.word.saying === 'verb' && lex.conj) return null
    if (folded !== 'اما' && folded !== 'واما') continue
    const phrase = speakerPhrase(tokens, opener + 1, at - 1)
    if (!phrase || !canSpeak(tokens, phrase)) return null
    return phrase.last === at - 1 || isMark(tokens[phrase.last + 1], '،,') || isMark(tokens[at - 1], '،,')
      ? phrase
      : null
  }
  return null
}
/** Tokens between "أما" and the verb at most. */
const REACH = 30
