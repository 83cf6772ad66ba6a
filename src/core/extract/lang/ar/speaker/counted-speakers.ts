import type { Tokens } from '../tokens.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "وذكر ثلاثة شهود آخرين أنهم": several speak. */
export function countedSpeakers(tokens: Tokens, at: number): Phrase | null {
  const { numeral, number } = tokens[at]?.lex.word ?? {}
  const counts = tokens[at]?.kind === 'digits' || numeral || number === 'two'
  if (counts && tokens[at + 1]?.lex.word.role === 'of') return someOf(tokens, at)
  if (!counts || tokens[at + 1]?.lex.word.saying !== 'title') return null
  const more = tokens[at + 2]?.lex.word.role === 'others' || tokens[at + 2]?.folded.endsWith('ين')
  return { first: at, last: more ? at + 2 : at + 1 }
}

/** "وقال اثنان من سكان القرية إن". */
function someOf(tokens: Tokens, at: number): Phrase | null {
  const whom = speakerPhrase(tokens, at + 2, at + 7)
  return whom && canSpeak(tokens, whom) ? { first: at, last: whom.last } : null
}
