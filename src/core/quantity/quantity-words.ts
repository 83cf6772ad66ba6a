import type { Bound } from '../claim/vocabulary.js'
import type { Interval } from './interval.js'

/** One language's words for each kind of figure: `{n}` stands for its number, `{low}` and `{high}` for its ends. */
export type BoundWords = Readonly<Record<Exclude<Bound, 'indefinite'> | 'vagueOpen' | 'vague', string>>

export interface Quantity extends Interval {
  readonly bound: Bound
}

type NumberWords = (value: number) => string

/** A quantity as it was said: "more than 80", "5,000–6,000". */
export function quantityWords({ bound, low, high }: Quantity, words: BoundWords, numberIn: NumberWords): string {
  const one = (value: number | null, step = 0) => (value === null ? '' : numberIn(value + step))
  switch (bound) {
    case 'exact':
    case 'about':
      return worded(words[bound], one(low ?? high))
    case 'at-least':
      return worded(words[bound], one(low))
    case 'more-than':
      return worded(words[bound], one(low, -1))
    case 'at-most':
      return worded(words[bound], one(high))
    case 'less-than':
      return worded(words[bound], one(high, 1))
    case 'between':
      return ends(words.between, one(low), one(high))
    case 'indefinite':
      return high === null ? worded(words.vagueOpen, one(low)) : ends(words.vague, one(low), one(high))
    default:
      return bound satisfies never
  }
}

/** A bare interval with an end at least: "12", "12–35", "81 or more", "up to 20". */
export function intervalWords({ low, high }: Interval, words: BoundWords, numberIn: NumberWords): string {
  if (low === high) return numberIn(low ?? 0)
  if (high === null) return worded(words.vagueOpen, numberIn(low ?? 0))
  if (low === null) return worded(words['at-most'], numberIn(high))
  return ends(words.between, numberIn(low), numberIn(high))
}

const worded = (phrase: string, value: string): string => phrase.replace('{n}', value)
const ends = (phrase: string, low: string, high: string): string => phrase.replace('{low}', low).replace('{high}', high)
