import type { TokenRange } from '../../../../text/sentences.js'
import { SPACE } from '../../../../text/tokenize.js'
import { FUNCTION } from '../counted/noun-phrase.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex, Role } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { ANYONES, NO_PLACE, PLACE_KINDS } from '../words/place-words.js'
import { spelled } from '../words/spelled.js'
import { COUNTRY, type FoundPlace } from './found-place.js'
import { knownPlace } from './known-place.js'
import { noScene } from './no-scene.js'
import { SEVERAL, withOthers } from './several-places.js'

/** A word of which no dictionary tells anything but that it may be a name. */
export const isUntold = ({ noun, role, outcome, saying, time, numeral, vague, group }: Lex['word']): boolean =>
  !(noun || role || outcome || saying || time || numeral || vague || group)

/** "مدن وبلدات ريف إدلب": the kinds of all those meant. */
const joinsKind = (tokens: Tokens, at: number): boolean => {
  const [kind, next] = [tokens[at]!.lex, tokens[at + 1]?.lex]
  return Boolean(SEVERAL.has(kind.stem) && !kind.def && next?.conj && !next.def && SEVERAL.has(next.stem))
}

/** Every place named in a sentence: "حي كذا", "ريف إدلب الشمالي", and bare names that the gazetteer knows. */
export function placesIn(tokens: Tokens, { first, last }: TokenRange): FoundPlace[] {
  const found: FoundPlace[] = []
  for (let at = first; at <= last; at++) {
    if ((tokens[at]!.lex.cues & MAY_BE_PLACE) === 0) continue
    const named = kindNamed(tokens, at, last) ?? knownPlace(tokens, at, last) ?? abad(tokens, at, first)
    if (!named || noScene(tokens, at, named)) continue
    const place = { ...named, first: withDirections(tokens, named.first, first) }
    if (tokens[at]!.folded === 'العاصمه' && tokens[place.last + 1]?.lex.word.placeNames) continue // "العاصمة العراقية بغداد"
    if (at === 0) found.push({ ...place, breadth: Math.max(place.breadth, DATELINE) })
    else
      found.push(
        besides(tokens, place.first)
          ? { ...place, breadth: place.breadth + (place.breadth === 0 && found.length === 0 ? BY_A_SPOT : ASIDE) }
          : place,
      )
    at = place.last
  }
  return found.map((place, i) => within(tokens, place, found[i + 1]))
}

/** "محافظة كذا بمنطقة كذا": what lies in the other is the narrower, whatever their kinds. */
function within(tokens: Tokens, place: FoundPlace, next: FoundPlace | undefined): FoundPlace {
  if (!next || place.breadth < next.breadth || place.breadth === COUNTRY || next.breadth < 2) return place
  const by = next.first - place.last
  const lies =
    (by === 1 && tokens[next.first]!.lex.prep === 'ب') || (by === 2 && tokens[place.last + 1]!.lex.word.role === 'in')
  return lies ? { ...place, breadth: next.breadth - 0.1 } : place
}

/** "محيط قرية كذا", "في شمال غربي سوريا", "على شرق أوكرانيا": which part of it, or what lies around it. */
function withDirections(tokens: Tokens, at: number, sentence: number): number {
  if (at === sentence || tokens[at]!.lex.prep !== '') return at
  if (isOutskirts(tokens[at - 1]!)) return at - 1
  const capital = isCapital(tokens[at - 1])
    ? at - 1
    : isCapital(tokens[at - 2]) && tokens[at - 1]!.lex.def
      ? at - 2
      : at
  let from = capital // "غرب العاصمة الأفغانية كذا"
  while (from > sentence && from > capital - 2 && isDirection(tokens[from - 1]!)) from--
  if (from === capital) return at
  const { prep, word } = tokens[from - 1]?.lex ?? {}
  const opens = tokens[from]!.lex.prep !== '' || AT.has(word?.role ?? null)
  return opens || prep === 'ب' || word?.outcome || word?.noun?.kind === 'attack' ? from : at // "بقصف غرب مدينة كذا"
}
const AT = new Set<Role | null>(['in', 'on'])
const isDirection = onceASpelling(({ folded, lex: { prep } }) => prep !== 'ل' && DIRECTIONS.has(folded))
const DIRECTIONS = spelled('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط', ['', 'ب', 'ل'])
const isOutskirts = ({ folded, lex: { def } }: Tokens[number]): boolean => !def && OUTSKIRTS.has(folded)
const OUTSKIRTS = spelled('محيط أطراف ضواحي مشارف تخوم', ['', 'و', 'ب', 'ل'])

