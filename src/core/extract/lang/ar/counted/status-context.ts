import type { TokenRange } from '../../../../text/sentences.js'
import type { Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'

/** What the rest of the sentence tells of those whom no word classes. */
export interface Context {
  /** Shelling, raids, homes: women hit there are civilians. */
  readonly shelled: boolean
  /** Where a force is said to have lost or left behind its dead. */
  readonly losses: number | null
  /** A force speaks or fights: "من رجالها" are its own. */
  readonly forces: boolean
  /** People are driven from their homes: none of them fights. */
  readonly flight: boolean
}

export function contextOf(tokens: Tokens, { first, last }: TokenRange): Context {
  let shelled = false
  let forces = false
  let flight = false
  let losses: number | null = null
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (tellsOfShelling(token)) shelled = true
    if (tellsOfForces(token)) forces = true
    if (tellsOfFlight(token)) flight = true
    if (losses === null && tellsOfLosses(token) && !isIndeed(tokens, at)) losses = at
  }
  return { shelled, losses: forces ? losses : null, forces, flight }
}

const tellsOfShelling = onceASpelling(
  ({ folded, lex: { stem, word } }) =>
    SHELLED.test(folded) || word.noun?.kind === 'attack' || word.noun?.kind === 'munition' || HOMES.has(stem),
)
const tellsOfForces = onceASpelling(
  ({ lex: { stem, word } }) => word.group === 'combatant' || word.noun?.status === 'combatant' || FORCES.has(stem),
)
const tellsOfFlight = onceASpelling(({ folded }) => FLIGHT.test(folded))
const tellsOfLosses = onceASpelling(({ folded }) => LOSSES.test(folded))

const SHELLED = /^[وف]?(?:[يت]?قصف|استهدف)(?:ت|وا|ته|ها)?$|^(?:ال)?تصعيد$/u

const FLIGHT =
  /^[وفبل]*(?:ال)?(?:[ين]?نزح|نزوح|نازح|لاجي|لجو|هجر|تهجير|تشريد|شرد)|^(?:ديار|منازل|بيوت|مساكن)(?:هم|ها)$/u

const HOMES = new Set(
  'منزل منازل بيت بيوت قصف مخيم حي احياء مبني سوق انفجار لغم طفل اطفال طفله اطفالها اطفاله مدنيين مدني'.split(' '),
)

const FORCES = new Set('داخليه امن دوريه حاجز عدو مهاجمين'.split(' '))

/** "كبدهم خسائر", "مخلفين وراءهم", "خسائر العدو". */
const LOSSES =
  /^[وف]?(?:ال)?(?:ت?كبد\p{L}*|تكبيد\p{L}*|خساير\p{L}*|مخلف(?:ا|ه|ين)|تارك(?:ا|ه|ين)|خسر(?:ت|وا|نا)?|كلف(?:ت|ه|ها)?|فقد(?:ت|وا|نا)?|قدم(?:ت|وا|نا)?)$/u

/** "فقد بلغت الحصيلة" is "so indeed", "فقد التنظيم" has lost. */
const isIndeed = (tokens: Tokens, at: number): boolean =>
  NO_MENS.has(tokens[at + 1]?.folded ?? '') ||
  (tokens[at]!.folded === 'فقد' && !tokens[at + 1]?.lex.def && tokens[at + 1]?.lex.word.group === null)
/** "خسائر بشرية": of whom is not told. */
const NO_MENS = new Set(['بشريه', 'ماديه', 'البشريه', 'الماديه'])

const COMRADES = new Set('رجال زملاي رفقاي زملاء رفاق مرافقين مرافقي افراد قاده ضباط'.split(' '))

export const WOMEN = new Set(
  'امراه امراتين امراتان امراتا نساء سيده سيدات سيدتين سيدتان ام امهات اخت اخوات ابنه بنات زوجه زوجات والده جده زوجت ابنت والدت جدت شقيقه شقيقت شقيقات'.split(
    ' ',
  ),
)

/** Nouns that no force calls its own. */
export const WHOEVER = new Set('شخص شخصا اشخاص شخصين شخصان نسمه انسان'.split(' '))

/** "سبعة غيرهم". */
export const OTHERS = new Set('غيرهم غيرهن غيرهما سواهم سواهن سواهما'.split(' '))
export const SUMMED = new Set(['بلغت', 'تبلغ', 'وصلت', 'تجاوزت', 'قدرت'])

/** "زملاؤه", "فقدنا 12 من رجالنا": a force's own. */
export const areTheirs = ({ lex: { stem, suffix } }: Tokens[number], context: () => Context): boolean =>
  (suffix === 'نا' && /^(?:رجال|افراد|عناصر)$/u.test(stem)) || (suffix !== '' && COMRADES.has(stem) && context().forces)
