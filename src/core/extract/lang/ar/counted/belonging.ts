import type { Metric, Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { CASES } from '../metric/cases.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { CALLED, calledSo, SECRET, servesIn } from './called-and-serving.js'
import { crewOf, livesThere, namesForce } from './force-names.js'
import { WOMEN } from './status-context.js'
import { withOthers } from './with-others.js'

/** "عدد الضحايا في صفوف المدنيين بلغ 40 قتيلا": the heading of the count tells whose they are. */
export function countedAmong(tokens: Tokens, draft: Draft): Status | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (tokens[first]!.lex.conj || tokens[first - 1]?.folded === 'و') return null
  for (let at = first - 1; at >= Math.max(1, first - 16); at--) {
    const { word } = tokens[at]!.lex
    if (
      isMark(tokens[at], '.،؛:') ||
      word.role === 'that' ||
      word.outcome ||
      word.numeral ||
      tokens[at]!.kind === 'digits'
    )
      return null
    const theirs = word.group ?? (word.noun?.kind === 'person' && word.number === 'many' ? word.noun.status : null)
    if (!theirs || theirs === 'unknown') continue
    const before = tokens[at - 1]!.lex
    const dead =
      before.word.noun?.kind === 'person' && before.word.noun.metric !== null && before.word.number === 'many'
    const among = before.stem === 'صفوف' || before.word.role === 'between'
    if (dead || among || isOfTheDead(tokens, at - 1)) return mixed(tokens, at, theirs)
    // "قتلى الجيش والقوات الموالية له", "من عناصر الجيش": whose they are stands farther in front
    if (!tokens[at]!.lex.conj && !MEMBERS.has(before.stem)) return null
  }
  return null
}

/** "حصيلة الشهداء من المسعفين". */
function isOfTheDead(tokens: Tokens, of: number): boolean {
  const { noun, number } = tokens[of - 1]?.lex.word ?? {}
  return tokens[of]!.lex.word.role === 'of' && noun?.kind === 'person' && noun.metric !== null && number === 'many'
}

/** "انفجر لغم برعاة … اثنين منهم", "فقتل منهم أربعة": those named before. */
export function antecedent(tokens: Tokens, draft: Draft): Status {
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 20); at--) {
    const { noun, number, group } = tokens[at]!.lex.word
    if (isMark(tokens[at], '.؛')) break
    if (WOMEN.has(tokens[at]!.lex.stem) && tokens[draft.last + 1]?.folded === 'منهم') continue // "فروا بأزياء النساء واعتقل عدد منهم"
    if (group) return group // "هجوم لداعش وقتلت العشرات منهم"
    const described = tokens[at - 1]?.lex.word.noun?.kind === 'person' && tokens[at - 1]!.lex.word.number === 'many'
    if (
      noun?.kind === 'person' &&
      (number === 'many' || (number === 'two' && draft.rules.includes('one-of-them'))) &&
      !(noun.metric && noun.status === 'unknown') && // "أوقع عشرات الجرحى … منهم"
      !(described && noun.status === 'unknown' && !tokens[at]!.lex.conj)
    )
      return noun.status
  }
  return 'unknown'
}

export const OF_THEM = new Set(['منهم', 'منهن', 'منهما'])

/** "العسكريين والمدنيين" are both. */
export function mixed(tokens: Tokens, head: number, own: Status): Status {
  const next = tokens[head + 1]
  if (own === 'civilian' && next && !next.lex.conj && SOLDIERLY.has(next.lex.stem)) return 'combatant' // "الطلبة العسكريين"
  const other = next?.lex.conj ? next.lex.word.noun?.status : undefined
  const counted = tokens[head + 2]?.lex.word.numeral?.value === 2 // "4 عسكريين ومدنيين اثنين"
  const both = other && other !== 'unknown' && other !== own && next?.lex.word.number === 'many' && !counted
  return both ? 'mixed' : counted ? own : withOthers(tokens, head, own)
}

