import type { Doc } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { isState } from './body-names.js'
import { isChief, isFather, isPersonal, isUnknown, withFather, withForename } from './name-parts.js'
import { quotedName, quotedUntil, unquoted } from './quoted-name.js'
import type { Phrase } from './speaker-phrase.js'
import { trailingName } from './trailing-name.js'

/** The shortest words that name the speaker: "المتحدث باسم الجيش العميد فلان الفلاني" is "فلان الفلاني". */
export function shortName(doc: Doc<Lex>, phrase: Phrase): Phrase {
  const { tokens } = doc
  const quoted = quotedName(tokens, phrase)
  if (quoted) return quoted
  let { first, last } = unquoted(tokens, phrase)
  if (isChief(tokens, first) && last > first) {
    const rest = shortName(doc, { first: first + 1, last }) // "كبير أطباء المستشفى فلان"
    return rest.first === first + 1 ? { first, last: rest.last } : rest
  }
  if (tokens[first]!.folded === 'د' && agencyAt(tokens, first) === null) first = pastRankTails(tokens, first + 1, last) // "د. فلان"
  const close = tokens[first]!.lex.word.saying === 'body' ? quotedUntil(tokens, first + 1, last) : null
  if (close !== null) return { first, last: close } // "قناة «كذا» الناطقة باسم كذا"
  if (tokens[first]!.lex.word.numeral || tokens[first]!.folded === 'بعض' || THIS.test(tokens[first]!.folded))
    return phrase // "ثلاثة شهود"
  const { saying } = tokens[first]!.lex.word
  const origin = tokens[first]!.lex
  if (origin.def && origin.word.saying === null && last > first && isPersonal(tokens, first + 1))
    return { first: first + 1, last: nameEnd(tokens, first + 1, last) } // "السورية هدى الفلانية"
  const agency = agencyAt(tokens, first) !== null
  const member = saying === null ? nameOfMember(tokens, first, last) : null
  if (member) return member
  if ((isPersonal(tokens, first) && !holdsOffice(tokens, first)) || (saying === null && !agency))
    return { first, last: nameEnd(tokens, first, last) }
  for (let at = first; at < last; at++) {
    const { saying } = tokens[at]!.lex.word
    if (saying === 'rank' && tokens[at - 1]?.folded === 'برتبه') return { first, last: nameEnd(tokens, first, last) } // "ضابط برتبة ملازم أول"
    if (tokens[at]!.folded === 'اللواء' && ORDINAL.test(tokens[at + 1]?.folded ?? '')) continue // "قائد اللواء السادس"
    if (saying === 'rank' && at + 1 <= last && (tokens[at]!.lex.def || at > first) && !commands(tokens, first)) {
      const name = calledLikeRank(tokens, at, last) ? at : pastRankTails(tokens, at + 1, last)
      if (looksLikeName(tokens, name)) return { first: name, last: nameEnd(tokens, name, last) }
    }
    if (
      at > first &&
      saying === null &&
      isFather(tokens, at) &&
      OFFICES.has(tokens[first]!.lex.word.saying ?? '') &&
      tokens[at - 1]!.lex.def
    )
      return { first: at, last: nameEnd(tokens, at, last) } // "الناطق باسم كتائب القسام أبو فلان"
    const inBody = tokens[at - 1]?.lex.word.saying === 'body' && !tokens[at - 1]!.lex.def // "كتائب عبد الله"
    if (at === first || inBody || !isPersonal(tokens, at)) continue
    if (loyalTo(tokens, first, at)) return { first, last }
    if (!OFFICES.has(tokens[first]!.lex.word.saying ?? '')) continue
    const name = pastPlace(tokens, at, last)
    return { first: withForename(tokens, withFather(tokens, name, first), first), last: nameEnd(tokens, name, last) }
  }
  const foreign = trailingName(tokens, first, last)
  if (foreign !== null) return { first: foreign, last }
  if (
    last > first &&
    isPersonal(tokens, last) &&
    tokens[first]!.lex.word.saying === 'title' &&
    tokens[last - 1]!.folded !== 'الامام'
  )
    first =
      isUnknown(tokens, last - 1) && tokens[last - 2]!.lex.def
        ? last - 1
        : withForename(tokens, withFather(tokens, last, first), first) // "المتحدث باسم الجهاز بشير علي"
  return { first, last }
}

/** "مختار القرية", "أمين المجلس": a given name that is an office too, and what it is the office of. */
const holdsOffice = (tokens: Tokens, first: number): boolean => {
  const { saying } = tokens[first]!.lex.word
  const of = tokens[first + 1]?.lex
  const known = of?.word.noun ?? of?.word.saying
  return (saying === 'title' || saying === 'rank') && of?.def === true && (Boolean(known) || of.word.place)
}

/** "رائد السالم": a given name that is a rank too, and nothing but a surname behind it. */
const calledLikeRank = (tokens: Tokens, at: number, last: number): boolean =>
  isPersonal(tokens, at) && at + 1 === last && tokens[last]!.lex.def

/** "العنصر في ميليشيا محلية عمر الفلاني": one who is counted elsewhere, and his name behind. */
function nameOfMember(tokens: Tokens, first: number, last: number): Phrase | null {
  const role = tokens[first + 1]?.lex.word.role
  if (tokens[first]!.lex.word.noun?.kind !== 'person' || (role !== 'in' && role !== 'of')) return null
  for (let at = first + 3; at < last; at++)
    if (isPersonal(tokens, at)) return { first: at, last: nameEnd(tokens, at, last) }
  return null
}

/** "القوات التابعة للواء فلان" speak for themselves. */
const commands = (tokens: Tokens, first: number): boolean =>
  /^(?:ال)?(?:قوات|كتايب|ميليشيا|مليشيا)/u.test(tokens[first]!.folded)

