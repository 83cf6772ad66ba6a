import type { Bound } from '../../../../claim/vocabulary.js'
import { BOUNDS_BEHIND } from '../words/cue-words.js'
import { CUE, isAt, isCue, isIndefinite, type Tokens, W, wordAt } from '../words/lex.js'

/** A modifier of a number, found at tokens `from`–`to`. */
export interface Modifier {
  readonly bound: Bound
  readonly from: number
  readonly to: number
}

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: Bound }[]>

const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'at-least',
    'at least|least|at least some|at least about|at least around|at the least|at the very least|no fewer than|not fewer than|no less than|not less than|a minimum of|a minimum toll of|a minimum figure of|minimum of|minimum|as low as|as few as|greater than or equal to|equal to or more than|equal to or greater than|> =|≥',
  ],
  [
    'more-than',
    'more than|greater than|higher than|over|upwards of|upward of|in excess of|above|exceeding|exceeds|exceeded|exceed|well over|just over|a little over|>',
  ],
  [
    'at-most',
    'up to|upto|at most|no more than|not more than|as many as|as much as|as high as|a maximum of|a maximum toll of|a maximum figure of|maximum of|maximum|less than or equal to|equal to or less than|< =|≤|not exceeding',
  ],
  ['less-than', 'fewer than|less than|lower than|under|below|just under|<'],
  [
    'about',
    'about|more or less|around|perhaps|maybe|approximately|approx|nearly|almost|roughly|some|close to|closer to|nearer|nearer to|an estimated|estimated|approaching|nearing|circa|~|≈|in the region of|in the order of|on the order of',
  ],
]

const beforeByLast = compile(BEFORE, (words) => words.at(-1) as string)
const afterByFirst = compile(BOUNDS_BEHIND, (words) => words[0] as string)

/** The modifier that ends right before token `first`: "at least", "more than". The longest wins. */
export function modifierBefore(tokens: Tokens, first: number): Modifier | null {
  const phrases = beforeByLast.get(wordAt(tokens, first - 1))
  if (!phrases) return null
  // "handed |over three men"
  if (wordAt(tokens, first - 1) === 'over' && GIVES_OVER.has(wordAt(tokens, first - 2))) return null
  // "the toll shot |up to 19": where it went
  if (wordAt(tokens, first - 1) === 'to' && wentThere(tokens, first - 3)) return null
  // "wrote |about 15 dead"
  if (wordAt(tokens, first - 1) === 'about' && TELLS_OF.has(wordAt(tokens, first - 2))) return null
  // "reported |about seven dead": nobody guesses at seven
  if (wordAt(tokens, first - 1) === 'about' && wordAt(tokens, first - 2) === 'reported' && isFew(tokens, first))
    return null
  // "officials |estimated 200 dead": they say it
  if (guesses(tokens, first - 1)) return null
  for (const { words, bound } of phrases) {
    const from = first - words.length
    if (words.every((word, i) => wordAt(tokens, from + i) === word)) return { bound, from, to: first - 1 }
  }
  return null
}

/** "officials |estimated 200 dead", "the Red Cross |estimated at least 200": the verb, no modifier. */
export const guesses = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'estimated' && GUESS.test(wordAt(tokens, i - 1))
const GUESS =
  /s$|^(he|she|it|they|who|which|have|had|also|ministry|army|agency|police|government|group|un|official|observatory|monitor|union)$/

const GIVES_OVER: ReadonlySet<string> = new Set(
  'hand hands handed handing turn turned turning run ran running mourn mourned mourning took'.split(' '),
)
const wentThere = (tokens: Tokens, i: number): boolean =>
  WENT.has(wordAt(tokens, i)) || (wordAt(tokens, i) === 'shot' && isAt(tokens, i - 1, W.toll | W.have))
const WENT: ReadonlySet<string> = new Set(
  'inched went gone going crept edged jumped ticked climbed soared rose risen'.split(' '),
)
const TELLS_OF: ReadonlySet<string> = new Set(['wrote', 'writes', 'writing', 'spoke', 'speaks', 'speaking', 'talked'])
function isFew(tokens: Tokens, first: number): boolean {
  const number = tokens[first]?.lex.number
  return number ? number.kind === 'unit' : /^[2-9]$/.test(wordAt(tokens, first))
}

/** "at least |another 100", "at least |a further 20" */
export function beforeMore(tokens: Tokens, first: number): number {
  const word = wordAt(tokens, first - 1)
  if (word !== 'another' && word !== 'further' && word !== 'additional') return first
  return isIndefinite(tokens, first - 2) ? first - 2 : first - 1
}

/** The modifier that begins right behind token `last`: "or more", "+". */
export function modifierAfter(tokens: Tokens, last: number): Modifier | null {
  const phrases = isCue(tokens, last + 1, CUE.counting) ? afterByFirst.get(wordAt(tokens, last + 1)) : undefined
  if (!phrases) return null
  for (const { words, bound } of phrases) {
    if (!words.every((word, i) => wordAt(tokens, last + 1 + i) === word)) continue
    // "in 2023 |at least three" belongs to the next number
    const next = tokens[last + words.length + 1]
    if (words[0] === 'at' && (next?.kind === 'digits' || (next && next.lex.number !== null))) continue
    return { bound, from: last + 1, to: last + words.length }
  }
  return null
}

function compile(lines: readonly (readonly [Bound, string])[], keyOf: (words: string[]) => string): Phrases {
  const phrases = new Map<string, { words: string[]; bound: Bound }[]>()
  for (const [bound, alternatives] of lines) {
    for (const words of alternatives.split('|').map((phrase) => phrase.split(' '))) {
      const key = keyOf(words)
      phrases.set(key, [...(phrases.get(key) ?? []), { words, bound }])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}