/** "11 من داعش", "قتلى في صفوف الجيش", "29 من رجال الأمن": whom the counted ones belong to. */
export function within(tokens: Tokens, draft: Draft): Status | null {
  const from = (draft.head ?? draft.last) + (draft.head === null ? 1 : 0)
  const head = draft.head ?? draft.last
  const until = Math.max(from, lastOf(draft)) + 6
  for (let at = from; at <= until; at++) {
    const token = tokens[at]
    if (at === lastOf(draft) + 1 && isMark(token, '،,') && tokens[at + 1]?.lex.word.role === 'of') continue // "15 شخصا، من الجيش"
    if (!token || isMark(token, '،,؛;.:()') || (at > lastOf(draft) && token.kind === 'digits')) return null
    const { word, conj, prep } = token.lex
    if (word.saying === 'according' || token.folded === 'مع') return null // "600 بحسب الشرطة", "متعاون مع الجيش"
    if (at > from && token.lex.stem === 'ضحايا') return null // "22 شخصا من ضحايا التنظيم"
    if (token.folded === 'وسط' && amidPeople(tokens[at + 1])) return tokens[at + 1]!.lex.word.noun!.status
    if (conj && at > from && !(word.noun?.kind === 'person' && word.noun.metric)) return null
    if (
      at > from &&
      ((word.outcome && !(word.group && token.lex.def) && !(at === from + 1 && CASES.has(tokens[head]!.lex.stem))) ||
        word.numeral ||
        word.noun?.kind === 'attack' ||
        CAUSES.has(token.folded))
    )
      return null
    if (at > from && token.lex.stem === token.folded && !word.noun && !word.group && /^ب\p{L}{3}/u.test(token.folded))
      return null // "برصاص", "بتهمة"
    if (
      (at > from || draft.head === null) &&
      prep === 'ل' &&
      isFallen(draft) &&
      people(token) &&
      (at === lastOf(draft) + 1 || tokens[at - 1]!.folded.endsWith('ه'))
    )
      return word.noun!.status // "16 جثة لعناصر", "5 جثث جديدة لعسكريين"
    const group = word.group ?? (namesForce(tokens, at) ? 'combatant' : crewOf(tokens, at))
    if (group) return withOthers(tokens, at, servesIn(tokens, at) ?? group)
    if (tokens[at - 1]?.lex.word.role === 'of' && livesThere(tokens, at)) return withOthers(tokens, at, 'civilian')
    if (bearsArms(token)) {
      if (CALLED.has(token.folded)) return calledSo(tokens, at)
      if (GUARDING.has(token.folded) && tokens[at - 1]?.lex.word.role === 'of') return 'combatant' // "اثنين من حمايته"
      if (TRIBESMEN.has(token.folded) && MEMBERS.has(tokens[at - 1]?.lex.stem ?? '')) return 'combatant'
      const ofUnit = MEMBERS.has(tokens[at - 1]?.lex.stem ?? '') || tokens[at - 1]?.folded === 'صفوف'
      if (ofUnit && UNITS.has(token.folded)) return 'combatant'
      if (SECRET.has(token.folded) && INSIDE.has(tokens[at - 1]?.lex.word.role ?? '')) return 'combatant' // "مسؤول في الاستخبارات"
      if (OF_ARMS.has(token.folded) && tokens[at - 1]?.lex.word.role === 'of') return 'combatant' // "18 من المعارضة"
      if (MINISTRIES.has(token.folded) && tokens[at - 1]?.lex.stem === 'وزاره') return 'combatant' // "14 من وزارة الدفاع"
      if ((token.folded === 'الامن' || token.folded === 'امن') && GUARDS.has(tokens[at - 1]?.lex.stem ?? ''))
        return 'combatant'
    }
    if (at === from + 2 && CASES.has(tokens[head]!.lex.stem) && ADJECTIVES.has(token.lex.stem) && word.noun)
      return word.noun.status // "حالة وفاة مدنية"
    const classed = word.noun?.kind === 'person' && word.noun.status !== 'unknown' && word.number === 'many'
    if (at === from + 1 && draft.head !== null && word.noun?.kind === 'person' && describes(token))
      return word.noun.status // "ضحية مدنية", "أفراد متطرفين"
    const owner = tokens[isMark(tokens[at - 1], '«“"') ? at - 2 : at - 1]?.lex // "65 شخصا من «العناصر الإرهابية»"
    if (at > from && classed && BELONGING.has(owner?.word.role ?? owner?.stem ?? ''))
      return withOthers(tokens, at, word.noun!.status)
    if (at > lastOf(draft) + 1 && classed && !word.noun!.metric && !token.lex.def) return null // "وبعضهم جنود": a part
    if (at > head && at <= lastOf(draft)) continue
    if (prep === 'ب' || (word.role && !INSIDE.has(word.role))) return null
    if (
      word.role === 'in' &&
      !RANKS.has(tokens[at + 1]?.lex.stem ?? '') &&
      tokens[from]?.lex.stem.slice(0, 3) !== 'عضو'
    )
      return null
  }
  return null
}

