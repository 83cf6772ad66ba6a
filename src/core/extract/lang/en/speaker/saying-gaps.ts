import { isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import type { Saying } from './citations.js'
import { named, SPEAKING_HEADS } from './speaker-words.js'

/** "Hama Hospital said it had two dead and |Old Town Hospital three": those who speak on without the verb said again. */
export function speakersOn(tokens: Tokens, text: string, said: Saying, last: number): Saying[] {
  if (said.reach !== 'behind') return []
  const found: Saying[] = []
  for (let i = said.last + 2; i < said.until; i++) {
    if (!SPEAKING_HEADS.has(wordAt(tokens, i)) || !countsBehind(tokens, i + 1)) continue
    let first = i
    while (first > said.last + 1 && isCapital(text, tokens[first - 1])) first--
    if (wordAt(tokens, first - 1) === 'the') first--
    if (first === i || !isAt(tokens, first - 1, W.and | W.comma | W.stop)) continue
    const name = named(tokens, text, first, i, first, i)
    if (name) found.push({ ...said, name, first, last: i, until: last })
  }
  return found
}

const countsBehind = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'digits' || lexAt(tokens, i).number !== null
