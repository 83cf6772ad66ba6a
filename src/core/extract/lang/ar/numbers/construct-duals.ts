import { foldWord } from '../../../../text/fold.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { Tokens } from '../tokens.js'
import { PEOPLES } from '../words/nouns.js'

/** "رجلي أمن", "مدفعي هاون": the dual before what it belongs to; of other nouns the form is mostly an adjective. */
export const CONSTRUCT_DUALS: readonly (readonly [form: string, of: string])[] = [
  ['رجلي', 'رجل'],
  ['ضابطي', 'ضابط'],
  ['شهيدي', 'شهيد'],
  ['قائدي', 'قائد'],
  ['مدفعي', 'مدفع'],
  ['صاروخي', 'صاروخ'],
  ['رشاشي', 'رشاش'],
  ['عنصري', 'عنصر'],
  ['أميني', 'فرد'],
]

/** "رجلي أمن", "مدفعي هاون" are two; "القصف المدفعي", "هجوم صاروخي" are not. */
const CONSTRUCTS = new Set(CONSTRUCT_DUALS.map(([form]) => foldWord(form)))

function constructFollows(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]!.lex.def || next?.kind !== 'word' || next.space > SPACE.blank || next.lex.conj || next.lex.prep !== '')
    return false
  if (next.lex.word.noun?.kind === 'vehicle' && next.lex.word.number === 'many') return false // "دعا قائدي السيارات"
  const thing = tokens[at]!.lex.word.noun?.kind !== 'person'
  if (LOOSE.has(tokens[at]!.lex.stem)) return TRADES.has(next.folded)
  return thing ? /^(?:هاون|رشاش|غراد|جراد|كاتيوشا|كورنيت|سكود|تاو|ارض|دوشكا|ميدان)$/u.test(next.folded) : true
}

/** "عنصري" is racist too, "أميني" Amini. */
const LOOSE = new Set(['عنصري', 'اميني'])

/** "القصف المدفعي", "هجوم صاروخي", "غارتان جويتان روسيتان": no dual stands there. */
export function isAdjectiveOnly(tokens: Tokens, at: number): boolean {
  const { stem, conj } = tokens[at]!.lex
  if (CONSTRUCTS.has(stem)) return !constructFollows(tokens, at)
  if (!conj && TWO_MEN.has(stem))
    return tokens[at - 1]?.folded === 'شرطه' || tokens[at - 1]?.lex.word.noun?.kind === 'person' // "ضابط وأمين شرطة مصريان"
  if (tokens[at]!.lex.def && tokens[at - 1]?.lex.def && TWO_OF_A_PEOPLE.has(stem)) return true // "الجيش والشرطة التركيين"
  if (conj || !OF_PEOPLES.has(stem)) return false
  const { role, outcome } = tokens[at - 1]?.lex.word ?? {}
  return !role && !outcome
}

const OF_PEOPLES = new Set(PEOPLES.split(' ').flatMap((people) => [`${people}تان`, `${people}تين`].map(foldWord)))

const TWO_OF_A_PEOPLE = new Set(PEOPLES.split(' ').flatMap((people) => [`${people}ان`, `${people}ين`].map(foldWord)))

const TWO_MEN = new Set(PEOPLES.split(' ').map((people) => foldWord(`${people}ان`)))

/** "أن قياديين بارزين أصيبا": of a form that is plural or dual the verb tells which; two policemen need none. */
export function twoByVerb(tokens: Tokens, at: number): boolean {
  const { stem, word } = tokens[at]!.lex
  if (word.number !== 'many' || word.noun?.kind !== 'person' || !stem.endsWith('ين')) return false
  if (listedByPlace(tokens, at) || twoDo(tokens, at)) return true
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || tokens[at]!.lex.def) return false
  if (before.lex.word.outcome?.form === 'masdar' && before.lex.stem !== 'قتل')
    return POLICE.has(stem) || oneOfTwoBehind(tokens, at) || oneMoreBehind(tokens, at)
  if (before.lex.word.role === 'on' && /قبض$/u.test(tokens[at - 2]?.lex.stem ?? '')) return oneOfTwoBehind(tokens, at) // "القبض على مواطنين بحوزتهما"
  if (before.lex.word.role !== 'that') return false
  for (let i = at + 1; i <= at + 12; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.lex.conj || token.lex.word.role === 'that' || token.lex.word.numeral)
      return false
    const { outcome } = token.lex.word
    if (outcome && !token.lex.def) return outcome.form === 'after' && /[^و]ا$/u.test(token.folded)
  }
  return false
}

