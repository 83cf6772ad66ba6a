import { SPACE, type Token } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'

/** What a number names when it stands right behind: "الحي رقم 2", "القرار 2254", "اللواء 35". */
const NUMBERED = new Set(
  'رقم قرار ماده بند فقره كتيبه لواء فرقه فوج فيلق قسم فصل مجموعه هاتف طراز نوع عمر عمره عمرها بالغ سن ناقص زائد مرسوم قانون طريق اوتوستراد صفحه دوره مربع قطاع جوله شارع حاره بلوك'.split(
    ' ',
  ),
)
const bare = ({ folded }: Token<Lex>): string => folded.replace(/^[وف]?(?:بال|لل|ال|[بل](?=..))?/u, '')

/** "ما مجموعه 1895". */
const isSum = (token: Token<Lex> | undefined): boolean => token?.folded === 'مجموعه'

const isNumbered = (token: Token<Lex> | undefined): boolean => token !== undefined && numbered(token)
const numbered = onceASpelling((token) => NUMBERED.has(token.lex.stem) || NUMBERED.has(bare(token)))

export function name(tokens: Tokens, draft: Draft): string | null {
  const before = tokens[draft.first - 1]
  const number = tokens[draft.first]!
  if (number.folded === 'ثلاث' && tokens[draft.last + 1]?.folded === 'نيعقوب') return 'name' // a township of Al Haouz
  if (draft.head === null && draft.first === draft.last && TOWNS.has(number.folded)) return 'name'
  if (number.lex.conj || number.lex.prep !== '') return null
  if (number.kind === 'digits' && before?.lex.word.agencyNames?.some(([word]) => word === number.folded)) return 'name' // "فرانس 24"
  if (number.lex.def && (before?.lex.word.place || before?.lex.stem === 'قرن')) return 'name'
  const quoted = isMark(before, '"“«”(') ? tokens[draft.first - 2] : undefined
  if (
    number.kind === 'digits' &&
    isNumbered(before) &&
    !isForce(tokens, draft) &&
    !(isSum(before) && draft.head !== null) &&
    draft.from === undefined
  )
    return 'name'
  if (number.kind === 'digits' && isNumbered(quoted) && number.space === SPACE.none) return 'name'
  if (tokens[draft.last + 1]?.lex.word.role === 'of' && AGES.has(tokens[draft.last + 2]?.folded ?? '')) return 'age'
  if (number.kind === 'digits' && draft.head === null && STATIONS.has(before?.folded ?? '')) return 'name'
  if (numbersQuarter(tokens, draft)) return 'name'
  return null
}

/** A village of Idlib, a town of Libya. */
const TOWNS = new Set(['بليون', 'الخمس'])

/** "متطوعون من مركز 200". */
const STATIONS = new Set(['مركز', 'نقطه'])

/** "يضم اللواء 1400 مقاتل": no unit bears so high a number. */
const isForce = (tokens: Tokens, { low, head }: Draft): boolean =>
  low !== null && low >= 1000 && head !== null && tokens[head]!.lex.word.noun?.kind === 'person'

/** "فتى في الـ18 من عمره". */
const AGES = new Set('عمره عمرها عمرهم العمر عمري'.split(' '))

/** "حي المزة 86 السكني": a number between a quarter's name and its adjective. */
function numbersQuarter(tokens: Tokens, { first, last, head }: Draft): boolean {
  const known = head !== null && tokens[head]!.lex.word.noun !== null
  const next = tokens[last + 1]
  return (
    tokens[first]!.kind === 'digits' && !known && tokens[first - 2]?.lex.word.place === true && next?.lex.def === true
  )
}

