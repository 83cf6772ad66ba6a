import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { withIssuer } from './issuer.js'
import { OUTLETS } from './outlets.js'
import { relayAt } from './relay.js'
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
  const source = THAT.has(tokens[range.first + 1]?.folded ?? '') ? tellsThat(doc, range) : onlyNamed(tokens, range)
  if (!source || !canSpeak(tokens, source)) return null
  const made = named(doc, withIssuer(tokens, source, range.last), number, memory, TOLD_BEFORE)
  return { ...made, backward: true, from: said.first, to: said.last, at: range.first }
}

function tellsThat(doc: Doc<Lex>, { first, last }: TokenRange): Phrase | null {
  const { tokens } = doc
  if (tokens[first]!.lex.word.saying === 'verb') return speakerPhrase(tokens, first + 2, last)
  if (!COMES.has(tokens[first]!.folded)) return null
  const link = tokens[first + 2]?.lex
  if (link?.word.saying === 'according') return sourceBehind(tokens, first + 2, last) ?? outletBehind(doc, first + 3)
  if (link?.word.role === 'on' && tokens[first + 3]?.lex.stem === 'لسان') return speakerPhrase(tokens, first + 4, last)
  if (link?.word.role !== 'in' && link?.word.role !== 'during') return null
  const where = tokens[first + 3]?.lex
  const speaks = ownOccasion(tokens, first + 3, last)
  if (speaks) return speaks
  const inPaper = where?.word.saying === 'document' || OUTLETS.has(where?.stem ?? '')
  return inPaper ? speakerPhrase(tokens, first + 3, last) : null
}

/** "في تصريح للناطق باسم كذا", "خلال مؤتمر صحفي عقده الوزير", "في كلمة ألقاها القائد": whose talk it was. */
function ownOccasion(tokens: Tokens, occasion: number, last: number): Phrase | null {
  if (!TALKS.has(tokens[occasion]?.folded ?? '')) return null
  for (let at = occasion + 1; at <= Math.min(last, occasion + 4); at++) {
    const { prep, word, stem } = tokens[at]!.lex
    const his = prep === 'ل' && (word.saying === 'title' || (word.saying === 'body' && !OUTLETS.has(stem)))
    if (his) return speakerPhrase(tokens, at, last)
    if (HELD.test(tokens[at]!.folded)) {
      const from = /^ب(?:ه|ها)$/u.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1
      return speakerPhrase(tokens, from, last)
    }
  }
  return null
}
const TALKS = new Set(
  'تصريح تصريحات موتمر ايجاز حديث حوار لقاء اتصال كلمه خطاب مقابله مداخله تغريده منشور رساله جلسه احاطه'.split(' '),
)
/** "عقده", "ألقتها", "أدلى بها". */
const HELD = /^(?:عقد|ا?لق[اتي]|اجر[اتي]|ادلي|ادلت|[يت]عقد)ت?(?:ه|ها)?$/u

/** "قتل خمسة. بحسب ما أفادت به الشرطة.": a sentence that holds nothing but its source. */
function onlyNamed(tokens: Tokens, { first, last }: TokenRange): Phrase | null {
  const { folded, lex } = tokens[first]!
  if ((lex.word.saying !== 'according' && folded !== 'حسبما') || last - first > SOURCE) return null
  const phrase = sourceBehind(tokens, first, last)
  return phrase && (phrase.last === last || (phrase.last === last - 1 && isMark(tokens[last], '.'))) ? phrase : null
}
/** "وفقا لموقع كذا". */
function outletBehind(doc: Doc<Lex>, at: number): Phrase | null {
  const outlet = relayAt(doc, at)
  return outlet && { first: at, last: outlet.last }
}

/** "بحسب الشرطة", "وفقا لما أفادت به الشرطة". */
function sourceBehind(tokens: Tokens, according: number, last: number): Phrase | null {
  const what = /^ل?ما$/u.test(tokens[according + 1]?.folded ?? '') ? according + 2 : according + 1
  const verb =
    tokens[what]?.lex.word.saying === 'verb' || tokens[what]?.lex.word.saying === 'weak-verb' ? what + 1 : what
  return speakerPhrase(tokens, OF_IT.test(tokens[verb]?.folded ?? '') ? verb + 1 : verb, last)
}
/** Tokens of such a sentence at most. */
const SOURCE = 16
const OF_IT = /^(?:به|بذلك|ذلك|عنه|لها|له)$/u
const THAT = new Set(['ذلك', 'بذلك', 'هذا'])
const COMES = new Set(['جاء', 'وجاء', 'وياتي', 'ياتي'])
