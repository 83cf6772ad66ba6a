import type { Draft } from '../../../draft.js'
import { TOLLED } from '../metric/governor.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { spelled } from '../words/spelled.js'
import { meanwhile } from './meanwhile.js'
import { bare, isRaid } from './since-and-during.js'

/** Where the sentence names a war, or attacks one after another, and what they led to; Infinity where it does not. */
export function warAt(tokens: Tokens, first: number, last: number): number {
  let war = false
  let cause = Number.NEGATIVE_INFINITY
  for (let at = first; at <= last; at++) {
    if (caused(tokens[at]!)) cause = at
    if (!war && (tokens[at]!.lex.cues & MAY_BE_WAR) === 0) continue
    if (isMark(tokens[at], '؛.') || (tokens[at]!.folded === 'وقت' && meanwhile(tokens, at - 1))) war = false
    if (isWar(tokens, at)) {
      war = true
      // "شهداء الهجمات الأخيرة"
      if (tokens[at - 1]?.lex.word.noun?.kind === 'person' && tokens[at - 1]?.lex.word.noun?.metric) return at
    }
    // "أدت الحرب إلى", "الحرب التي أدت إلى"
    if (war && cause >= at - 3) return at
  }
  return Number.POSITIVE_INFINITY
}

/** "قتل 700 في الحرب الأهلية", "مقتل 558 في الغارات المستمرة": the war stands behind the figure. */
export function inWar(tokens: Tokens, draft: Draft): boolean {
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 6; at++) {
    const { role } = tokens[at]?.lex.word ?? {}
    if (!tokens[at] || tokens[at]!.kind !== 'word' || tokens[at]!.lex.conj) return false
    if (role !== 'in' && role !== 'during') continue
    if (THE_WAR.has(tokens[at + 1]?.folded ?? '') || (tokens[at + 1] && isWar(tokens, at + 1))) return true
  }
  return false
}
const THE_WAR = new Set(['الحرب', 'حرب', 'النزاع', 'الصراع'])

const caused = onceASpelling(({ folded, lex: { word } }) => word.role === 'causes' || CAUSED.has(folded))
export const MAY_BE_WAR = cue(
  ({ folded, lex: { word } }) =>
    WARS.has(folded) ||
    UPRISINGS.has(folded) ||
    BATTLES.has(folded) ||
    (word.noun?.kind === 'attack' && word.number === 'many'),
)

function isWar(tokens: Tokens, at: number): boolean {
  const {
    folded,
    lex: { word },
  } = tokens[at]!
  if (UPRISINGS.has(folded)) return tokens[at - 1]?.lex.word.noun === null
  if (CAMPAIGN.has(folded)) return !isCampaigners(tokens, at) && !isRaid(tokens, at)
  if (folded === 'المعارك' && sumsThem(tokens, at)) return true
  if (WARS.has(folded)) return !LEFTOVERS.has(bare(tokens[at - 1]?.lex.stem ?? ''))
  if ((word.noun?.kind !== 'attack' || word.number !== 'many') && !BATTLES.has(folded)) return false
  const adjective = tokens[at + 1]?.lex.def && !tokens[at + 1]!.lex.conj // "الغارات الجوية الأخيرة"
  return GOING_ON.has(tokens[at + 1]?.folded ?? '') || Boolean(adjective && GOING_ON.has(tokens[at + 2]?.folded ?? ''))
}

/** "حصيلة ضحايا المعارك": of all of them, no day named. */
const sumsThem = (tokens: Tokens, at: number): boolean =>
  TOLLED.has(tokens[at - 2]?.lex.stem ?? '') &&
  Boolean(tokens[at - 1]?.lex.word.noun?.metric) &&
  ![1, 2, 3, 4, 5].some((on) => tokens[at + on]?.lex.word.time || tokens[at + on]?.lex.word.role === 'which')

/** "حملة الرقة تذبح بصمت", "أضافت الحملة": those who document. */
function isCampaigners(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at - 1]?.lex.word.saying === 'verb' || isMark(next, '"“«')) return true
  return Boolean(!tokens[at]!.lex.def && next?.lex.def && !next.lex.prep)
}
const CAMPAIGN = spelled('حملة', ['', 'و', 'ف', 'ب', 'ل', 'ال', 'وال', 'فال', 'بال', 'لال'])

/** "بالثورة" is a quarter, "للثورة" part of a name. */
const UPRISINGS = spelled('ثورة', ['', 'ال', 'وال'])
const WARS = spelled('حرب نزاع صراع انتفاضة حملة', ['', 'ال', 'وال', 'بال', 'لل', 'فال', 'و', 'ب', 'ل'])
/** "المعارك الأخيرة": battles one after another. */
const BATTLES = spelled('معارك اشتباكات مواجهات', ['ال', 'وال', 'بال', 'لل'])
/** "من مخلفات الحرب", "جرائم حرب" are no war. */
const LEFTOVERS = new Set('مخلفات جرايم مراقب مراقبو مراسل مراسلو وزير مجرم مجرمي اسري طايره طايرات سفينه'.split(' '))
const GOING_ON = new Set('المتكرره المتزايده المتواصله المستمره الاخيره المتلاحقه'.split(' '))
const CAUSED = spelled('أسفر أسفرت أدت أدى أودت أودى حصدت حصد تسببت تسبب خلفت خلف أوقعت أوقع راح كلف كلفت', [
  '',
  'و',
  'ف',
])
