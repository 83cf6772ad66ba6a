import type { Tokens } from '../tokens.js'

const RETRIBUTION = /^[بو]?(?:ال)?(?:قصاص|حرابه)$/u
const EXECUTES = /^[وفبل]*(?:ال)?(?:[يت]?نفيذ|[يت]?نفذ|تنفيذ|تطبيق|طبق|انفاذ|انفذ|اقامه)(?:ت|وا)?$/u

export const isRetribution = ({ folded }: Tokens[number]): boolean => RETRIBUTION.test(folded)

/** "تنفيذ حكم القصاص في أربعة", "تطبيق حد الحرابة بحق ثلاثة"; who only demands it has killed nobody. */
export const executed = (tokens: Tokens, at: number): boolean =>
  isRetribution(tokens[at]!) && [1, 2, 3, 4, 5].some((back) => EXECUTES.test(tokens[at - back]?.folded ?? ''))