/** "إدارة موسى خيل الباكستانية نجيب كاكر": a place may begin like a name; the man's stands behind its adjective. */
function pastPlace(tokens: Tokens, first: number, last: number): number {
  for (let at = first + 2; at < last; at++)
    if (isPersonal(tokens, at) && tokens[at - 1]!.lex.def && /يه$/u.test(tokens[at - 1]!.folded)) return at
  return first
}

/** "مصادر موالية للرئيس فلان": the name is not the speaker's. */
function loyalTo(tokens: Tokens, first: number, name: number): boolean {
  for (let at = name - 1; at > first && at >= name - 4; at--)
    if ((at > name - 3 ? LOYAL_OR_OF : LOYAL).test(tokens[at]!.folded))
      return at + 1 === name || tokens[name - 1]!.lex.word.placeNames === null // "رئيس الإدارة الموالية لموسكو فلان"
  return false
}
const LOYAL = /^(?:ال)?(?:موالي|مقرب)(?:ه|ون|ين)?$/u
const LOYAL_OR_OF = /^(?:ال)?(?:موالي|مقرب|تابع)(?:ه|ون|ين)?$/u

/** Behind these a given name is the speaker's: "النقيب في شرطة كذا فلان". */
const ORDINAL = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/u
const OFFICES = new Set(['title', 'rank'])

/** "العميد ركن طيار أحمد": what goes with the rank. */
function pastRankTails(tokens: Tokens, from: number, last: number): number {
  let at = from
  while (
    at < last &&
    !isPersonal(tokens, at) &&
    (RANK_TAILS.has(tokens[at]!.folded) || (tokens[at]!.lex.word.saying === 'rank' && !isSayyid(tokens, at)))
  )
    at++
  return at
}
const RANK_TAILS = new Set(
  '. ركن الركن طيار الطيار حقوقي الحقوقي اول الاول مظلي المظلي بحري البحري متقاعد المتقاعد طبيب الطبيب شرطه الشرطه امن'.split(
    ' ',
  ),
)

const looksLikeName = (tokens: Tokens, at: number): boolean => {
  const { word } = tokens[at]!.lex
  const known = word.role || word.saying !== null || (word.noun && !tokens[at + 1]?.lex.def) // "تركي المالكي"
  return tokens[at]!.kind === 'word' && (word.givenName || !known || isSayyid(tokens, at))
}

/** "اللواء سيد الفلاني": without an article a name, no "mister". */
const isSayyid = (tokens: Tokens, at: number): boolean => tokens[at]!.folded === 'سيد'

/** A name that comes first ends where an office begins: "فلان الفلاني الناطق باسم الوزارة". */
function nameEnd(tokens: Tokens, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    if (isPersonal(tokens, first) && TAILS.has(tokens[at]!.folded) && tokens[at - 1]!.folded !== 'عبد') return at - 1
    const { saying, givenName } = tokens[at]!.lex.word
    if (at > first + 1 && isState(tokens[at]!) && isPersonal(tokens, first)) return at - 1 // "حمل فلان الفلاني كييف المسؤولية"
    const office = tokens[at + 1]?.lex // "سعد القاضي", "سعد القاضي مدير المركز"
    const surname =
      at === first + 1 && tokens[at]!.lex.def && (at === last || (office?.word.saying === 'title' && !office.def))
    if (tokens[at - 1]!.folded === 'عبد') continue // "عبد الأمير"
    const inside = tokens[at - 1]!.lex.word.role === 'in' // "جريح في أحد المستشفيات"
    if (saying === 'title' && !surname && !inside && !tokens[at]!.lex.conj && (!givenName || tokens[at]!.lex.def))
      return at - 1
    if (saying === 'body' || saying === 'document') return isPersonal(tokens, first) ? at - 1 : last
  }
  return last
}

/** "فلان التابع لكذا", "فلان وهو من كذا". */
const TAILS = new Set('التابع التابعه وهو وهي الملقب الملقبه المدعو المعروف المعروفه المكني'.split(' '))

const THIS = /^ل?(?:هذ[اه]|تلك)$/u
const SAMES = new Set(['ذات', 'نفس'])

const SAME = new Set(
  ['رسمي', 'امني', 'عسكري', 'طبي', 'محلي'].flatMap((word) => [word, `${word}ه`].flatMap((form) => [form, `ال${form}`])),
)

/** Words that stand for a speaker named before: "المصدر", "البيان", "المتحدث نفسه". */
export function isAnaphor(tokens: Tokens, phrase: Phrase): boolean {
  const { last } = phrase
  const first = phrase.first < last && THIS.test(tokens[phrase.first]!.lex.stem) ? phrase.first + 1 : phrase.first // "هذا المصدر"
  const { word, def } = tokens[first]!.lex
  const same = tokens[first + 1]?.lex
  if (
    SAMES.has(tokens[first]!.lex.stem) &&
    same?.def &&
    (same.word.saying === 'title' || same.word.saying === 'document')
  )
    return true // "ذات المصدر"
  if (def && word.saying === 'body' && last === first + 1 && tokens[last]!.lex.word.saying === 'anaphor') return true // "السلطات ذاتها"
  if (!def || (word.saying !== 'title' && word.saying !== 'document' && word.saying !== 'rank')) return false
  if (last === first + 1 && tokens[last]!.lex.conj && tokens[last]!.lex.def) return true // "المصادر والشهود"
  return (
    last === first ||
    (last === first + 1 && (tokens[last]!.lex.word.saying === 'anaphor' || SAME.has(tokens[last]!.lex.stem)))
  )
}
