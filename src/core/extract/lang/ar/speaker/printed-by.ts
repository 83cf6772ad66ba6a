import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { agencyAt } from './agency.js'
import { OCCASIONS } from './office.js'
import { OUTLETS } from './outlets.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { isIssued } from './stop-words.js'

// Papers, and who made or printed them.

/** "الحصيلة التي أعلنتها السلطات": who issued the document that goes on to speak. */
export function documentsIssuer(tokens: Tokens, range: TokenRange, at: number): Phrase | null {
  if (tokens[at - 1]?.lex.word.role !== 'which' || tokens[at]!.lex.suffix === '') return null
  if (tokens[at - 1]!.folded === 'ما') return null // "نفى البيان ما أعلنه الجيش"
  const document = [2, 3, 4].some((on) => at - on >= range.first && isPaper(tokens[at - on]!))
  const issuer = document ? speakerPhrase(tokens, at + 1, range.last) : null
  return issuer && canSpeak(tokens, issuer) ? issuer : null
}

const isPaper = ({ lex: { word, stem } }: Tokens[number]): boolean =>
  word.saying === 'document' || stem.endsWith('تفاصيل')

/** "أصدرت القوات بيانا كشفت فيه عن", "بيانا نفت خلاله". */
export const IN_IT = /^(?:في(?:ه|ها|هما)|خلال(?:ه|ها))$/u

/** "نفى المراسل خبرا نشرته وكالة كذا، قالت فيه إن": whose paper it is. */
export function publisherBefore(tokens: Tokens, { first }: TokenRange, at: number): Phrase | null {
  if (!IN_IT.test(tokens[at + 1]?.folded ?? '')) return null
  for (let issued = at - 2; issued >= Math.max(first, at - 16); issued--)
    if (isIssued(tokens[issued]!)) {
      const phrase = speakerPhrase(tokens, issued + 1, at - 1)
      return phrase && canSpeak(tokens, phrase) ? phrase : null
    }
  return null
}

/** "ذكر الجيش، في بيان أوردته القناة، أن": who printed the statement is not who made it. */
export const issues = (tokens: Tokens, at: number): boolean =>
  (issuedBy(tokens, at) && !(tokens[at - 1]!.lex.def && tokens[at - 1]!.lex.word.saying)) || printsOf(tokens, at)

/** "بيان للحركة نشرته صحيفة كذا": whose statement it is stands between. */
const printsOf = (tokens: Tokens, at: number): boolean =>
  PRINTED.test(tokens[at]!.folded) &&
  (OUTLETS.has(tokens[at + 1]?.lex.stem ?? '') || agencyAt(tokens, at + 1) !== null) &&
  [2, 3, 4, 5].some((on) => tokens[at - on]?.lex.word.saying === 'document' && OF.test(tokens[at - on + 1]!.folded))
const OF = /^ل.{3}/u
/** "نشرته", "أوردتها": who printed what another had made. */
export const PRINTED = /^(?:(?:نشر|اورد|بث|وزع)ت|(?:نشر|اورد|بث|اذاع|تل)[تا]?ها?$|نقلت(?:ه|ها)$)/u

/** "في حصيلة نشرتها المديرية". */
export function issuedBy(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.lex.suffix === '') return false
  let paper = isMark(tokens[at - 1], '-–—') ? at - 2 : at - 1 // "في تصريح -أوردته الوكالة-"
  while (paper > at - 5 && tokens[paper] && asideOfPaper(tokens[paper]!)) paper--
  const { word, stem } = tokens[paper]?.lex ?? {}
  return word?.saying === 'document' || OCCASIONS.has(stem ?? '') || NEWS.has(stem ?? '')
}
const NEWS = new Set(['نبا', 'خبر'])
/** "في بيان صحفي مقتضب مساء أمس نشرته الوكالة". */
const asideOfPaper = ({ kind, folded, lex: { word } }: Tokens[number]): boolean =>
  kind === 'word' &&
  word.saying !== 'document' &&
  (word.time !== null || OF_PAPER.has(folded) || word.noun?.kind === 'time')
const OF_PAPER = new Set(
  'له لها لهم صحفي صحافي رسمي مقتضب مكتوب متلفز مصور خطي مشترك عاجل لاحق منفصل اخر امس اليوم مساء صباح'.split(' '),
)

/** "نافيا تقارير أجنبية تحدثت عن مقتل 5": what they told is what is denied. */
export const deniedPapers = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3].some((on) => isPaper(tokens[at - on] ?? tokens[at]!) && DENIES.test(tokens[at - on - 1]?.folded ?? ''))
const DENIES = /^[وف]?(?:نافي[اهن]|مكذب[اهي]|مفند[اهي]|نفي|نفت|[يت]نفي|فندت?|دحضت?)/u

/** "ووردت تقارير تفيد بمقتل", "إحصائيات رسمية تشير إلى": the papers right in front of what they tell. */
export function papersInFront(tokens: Tokens, { first }: TokenRange, at: number): Phrase | null {
  if (!TELL.has(tokens[at]!.folded)) return null
  const start = PAPERS.has(tokens[at - 1]?.folded ?? '') ? at - 1 : at - 2
  if (
    start < first ||
    !PAPERS.has(tokens[start]!.folded) ||
    tokens[start - 1]?.lex.word.role ||
    WE_GOT.test(tokens[start - 1]?.folded ?? '')
  )
    return null
  return start === at - 1 || /ي[هن]?$/u.test(tokens[at - 1]!.folded) ? { first: start, last: at - 1 } : null
}
/** "تلقينا تقارير تفيد بمقتل 5": whoever is quoted tells it. */
const WE_GOT = /^(?:تلقينا|لدينا|وصلتنا|وردتنا|بلغتنا)$/u
const TELL = new Set('تفيد تشير تتحدث تقول تؤكد افادت اشارت تحدثت'.split(' '))
const PAPERS = new Set('تقارير تقديرات احصاييات احصاءات ارقام'.split(' '))
