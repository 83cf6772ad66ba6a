import { adjoins, type Word, type Words } from '../tokens.js'

/** The stop between groups of three digits, told apart from the one that ends a sentence. */
export const GROUP_STOP = '·'

/** "36.000": the stop within a number ends nothing. */
export function groupsMarked(tokens: Word[]): Word[] {
  for (let at = 1; at < tokens.length - 1; at++)
    if (tokens[at]!.folded === '.' && isGroup(tokens, at)) tokens[at] = marked(tokens[at]!)
  return tokens
}

/** One literal, no spread: a token of another shape makes every reading of tokens slow. */
const marked = ({ kind, start, end, space, lex }: Word): Word => ({ kind, start, end, folded: GROUP_STOP, space, lex })

const isGroup = (tokens: Words, stop: number): boolean => {
  const [head, group] = [tokens[stop - 1]!, tokens[stop + 1]!]
  return (
    head.kind === 'digits' &&
    head.folded.length < 4 &&
    group.kind === 'digits' &&
    group.folded.length === 3 &&
    adjoins(tokens[stop]) &&
    adjoins(group)
  )
}
