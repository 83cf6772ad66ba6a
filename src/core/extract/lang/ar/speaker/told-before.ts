import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
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
  if (!said) return null
  const source = THAT.has(tokens[range.first + 1]?.folded ?? '') ? tellsThat(tokens, range) : onlyNamed(tokens, range)
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
/** "قتل خمسة. بحسب ما أفادت به الشرطة.": a sentence that holds nothing but its source. */
function onlyNamed(tokens: Tokens, { first, last }: TokenRange): Phrase | null {
  const { folded, lex } = tokens[first]!
  if ((lex.word.saying !== 'according' && folded !== 'حسبما') || last - first > SOURCE) return null
  const what = tokens[first + 1]?.folded === 'ما' ? first + 2 : first + 1
  const verb =
    tokens[what]?.lex.word.saying === 'verb' || tokens[what]?.lex.word.saying === 'weak-verb' ? what + 1 : what
  const phrase = speakerPhrase(tokens, OF_IT.test(tokens[verb]?.folded ?? '') ? verb + 1 : verb, last)
  return phrase && (phrase.last === last || (phrase.last === last - 1 && isMark(tokens[last], '.'))) ? phrase : null
}
/** Tokens of such a sentence at most. */
const SOURCE = 16
const OF_IT = /^(?:به|بذلك|ذلك|عنه|لها|له)$/u
const THAT = new Set(['ذلك', 'بذلك', 'هذا'])
const COMES = new Set(['جاء', 'وجاء', 'وياتي', 'ياتي'])
