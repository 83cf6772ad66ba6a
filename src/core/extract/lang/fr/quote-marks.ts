import { adjoins, folded, type Words } from './tokens.js'

/** Whether a mark opens or closes a quotation; a straight one leans on the word that it holds. null where it does neither. */
export function quoteSide(tokens: Words, at: number): 'open' | 'close' | null {
  switch (folded(tokens, at)) {
    case '«':
    case '“':
      return 'open'
    case '»':
    case '”':
      return 'close'
    case '"':
      // behind a mark that holds no word a straight one opens
      if (!adjoins(tokens[at]) || /^[(:\-–—]$/u.test(folded(tokens, at - 1))) return 'open'
      return 'close'
    default:
      return null
  }
}
