import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { type Saying, saying } from './citations.js'
import { DENIALS } from './saying-words.js'
import { subjectOf } from './sentence-subject.js'
import { nameLeft } from './speaker-left.js'
import type { SpeakerName } from './speaker-words.js'

/** What "|stating that" at token `i`, behind the "and" or the comma at token `before`, says of its own; null where neither stands there or nobody speaks. */
export function joinedGerund(
  tokens: Tokens,
  text: string,
  i: number,
  before: number,
  first: number,
  last: number,
  previous: Saying | undefined,
): Saying | null {
  const denies = DENIALS.has(wordAt(tokens, i))
  // "the raid was told of, with many users sharing photos and |reporting that": those of whom "with" tells
  if (isAt(tokens, before, W.and)) {
    const name = withSubject(tokens, text, before, first)
    return name && saying(name, 'behind', name.first, i, last, denies, null)
  }
  // "the army|, while confirming that two boats were lost, said"
  if (wordAt(tokens, before) === 'while' && isAt(tokens, before - 1, W.comma)) {
    const name = nameLeft(tokens, text, before - 2, first)
    return name && saying(name, 'behind', name.first, i, clauseEnd(tokens, i, last), denies, null)
  }
  if (!isAt(tokens, before, W.comma)) return null
  // "X reported on the raid, |stating that": the one who spoke before
  const name = documentBefore(tokens, text, before, first) ?? previous?.name ?? subjectOf(tokens, text, first, i)
  return name && saying(name, 'behind', i, i, last, denies, previous?.told ?? null)
}

/** "while confirming that two were lost|, said": the comma that closes the aside. */
function clauseEnd(tokens: Tokens, verb: number, last: number): number {
  for (let i = verb + 1; i < last; i++) if (isAt(tokens, i, W.comma)) return i
  return last
}

/** "noted information from |the ministry|, indicating": whose words the comma at token `comma` closes; null where they are nobody's. */
function documentBefore(tokens: Tokens, text: string, comma: number, floor: number): SpeakerName | null {
  for (let i = comma - 2; i > floor && i > comma - 8; i--) {
    if (isAt(tokens, i, W.comma | W.stop | W.quoteMark)) return null
    if (/^(from|by)$/.test(wordAt(tokens, i)))
      return TOLD_IN.has(wordAt(tokens, i - 1)) ? nameLeft(tokens, text, comma - 1, i + 1) : null
  }
  return null
}
const TOLD_IN = wordSet('information data figures reports statement statements')

/** ", with |many users| sharing photos and" */
function withSubject(tokens: Tokens, text: string, and: number, floor: number): SpeakerName | null {
  for (let i = and - 1; i > floor && i > and - 24; i--) {
    if (wordAt(tokens, i) !== 'with' || !isAt(tokens, i - 1, W.comma)) continue
    for (let at = i + 2; at < and; at++)
      if (isAt(tokens, at, W.gerund | W.saying) && wordAt(tokens, at).endsWith('ing'))
        return nameLeft(tokens, text, at - 1, i + 1)
    return null
  }
  return null
}