/** "ناحية كذا شمال بعقوبة", "شرقي العاصمة صنعاء": what only tells where the place lies comes behind it. */
function besides(tokens: Tokens, at: number): boolean {
  if (isDirection(tokens[at]!) && tokens[at - 1]?.lex.word.noun?.kind === 'distance') return true // "(70 كم جنوب مدينة كذا)"
  const capital = isCapital(tokens[at - 1]) ? 1 : isCapital(tokens[at - 2]) ? 2 : 0
  return BESIDES.has(tokens[at - capital - 1]?.folded ?? '')
}
const isCapital = (token: Tokens[number] | undefined): boolean => token?.folded === 'العاصمه'
const BESIDES = new Set('قرب طريق شمال شمالي جنوب جنوبي شرق شرقي غرب غربي'.split(' '))
const ASIDE = 1.5
/** "قرب مبنى البلدية وسط مدينة كذا": narrower than the town all the same. */
const BY_A_SPOT = 0.9
/** "بغداد (وكالات)": any place of the sentence but a country goes before the one it was sent from. */
const DATELINE = COUNTRY - 0.5

const MAY_BE_PLACE = cue((token) => token.lex.word.place || token.lex.word.placeNames !== null || isAbad(token))
const isAbad = ({ folded }: Tokens[number]): boolean => folded === 'اباد'

/** "في خرم آباد": a town by the second word of its name, wherever no gazetteer has it. */
function abad(tokens: Tokens, at: number, sentence: number): FoundPlace | null {
  const [in_, name] = [tokens[at - 2], tokens[at - 1]]
  if (!isAbad(tokens[at]!) || !name || at - 1 < sentence || name.kind !== 'word' || name.lex.def) return null
  const led = in_?.lex.word.role === 'in' || in_?.lex.word.role === 'near' || name.lex.prep === 'ب'
  return led && !name.lex.conj ? { first: at - 1, last: at, breadth: TOWN } : null
}
/** Breadth of a town. */
const TOWN = 1

/** Words of a name behind its kind at most. */
const LONGEST = 4

function kindNamed(tokens: Tokens, at: number, end: number): FoundPlace | null {
  const { word, def, stem, suffix, prep } = tokens[at]!.lex
  if (stem === 'عاصمه' && tokens[at + 1]?.lex.word.place) return null // "الفاشر، عاصمة ولاية كذا"
  if (!word.place || suffix !== '') return null
  if (prep === '' && (tokens[at - 1]?.lex.word.numeral || tokens[at - 1]?.kind === 'digits')) return null
  if (NO_PLACE.get(stem)?.test(tokens[at + 1]?.folded ?? '')) return null
  if (stem === 'محليه' && !isIn(tokens, at)) return null // "مصادر محلية متطابقة"
  if (joinsKind(tokens, at)) {
    const joined = kindNamed(tokens, at + 1, end)
    return joined && { ...joined, first: at }
  }
  const breadth = PLACE_KINDS.get(stem) ?? 2
  const quoted = quotedName(tokens, at + 1, end)
  if (quoted !== null) return { first: at, last: quoted, breadth }
  let last = at
  for (let i = at + 1; i <= Math.min(end, at + LONGEST); i++) {
    if (!isNamePart(tokens, i, at)) break
    last = i
  }
  const nameless = last === at + 1 && tokens[last]!.lex.word.place && !tokens[last]!.lex.word.placeNames // "عاصمة ولاية"
  return last === at || def || nameless ? null : { first: at, last: withOthers(tokens, at, last, end), breadth }
}

const isIn = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.prep === 'ب' ||
  AT.has(tokens[at - 1]?.lex.word.role ?? null) ||
  (at > 0 && isOutskirts(tokens[at - 1]!))

/** مخيم "كويت الرحمة", بلدة (بداما) */
function quotedName(tokens: Tokens, at: number, end: number): number | null {
  if (!isMark(tokens[at], '"“«”(')) return null
  for (let i = at + 1; i <= Math.min(end, at + 5); i++) {
    if (isMark(tokens[i], '"”»“)')) return i > at + 1 ? i : null
    if (isMark(tokens[i], '،,.؛:')) return null // "في الحقل”، مندداً"
  }
  return null
}