/** "استهدف مدنيين يستقلان دراجة": their own verb is in the dual. */
function twoDo(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  const { noun, placeNames } = next?.lex.word ?? {}
  return !tokens[at]!.lex.def && next?.kind === 'word' && !noun && !placeNames && TWO_DO.test(next.folded)
}
const TWO_DO = /^(?:كانا|[يت]\p{L}{3,}ان)$/u

/** "إصابة عسكريين بجروح أحدهما ضابط". */
const oneOfTwoBehind = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3, 4, 5, 6, 7].some((on) => ONE_OF_TWO.test(tokens[at + on]?.folded ?? ''))
const ONE_OF_TWO = /^(?:احدهما|احداهما|كلاهما|كليهما|بحوزتهما|بحقهما|عمرهما|معهما)$/u

/** "إصابة مسعفين وأحد المتدربين", "مقتل عاملين وطفل": one more is counted, so they are. */
function oneMoreBehind(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || !next.lex.conj || next.lex.def || next.lex.suffix !== '') return false
  if (next.lex.word.outcome && THIRD.test(tokens[at + 2]?.folded ?? '')) return true // "مقتل عاملين وإصابة ثالث"
  if (/^احدي?$/u.test(next.lex.stem))
    return tokens[at + 2]?.lex.def === true && tokens[at + 2]!.lex.word.noun?.kind === 'person'
  const { noun, number, saying, outcome } = next.lex.word
  const person = noun?.kind === 'person' && noun.metric === null && number === 'one'
  return person && !outcome && !(saying?.endsWith('verb') ?? false)
}

const THIRD = /^ثالث[اه]?$/u

/** "ثلاثة جنود في كذا، ومدنيين في كذا": in a list of numbers, each at its place. */
function listedByPlace(tokens: Tokens, at: number): boolean {
  if (!tokens[at]!.lex.conj || tokens[at + 1]?.lex.word.role !== 'in') return false
  for (let i = at - 1; i >= Math.max(1, at - 9); i--) {
    const { kind, lex } = tokens[i]!
    if (lex.word.outcome || (kind === 'mark' && tokens[i]!.folded !== '،')) return false
    if (lex.word.noun?.kind !== 'person') continue
    const counted = tokens[i - 1]?.kind === 'digits' || tokens[i - 1]?.lex.word.numeral
    return Boolean(counted && tokens[i + 1]?.lex.word.role === 'in')
  }
  return false
}

/** "مقتل شرطيين": more than two would be "عناصر شرطة". */
const POLICE = new Set(['شرطيين', 'دركيين'])

/** "رجلا شرطة", "نازعا ألغام": before a bare noun the form in "ا" can only be a dual. */
export function twoInConstruct(tokens: Tokens, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !mayBeTwoOf(token) || next?.kind !== 'word' || next.space > SPACE.blank) return false
  return TRADES.has(next.folded)
}
export const mayBeTwoOf = ({ folded, lex: { word, def, suffix } }: Tokens[number]): boolean =>
  word.noun?.kind === 'person' && word.number === 'one' && folded.endsWith('ا') && !def && suffix === ''
const TRADES = new Set(
  'امن شرطه اطفاء اسعاف اغاثه الغام مخابرات استخبارات دين صف جيش حراسه حدود مرور سير انقاذ دفاع مقاومه درك حرس'.split(
    ' ',
  ),
)
