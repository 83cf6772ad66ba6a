import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { FIRE, isShotAt } from '../counted/targeted.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Noun } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import type { Governor } from './governor.js'

/** "هاجم عشرات المسلحين القرية", "هجوم نفذه عدد من المسلحين": those who attack. */
export const attacks = (tokens: Tokens, first: number): boolean =>
  ATTACKING.test(tokens[first - 1]?.folded ?? '') || tokens[first - 1]?.lex.word.role === 'agent'
const ATTACKING = /^[وف]?(?:هاجم|[يت]هاجم|اقتحم|[يت]قتحم|حاصر|[يت]حاصر|تسلل)(?:ت|ه|ها)?$/u

/** "عشرات المسلحين من التنظيم هاجموا القرية". */
export function attacksThen(tokens: Tokens, draft: Draft): boolean {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 5 && tokens[at]; at++) {
    if (THEN.test(tokens[at]!.folded)) return true
    const { kind, lex } = tokens[at]!
    if (
      lex.conj ||
      lex.word.outcome ||
      WHEN.has(tokens[at]!.folded) ||
      (kind === 'mark' && !isMark(tokens[at], '«»"“”'))
    )
      return false
  }
  return false
}
const WHEN = new Set(['حين', 'حينما', 'عندما', 'بعدما', 'لدي'])
const THEN = /^(?:هاجم|اقتحم|شن|حاصر|اضرم|تسلل|نفذ|سيطر|استول|داهم|توغل|فتح|نصب)وا$/u

/** "هجوم أربعة مسلحين على منزل", "من قبل شخصين ملثمين". */
export const attackers = (tokens: Tokens, first: number, noun: Noun | null): boolean =>
  (tokens[first - 1]?.folded === 'قبل' && tokens[first - 2]?.lex.word.role === 'of' && noun?.kind === 'person') ||
  (noun?.status === 'combatant' && ATTACK.has(tokens[first - 1]?.lex.stem ?? '') && !tokens[first - 1]!.lex.def)
const ATTACK = new Set(['هجوم', 'اقتحام', 'تسلل'])

/** "مركب يقل 95 مهاجرا", "حافلة كانت تنقل 40 راكبا": no verb before tells what befell those aboard. */
export const aboard = (tokens: Tokens, first: number): boolean =>
  first > 0 && (carries(tokens[first - 1]!) || (first > 2 && withAnother(tokens, first)))
/** "يقل مهربا و34 مهاجرا". */
const withAnother = (tokens: Tokens, first: number): boolean =>
  tokens[first - 1]!.folded === 'و' &&
  tokens[first - 2]!.lex.word.noun?.kind === 'person' &&
  carries(tokens[first - 3]!)
export const carries = onceASpelling(({ folded }) =>
  /^[وف]?(?:[يت](?:قل|نقل|حمل)(?:ان)?|متن(?:ه|ها|هما))$/u.test(folded),
)

/** "مخيم يؤوي 4000 نازح": who lives there, whatever befell others. */
export const housed = (tokens: Tokens, first: number): boolean => first > 0 && houses(tokens[first - 1]!)
const houses = onceASpelling(({ folded }) =>
  /^[وف]?[يت](?:ضم|ووي|ؤوي|اوي|ستضيف|حتضن|سكنه|سكنها|قطنه|قطنها)$/u.test(folded),
)

/** "راح 53 مدنيا ضحية للقصف". */
export function fellVictim(tokens: Tokens, draft: Draft): Metric | null {
  const behind = lastOf(draft) + 1
  const fell = tokens[behind]?.folded
  if ((fell === 'وقع' || fell === 'وقعوا') && VICTIMS.has(tokens[behind + 1]?.lex.stem ?? '')) return 'killed'
  if (!WENT.has(tokens[(draft.from ?? draft.first) - 1]?.folded ?? '')) return null
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 12 && tokens[at]; at++)
    if (VICTIMS.has(tokens[at]!.lex.stem)) return 'killed'
  return null
}
const WENT = new Set(['راح', 'راحت', 'وراح', 'ذهب', 'وقع'])
const VICTIMS = new Set(['ضحيه', 'ضحايا'])

/** Without one of these in the sentence nobody was shot at or fell victim. */
export const STRUCK = cue(
  (token) => VICTIMS.has(token.lex.stem) || FIRE.has(token.folded) || carries(token) || aims(token),
)

/** "أطلق حارس النار على 14 من رفاقه، ما أدى إلى مقتلهم": what befell those shot at, aimed at or aboard. */
export function shotAt(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (!isShotAt(tokens, first) && !aboard(tokens, first) && !isTarget(tokens, first)) return null
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 24 && tokens[at] && !isMark(tokens[at], '.؛'); at++) {
    const { word, suffix } = tokens[at]!.lex
    if (word.outcome) return word.outcome.form === 'masdar' && suffix.startsWith('ه') ? word.outcome.metric : null
  }
  return null
}
/** "استهدفت الغارة خمسة عناصر", "طاردت الدورية ثلاثة مسلحين": who did it may stand between. */
function isTarget(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const { kind, lex } = tokens[at]!
    if (aims(tokens[at]!)) return true
    if (kind !== 'word' || lex.word.role || lex.word.outcome) return false
  }
  return false
}
const aims = onceASpelling(({ folded }) =>
  /^[وفب]?(?:استهدف|استهداف|طارد|مطارده|لاحق|هاجم|قصف)(?:ت|وا|ه)?$/u.test(folded),
)

/** "احتجز 32 مسلحا نحو 1100 رهينة": right behind the verb those who do it, then whom it befalls. */
export function doIt(tokens: Tokens, drafts: readonly Draft[], index: number, governor: Governor | null): boolean {
  const [draft, next] = [drafts[index]!, drafts[index + 1]]
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (governor?.form !== 'verb' || governor.at !== first - 1 || !next) return false
  const to = Math.min(next.from ?? next.first, next.head ?? next.first)
  const { conj, prep } = tokens[to]!.lex
  return (
    (to === lastOf(draft) + 1 || onlyTold(tokens, lastOf(draft) + 1, to)) &&
    !conj &&
    prep === '' &&
    next.rules.length > 0 &&
    !isMark(tokens[to], '،')
  )
}

/** "قتل خمسة مسلحين ملثمين سبعة موظفين": nothing but how they looked stands between. */
const onlyTold = (tokens: Tokens, from: number, to: number): boolean =>
  to - from <= 4 &&
  /^(?:يرتدون|يستقلون|يحملون|كانوا|ملثمين|ملثمون|مجهولين|مجهولون)$/u.test(tokens[from]?.folded ?? '') &&
  tokens.slice(from, to).every(({ kind, lex }) => kind === 'word' && !lex.conj && !lex.word.outcome)
