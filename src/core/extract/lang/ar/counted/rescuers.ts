import type { Draft } from '../../../draft.js'
import { isMark, lastOf, someBefore, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { CALLED } from './called-and-serving.js'

/** "3 عناصر من الدفاع المدني", "عناصر الإطفاء": rescuers are civilians whatever they are called. */
export function rescues(tokens: Tokens, head: number): boolean {
  for (let at = head + 1; at <= head + 4; at++) {
    const { folded, lex } = tokens[at] ?? {}
    if (!folded || lex?.conj || CALLED.has(folded) || isMark(tokens[at], '،.؛(')) return false
    if (folded === 'المدني' && tokens[at - 1]!.folded === 'الدفاع') return true
    if (/^(?:ال)?مدنيه$/u.test(folded) && /^(?:ال)?(?:حمايه|وقايه)$/u.test(tokens[at - 1]!.lex.stem)) return true // "أعوان الحماية المدنية"
    if (RESCUE.has(folded) || (MEDICAL.test(folded) && CADRE.test(tokens[at - 1]!.folded))) return true
  }
  return false
}

/** Without one of these in the sentence nobody is a rescuer. */
export const RESCUERS = cue(
  ({ folded }) => /^(?:ال)?مدنيه$|^المدني$/u.test(folded) || RESCUE.has(folded) || MEDICAL.test(folded),
)

/** "استهدف مركز الدفاع المدني …، أدت إلى استشهاد 6 عناصر": whose members they are, the words in front tell. */
export function ofRescuers(tokens: Tokens, draft: Draft): boolean {
  if (
    draft.head === null ||
    tokens[draft.head]!.lex.stem !== 'عناصر' ||
    tokens[lastOf(draft) + 1]?.lex.word.role === 'of'
  )
    return false
  for (let at = draft.first - 1; at >= Math.max(1, draft.first - 24); at--) {
    const { folded, lex } = tokens[at]!
    if (isMark(tokens[at], '.؛')) return false
    if (RESCUE.has(folded) || (folded === 'المدني' && tokens[at - 1]!.folded === 'الدفاع')) return true
    if (lex.word.group === 'combatant' && !lex.word.outcome) return false
  }
  return false
}

/** "قائد المركبة": who drives it. */
export const drives = (tokens: Tokens, head: number): boolean =>
  tokens[head]!.lex.stem === 'قايد' &&
  (DRIVEN.test(tokens[head + 1]?.folded ?? '') ||
    (ONE_OF_BOTH.test(tokens[head + 1]?.folded ?? '') && someBefore(tokens, head, 14, isVehicle)) || // "اصطدام شاحنة بسيارة أدى إلى إصابة قائد الأخيرة"
    (tokens[head]!.lex.suffix === 'ها' && // "انقلبت السيارة ما أدى إلى وفاة قائدها"; a patrol's is no driver
      someBefore(tokens, head, 14, isVehicle) &&
      !someBefore(tokens, head, 14, ({ lex }) => lex.word.group === 'combatant')))
const isVehicle = ({ lex }: Tokens[number]): boolean => lex.word.noun?.kind === 'vehicle'
const ONE_OF_BOTH = /^ال(?:اخيره|اولي|ثانيه)$/u
const DRIVEN = /^ال(?:سياره|مركبه|حافله|شاحنه|دراجه|باص|قطار|صهريج)$/u

/** "عنصر من الكادر الطبي". */
const CADRE = /^(?:ال)?(?:كادر|طاقم|طواقم|كوادر|فريق|فرق)$/u
const MEDICAL = /^(?:ال)?(?:طبيه?|صحيه?|تمريضيه?|تمريض|اسعافيه?|تعليميه?)$/u
const RESCUE = new Set('الاطفاء اطفاء الاسعاف اسعاف الهلال الصليب الخوذ الاغاثه'.split(' '))
