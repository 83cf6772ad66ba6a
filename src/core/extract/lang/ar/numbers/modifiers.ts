import type { Bound } from '../../../../claim/vocabulary.js'
import { foldWord } from '../../../../text/fold.js'
import type { Token } from '../../../../text/tokenize.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'

type Tokens = readonly Token<Lex>[]

/** Phrases that set a bound, as they stand before the number. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ['more-than', 'أكثر من|أزيد من|أكبر من|أعلى من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|يزيدون عن'],
  [
    'more-than',
    'يتجاوز|تتجاوز|تجاوز|تجاوزت|تجاوزوا|ما يتجاوز|فوق|يفوق|تفوق|ما يفوق|فاق|فاقت|يربو على|تربو على|ما يربو على',
  ],
  [
    'more-than',
    'تخطى|تخطت|يتخطى|تتخطى|يتعدى|تتعدى|تعدى|يتجاوزون|يتخطون|تعدت|يتجاوز عددهم|تجاوز عددهم|يزيد عددهم عن|يزيد عددهم على|>',
  ],
  [
    'more-than',
    'ما يربو عن|يربو عن|ما ينيف على|ينيف على|ما ينيف عن|زيادة عن|زيادة على|أكتر من|يزيدون على|يفوقون|ما يزيد من',
  ],
  [
    'at-least',
    'لايقل عن|ما لايقل عن|مالايقل عن|لاتقل عن|لا يقل على|ما لا يقل على|لا يقل عن|ما لا يقل عن|لا تقل عن|لا يقلون عن|لا يقل عددهم عن|لا أقل من|ليس أقل من|على الأقل|على أقل تقدير|في الأقل|في أقل تقدير',
  ],
  ['at-least', 'مالا يقل عن|مالا يقل على|مالا تقل عن|مالاتقل عن|بحد أدنى|كحد أدنى|> =|>='],
  [
    'at-most',
    'لايزيد عن|لايتجاوز|لايتعدى|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لا يفوق',
  ],
  [
    'at-most',
    'لا تتعدى|لا تفوق|لم يتعد|لم تتعد|لم يتعدى|لم تتعدى|لا يتجاوزون|لم يتجاوزوا|لم يزد عن|لم يزد على|لم تزد عن|لم تزد على|لا يزيدون عن|لا يزيدون على',
  ],
  ['at-most', 'يصل إلى|تصل إلى|ما يصل إلى|يصل عددهم إلى|على الأكثر|بحد أقصى|كحد أقصى|< ='],
  ['less-than', 'أقل من|أدنى من|أصغر من|أخفض من|ما يقل عن|يقل عن|تقل عن|<'],
  [
    'about',
    'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|يقارب|تقارب|قارب|ما يقرب من|يقرب من|قريبا من|يناهز|تناهز|ناهز|اقترب من|اقتربت من|يقترب من|تقترب من|ما يناهز|حدود|نحوا من|ما يعادل|يناهزون|يقاربون',
  ],
]

/** Phrases that set a bound behind the number or its noun. */
const AFTER: readonly (readonly [Bound, string])[] = [
  [
    'at-least',
    'على الأقل|على أقل تقدير|في الأقل|في أقل تقدير|بالأقل|كحد أدنى|بحد أدنى|أو أكثر|أو أكبر|أو أكبر من|أو أكثر من|أو يزيد|فأكثر|فما فوق|+',
  ],
  ['at-most', 'على الأكثر|كحد أقصى|بحد أقصى|أو أقل|أو أصغر|فأقل'],
  ['about', 'تقريبا'],
  ['more-than', 'ونيف|ونيفا|ونيفاً'],
]

interface Phrase {
  readonly bound: Bound
  readonly stems: readonly string[]
}

const compile = (table: readonly (readonly [Bound, string])[]): Phrase[] =>
  table.flatMap(([bound, list]) =>
    list.split('|').map((phrase) => ({ bound, stems: phrase.split(' ').map((word) => foldWord(word)) })),
  )

const BEFORE_BY_LAST = byKey(compile(BEFORE), (stems) => stems.at(-1) as string)
const AFTER_BY_FIRST = byKey(compile(AFTER), (stems) => stems[0] as string)

/** Longest first, so that "لا يقل عن" wins over "يقل عن". */
function byKey(phrases: readonly Phrase[], key: (stems: readonly string[]) => string): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases) map.set(key(phrase.stems), [...(map.get(key(phrase.stems)) ?? []), phrase])
  for (const list of map.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return map
}

/** Words that the phrases are made of, for the dictionary: so their clitics are taken off. */
export const MODIFIER_WORDS: readonly string[] = [
  ...new Set([...BEFORE, ...AFTER].flatMap(([, list]) => list.split(/[| ]/))),
].filter((word) => !/^[فو](?:أكثر|أقل|نيف|ما$)/u.test(word))

export interface Modifier {
  readonly bound: Bound
  /** Tokens of the phrase, both included. */
  readonly first: number
  readonly last: number
}

/** The modifier that ends right before token `first`. */
export function modifierBefore(tokens: Tokens, first: number): Modifier | null {
  let last = first - 1
  const inclusive = isEqualsAt(tokens, last) && isOrAt(tokens, last - 1)
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
  const preposition = link === 'about' || link === 'on' ? first - 1 : first
  for (let at = preposition - 1; at >= Math.max(0, preposition - LONGEST_COUNT); at--) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.lex.word.numeral || token.lex.word.outcome?.form === 'verb') return null
    if (!counts(token)) continue
    return boundAround(tokens, at, preposition === first ? null : preposition)
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
const LONGEST_COUNT = 8
const counts = onceASpelling(({ folded, lex: { stem } }) => COUNTS.has(stem) || COUNTS.has(folded))
const COUNTS = new Set(['عدد', 'حصيله', 'عددهم', 'عددها', 'حصيلتهم', 'مجموع', 'اعداد', 'تعداد'])

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

/** The stem, with the article where it stands: "الاقل" is not "اقل". */
function key(tokens: Tokens, at: number): string {
  const token = tokens[at]
  return token ? keyOf(token) : ''
}
const keyOf = ({ lex }: Token<Lex>): string => (lex.def && !lex.stem.startsWith('ال') ? `ال${lex.stem}` : lex.stem)

function endsWith(tokens: Tokens, last: number, stems: readonly string[]): boolean {
  const start = last - stems.length + 1
  return start >= 0 && stems.every((stem, i) => key(tokens, start + i) === stem)
}

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
