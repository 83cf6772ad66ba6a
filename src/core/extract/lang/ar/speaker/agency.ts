import type { Tokens } from '../tokens.js'

/** The last token of the agency's name that begins at `at` ("فرانس برس", "رويترز"); null where none does. */
export function agencyAt(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.lex.word
  for (const rest of word?.agencyNames ?? []) {
    if (rest.every((part, i) => tokens[at + 1 + i]?.folded === part)) return at + rest.length
  }
  return word?.agency ? at : null
}

/** Agencies whose name is no other word. */
export const isPlainAgency = ({ folded }: Tokens[number]): boolean => PLAIN.has(folded)
const PLAIN = new Set(['رويترز', 'سبوتنيك', 'شينخوا', 'انترفاكس', 'نوفوستي'])
