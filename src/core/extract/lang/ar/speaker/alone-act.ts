import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isRefuted } from '../refuted.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { isState } from './body-names.js'
import { earlierSubject } from './earlier-subject.js'
import { withIssuer } from './issuer.js'
import { DENYING } from './saying-verb.js'
import { type Memory, named, remembered } from './speaker-memory.js'
import { canSpeak, speakerPhrase } from './speaker-phrase.js'
import { act, type Placed } from './speech-act.js'

/** "غداة إعلان الوزارة مقتل 5": a verbal noun of saying and who it is of. */
export function masdarAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const { def, suffix, prep, stem } = tokens[at]!.lex
  if (stem === 'قول') return suffix !== '' || (def && prep === 'ب') ? aloneAct(doc, range, at, number, memory) : null
  if (def || suffix !== '') return null
  if (memory.sentence === number && tokens[at - 1]?.lex.word.role === 'in') return null // "وقال في إفادة صحفية"
  if (memory.sentence === number && CLAIMS.has(stem)) return null // "نفى المتحدث مزاعم الحركة"
  if (memory.sentence === number && isRefuted(tokens, at, range.last)) return null // "قال الجيش إن إعلان الحركة مقتل 30 كاذب"
  if (memory.sentence === number && isDenied(tokens, range.first, at)) return null // "نفى الجيش إعلان الحركة مقتل 30"
  const speaker = speakerPhrase(tokens, at + 1, range.last)
  if (!speaker || !(canSpeak(tokens, speaker) || isState(tokens[speaker.first]!))) return null // "إعلان الرياض"
  const phrase = withIssuer(tokens, speaker, range.last)
  return { at: phrase.last + 1, act: named(doc, phrase, number, memory, 'speaker:masdar') }
}

/** Whether a verb of denying, with its subject, stands right before the verbal noun at `at`. */
function isDenied(tokens: Tokens, first: number, at: number): boolean {
  for (let verb = at - 1; verb >= Math.max(first, at - 7); verb--) {
    const { kind, lex } = tokens[verb]!
    if (DENYING.test(lex.stem)) return verb < at - 1
    if (kind === 'mark' || lex.word.role === 'that') return false
  }
  return false
}

const CLAIMS = new Set(['مزاعم', 'ادعاءات', 'ادعاء'])

/** "مؤكدا أن", "بالقول إن": goes on with the sentence's subject, else with the speaker before. */
export function aloneAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { def, word, prep, stem } = doc.tokens[at]!.lex
  if (def && prep === '' && word.saying === 'verb-alone') return null // "الجماعة المعلنة ولاءها"
  if (stem === 'مشدده' && doc.tokens[at - 1]?.kind === 'word') return null // "اتخذت إجراءات مشددة"
  if (at > range.first) {
    if (memory.sentence === number && memory.silent !== number) return null
    const own = memory.silent === number ? null : earlierSubject(doc.tokens, range, at)
    if (own) return { at, act: named(doc, own, number, memory, 'speaker:same-subject') }
    if (memory.sentence < number - 1) return null // a participle further on belongs to somebody unnamed
  }
  const recent = remembered(memory, number)
  if (recent !== null && memory.sentence < number) memory.sentence = number // "... مضيفا: «إن الحصيلة الأولية تشير إلى»"
  return recent === null ? null : { at, act: act(recent, { carried: true, rule: 'speaker:carried' }) }
}
