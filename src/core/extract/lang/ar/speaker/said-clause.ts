import { isMark, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { isStateAct } from './state-acts.js'

/** Tokens between a subject and its "أن" at most. */
const CLAUSE_REACH = 14

export function clauseFollows(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at <= Math.min(end, from + CLAUSE_REACH); at++) {
    const { word } = tokens[at]!.lex
    if (word.role === 'that' || isMark(tokens[at], ':') || (at <= from + 1 && isMark(tokens[at], '«“"'))) return true
    if (at <= from + 6 && DOCUMENTS.has(tokens[at]!.lex.stem)) return true
    if (word.saying === 'verb' || word.outcome?.form === 'verb') return false
  }
  return false
}

/** "نشرت الصحيفة تقريرا عن …". */
const DOCUMENTS = new Set('تقريرا بيانا احصاييه دراسه حصيله وثايق تقارير نبا خبر خبرا انباء'.split(' '))

/** "أعلنت السلطات حالة التأهب إثر هجمات أسفرت عن …": a relative clause about what was announced is background. Its last token before. */
export function backgroundAt(tokens: Tokens, from: number, end: number): number | undefined {
  const act = isMark(tokens[from], '،,') ? from + 1 : from
  if (act <= end && isStateAct(tokens, act)) return behindStateAct(tokens, act, end)
  for (let at = pastOwnClause(tokens, from, end); at <= end; at++) {
    const token = tokens[at]!
    const { word } = token.lex
    if (token.kind === 'digits' || isMark(token, ':«“"”') || opensToll(token)) return undefined
    if (
      word.role === 'that' ||
      word.outcome ||
      word.numeral ||
      word.vague ||
      word.number === 'two' ||
      word.saying === 'verb'
    )
      return undefined
    if (word.role === 'about' || (word.noun?.metric && word.noun.kind === 'person')) return undefined
    if (at > from + 1 && token.folded.startsWith('ال') && WHICH.test(token.folded))
      return saysLater(tokens, at, end) ? undefined : at - 1
  }
  return undefined
}

/** "نفى المتحدث ذلك، في الوقت الذي ارتفعت فيه الحصيلة إلى 57": what happens meanwhile the outlet tells. Its last token before. */
export function meanwhile(tokens: Tokens, from: number, end: number): number | undefined {
  for (let at = from + 2; at < end - 2; at++) {
    const { role } = tokens[at]!.lex.word
    if ((role !== 'in' && role !== 'clause') || !isMark(tokens[at - 1], '،,')) continue
    if (isMark(tokens[at - 2], '»”') && turnsAway(tokens, at)) return at - 1
    if (role !== 'in') continue
    const { folded } = tokens[at + 1]!
    if (
      (folded === 'وقت' && tokens[at + 2]!.lex.word.role !== 'not' && !HOUR.test(tokens[at + 2]!.folded)) ||
      (folded === 'الوقت' && WHICH.test(tokens[at + 2]!.folded))
    )
      return at - 1
  }
  return undefined
}

/** "أعلنت، في وقت متأخر من مساء أمس، وفاة 5": when it was told. */
const HOUR = /^(?:متاخر|سابق|لاحق|مبكر)$/u

/** "قال إن «5 قتلوا»، في حين نفذت الطائرات 12 غارة": the quotation is closed. */
const turnsAway = (tokens: Tokens, at: number): boolean =>
  /^(?:فيما|بينما)$/u.test(tokens[at]!.folded) ||
  (tokens[at]!.lex.word.role === 'in' && tokens[at + 1]!.folded === 'حين')

const WHICH = /^ال(?:ذي|تي|ذين|لذين|لتين)$/u

/** "أعلنت القوات (قسد)، التي يقودها فلان، مقتل 8": past what is told of the speaker. */
function pastOwnClause(tokens: Tokens, from: number, end: number): number {
  let at = isMark(tokens[from], '(') ? from + 1 : from
  while (at > from && at < Math.min(end, from + 5) && !isMark(tokens[at - 1], ')')) at++
  if (!isMark(tokens[at], '،,') || !WHICH.test(tokens[at + 1]?.folded ?? '')) return from
  for (let close = at + 2; close <= Math.min(end, at + 20); close++) if (isMark(tokens[close], '،,')) return close
  return from
}

/** "قال مدير المستشفى، الذي استقبل 15 جريحا، إن": what is told of the speaker he does not tell; the token where he begins. */
export function behindOwnClause(tokens: Tokens, from: number, end: number): number | undefined {
  if (!isMark(tokens[from], '،,') || !WHICH.test(tokens[from + 1]?.folded ?? '')) return undefined
  for (let at = from + 2; at <= Math.min(end, from + OWN_CLAUSE); at++) {
    if (isMark(tokens[at], ':«“')) return undefined
    if (isMark(tokens[at - 1], '،,') && tokens[at]!.lex.word.role === 'that') return at
  }
  return undefined
}
const OWN_CLAUSE = 40

/** "أعلن الرئيس الحداد ثلاثة أيام عقب مقتل 33": what it answers is no news of the president's. */
function behindStateAct(tokens: Tokens, from: number, end: number): number | undefined {
  for (let at = from + 1; at <= Math.min(end, from + STATE_ACT_REACH); at++) {
    const token = tokens[at]!
    if (token.lex.word.role === 'that' || isMark(token, ':«“"')) return undefined
    if (AFTERMATH.test(token.folded)) return saysLater(tokens, at, end) ? undefined : at - 1
  }
  return undefined
}
const STATE_ACT_REACH = 24
const AFTERMATH = /^(?:بعد|عقب|اثر|غداه|خلفيه|اعقاب|ردا|بسبب|جراء|نتيجه)$/u

/** "أعلن الدفاع ارتفاع حصيلة القصف الذي وقع أمس إلى 5": the figure comes behind the relative clause. */
const opensToll = onceASpelling(({ folded }) => /^(?:عن)?(?:ارتفاع|انخفاض|بلوغ|وصول|تجاوز|حصيله|عدد)$/u.test(folded))

/** "قال قائد القوات التي تحرس المدينة إن": the relative clause is the speaker's. */
function saysLater(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at <= Math.min(end, from + CLAUSE_REACH); at++)
    if (tokens[at]!.folded === 'ان' || isMark(tokens[at], ':«“"')) return true
  return false
}
