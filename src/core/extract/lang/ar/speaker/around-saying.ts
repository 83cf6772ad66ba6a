import type { TokenRange } from '../../../../text/sentences.js'
import { isMark, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { agencyAt } from './agency.js'
import { OUTLETS } from './outlets.js'
import { canSpeak, type Phrase } from './speaker-phrase.js'
import { whenEnds } from './time-aside.js'

/** "«سقط لنا خمسة شهداء»، قال القائد": the quotation in front is the speaker's. */
export function closesQuotation(tokens: Tokens, { first }: TokenRange, at: number): boolean {
  if (!isMark(tokens[first], '«“"')) return false
  for (let i = at - 1; i >= Math.max(first + 1, at - 4); i--) if (isMark(tokens[i], '»”"')) return true
  return false
}

/** "قتل ثلاثة في الغارة، تقول البعثة.": verb and subject behind a comma, and nothing that is said. */
export function closesSentence(tokens: Tokens, { first, last }: TokenRange, at: number, phrase: Phrase): boolean {
  if (!isMark(tokens[at - 1], '،,') || tokens[at]!.lex.conj || at <= first + 3) return false
  const next = phrase.last < last ? tokens[phrase.last + 1] : undefined
  const aside = isMark(next, '،,') && ![2, 3, 4, 5].some((on) => tokens[phrase.last + on]?.lex.word.role === 'that')
  return next === undefined || isMark(next, '.') || aside || /^ال(?:تي|ذي|ذين)$/u.test(next.folded)
}

/** "قال الوزير، بحسب ما نقلت وكالة كذا، إن": who passed it on is not who goes on with "وأضاف". */
export function passesOn(tokens: Tokens, verb: number, { first, last }: Phrase): boolean {
  if (!isMark(tokens[verb - 2], '،,-–—') && !isMark(tokens[verb - 3], '،,-–—')) return false
  if (agencyAt(tokens, first) === null && !OUTLETS.has(tokens[first]!.lex.stem)) return false
  return [1, 2, 3].some((on) => isMark(tokens[last + on], '،,-–—') && tokens[last + on + 1]?.lex.word.role === 'that')
}

/** "ذكرت وكالة كذا أمس عن المتحدث أن": she passes on what he said. */
export function tellsOfSource(tokens: Tokens, at: number, { first, last }: Phrase): boolean {
  if (!TELLS_OF.has(tokens[at]!.lex.stem)) return false
  if (!OUTLETS.has(tokens[first]!.lex.stem) && agencyAt(tokens, first) === null) return false
  const link = whenEnds(tokens, last + 1)
  return tokens[link]?.lex.word.role === 'about' && canSpeak(tokens, { first: link + 1, last: link + 1 })
}
const TELLS_OF = new Set('ذكر ذكرت افاد افادت قال قالت اورد اوردت'.split(' '))

const answers = onceASpelling(({ folded }) => /^(?:مس[وي]ولي|المس[وي]وليه$)/u.test(folded))

/** "أعلن التنظيم مسؤوليته عن الهجومين", "نفى التحالف أي ضلوع له": no figure is told. */
export function claimsResponsibility(tokens: Tokens, verb: number, { last }: Phrase, end: number): boolean {
  const behind = tokens[last + 1]?.lex.word
  if (behind?.noun?.kind === 'attack' && !behind.outcome && /^[يت]?تبن[يت]$/u.test(tokens[verb]!.lex.stem)) return true // "تبنى التنظيم تفجيرا أوقع 5"
  if (OWNS_OR_DENIES.has(tokens[verb]!.lex.stem) && takesPart(tokens, last + 1, end)) return true
  for (let at = last; at <= Math.min(end, last + 6); at++) {
    const { folded, lex } = tokens[at]!
    if (answers(tokens[at]!)) return folded.length > 7
    const aside = isMark(tokens[at], '،,') || lex.word.time || lex.word.noun?.kind === 'time' // "اليوم الأحد،"
    if (at > last + 1 && !aside) return false
  }
  return false
}

/** "نفى التحالف، الذي تقوده كذا، اليوم أي ضلوع له في الغارة", "أعلنت الجماعة تبنيها الهجمات". */
function takesPart(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at <= Math.min(end, from + OWN_CLAUSE); at++) {
    const { folded, kind, lex } = tokens[at]!
    if (PARTS.has(folded)) return true
    if (
      kind === 'digits' ||
      lex.word.role === 'that' ||
      lex.word.outcome ||
      lex.word.numeral ||
      isMark(tokens[at], ':«“')
    )
      return false
  }
  return false
}
const PARTS = new Set(
  ['ضلوع', 'تورط', 'تبني', 'علاقت', 'صلت', 'مسووليت', 'مسيوليت']
    .flatMap((part) => ['ه', 'ها', 'هم'].map((whose) => part + whose))
    .concat('ضلوع تورط صله علاقه مسووليه مسيوليه'.split(' ')),
)
const OWNS_OR_DENIES = new Set('اعلن اعلنت اكد اكدت نفي نفت ينفي تنفي انكر انكرت'.split(' '))
/** Tokens of what is told of the speaker before that, at most. */
const OWN_CLAUSE = 28
