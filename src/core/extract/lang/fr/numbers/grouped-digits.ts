import { adjoins, type Word, type Words } from '../tokens.js'

/** The stop between groups of three digits, told apart from the one that ends a sentence. */
export const GROUP_STOP = '·'

/** "36.000": whether the stop at `stop` stands within a number and ends nothing. */
export const isGroup = (tokens: Words, stop: number): boolean => {
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

/** One literal, no spread: a token of another shape makes every reading of tokens slow. */
export const groupStop = ({ kind, start, end, space, lex }: Word): Word => ({
  kind,
  start,
  end,
  folded: GROUP_STOP,
  space,
  lex,
})
