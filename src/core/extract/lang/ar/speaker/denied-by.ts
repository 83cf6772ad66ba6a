import type { TokenRange } from '../../../../text/sentences.js'
import type { Tokens } from '../tokens.js'
import { DENYING } from './saying-verb.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'

/** "وهو ما نفاه الجيش", "الأمر الذي نفته الحركة": who speaks against what stands before; what follows is theirs. */
export function denierAt(tokens: Tokens, { first, last }: TokenRange, at: number): Phrase | null {
  const before = tokens[at - 1]?.folded
  if ((before !== 'ما' && before !== 'الذي') || at - 2 < first || !DENYING.test(tokens[at]!.lex.stem)) return null
  const link = tokens[at - 2]!.folded
  const which = before === 'ما' ? THIS.test(link) : link === 'الامر'
  const phrase = which ? speakerPhrase(tokens, at + 1, last) : null
  return phrase && canSpeak(tokens, phrase) ? phrase : null
}
const THIS = /^[وف]?(?:هذا|هو|هي|ذلك)$/u

/** "وهو ما نفاه زعيم قبلي قال إن": the relative clause about the one who denied. */
export function denierBefore(tokens: Tokens, { first, last }: TokenRange, at: number): Phrase | null {
  for (let verb = at - 2; verb >= Math.max(first + 2, at - 9); verb--) {
    const phrase = denierAt(tokens, { first, last }, verb)
    if (phrase) return phrase.last === at - 1 ? phrase : null
  }
  return null
}
