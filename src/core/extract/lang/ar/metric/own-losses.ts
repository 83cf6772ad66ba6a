import type { Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'

/** "فقدت القيادة الاتصال بتسعة", "انقطع الاتصال". */
export const LOSES = /^[وفب]?(?:فقد(?:ت|وا|ان)?|[يت]فقد|انقطع|انقطاع|قطع)$/u

/** "فقد التنظيم 10 مقاتلين": a force's losses are its dead. */
export const isLost = onceASpelling(({ folded }) => /^[وفب]?(?:فقدت?|[يت]فقد|فقدان)$/u.test(folded))

/** "فقد التنظيم", "الحركة فقدت", "فقدت 5 من عناصرها", "فقدت تسعة مقاتلين", "فقدت زوجتي". */
export function losesItsOwn(tokens: Tokens, at: number): boolean {
  if (tokens[at + 1]?.lex.word.group === 'combatant') return true
  const before = tokens[at - 1]?.folded === 'قد' || tokens[at - 1]?.folded === 'وقد' ? at - 2 : at - 1
  const noun = tokens[at]!.folded === 'فقدان' // "أعلنت السلطات فقدان 12": they are missing
  if (!noun && !tokens[at]!.lex.conj && tokens[before]?.lex.word.saying === 'body' && tokens[before]!.lex.def)
    return true
  if (tokens[before]?.lex.word.role === 'that' && /ه[ام]?$/u.test(tokens[before]!.folded)) return true // "أنه فقد فيها 20 جنديا"
  for (let i = at + 1; i <= at + 5; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark' || token.lex.word.outcome) return false
    const { noun } = token.lex.word
    if (noun?.kind !== 'person') continue
    // of soldiers who are missing the verb would be masculine
    const hers = noun.status === 'combatant' && /^[وف]?(?:فقدت|تفقد)$/u.test(tokens[at]!.folded)
    if (hers || token.lex.suffix !== '' || MINE.test(token.folded)) return true
  }
  return false
}

/** "زوجتي", "أولادي", "أشقائي". */
const MINE =
  /^و?(?:زوج|ابن|والد|اخ|شقيق|جد|عم|خال|طفل|حفيد|بنا|اخو)تي$|^و?(?:اولاد|اطفال|ابنا[ءيئ]|اشقا[ءيئ]|احفاد|اقارب|زوج|والد)ي$/u
