import { isMark, type Tokens } from '../tokens.js'
import { ADVERBS } from './implicit-governor.js'

/** "تدمير دبابة", "أسقطت الدفاعات الجوية طائرة": who did it may stand between. */
export function destroyed(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.folded === 'سقوط' && AIRCRAFT.test(tokens[at]!.lex.stem)) return true // "إثر سقوط مروحية"
  if (hitBy(tokens, at) && destroyedLater(tokens, at)) return true
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const { role } = tokens[i]!.lex.word
    if (SETTING_OFF.has(tokens[i]!.lex.stem) && BOMBS.has(tokens[at]!.lex.stem)) return false // "فجروا عبوة في سيارة"
    if (tokens[i]!.lex.stem === 'فجروا' && /^(?:م?فخخ|ملغ[ومم]م)ه$/u.test(tokens[at + 1]?.folded ?? '')) return false // a bomb
    if (
      role === 'destroys' ||
      SEIZING.has(tokens[i]!.lex.stem) ||
      (INTERCEPTING.test(tokens[i]!.folded) && flies(tokens[at]!) && !shieldsAgainst(tokens, at)) ||
      (TARGETING.has(tokens[i]!.lex.stem) && destroyedLater(tokens, at))
    )
      return true
    if (role === 'on' && tokens[i - 1]?.lex.word.role === 'destroys') return true // "الاستيلاء على دبابة"
    if (isMark(tokens[i], '"“”«»')) continue // "دمرت «قواتنا» دبابة"
    const { lex } = tokens[i]!
    if (isTheirs(lex) && tokens[i - 1]?.lex.word.role === 'destroys') return true // "دمر مقاتلو «الجبهة» دبابة"
    if (lex.word.saying === 'body' && !lex.conj && tokens[i - 1]?.lex.word.role === 'destroys') return true // "دمرت كتائب كذا دبابة"
    const when =
      (lex.word.role === 'during' && tokens[i + 1]!.lex.def) || // "دمرت خلال المعارك عربة"
      lex.word.time !== null ||
      lex.word.noun?.kind === 'time' ||
      ADVERBS.has(lex.stem) ||
      HOURS.has(lex.stem)
    if (!when && (!lex.def || lex.conj || (lex.prep !== '' && lex.prep !== 'ل'))) return false // "الجبهة الوطنية للتحرير"
  }
  return false
}

/** "أطلقوا صاروخا على دبابة". */
function hitBy(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.lex.word.role !== 'on') return false
  for (let i = at - 2; i >= Math.max(0, at - 8); i--) {
    if (isMark(tokens[i], '.؛')) return false
    if (tokens[i]!.lex.word.noun?.kind === 'munition') return true
  }
  return false
}

const AIRCRAFT = /^(?:طايره|مروحيه|مقاتله|هليكوبتر|مسيره)$/u

const SETTING_OFF = new Set('فجروا فجر فجرت تفجير يفجر'.split(' '))
const BOMBS = new Set('عبوه قنبله لغم حزام'.split(' '))

/** "مقاتلو", "عناصر": those who do it, before their force. */
const isTheirs = ({ word, conj, prep }: Tokens[number]['lex']): boolean =>
  !conj && prep === '' && word.noun?.kind === 'person' && word.number === 'many' && word.noun.metric === null

const HOURS = new Set(['ليل', 'فجر', 'منتصف'])

const TARGETING = new Set(['استهداف', 'استهدف', 'استهدفت', 'استهدفوا'])

const SEIZING = new Set('ضبط ضبطت ضبطوا احتجز احتجزت احتجاز استرجاع استعاده استرجع استرجعت فجروا'.split(' '))

/** "اعترضت الدفاعات صاروخا": it flies; a car is only stopped. */
const INTERCEPTING = /^[وفب]?اعتر(?:ضت?|اض)$/u
const flies = ({ lex: { word, stem } }: Tokens[number]): boolean =>
  word.noun?.kind === 'munition' || stem.startsWith('مسيره') || stem.startsWith('طايره')

/** "اعترضت منظومة الدفاع الجوي صاروخا": the system does it. */
const shieldsAgainst = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.stem === 'منظومه' || /^(?:ال)?دفاع$/u.test(tokens[at + 1]?.folded ?? '')

/** "استهداف عربة … مما أسفر عن تدميرها". */
function destroyedLater(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at <= from + 25; at++) {
    const token = tokens[at]
    if (!token || isMark(token, '.؛')) return false
    if (
      token.lex.word.role === 'destroys' &&
      (token.lex.suffix !== '' || tokens[at + 1]?.lex.def || tokens[at - 1]?.lex.prep === 'ل')
    )
      return true
  }
  return false
}
