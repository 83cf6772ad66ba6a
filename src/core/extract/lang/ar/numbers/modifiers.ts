import type { Bound } from '../../../../claim/vocabulary.js'
import type { Token } from '../../../../text/tokenize.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { AFTER_BY_FIRST, BEFORE_BY_LAST, endsWith, key, keyOf } from './modifier-phrases.js'

type Tokens = readonly Token<Lex>[]

export interface Modifier {
  readonly bound: Bound
  /** Tokens of the phrase, both included. */
  readonly first: number
  readonly last: number
}

/** The modifier that ends right before token `first`. */
export function modifierBefore(tokens: Tokens, first: number): Modifier | null {
  let last = first - 1
  const inclusive = isOrAt(tokens, last - 1) && isEqualsAt(tokens, last)
  if (inclusive) last -= 2
  const end = tokens[last]
  if (!end || !mayEndModifier(end)) return null
  const phrase = BEFORE_BY_LAST.get(key(tokens, last))?.find(({ stems }) => endsWith(tokens, last, stems))
  if (!phrase) return null
  let start = last - phrase.stems.length + 1
  const equalsFirst = isOrAt(tokens, start - 1) && isEqualsAt(tokens, start - 2)
  if (equalsFirst) start -= 2
  if (phrase.bound === 'at-most' && hasReached(tokens, start)) return null
  return { bound: inclusive || equalsFirst ? inclusiveOf(phrase.bound) : phrase.bound, first: start, last: first - 1 }
}

/** "ارتفع العدد ليصل إلى 755": how far it has come, no ceiling. */
function hasReached(tokens: Tokens, verb: number): boolean {
  const { stem, prep } = tokens[verb]!.lex
  return prep === 'ل' && (stem === 'يصل' || stem === 'تصل')
}

/** "لم يتجاوز عدد القتلى 5", "يزيد عدد النازحين على 300": what is counted stands between verb and number. */
export function modifierPastCount(tokens: Tokens, first: number): Bound | null {
  const link = tokens[first - 1]?.lex.word.role
  if (link === 'in' || tokens[first]!.lex.prep !== '') return null // "تجاوز عدد من سقطوا في ثلاث غارات 50"
  const preposition = link === 'about' || link === 'on' ? first - 1 : first
  const reaches = link === 'to'
  for (let at = preposition - 1; at >= Math.max(0, preposition - LONGEST_COUNT); at--) {
    const token = tokens[at]!
    if (!endsCount(token)) continue
    const other = token.kind === 'digits' || token.lex.word.numeral
    if (other && tokens[at - 1]?.lex.word.role === 'in') continue // "من سقطوا في أربع غارات 60"
    if (token.kind !== 'word' || other || token.lex.word.outcome?.form === 'verb') return null
    if (beginsVerb(token)) return null
    if (!counts(token)) continue
    // "غرق قارب المهاجرين إلى 59": the boat is no bound.
    if (reaches && tokens[at - 1]?.lex.word.noun) return null
    const bound = boundAround(tokens, at, preposition === first ? null : preposition)
    if (bound || isCount(token)) return bound
  }
  return null
}

/** The bound that ends before what is counted, or with the preposition behind it. */
function boundAround(tokens: Tokens, counted: number, preposition: number | null): Bound | null {
  const word = key(tokens, preposition ?? counted - 1)
  const phrase = BEFORE_BY_LAST.get(word)?.find(({ stems }) =>
    preposition === null
      ? endsWith(tokens, counted - 1, stems)
      : stems.length > 1 && endsWith(tokens, counted - 1, stems.slice(0, -1)),
  )
  return phrase?.bound ?? null
}
const LONGEST_COUNT = 14
const isCount = ({ folded, lex: { stem } }: Token<Lex>): boolean => COUNTS.has(stem) || COUNTS.has(folded)
/** "زادت الإصابات على 40": the dead and wounded count for themselves. */
const counts = onceASpelling((token) => {
  const { def, word } = token.lex
  return isCount(token) || (def && word.noun?.kind === 'person' && word.noun.metric !== null)
})
/** "تجاوز عدد القتلى المئة ووصل": what comes behind is another clause. */
const beginsVerb = ({ folded, lex: { word } }: Token<Lex>): boolean => word.saying === 'verb' || ANEW.has(folded)
/** Whether a word has to do with what is counted between a verb and its number. */
const endsCount = onceASpelling(
  (token) =>
    token.kind !== 'word' ||
    token.lex.word.numeral !== null ||
    token.lex.word.outcome?.form === 'verb' ||
    beginsVerb(token) ||
    counts(token),
)
const COUNTS = new Set([
  'عدد',
  'حصيله',
  'عددهم',
  'عددها',
  'حصيلتهم',
  'مجموع',
  'اجمالي',
  'اعداد',
  'تعداد',
  'عداد',
  'حالات',
])
const ANEW = new Set('ووصل ووصلت وسقط وسقطت وبلغ وبلغت وكان وكانت وكانوا'.split(' '))

/** The modifier that starts at token `at`. */
export function modifierAt(tokens: Tokens, at: number): Modifier | null {
  const start = tokens[at]
  if (!start || !mayBeginModifier(start)) return null
  const candidates = AFTER_BY_FIRST.get(key(tokens, at)) ?? AFTER_BY_FIRST.get(tokens[at]?.folded ?? '')
  const phrase = candidates?.find(({ stems }) =>
    stems.every((stem, i) => key(tokens, at + i) === stem || tokens[at + i]?.folded === stem),
  )
  return phrase ? { bound: phrase.bound, first: at, last: at + phrase.stems.length - 1 } : null
}

/** "أكثر من 5000 أو يساوي": the bound takes its own end in. */
export function orEqualAt(tokens: Tokens, at: number): boolean {
  return isOrAt(tokens, at) && isEqualsAt(tokens, at + 1) && tokens[at + 2]?.kind !== 'digits'
}

export function inclusiveOf(bound: Bound): Bound {
  if (bound === 'more-than') return 'at-least'
  return bound === 'less-than' ? 'at-most' : bound
}

const EQUALS = new Set(['يساوي', 'تساوي'])
const isEqualsAt = (tokens: Tokens, at: number): boolean => EQUALS.has(tokens[at]?.folded ?? '')
const isOrAt = (tokens: Tokens, at: number): boolean => tokens[at]?.folded === 'او'

const mayEndModifier = onceASpelling((token) => BEFORE_BY_LAST.has(keyOf(token)))
const mayBeginModifier = onceASpelling((token) => AFTER_BY_FIRST.has(keyOf(token)) || AFTER_BY_FIRST.has(token.folded))

export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** The whole numbers that a bound allows around a value (annotation.md). */
export function boundsOf(bound: Bound, value: number): Bounds {
  switch (bound) {
    case 'at-least':
      return { low: value, high: null }
    case 'more-than':
      return { low: value + 1, high: null }
    case 'at-most':
      return { low: 0, high: value }
    case 'less-than':
      return { low: 0, high: Math.max(0, value - 1) }
    default:
      return { low: value, high: value }
  }
}
