import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { withIssuer } from './issuer.js'
import { OUTLETS } from './outlets.js'
import { type Memory, named } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import type { SpeechAct } from './speech-act.js'

/** The rule of an act that speaks for the sentence before. */
export const TOLD_BEFORE = 'speaker:told-before'

/** "…. أفاد بذلك الناطق باسم الجيش", "…. جاء ذلك في بيان للوزارة": who told the sentence before. */
export function toldBefore(doc: Doc<Lex>, range: TokenRange, number: number, memory: Memory): SpeechAct | null {
  const { tokens } = doc
  const said = doc.sentences[number - 1]
  if (!said || !THAT.has(tokens[range.first + 1]?.folded ?? '')) return null
  const source = tellsThat(tokens, range)
  if (!source || !canSpeak(tokens, source)) return null
  const made = named(doc, withIssuer(tokens, source, range.last), number, memory, TOLD_BEFORE)
  return { ...made, backward: true, from: said.first, to: said.last, at: range.first }
}

function tellsThat(tokens: Tokens, { first, last }: TokenRange): Phrase | null {
  if (tokens[first]!.lex.word.saying === 'verb') return speakerPhrase(tokens, first + 2, last)
  const where = tokens[first + 3]?.lex
  const inPaper =
    tokens[first + 2]?.lex.word.role === 'in' && (where?.word.saying === 'document' || OUTLETS.has(where?.stem ?? ''))
  return COMES.has(tokens[first]!.folded) && inPaper ? speakerPhrase(tokens, first + 3, last) : null
}
const THAT = new Set(['ذلك', 'بذلك', 'هذا'])
const COMES = new Set(['جاء', 'وجاء', 'وياتي', 'ياتي'])
