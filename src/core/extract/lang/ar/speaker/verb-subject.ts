import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { accuses, beforeAccused } from './accused.js'
import { befellBefore, toWhomItBefell } from './befell.js'
import { isState } from './body-names.js'
import { countedSpeakers } from './counted-speakers.js'
import { SUBJECTS, subjectStart } from './earlier-subject.js'
import { informs, withoutAddressee } from './informant.js'
import { withIssuer } from './issuer.js'
import { relayAt } from './relay.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { isIssued, SO_CALLED } from './stop-words.js'
import { subjectAsFor } from './subject-as-for.js'
import { subjectInFront } from './subject-in-front.js'
import { whenEnds } from './time-aside.js'
import { subjectOfWas } from './was-subject.js'

/** Behind the verb, else before it: "وكان فلان، مبعوث كذا، قد أعلن", "المرصد، أشار". */
export function subjectOf(doc: Doc<Lex>, range: TokenRange, at: number): Phrase | null {
  const { tokens } = doc
  const asFor =
    subjectAsFor(tokens, range, at) ?? (befellBefore(tokens, at) ? subjectInFront(tokens, range, at - 2) : null)
  if (asFor) return withIssuer(tokens, asFor, at - 1)
  const was = isIssued(tokens[at]!) ? null : subjectOfWas(tokens, range, at) // "كانت حصيلة أوردها المرصد"
  if (was) return withIssuer(tokens, was, at - 1)
  const informant = informs(tokens[at]!) ? subjectInFront(tokens, range, at) : null // "أن سكانا أبلغوا الأناضول"
  if (informant) return informant
  const from = pastAsides(doc, at + 1, range.last)
  if (tokens[from]?.folded.startsWith('ب') && WITH_ARTICLE.test(tokens[from]!.folded))
    return subjectInFront(tokens, range, at) // "معلومات تفيد بالاختباء"
  const behind =
    accusesFromBefore(tokens, range, at) || raises(tokens, at, from)
      ? null
      : (withoutAddressee(tokens, at, speakerPhrase(tokens, from, range.last)) ?? countedSpeakers(tokens, from))
  if (behind && accuses(tokens, at)) return beforeAccused(tokens, behind)
  const inverted = behind && canSpeak(tokens, behind) ? null : subjectInFront(tokens, range, at)
  if (inverted) return inverted
  const earlier = toWhomItBefell(tokens, at)
  if (earlier) return earlier
  if (behind && (canSpeak(tokens, behind) || tokens[at]!.lex.conj))
    return withFellow(tokens, withIssuer(tokens, behind, range.last), range.last)
  const before = subjectAtHead(tokens, range, at)
  if (behind && !(before && before.last === at - 1)) return withIssuer(tokens, behind, range.last)
  return before
}

/** "بيان الرئاسة كشف أيضا مقتل 7", "وكان فلان، مبعوث كذا، قد أعلن". */
function subjectAtHead(tokens: Tokens, range: TokenRange, at: number): Phrase | null {
  if (at === range.first) return null
  const start = subjectStart(tokens, range)
  if (start >= at || at - start > 25) return null
  const before = speakerPhrase(tokens, start, at - 1)
  const was = tokens[at]!.lex.word.saying === 'verb' && WAS.test(tokens[start - 1]?.folded ?? '') // "كانت الجمهورية، أعلنت"
  if (!before || !(was || canSpeak(tokens, before) || isState(tokens[start]!))) return null
  const gap = tokens[before.last + 1]
  const near =
    before.last + 1 === at ||
    isMark(gap, '،,') ||
    tokens[at - 1]?.folded === 'قد' ||
    seatedAside(tokens, before.last + 1, at)
  return near ? before : null
}

/** "القيادي في الحركة، فلان الفلاني، أكد": a seat and a name between commas. */
function seatedAside(tokens: Tokens, from: number, at: number): boolean {
  if (tokens[from]?.lex.word.role !== 'in' || !isMark(tokens[at - 1], '،,')) return false
  return [2, 3, 4].some((on) => isMark(tokens[from + on], '،,') && from + on < at - 1)
}

/** "رفع حصيلة القتلى إلى": the toll does not speak. */
const raises = (tokens: Tokens, at: number, from: number): boolean =>
  tokens[at]!.lex.word.saying === 'weak-verb' &&
  /^[وف]?(?:[يت]?رفع|[يت]?خفض|[يت]?قلص)(?:ت|وا)?$/u.test(tokens[at]!.folded) &&
  /^(?:ال)?(?:حصيله|عدد|ارقام)/u.test(tokens[from]?.folded ?? '')

/** "قالت هيئة كذا، ونادي كذا، إن": two bodies that speak together. */
function withFellow(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  const next = phrase.last + 2
  if (!isMark(tokens[phrase.last + 1], '،,') || tokens[phrase.first]!.lex.word.saying !== 'body') return phrase
  if (!tokens[next]?.lex.conj || tokens[next]!.lex.word.saying !== 'body') return phrase
  const fellow = speakerPhrase(tokens, next, end)
  const says = fellow && isMark(tokens[fellow.last + 1], '،,') && tokens[fellow.last + 2]?.lex.word.role === 'that'
  return says ? { first: phrase.first, last: fellow.last } : phrase
}

