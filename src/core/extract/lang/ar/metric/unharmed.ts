import type { Draft } from '../../../draft.js'
import { isPart } from '../counted/parts.js'
import { lastOf, someBefore, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { aboard, carries } from './attacking-and-aboard.js'
import { type Governor, isHarm } from './governor.js'
import { outcomeAfter } from './outcome-after.js'

/** Whether those counted came to no harm, whatever was told before: set free, rescued, carried, at prayers. */
export function unharmed(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  end: number,
  governor: Governor | null,
): boolean {
  const draft = drafts[index]!
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  const noun = draft.head === null ? null : tokens[draft.head]!.lex.word.noun
  if (setFree(tokens, first, lastOf(draft))) return true
  if (caughtInside(tokens, draft) && !(befallen(governor, drafts[index - 1]) && !saved(tokens, first))) return true
  if (governor && shutIn(tokens, governor.at, lastOf(draft))) return true
  if (drafts[index - 1]?.rules.includes('metric:unharmed') && isPart(tokens, draft)) return true // "بينهم خمس نساء"
  if (governor?.metric === 'missing') return false // "انقطع الاتصال بزورق يقل 40"
  const safe =
    noun?.metric === 'displaced'
      ? aboard(tokens, first) || saved(tokens, first)
      : noun?.kind === 'person' && present(tokens, draft, first)
  return safe && outcomeAfter(tokens, drafts, index, end) === null
}

/** Without one of these in the sentence, or a figure told so before, nobody comes off unharmed. */
export const MAY_SPARE = cue(
  (token) =>
    token.folded === 'سراح' ||
    LET_GO.has(token.folded) ||
    CAUGHT.test(token.lex.stem) ||
    SHUT_IN.test(token.folded) ||
    token.lex.word.role === 'frees' ||
    [acquits, releases, was, carries].some((test) => test(token)),
)

/** "الإفراج عن 200 أسير", "أفرجت السلطات عن عشرة", "إطلاق سراح ثلاثة"; "230 أسيرا أفرج عنهم". */
function setFree(tokens: Tokens, first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  if (before?.folded === 'سراح') return true
  if (someBefore(tokens, first, 4, acquits)) return true
  if (before?.lex.word.role === 'about' && [2, 3, 4, 5, 6].some((back) => isRelease(tokens[first - back]))) return true
  const freed = next && tokens[last + 2] && (isRelease(next) || LET_GO.has(next.folded))
  return Boolean(freed && THEIRS.has(tokens[last + 2]!.folded))
}
const isRelease = (token: Tokens[number] | undefined): boolean => token !== undefined && releases(token)
const releases = onceASpelling(({ folded }) =>
  /^[وفبل]?(?:ا?فرج|[يت]فرج|المفرج|مفرج|الافراج|افراج)(?:ت|وا)?$/u.test(folded),
)
/** "برأت المحكمة ثمانية متهمين", "حكمت ببراءة 12". */
const acquits = onceASpelling(({ folded }) => /^[وفب]?(?:برات?|برءوا|[يت]بري|تبريه|تبرءه|براءه)$/u.test(folded))
const LET_GO = new Set(['اطلق', 'اطلقت', 'المطلق'])
const THEIRS = new Set(['عنهم', 'عنهن', 'عنهما', 'سراحهم', 'سراحهن', 'سراحهما'])

/** "محتجزين داخل مركباتهم", "إنقاذ 12 محتجزا في السيول": nobody holds them. */
const caughtInside = (tokens: Tokens, { head }: Draft): boolean =>
  head !== null &&
  CAUGHT.test(tokens[head]!.lex.stem) &&
  [-5, -4, -3, -2, 1, 2, 3, 4, 5].some((on) => MISHAPS.test(tokens[head + on]?.folded ?? ''))
const CAUGHT = /^(?:ال)?محتجز/u
const MISHAPS =
  /^[وبل]?(?:ال)?(?:سيول|سيل|امطار|مياه|حريق|مصعد|مصاعد|مركبات?|مركبت|سيارات|سياره|مبني|انقاض|ركام|وادي|فيضانات?|ثلوج|كهف|منجم)(?:هم|ه|ها)?$/u

/** "أدى الحريق إلى احتجاز 12 شخصا داخل المبنى": by no man. */
function shutIn(tokens: Tokens, at: number, last: number): boolean {
  if (!SHUT_IN.test(tokens[at]!.folded)) return false
  for (let i = Math.max(0, at - 6); i <= last + 8 && tokens[i]; i++) if (DISASTER.test(tokens[i]!.folded)) return true
  return false
}
const SHUT_IN = /^[وفب]?(?:ال)?احتجا?ز/u
const DISASTER = /^[وفبل]?(?:ال|لل)?(?:حريق|حرايق|سيول|سيل|امطار|فيضانات?|انقاض|ركام|ادخنه|مصعد|مصاعد|انهيار|ثلوج)$/u

/** "مقتل 20 محتجزا في مبنى الشرطة": what befell these, and not those counted before. */
const befallen = (governor: Governor | null, before: Draft | undefined): boolean =>
  governor !== null && isHarm(governor.metric) && governor.at > (before ? lastOf(before) : -1)

/** "أنقذ خفر السواحل 45 مهاجرا": who did it may stand between. */
function saved(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const { role, outcome } = tokens[at]!.lex.word
    if (role === 'frees') return true
    if (tokens[at]!.kind !== 'word' || outcome || role) return false
  }
  return false
}

/** "كان نحو 150 شخصا يصلون", "وكان يصلي في المسجد 150 شخصا", "كان في الحافلة 40 راكبا": who was there. */
function present(tokens: Tokens, { head }: Draft, first: number): boolean {
  if (isWas(tokens[first - 1])) return AT_PRAYERS.test(tokens[(head ?? first) + 1]?.folded ?? '')
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    if (isWas(tokens[at])) return THERE.test(tokens[at + 1]!.folded)
    if (tokens[at]!.kind !== 'word' || tokens[at]!.lex.word.outcome) return false
  }
  return false
}
const isWas = (token: Tokens[number] | undefined): boolean => token !== undefined && was(token)
const was = onceASpelling(({ folded }) => /^[وف]?كانت?$/u.test(folded))
const AT_PRAYERS = /^(?:[يت](?:صلو|ؤدو|ودو|حتفلو|حضرو|تواجدو|وجدو|عملو|قيمو|نتظرو|شاركو|ستقلو)ن|متواجدين|موجودين)$/u
const THERE = /^(?:[يت](?:صلي|تواجد|وجد|قيم|ستقل|حضر)(?:ون)?|في|داخل|هناك|متنها?|علي)$/u
