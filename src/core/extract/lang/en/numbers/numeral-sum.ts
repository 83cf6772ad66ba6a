import type { NumberWord } from '../words/lex.js'

/** The state of reading number words: `total` of the closed thousands groups, `group` still open. */
export interface Sum {
  at: number
  total: number
  group: number | null
  /** The last multiplier taken, 1 where none. */
  scale: number
  /** The smallest scale closed so far: the next must be smaller. */
  floor: number
  fraction: boolean
}

export function multiply(sum: Sum, number: NumberWord, at: number): Sum {
  if (number.kind === 'scale') {
    sum.total =
      sum.group === null && sum.total > 0 ? sum.total * number.value : sum.total + (sum.group ?? 1) * number.value
    sum.group = null
    sum.floor = number.value
  } else sum.group = (sum.group ?? 1) * number.value
  sum.scale = number.value
  sum.at = at
  return sum
}
