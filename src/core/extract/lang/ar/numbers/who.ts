import type { Tokens } from '../tokens.js'

/** "عدد من سقطوا", "عدد من فقدتهم": "من" is who, not of. */
export function whoever(tokens: Tokens, at: number): boolean {
  const { word, suffix, def } = tokens[at]?.lex ?? {}
  if (DONE.test(tokens[at]?.folded ?? '')) return true // "عدد من تم ضبطهم"
  return !def && (word?.outcome?.form === 'after' || (word?.outcome?.form === 'verb' && suffix !== '' && !word.noun))
}
const DONE = /^(?:[يت]?تم|تمت|جرت|جري|كانوا|سلموا|شاركوا|انشقوا|عادوا|وصلوا|دخلوا|غادروا|تطوعوا|فروا)$/u
