import { HOSPITALS } from '../metric/in-care.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Word } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { agencyAt } from './agency.js'
import { OUTLETS } from './outlets.js'
import { quotedUntil } from './quoted-name.js'

// What looks like the end of a speaker's name and belongs to it.

/** "طبيبان", "مصدران أمنيان". */
export const isDual = (tokens: Tokens, at: number, first: number): boolean =>
  tokens[first]!.lex.word.saying === 'title' &&
  /[اي]ن$/u.test(tokens[first]!.folded) &&
  tokens[at]!.lex.word.number === 'two' &&
  at <= first + 1

/** "القناة الثانية عشرة", "القناة 12". */
export const numbersChannel = (tokens: Tokens, at: number, first: number): boolean =>
  tokens[first]!.lex.stem === 'قناه' &&
  ((at === first + 1 && (tokens[at]!.kind === 'digits' || ORDINAL.test(tokens[at]!.folded))) ||
    (at === first + 2 && tokens[at]!.folded === 'عشره'))
const ORDINAL = /^ال(?:اولي|ثاني|ثالث|رابع|حادي|سابع|عاشر|ثامن)ه?$/u

/** "حصيلة لوكالة كذا": the count is the agency's own. */
export const countsFor = (tokens: Tokens, at: number, first: number): boolean =>
  at === first + 1 &&
  COUNTS.has(tokens[first]!.lex.stem) &&
  tokens[at]!.lex.prep === 'ل' &&
  OUTLETS.has(tokens[at]!.lex.stem)
const COUNTS = new Set(['حصيله', 'تعداد', 'احصاء', 'احصاييه', 'تقرير', 'تحقيق'])

/** "شاهد عيان" is a person, though "شاهد" may see. */
export const isWitness = ({ role, saying }: Word): boolean => role === 'finds' && saying === 'title'

const RESCUERS = /^(?:عناصر|رجال|عمال|طواقم|فرق|فريق|مسوول|مسيول)$/u

/** "فرق الإنقاذ", "هيئة تحرير الشام": what a body is for stands in its name. */
export const namesBody = (tokens: Tokens, at: number, first: number): boolean => {
  const { word, def, conj, prep, stem } = tokens[at]!.lex
  if (prep === 'ل' && stem === 'تحرير')
    return (
      tokens[first]!.lex.word.saying === 'body' || [1, 2].some((back) => CAMPAIGN.test(tokens[at - back]?.folded ?? ''))
    ) // "الحركة الوطنية لتحرير كذا", "قائد الحملة العسكرية لتحرير كذا"
  if (word.role !== 'frees' || at === first || conj || prep !== '') return false
  if (RESCUERS.test(tokens[at - 1]!.lex.stem)) return true // "السلطات وفرق الإنقاذ"
  if (at > first + 1 && isKind(tokens[at - 1]!) && (def || namesLand(tokens, at + 1))) return true // "رئيس لجنة الإنقاذ", "المتحدث باسم هيئة تحرير الشام"
  return at === first + 1 && isKind(tokens[first]!) && (def || namesLand(tokens, at + 1)) // "قوات تحرير عفرين"
}
const namesLand = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.def === true || Boolean(tokens[at]?.lex.word.placeNames)

const CAMPAIGN = /^(?:ال)?(?:حمله|عمليه|عمليات|معركه)$/u

/** "شبكة" before its name; "البلدية" has none. */
export const isKind = ({ lex }: Tokens[number]): boolean => lex.word.saying === 'body' && !lex.def

/** "أحد المسعفين", "مسؤول وأحد الشهود", "والد أحد التلاميذ". */
export const oneOfMany = (tokens: Tokens, at: number, first: number): boolean =>
  mayBeOne(tokens[at]!) &&
  (atOneOfThem(tokens, at, first) ||
    ((at === first || (at === first + 1 && KIN.has(tokens[first]!.lex.stem)) ? /^احدي?$/u : /^واحدي?$/u).test(
      tokens[at]!.folded,
    ) &&
      !tokens[at]!.lex.def &&
      (tokens[at + 1]?.lex.word.number === 'many' ||
        tokens[at + 1]?.lex.word.saying === 'title' ||
        /^ال.{3,}ين$/u.test(tokens[at + 1]?.folded ?? ''))))
