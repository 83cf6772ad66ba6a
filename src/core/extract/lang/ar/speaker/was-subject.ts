import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { isState } from './body-names.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { isIssued } from './stop-words.js'

/** "وكان مصدر من الشرطة قد أبلغ المراسل": the subject between "كان" and the verb at `at`, whoever stands behind the verb. */
export function subjectOfWas(tokens: Tokens, { first }: TokenRange, at: number): Phrase | null {
  const perfect = tokens[at - 1]?.folded === 'قد'
  const end = perfect ? at - 2 : at - 1
  for (let was = end - 1; was >= Math.max(first, end - REACH); was--) {
    const { lex } = tokens[was]!
    if (!isWas(tokens[was]!)) {
      if (isIssued(tokens[was]!)) continue // "وكانت حصيلة سابقة أعلنها الجيش أشارت إلى"
      if (lex.word.saying === 'verb' || (lex.word.outcome && !lex.def)) return null
      continue
    }
    const phrase = speakerPhrase(tokens, was + 1, end)
    if (!phrase || !(canSpeak(tokens, phrase) || isState(tokens[phrase.first]!))) return null
    const gap = tokens[phrase.last + 1]!
    return perfect || phrase.last === end || isMark(gap, '،,(') || isIssued(gap) || CAME_OUT.test(gap.folded)
      ? phrase
      : null
  }
  return null
}
/** "وكان تقرير صدر في كذا قدر". */
const CAME_OUT = /^صدرت?$/u
const isWas = onceASpelling(({ folded }) => /^[وف]?كانت?$/u.test(folded))
/** Tokens between "كان" and its verb at most. */
const REACH = 22