/** "وكان تقرير اتهم النظام بإعدام": behind such a verb stands the accused when its subject stands before. */
function accusesFromBefore(tokens: Tokens, range: TokenRange, at: number): boolean {
  if (tokens[at]!.lex.word.saying !== 'weak-verb' || !accuses(tokens, at)) return false
  const start = subjectStart(tokens, range)
  const before = start < at ? speakerPhrase(tokens, start, at - 1) : null
  return before !== null && before.last === at - 1 && canSpeak(tokens, before)
}

/** Past "عنه", "أيضا", "أمس" and whom it is told: "أكد لـ«كذا» عضو المجلس". */
function pastAsides(doc: Doc<Lex>, from: number, end: number): number {
  const { tokens } = doc
  let at = from
  while (at <= end) {
    const when = whenEnds(tokens, at)
    if (ASIDES.has(tokens[at]!.folded) || isMark(tokens[at], '-–')) at++
    else if (isThisNews(tokens, at, end)) at += 2
    else if (isLatest(tokens, at))
      at++ // "أفادت آخر حصيلة"
    else if (tokens[at]!.folded === 'ما' && SO_CALLED.test(tokens[at + 1]?.folded ?? ''))
      at += tokens[at + 2]?.lex.stem === 'ب' || tokens[at + 2]?.lex.stem === 'بـ' ? 3 : 2 // "أعلن ما يسمى «مجلس كذا» أن"
    else if (when > at) at = when
    else {
      if (tokens[at]!.folded.startsWith('لل') && TOLD_TO.test(tokens[at]!.folded)) {
        at++
        continue
      }
      const told = tokens[at]!.lex.prep === 'ل' || tokens[at]!.lex.stem === 'ل' ? relayAt(doc, at) : null
      if (!told) break
      at = told.last + 1
    }
  }
  return at
}

/** "أكد هذه الحصيلة مصدر طبي": what is confirmed, and who confirms it behind. */
function isThisNews(tokens: Tokens, at: number, end: number): boolean {
  if (!THIS.has(tokens[at]!.folded) || !NEWS.has(tokens[at + 1]?.folded ?? '')) return false
  const phrase = speakerPhrase(tokens, at + 2, end)
  return phrase !== null && canSpeak(tokens, phrase)
}
const THIS = new Set(['هذا', 'هذه'])
/** "بالعثور", "بتعرضهم": what is told, never who tells it. */
const WITH_ARTICLE = /^بال\p{L}{3}|^ب\p{L}{3,}(?:هم|هن|هما|ها)$/u

/** "أفادت آخر حصيلة". */
const isLatest = (tokens: Tokens, at: number): boolean =>
  LATEST.has(tokens[at]!.folded) && tokens[at + 1]?.lex.word.saying === 'document'
const LATEST = new Set(['اخر', 'احدث'])
const NEWS = new Set('الحصيله الارقام الرقم العدد النبا الخبر الانباء المعلومات الروايه الامر'.split(' '))

/** "صرح للصحفيين مدير المستشفى". */
const TOLD_TO = /^لل(?:صحفيين|صحافيين|اعلاميين|صحافه)$/u

const ASIDES = new Set(
  `عنه به عليه اليه عنها بها فيه فيها له لها لهم لنا لي منه خلاله خلالها ايضا كذلك بدوره بدورها بذلك ذلك لاحقا سابقا اليوم الان حاليا امس قبل ساعات قليل دقايق لحظات مساء صباح`.split(
    ' ',
  ),
)

/** "مركز منظمة كذا، الذي أعلن أنه": whom the relative pronoun stands for, where a clause follows. */
export function relativeSubject(tokens: Tokens, { first, last }: TokenRange, at: number): Phrase | null {
  const clause = [1, 2, 3].some((on) => tokens[at + on]?.lex.word.role === 'that' && at + on <= last)
  if (
    !clause ||
    hasOwnSubject(tokens, at + 1, last) ||
    !/^ال(?:ذي|تي|ذين)$/u.test(tokens[at - 1]!.folded) ||
    tokens[at]!.lex.suffix !== ''
  )
    return null
  const end = isMark(tokens[at - 2], '،,') ? at - 3 : at - 2
  let found: Phrase | null = null
  for (let start = end; start > Math.max(first, end - 9); start--) {
    const power = start === end && isState(tokens[start]!) // "وتنفي ذلك موسكو التي تقول إن"
    if (
      power ||
      (SUBJECTS.has(tokens[start]!.lex.word.saying ?? '') && !SUBJECTS.has(tokens[start - 1]!.lex.word.saying ?? ''))
    ) {
      const phrase = speakerPhrase(tokens, start, end)
      if (phrase?.last === end && (power || canSpeak(tokens, phrase)))
        found = phrase // "عضو اللجنة في البرلمان فلان، الذي جزم بأن"
      else if (!found) return null
      if (power) return found
    }
  }
  return found
}

/** "الأرقام التي تقول واشنطن إنها". */
function hasOwnSubject(tokens: Tokens, from: number, end: number): boolean {
  const phrase = speakerPhrase(tokens, from, end)
  return phrase !== null && (canSpeak(tokens, phrase) || isState(tokens[from]!))
}

const WAS = /^و?كانت?$/u