const mayBeOne = onceASpelling(({ folded, lex: { word } }) => word.numeral !== null || /^و?احدي?$/u.test(folded))

/** "طبيب في أحد مستشفيات المدينة", "أطباء في ثلاثة مستشفيات": where the speaker works. */
const atOneOfThem = (tokens: Tokens, at: number, first: number): boolean => {
  const { word, def } = tokens[at + 1]?.lex ?? {}
  const place = (word?.noun?.kind === 'thing' && word.number === 'many') || (def && word?.noun?.kind !== 'person')
  const some = /^احدي?$/u.test(tokens[at]!.folded) || tokens[at]!.lex.word.numeral !== null
  return at > first + 1 && place === true && some && tokens[at - 1]!.lex.word.role === 'in'
}

const KIN = new Set(
  'والد والده شقيق شقيقه عم عمه خال خاله ابن زوج زوجه ارمله جد جده قريب اقارب ذوو جار جيران محامي'.split(' '),
)

/** "رئيس البلدية علي الفلاني": a surname follows, or a name stands before. */
export function namedAli(tokens: Tokens, at: number, first: number): boolean {
  const [before, ali, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (ali.lex.word.givenName && (next?.lex.word.role === 'of' || next?.lex.word.role === 'that')) return true // "نمير علي من الشرطة"
  if (!next || isMark(next, '،,:(.')) return at > first // "أسامة علي، إن"
  if (next?.kind !== 'word' || next.lex.conj || next.lex.prep !== '' || next.lex.word.role) return false
  const behindName = at > first && before!.lex.word.givenName
  if (!ali.lex.word.givenName) return behindName && next.lex.def && !next.lex.word.noun
  return at === first || behindName || before!.lex.word.saying === 'rank' || !next.lex.word.noun
}

/** "وكالة الأنباء", "دائرة صحة نينوى". */
export const namedForIt = (tokens: Tokens, at: number): boolean =>
  OUTLETS.has(tokens[at - 1]!.lex.stem) ||
  (tokens[at]!.folded === 'صحه' &&
    (isKind(tokens[at - 1]!) || HEALTH.test(tokens[at - 1]!.lex.stem) || /[وي]لو$/u.test(tokens[at - 1]!.folded)))

/** "مدير صحة كذا". */
const HEALTH = /^(?:مدير|مديره|وزير|مديري|مسوول|مسيول)$/u

/** "المركز الإعلامي لـ«كذا»": whose it is; an outlet there is told. */
export function ownedInQuotes(tokens: Tokens, at: number, first: number): boolean {
  const { word, stem } = tokens[first]!.lex
  const owned = word.saying === 'body' && !OUTLETS.has(stem) && OWNED.has(tokens[first]!.lex.stem)
  return owned && quotedUntil(tokens, at + 1, at + 6) !== null && agencyAt(tokens, at + 2) === null
}
const OWNED = new Set('مركز مكتب جناح ذراع هيئه قياده مجلس خليه امانه'.split(' '))

/** "نور الحق": behind a given name no verb ("ألحق"). */
const isSurname = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded.startsWith('ال') && tokens[at - 1]!.lex.word.givenName

/** "نور الحق", "مؤسسة الحق": what looks like a deed is a name behind a given name or a body's kind. */
export const namedAlike = (tokens: Tokens, at: number, first: number): boolean =>
  isSurname(tokens, at) || (at === first + 1 && tokens[at]!.folded.startsWith('ال') && isKind(tokens[first]!))

/** Names that are spelled like what would end them: "وزارة النقل", "مشفى تدمر", "مدير الوحدة التنفيذية", "سامر عودة". */
export function namedThus(tokens: Tokens, at: number, first: number): boolean {
  const [before, token] = [tokens[at - 1]!.lex, tokens[at]!]
  if (token.folded === 'الوحده') return true
  if (token.folded === 'النقل') return at === first + 1 && !before.def
  if (token.folded === 'عوده') return before.word.givenName
  return token.lex.word.placeNames !== null && !token.lex.def && !before.def && HOSPITALS.has(before.stem)
}
