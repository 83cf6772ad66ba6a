import type { TokenRange } from '../../../../text/sentences.js'
import type { Tokens } from '../tokens.js'
import { type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "فيما بث ناشطون صورا قالوا إنها": those of the verb before. */
export function theyWho(tokens: Tokens, { first }: TokenRange, at: number): Phrase | null {
  if (!tokens[at]!.folded.endsWith('وا')) return null
  for (let who = at - 2; who > Math.max(first, at - 7); who--) {
    const { word, prep, conj } = tokens[who]!.lex
    if (tokens[who]!.kind === 'mark' || word.role) return null
    if (
      word.saying !== 'title' ||
      prep !== '' ||
      conj ||
      !/[وي]ن$|^نشطاء$|^(?:ال)?(?:سكان|اهالي)$/u.test(tokens[who]!.folded)
    )
      continue
    const shows = tokens[who - 1]!.lex.word.saying
    return shows === 'clause-verb' || shows === 'weak-verb' ? speakerPhrase(tokens, who, at - 2) : null
  }
  return null
}
