import { adjoins, folded, isMark, type Words } from './tokens.js'

/** Whether a mark opens or closes a quotation; a straight one leans on the word that it holds. null where it does neither. */
export function quoteSide(tokens: Words, at: number): 'open' | 'close' | null {
  switch (folded(tokens, at)) {
    case '«':
      // "dix blessées «, a déclaré": set the wrong way round
      return folded(tokens, at + 1) === ',' ? 'close' : 'open'
    case '“':
      return 'open'
    case '»':
    case '”':
      return 'close'
    case '"':
      // "la patrie ", a déclaré": a space before it by mistake
      if (folded(tokens, at + 1) === ',' && adjoins(tokens[at + 1])) return 'close'
      // behind a mark that holds no word a straight one opens
      if (!adjoins(tokens[at]) || isMark(tokens, at - 1, '(:-–—')) return 'open'
      return 'close'
    default:
      return null
  }
}