function isNamePart(tokens: Tokens, at: number, kind: number): boolean {
  const token = tokens[at]!
  const { word, conj, prep, def } = token.lex
  if (token.kind !== 'word' || token.space > SPACE.blank || conj) return false
  if (prep === 'ل' && def && at === kind + 1 && word.noun?.kind === 'person') return true // "مسجد للشيعة"
  if (prep !== '' || token.folded === 'و' || FUNCTION.has(token.folded)) return false
  if (at > kind + 1 && RANKS.test(token.folded) && tokens[at + 1]?.kind === 'word') return false
  if (word.placeNames && !word.role) return true
  if (token.folded === 'احد' && at === kind + 1) return true // "محافظة أحد رفيدة"
  if (at === kind + 2 && tokens[kind + 1]!.folded === 'احد') return true
  if (token.folded === 'اباد' && at === kind + 2) return true // "جلال آباد"
  if (at === kind + 2 && (FATHERS.has(tokens[kind + 1]!.folded) || HOLY.has(tokens[kind + 1]!.folded))) return true // "منطقة أبو عريف", "حي الشيخ مقصود"
  if (word.place) return at === kind + 1 && !def
  if (def && DIRECTION.test(word.role === 'near' ? tokens[at]!.lex.stem : ''))
    return at > kind + 1 || !tokens[kind]!.lex.def // "ريف حلب الشمالي"
  if (tellsOfPlace(token) || ofLastYear(tokens, at)) return false
  if (word.role || word.outcome || word.saying || word.time || word.numeral || word.vague) return def && !word.role
  if (word.givenName && at > kind + 1 && !tokens[at - 1]!.lex.word.givenName && !FATHERS.has(tokens[at - 1]!.folded))
    return false // "ولاية يوبي عبد المالك فلان"
  if (def) return true
  if (at === kind + 1) return !ANYONES.has(tokens[kind]!.lex.stem)
  // "دارة عزة": a second bare word belongs to the name only behind another bare one
  return at === kind + 2 && !tokens[at - 1]!.folded.startsWith('ال') && !word.noun && !SHE_DID.test(token.folded)
}
/** What is no part of the name behind which it stands: "منطقة جازان المقدم فلان". */
const tellsOfPlace = onceASpelling(
  ({ folded, lex: { word, def } }) =>
    PARTS_OF_TIME.has(folded) ||
    CAME_TO.test(folded) ||
    STATES.has(folded) ||
    DESCRIBING.has(def ? folded : `ال${folded}`) ||
    word.saying === 'rank',
)
/** "مدينة كذا تعرضت": the verb behind. */
const SHE_DID = /^\p{L}{3,}ت$/u

/** "منطقة جازان اللواء فلان". */
const RANKS = /^ال(?:لواء|عميد|عقيد|فريق|رايد|مقدم|نقيب|ملازم|رقيب)$/u

const FATHERS = new Set(
  'ابو ابي ام بني بنو ابن عين تل ديار راس دير خان كفر بيت سيدي مولاي عرب اولاد ولد قلعه بير خربه برج نبع'.split(' '),
)

/** "الشيخ عثمان", "السيدة زينب": towns bear the names of those buried there. */
export const HOLY = new Set(['الشيخ', 'السيده', 'الامام', 'النبي'])

const DIRECTION = /^(?:شمال|جنوب|شرق|غرب)يه?$/u

/** "ريف كذا أواخر العام". */
const PARTS_OF_TIME = spelled(
  'أواخر أوائل مطلع منتصف نهاية بداية خلال الشهر الأسبوع السنة يومي يوميا أسبوعيا شهريا سنويا حاليا مؤخرا مجددا سابقا لاحقا صباحي مسائي',
  [''],
)
/** "في محافظة كذا بلغ 12": the verb behind. */
const CAME_TO = /^(?:بلغ|وصل|ارتفع|تجاوز|اسفر|اد|خلف|اوقع|تسبب|راح|انفجر|استهدف|نتج|نجم)(?:ت|وا|ي)?$/u
/** "محافظة كذا حالة من الفوضى": what it undergoes. */
const STATES = new Set(
  'حاله حالات موجه موجات فوضي توترا تصعيدا هدوءا تصاعدا نزوحا قصفا هجوما هجمات اشتباكات معارك حمله'.split(' '),
)
/** "ولاية كذا العام الماضي", but "الأمن العام". */
const ofLastYear = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'العام' && /^ال(?:ماضي|جاري|حالي|فايت|منصرم)$/u.test(tokens[at + 1]?.folded ?? '')

/** "مدينة كذا الخاضعة لسيطرة": what is told of the place, no part of its name. */
const DESCRIBING = new Set(
  'خاضع واقع قريب تابع محاصر حدودي مجاور محاذي مطل محتل استراتيجي مكتظ محرر حادث نزاع انفجار هجوم عمليات صراع اشتباك اشتباكات مذكور مستهدف اكثر مدعو ناطق'
    .split(' ')
    .flatMap((word) => ['', 'ه', 'ين', 'تين', 'ات'].map((ending) => `ال${word}${ending}`)),
)
