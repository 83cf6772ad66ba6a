import type { Bound } from '../../../../claim/vocabulary.js'
import { foldWord } from '../../../../text/fold.js'
import type { Token } from '../../../../text/tokenize.js'
import type { Lex } from '../words/lex.js'

type Tokens = readonly Token<Lex>[]

/** Phrases that set a bound, as they stand before the number. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'more-than',
    'أكثر من|ما يزيد|أزيد من|أكبر من|أعلى من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|يزيدون عن',
  ],
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
    'ما يربو عن|يربو عن|ما ينيف على|ينيف على|ما ينيف عن|زيادة عن|زيادة على|أكتر من|زاد على|زاد عن|زادت على|زادت عن|زادوا على|زادوا عن|يزيدون على|يفوقون|ما يزيد من|ما ينوف على|ينوف على|ما ينوف عن|ينوف عن|ما يجاوز|أكثر بقليل من|أكثر قليلا من|ما يزيد قليلا على|ما يزيد قليلا عن',
  ],
  [
    'at-least',
    'لم يقل عن|لم تقل عن|لم يقل على|لايقل عن|ما لايقل عن|مالايقل عن|لاتقل عن|لا يقل على|ما لا يقل على|لا يقل عن|ما لا يقل عن|ما لا يقل مجموعه عن|لا تقل عن|لا يقلون عن|لا يقل عددهم عن|لا أقل من|ليس أقل من|على الأقل|على أقل تقدير|في الأقل|في أقل تقدير',
  ],
  ['at-least', 'مالا يقل عن|مالا يقل على|مالا تقل عن|مالاتقل عن|بحد أدنى|كحد أدنى|> =|>='],
  [
    'at-most',
    'لايزيد عن|لايتجاوز|لايتعدى|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لا يفوق',
  ],
  [
    'at-most',
    'لا تتعدى|لا تفوق|لم يتعد|لم تتعد|لم يتعدى|لم تتعدى|لا يتجاوزون|لم يتجاوزوا|لم يزد عن|لم يزد على|لم تزد عن|لم تزد على|لا يزيدون عن|لا يزيدون على|لا يتخطى|لا تتخطى|لم يتخط|لم تتخط|لم يتخطى|لا يربو على|لا يتعدى عددهم|لا يتجاوز عددهم|لم يتجاوز عددهم|لا يزيد عددهم على|لا يزيد عددهم عن',
  ],
  [
    'at-most',
    'يصل إلى|تصل إلى|ما يصل إلى|ما قد يصل إلى|لا أكثر من|ليس أكثر من|ليسوا أكثر من|يصل عددهم إلى|على الأكثر|بحد أقصى|كحد أقصى|< =',
  ],
  ['less-than', 'أقل من|أدنى من|أصغر من|أخفض من|ما يقل عن|يقل عن|تقل عن|<'],
  [
    'about',
    'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|ما يقارب من|يقارب|تقارب|قارب|ما يقرب من|يقرب من|قريبا من|يناهز|تناهز|ناهز|ناهزت|قاربت|اقترب من|اقتربت من|يقترب من|تقترب من|ما يناهز|حدود|نحوا من|ما يعادل|يناهزون|يقاربون',
  ],
]

/** Phrases that set a bound behind the number or its noun. */
const AFTER: readonly (readonly [Bound, string])[] = [
  [
    'at-least',
    'على الأقل|على أقل تقدير|في الأقل|في أقل تقدير|بالأقل|كحد أدنى|بحد أدنى|أو أكثر|أو أكبر|أو أكبر من|أو أكثر من|أو يزيد|فأكثر|فما فوق|+',
  ],
  ['at-most', 'على الأكثر|على أكثر تقدير|على أبعد تقدير|كحد أقصى|بحد أقصى|أو أقل|أو أصغر|فأقل'],
  ['about', 'تقريبا|على وجه التقريب|على نحو تقريبي|بالتقريب|بشكل تقريبي'],
  ['more-than', 'ونيف|ونيفا|ونيفاً'],
]

export interface Phrase {
  readonly bound: Bound
  readonly stems: readonly string[]
}

const compile = (table: readonly (readonly [Bound, string])[]): Phrase[] =>
  table.flatMap(([bound, list]) =>
    list.split('|').map((phrase) => ({ bound, stems: phrase.split(' ').map((word) => foldWord(word)) })),
  )

export const BEFORE_BY_LAST = byKey(compile(BEFORE), (stems) => stems.at(-1) as string)
export const AFTER_BY_FIRST = byKey(compile(AFTER), (stems) => stems[0] as string)

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

/** The stem, with the article where it stands: "الاقل" is not "اقل". */
export function key(tokens: Tokens, at: number): string {
  const token = tokens[at]
  return token ? keyOf(token) : ''
}
export const keyOf = ({ lex }: Token<Lex>): string =>
  lex.def && !lex.stem.startsWith('ال') ? `ال${lex.stem}` : lex.stem

export function endsWith(tokens: Tokens, last: number, stems: readonly string[]): boolean {
  const start = last - stems.length + 1
  return start >= 0 && stems.every((stem, i) => key(tokens, start + i) === stem)
}