/** Telephone numbers, model names ("إف-16"), parts of addresses. */
const MODELS = new Set('دي بي سو ميغ ميج تي اس اف ام اه يو كي جي سي بانتسير توس شاهد ايتش اتش كيه'.split(' '))
export function code(tokens: Tokens, draft: Draft): string | null {
  const number = tokens[draft.first]!
  const before = tokens[draft.first - 1]
  const next = tokens[draft.last + 1]
  if (number.kind !== 'digits') return null
  if (number.folded.length > 1 && number.folded.startsWith('0') && draft.head === null) return 'code'
  if (draft.first === draft.last && number.folded.length >= 8 && draft.head === null) return 'code'
  if (latin(before) && number.space === SPACE.none) return 'code'
  if (latin(next) && next?.space === SPACE.none) return 'code'
  if (
    isMark(before, '-–') &&
    number.space === SPACE.none &&
    before?.space === SPACE.none &&
    tokens[draft.first - 2]?.kind === 'word'
  )
    return 'code'
  if (before && OF_VIRUS.test((isMark(before, '-–') ? tokens[draft.first - 2] : before)?.folded ?? '')) return 'name'
  if (HALVED.has(before?.folded ?? '') && number.space === SPACE.none) return 'date' // "ت2" is November, "ك1" December
  if (HALVED.has(next?.folded ?? '') && tokens[draft.last + 2]?.kind === 'digits') return 'date' // "13 ت2"
  if (closesName(tokens, draft) || namesWeapon(tokens, draft)) return 'name'
  if (isListed(tokens, draft)) return 'code'
  return MODELS.has(before?.folded ?? '') && (draft.head === null || before!.folded !== 'شاهد') ? 'code' : null
}
/** "كوفيد - 19", "كوفيد 19" */
const OF_VIRUS = /^[بل]?(?:ال)?كوفيد$/u
/** November and December, cut short. */
const HALVED = new Set(['ت', 'ك'])

/** "شبكة «الفرات 21»": the name of a body ends in a number. */
function closesName(tokens: Tokens, { first, last, head }: Draft): boolean {
  if (head !== null || !isMark(tokens[last + 1], '"”»')) return false
  for (let at = first - 1; at >= first - 4; at--) {
    if (isMark(tokens[at], '"“«')) return at < first - 1 && tokens[at - 1]?.lex.word.saying === 'body'
    if (tokens[at]?.kind !== 'word' || tokens[at]!.lex.word.outcome) return false
  }
  return false
}

/** "بقذائف \"الصاعقة 105\"", "صاروخ بركان 2": a weapon's model ends in a number. */
function namesWeapon(tokens: Tokens, { first, last, head, from }: Draft): boolean {
  if (head !== null || from !== undefined || tokens[last + 1]?.lex.word.role === 'of') return false
  const name = tokens[first - 1]
  if (tokens[first]!.kind === 'digits' && GUNS.has(name?.lex.stem ?? '')) return true // "مدفع 23"
  if (name?.kind !== 'word' || name.lex.conj || name.lex.prep !== '' || name.lex.word.role || name.lex.word.noun)
    return false
  const kind = tokens[isMark(tokens[first - 2], '"“«') ? first - 3 : first - 2]?.lex.word.noun?.kind
  return kind === 'munition' || kind === 'vehicle'
}

const GUNS = new Set(['مدفع', 'رشاش', 'مدافع', 'رشاشات', 'مضاد'])

/** "1- فلان 2- فلان": the place in a list. */
const isListed = (tokens: Tokens, { first, last, head }: Draft): boolean =>
  head === null &&
  first === last &&
  isMark(tokens[last + 1], '-–)_') &&
  tokens[last + 1]?.space === SPACE.none &&
  tokens[last + 2]?.kind === 'word' &&
  !isMark(tokens[first - 1], '(') &&
  !THAT_IS.has(tokens[first - 1]?.folded ?? '')
/** "والبقية -أي 12- من الميليشيات". */
const THAT_IS = new Set(['اي', 'وهم', 'وعددهم', 'عددهم'])
const latin = (token: Token<Lex> | undefined): boolean => token?.kind === 'word' && isLatin(token)
const isLatin = onceASpelling(({ folded }) => /^[a-z]/u.test(folded))

/** "الحارات رقم 12 و16 و29": the names go on. */
export function namedToo(tokens: Tokens, drafts: readonly Draft[], index: number): string | null {
  const [before, { first, head }] = [drafts[index - 1], drafts[index]!]
  if (before?.dropped !== 'name' || head !== null || tokens[first]!.kind !== 'digits') return null
  return before.last === first - 2 && tokens[first - 1]!.folded === 'و' ? 'name' : null
}
