import { isMark, type Tokens } from '../tokens.js'
import { agencyAt } from './agency.js'
import { OUTLETS } from './outlets.js'
import { PRINTED } from './printed-by.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { isIssued } from './stop-words.js'
import { whenEnds } from './time-aside.js'

/** "تقرير سري، صادر عن الأمانة العامة": who issued a document names it. */
export function withIssuer(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  if (tokens[phrase.first]?.lex.word.saying !== 'document') return phrase
  if (tokens[phrase.last + 1]?.lex.stem.startsWith('ل') && isMark(tokens[phrase.last + 2], '«“"')) {
    const owner = speakerPhrase(tokens, phrase.last + 2, end) // الإحصائية الشهرية لـ"المكتب"
    if (owner) return owner
  }
  const from = gotFrom(tokens, phrase, end)
  if (from) return from
  const at = isMark(tokens[phrase.last + 1], '،,') ? phrase.last + 2 : phrase.last + 1
  const issued = tokens[at]?.lex.stem
  const verb = /^ال(?:ذي|تي)$/u.test(tokens[phrase.last + 1]?.folded ?? '') ? phrase.last + 2 : phrase.last + 1 // "التقرير الذي أصدره الاتحاد"
  const issuedBy =
    tokens[verb] !== undefined && isIssued(tokens[verb]) ? speakerPhrase(tokens, whenEnds(tokens, verb + 1), end) : null // "أرقام نشرتها، السبت، البعثة"
  if (issuedBy && printedOnly(tokens, phrase, issuedBy)) return phrase
  if (issuedBy && canSpeak(tokens, issuedBy)) return issuedBy
  const inside = ISSUES.has(tokens[phrase.last]!.lex.stem) ? phrase.last : null // "المعلومات الأولية الصادرة من"
  const by = inside ?? (ISSUES.has(issued ?? '') ? at : null)
  if (by === null) return phrase
  const behind = whenEnds(tokens, by + 1) // "تقرير صدر، اليوم السبت، عن"
  const link = tokens[behind]?.lex.word.role
  const issuer = link === 'about' || link === 'of' ? speakerPhrase(tokens, behind + 1, end) : null
  if (!issuer) return phrase
  if (behind > by + 1) return issuer
  return FINDINGS.has(tokens[phrase.first]!.lex.stem) ? issuer : { first: phrase.first, last: issuer.last }
}

/** "معلومات متطابقة من مصادر عدة": the sources. */
function gotFrom(tokens: Tokens, { first, last }: Phrase, end: number): Phrase | null {
  if (!FINDINGS.has(tokens[first]!.lex.stem)) return null
  for (let at = first + 1; at < last; at++) {
    if (tokens[at]!.lex.word.role !== 'of') continue
    const source = speakerPhrase(tokens, at + 1, end)
    return source && canSpeak(tokens, source) ? source : null
  }
  return null
}

/** "بيان نشرته وكالة كذا": who printed a statement did not make it. */
const printedOnly = (tokens: Tokens, { first, last }: Phrase, by: Phrase): boolean =>
  STATEMENTS.has(tokens[first]!.lex.stem) &&
  ((PRINTED.test(tokens[last + 1]!.folded) &&
    (OUTLETS.has(tokens[by.first]!.lex.stem) || agencyAt(tokens, by.first) !== null)) ||
    (last > first && READ_OUT.test(tokens[last + 1]!.folded)))
/** "بيان للجيش تلاه متحدث". */
const READ_OUT = /^تل(?:اه|ته|اها|تها)$/u
const STATEMENTS = new Set(['بيان', 'بلاغ', 'رساله', 'تسجيل', 'تغريده'])

/** What is known rather than written: whoever gave it speaks. */
export const FINDINGS: ReadonlySet<string> = new Set(
  'معلومات تقديرات ارقام بيانات معطيات احصاييات احصاءات احصاء احصاييه حصيله تعداد شهادات تحقيقات تقارير'.split(' '),
)

const ISSUES = new Set(['صادر', 'صادره', 'الصادر', 'الصادره', 'صدر', 'صدرت'])
