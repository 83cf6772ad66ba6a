import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { spelled } from '../words/spelled.js'

/** Words at most between the verb that rises and its figure. */
const REACH = 8

/** "يتوقع أن ترتفع الحصيلة إلى 300", "قد يصل عدد القتلى إلى 90": what may come has befallen nobody yet; `first` is where the figure begins, `number` the number. */
export function isForecast(tokens: Tokens, first: number, number: number): boolean {
  for (let at = number - 1; at >= Math.max(1, first - REACH); at--) {
    const token = tokens[at]!
    if ((token.lex.cues & RISES) !== 0) return isExpected(tokens, at)
    if (isMark(token, '.؛،') || token.lex.word.outcome?.form === 'after') return false
  }
  return false
}
const RISING = spelled('صل رتفع بلغ تجاوز تراوح زيد فوق تعدى تخطى قفز تضاعف', ['ي', 'ت'])
export const RISES = cue(({ folded }) => RISING.has(folded))

/** "قد يصل", "من أن يصل", "تتوقع المنظمة أن يصل". */
function isExpected(tokens: Tokens, verb: number): boolean {
  const before = tokens[verb - 1]!.folded
  if (before === 'قد' || before === 'وقد') return tokens[verb - 2]?.folded !== 'ما' // "قتل ما قد يصل إلى 90"
  if (before !== 'ان' && before !== 'بان') return false
  for (let at = verb - 2; at >= Math.max(0, verb - 7); at--) {
    if (EXPECTING.test(tokens[at]!.folded)) return true
    if (isMark(tokens[at], '.؛')) return false
  }
  return false
}
const EXPECTING =
  /^[وف]?(?:[يت]?توقع(?:ت|وا|ون|ات)?|(?:ال)?متوقعا?|توقعات|خشي(?:ت|ه)?|[يت]خش[يو]ن?|مخاوف|(?:ال)?محتمل|احتمال|يمكن|يحتمل|ترجيحات|حذرت?|[يت]حذر|قدر(?:ت|وا)?|تنبات?)$/u

/** "طالب بإعدام 13 متهما", "هددت بقتل الرهائن": it is not done. */
export function onlyThreatened(tokens: Tokens, at: number): boolean {
  const { prep, word } = tokens[at]!.lex
  if (prep !== 'ب' || word.outcome?.form !== 'masdar') return false
  return [1, 2, 3].some((back) => THREATENING.has(tokens[at - back]?.folded ?? ''))
}
const THREATENING = spelled('طالب طالبت يطالب تطالب طالبوا هدد هددت يهدد تهدد هددوا تهديد توعد توعدت', ['', 'و', 'ف'])

/** "محاولة اغتيال", "عدد عمليات الاغتيال": the deed is counted or was tried, and nobody yet. */
export const onlyTried = (tokens: Tokens, at: number): boolean => {
  const { stem } = tokens[at - 1]?.lex ?? {}
  return TRIES.has(stem ?? '') || ((stem === 'عمليا' || stem === 'عمليات') && tokens[at]!.lex.def)
}
const TRIES = new Set('محاوله محاولات محاولتي محاولتا محاولت'.split(' '))

/** "الخطر المحدق بحياة مليون نازح", "المخاطرة بحياة 40 رهينة": they live. */
export const endangered = (tokens: Tokens, lives: number): boolean =>
  [1, 2].some((back) => ENDANGERS.test(tokens[lives - back]?.folded ?? ''))
const ENDANGERS =
  /^[وفبل]?(?:ال|لل)?(?:محدق|خطر|مخاطره|مجازفه|مقامره|استهتار|استخفاف|عبث|مساس|[يت]هدد|[يت]حدق|[يت]خاطر|[يت]قامر|متربص)(?:ه|ت|ون)?$/u