/** "وسط المدنيين"; "وسط المدينة" is a place. */
const amidPeople = (next: Tokens[number] | undefined): boolean =>
  next?.lex.def === true && next.lex.word.noun?.kind === 'person' && next.lex.word.number === 'many'

const isFallen = ({ metric }: Draft): boolean => metric !== null && BEFALLING.has(metric)
const BEFALLING = new Set<Metric>(['killed', 'wounded', 'detained', 'abducted', 'missing'])
const people = ({ lex: { word } }: Tokens[number]): boolean => word.noun?.kind === 'person' && word.noun.metric === null

/** "أفراد متطرفين", "59 فردا إرهابيا": what those counted are. */
const describes = ({ lex: { stem, word, def, conj, prep } }: Tokens[number]): boolean =>
  ADJECTIVES.has(stem) || (word.noun?.status === 'combatant' && word.number !== 'two' && !def && !conj && prep === '')

/** Whether a word may class those who belong to it, by the word before. */
const bearsArms = onceASpelling(
  ({ folded }) =>
    CALLED.has(folded) ||
    GUARDING.has(folded) ||
    TRIBESMEN.has(folded) ||
    UNITS.has(folded) ||
    SECRET.has(folded) ||
    OF_ARMS.has(folded) ||
    MINISTRIES.has(folded) ||
    folded === 'الامن' ||
    folded === 'امن',
)

/** "رجال الأمن" guard; "انعدام الأمن" fights nobody. */
const GUARDS = new Set([
  'رجل',
  'رجلي',
  'رجلا',
  'رجال',
  'فرد',
  'افراد',
  'منتسبي',
  'قوات',
  'عناصر',
  'عنصر',
  'حراس',
  'ضابط',
  'ضباط',
])

/** "ستة من أفراد الدورية", "عناصر الحاجز". */
const UNITS = new Set(
  'الدوريه الدوريات الحاجز الكمين الكتيبه السريه الموكب الحراسه الوحده المفرزه الثكنه المعسكر المخفر الخليه العصابه'.split(
    ' ',
  ),
)
const GUARDING = new Set('حمايته حمايتها حمايتهم حراسته حراستها حرسه'.split(' '))
/** "رجال القبائل", "رجال المرور". */
const TRIBESMEN = new Set(['القبايل', 'المباحث', 'المرور', 'العشاير'])
const MEMBERS = new Set('فرد افراد عنصر عناصر طاقم رجال منتسبي'.split(' '))

const OF_ARMS = new Set(['المعارضه', 'المجموعه', 'الخليه'])

const MINISTRIES = new Set(['الدفاع', 'الداخليه'])

/** What follows is who did it or holds them, not whom it befell. */
const CAUSES = new Set('جراء اثر نتيجه بسبب خلال عقب بعد ضد اثناء غداه عشيه بعيد قبيل قبل طرف لدي بيد قبضه'.split(' '))

const SOLDIERLY = new Set(['عسكريا', 'عسكريين', 'عسكريون', 'عسكري'])
const ADJECTIVES = new Set('مدنيه مدنيا مدنيين مدنيون مدني عسكريه عسكريا عسكريين عسكري'.split(' '))

const BELONGING = new Set(['of', 'between', 'صفوف', 'اوساط', 'كبار', 'ابرز', 'خيره', 'بعض'])

/** "في صفوف الجيش", "في أوساط المدنيين". */
const RANKS = new Set(['صفوف', 'اوساط', 'استخبارات', 'مخابرات'])

const INSIDE = new Set(['of', 'in', 'between', 'others', 'among'])
