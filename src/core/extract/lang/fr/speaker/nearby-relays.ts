import type { TokenRange } from '../../../../text/sentences.js'
import { folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { agencyAt, type Relay, relayAt } from './relay.js'

export function relayBehind(tokens: Words, text: string, from: number, last: number): Relay | null {
  for (let at = from + 1; at <= Math.min(last, from + 25); at++) {
    if (tokens[at]!.folded === '.' && tokens[at + 1]?.space) return null
    const relay = relayAt(tokens, text, at)
    if (relay) return relay
  }
  return null
}

export function relayAround(tokens: Words, text: string, at: number, sentence: TokenRange): Relay | null {
  for (let near = Math.max(sentence.first, at - 8); near < at; near++) {
    const relay = relayAt(tokens, text, near) ?? learner(tokens, near)
    if (relay) return relay
  }
  return relayBehind(tokens, text, at, sentence.last)
}

/** "a appris jeudi | l'AFP | de source …", "a appris | Reuters" */
function learner(tokens: Words, at: number): Relay | null {
  const begin = is(tokens[at], WORD.apostrophe) ? at + 1 : at
  // "l'agence | Xinhua"
  const first = folded(tokens, begin) === 'agence' && agencyAt(tokens, begin) === null ? begin + 1 : begin
  const last = agencyAt(tokens, first)
  if (last === null) return null
  for (let verb = at - 1; verb > at - 5; verb--) if (tokens[verb]?.lex.saying?.how === 'learns') return { first, last }
  return null
}

/** "Selon Reuters, citant …", "L'agence officielle Sana, citant …" */
export function agencyBefore(tokens: Words, text: string, at: number, first: number): Relay | null {
  for (let near = at - 1; near >= Math.max(first, at - 6); near--) {
    const last = agencyAt(tokens, near)
    if (last !== null) return { first: near, last }
  }
  const comma = folded(tokens, at - 1) === ',' ? at - 2 : at - 1
  return isCapital(tokens[comma], text) ? { first: comma, last: comma } : null
}
