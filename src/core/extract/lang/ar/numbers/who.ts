import type { Tokens } from '../tokens.js'

/** "عدد من سقطوا", "عدد من فقدتهم": "من" is who, not of. */
export function whoever(tokens: Tokens, at: number): boolean {
  const { word, suffix, def } = tokens[at]?.lex ?? {}
  return !def && (word?.outcome?.form === 'after' || (word?.outcome?.form === 'verb' && suffix !== '' && !word.noun))
}
