import type { Tokens } from '../tokens.js'

/** "أعلن الرئيس الحداد العام": what a power proclaims is no more of its name, though "الحداد" is a surname too. */
export const isStateAct = (tokens: Tokens, at: number): boolean =>
  STATE_ACTS.has(tokens[at]!.folded) &&
  (!/حداد$/u.test(tokens[at]!.folded) || MOURNING.test(tokens[at + 1]?.folded ?? ''))
export const STATE_ACTS: ReadonlySet<string> = new Set(
  `حداد الحداد حاله حظر النفير نفير الاستنفار استنفار التعبيه هدنه الهدنه استقالته استقالتها استقاله اغلاق الغاء تاجيل
  تجميد سحب تعليق`.split(/\s+/u),
)
const MOURNING = /^(?:ال)?(?:عام|وطني|رسمي|لمده|علي|يوم|يوما|يومين|ثلاثه|ايام|لثلاثه|في)$/u
