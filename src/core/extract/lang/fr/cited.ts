import type { TokenRange } from '../../../text/sentences.js'
import type { Attribution } from './attribution.js'
import { WORD } from './function-words.js'
import { agencyBefore } from './nearby-relays.js'
import { agencyAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'
import { subjectBefore } from './subject.js'
import { folded, is, type Words } from './tokens.js'

/** "Reuters, qui cite un officiel": said by whom the agency cites. */
export function cited(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const relay = agencyBefore(tokens, text, at - 1, sentence.first)
  const isAgency = relay !== null && agencyAt(tokens, relay.first) === relay.last
  if (!isAgency || !is(tokens[at - 1], WORD.relative)) return null
  const named = readSpeaker(tokens, text, at + 1, sentence.last)
  return named && { at, reach: 'forward', named, relay, denies: false, cites: true }
}

/** "citant une source", "affirmant avoir tué": the latter is said by the sentence's subject. */
export function gerund(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  if (folded(tokens, at) === 'citant') {
    const named = readSpeaker(tokens, text, at + 1, sentence.last)
    return (
      named && {
        at,
        reach: 'forward',
        named,
        relay: agencyBefore(tokens, text, at, sentence.first),
        denies: false,
        cites: true,
      }
    )
  }
  if (folded(tokens, at - 1) !== ',' || !/^(?:affirm|assur|revendiqu|annonç|dis)/u.test(folded(tokens, at))) return null
  for (let verb = sentence.first; verb < at; verb++) {
    if (!is(tokens[verb], WORD.avoir | WORD.etre | WORD.finite) && tokens[verb]!.lex.saying?.form !== 'finite') continue
    const named = subjectBefore(tokens, text, verb, sentence)
    return named && { at, reach: 'forward', named, relay: null, denies: false }
  }
  return null
}
