import { foldWord } from '../../../../text/fold.js'
import type { Token } from '../../../../text/tokenize.js'
import type { Doc } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { nameBehind } from './name-behind.js'
import { OUTLETS } from './outlets.js'
import { relayBehind } from './relay.js'
import { isAnaphor, shortName } from './speaker-name.js'
import type { Phrase } from './speaker-phrase.js'
import { act, type Draftable } from './speech-act.js'

/** Speakers named so far, for "المصدر", "وأضاف" and surnames. */
export interface Memory {
  last: string | null
  /** Sentence in which `last` was named. */
  sentence: number
  readonly names: string[]
  /** The last one named by each kind of head: "مصدر", "متحدث", "بيان". */
  readonly kinds: Map<string, { readonly name: string; readonly words: string }>
  /** Whether `last` can only be "he"; and who was named before that can be "she". */
  he: boolean
  she: { readonly name: string; readonly sentence: number } | null
}

export const emptyMemory = (): Memory => ({
  last: null,
  sentence: -1,
  names: [],
  kinds: new Map(),
  he: false,
  she: null,
})

/** Sentences over which a pronoun still finds its speaker. */
const REACH = 4

/** Whom "وأضاف" means in sentence `number`, or `feminine` "وأضافت". */
export function remembered({ last, sentence, he, she }: Memory, number: number, feminine = false): string | null {
  if (feminine && he) return she !== null && number - she.sentence <= REACH ? she.name : null
  return last !== null && number - sentence <= REACH ? last : null
}

/** The act of the phrase's speaker, resolved where it only points back. */
export function named(doc: Doc<Lex>, phrase: Phrase, number: number, memory: Memory, rule: string): Draftable {
  const { tokens, text } = doc
  const relay = relayBehind(doc, phrase.last + 1)
  const agency = agencyAt(tokens, phrase.first) !== null || OUTLETS.has(tokens[phrase.first]!.lex.stem)
  const our = ourOwn(tokens, phrase, memory)
  if (our) return act(our, { relay, carried: true, rule: 'speaker:anaphor' })
  const behind = nameBehind(doc, phrase)
  const same = behind ? null : namedBefore(tokens, phrase, memory)
  if (same !== null) {
    memory.last = same
    memory.sentence = number
    return act(same, { relay, carried: true, rule: 'speaker:anaphor' })
  }
  const short = behind ?? shortName(doc, phrase)
  const words = withoutClitic(tokens, short, text)
  const known =
    short.first === short.last ? fullName(words, memory, tokens[short.first]!.lex.word.saying === 'body') : null
  const name = known ?? words
  memory.last = name
  memory.sentence = number
  memory.he = isHe(tokens[short.first]!) || isHe(tokens[phrase.first]!)
  if (!memory.he) memory.she = { name, sentence: number }
  if (!known) memory.names.push(name)
  memory.kinds.set(kindOf(tokens[phrase.first]!), { name, words: wordsOf(tokens, phrase) })
  return act(name, { relay, agency, rule })
}

/** Whom "المصدر الطبي", "البيان" mean: the last of the kind, else whoever spoke last. */
function namedBefore(tokens: Tokens, phrase: Phrase, { last, names, kinds }: Memory): string | null {
  if (last === null) return null
  if (!isAnaphor(tokens, phrase)) return sameOffice(tokens, phrase, kinds)
  const head = sameHead(tokens, phrase)
  const kind = kindOf(tokens[head]!)
  const sort = head < phrase.last ? tokens[phrase.last]!.folded.replace(/^ال/u, '') : null
  const exact = sort && names.findLast((name) => sharesWords(name, kind, sort))
  if (exact) return exact
  return PEOPLE.has(kind) ? null : (kinds.get(kind)?.name ?? last)
}

/** "الرئيس التشادي" once "الرئيس التشادي فلان" has spoken. */
function sameOffice(tokens: Tokens, phrase: Phrase, kinds: Memory['kinds']): string | null {
  const { def, word } = tokens[phrase.first]!.lex
  if (!def || word.saying !== 'title' || phrase.last === phrase.first) return null
  const before = kinds.get(kindOf(tokens[phrase.first]!))
  return before?.words.startsWith(`${wordsOf(tokens, phrase)} `) ? before.name : null
}

const wordsOf = (tokens: Tokens, { first, last }: Phrase): string =>
  tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ')

/** In "ذات المصدر" the second word. */
const sameHead = (tokens: Tokens, { first, last }: Phrase): number =>
  first < last && tokens[first]!.lex.word.saying === 'anaphor' ? first + 1 : first

const sharesWords = (name: string, kind: string, sort: string): boolean => {
  const words = foldWord(name).split(' ')
  return words.includes(sort) && words.some((word) => word === kind || SINGULARS.get(word) === kind)
}

/** "مصادر" are of the kind "مصدر", "ناطق" of the kind "متحدث". */
const kindOf = ({ lex: { stem } }: Token<Lex>): string => SINGULARS.get(stem) ?? stem
const SINGULARS = new Map(
  Object.entries({
    مصدر: 'مصادر مصدران مصدرين',
    متحدث: 'ناطق ناطقه متحدثه متحدثون متحدثين ناطقون',
    مسوول: 'مسيول مسوولون مسوولين مسيولون مسيولين مسووله مسيوله مسوولان',
    شاهد: 'شهود شاهده شاهدان شاهدين',
    طبيب: 'اطباء طبيبه طبيبان',
    ناشط: 'ناشطون ناشطين نشطاء ناشطه ناشطان',
    ضابط: 'ضباط ضابطان',
    بيان: 'بيانات',
    تقرير: 'تقارير',
  }).flatMap(([one, others]) => others.split(' ').map((other) => [other, one] as const)),
)

/** Groups are called as they stand: "السكان" are no "مصادر" named before. */
const PEOPLE = new Set(
  'سكان اهالي شاهد مواطنون مواطنين ناشط طبيب مسعفون مسعفين نازحون نازحين صحفيون صحافيون ناجون جيران اقارب ذوو'.split(
    ' ',
  ),
)

/** "مراسلنا": the correspondent named before. */
function ourOwn(tokens: Tokens, { first, last }: Phrase, { names }: Memory): string | null {
  const { stem, suffix } = tokens[first]!.lex
  if (first !== last || suffix !== 'نا') return null
  return names.findLast((name) => name.startsWith(`${stem} `)) ?? null
}

/** "وفقا للمرصد": the preposition written onto the name is left out where the text allows. */
function withoutClitic(tokens: Tokens, { first, last }: Phrase, text: string): string {
  const { prep, def } = tokens[first]!.lex
  // of "للشبكة" only "شبكة" stands in the text; no dictionary knows the "ل" of "وفقا لزيلينسكي"
  const fused = first > 0 && prep === '' && TAKES_L.test(tokens[first - 1]!.folded)
  const clitic = fused ? 'ل' : prep
  const cut = clitic !== '' && text[tokens[first]!.start] === clitic ? (def ? 2 : 1) : 0
  return text.slice(tokens[first]!.start + cut, tokens[last]!.end)
}

const TAKES_L = /^[وف]?(?:وفقا|طبقا|تبعا|استنادا)$/u

/** A surname or "الوزارة" alone takes the full name given before. */
function fullName(word: string, { names }: Memory, body: boolean): string | null {
  const bare = word.replace(/^ال/u, '')
  const article = `ال${bare}`
  for (let i = names.length - 1; i >= Math.max(0, names.length - 20); i--) {
    const name = names[i]!
    if (name.length <= word.length) continue
    if (
      (!body && name.endsWith(` ${word}`)) ||
      name.startsWith(`${word} `) ||
      name.startsWith(`${bare} `) ||
      name.startsWith(`${article} `)
    )
      return name
  }
  return null
}

/** "المتحدث", "المرصد": no verb of theirs is feminine. */
const isHe = ({ lex: { stem, word } }: Token<Lex>): boolean => MASCULINE.has(stem) && word.saying !== null
const MASCULINE = new Set(
  `متحدث ناطق رييس وزير مدير قايد مسوول مسيول مصدر محافظ حاكم نايب مبعوث مندوب ممثل سفير ناشط محلل خبير مراسل طبيب شاهد منسق مفوض ضابط مراقب زعيم قيادي مسعف
  موفد مستشار موظف دبلوماسي باحث كاتب مرصد جيش مكتب مجلس مركز تحالف دفاع تنظيم حزب مستشفي تلفزيون موقع اتحاد برنامج صندوق معهد جهاز فريق حراك تيار حرس فيلق لواء ديوان برلمان صليب هلال
  بيان تقرير`.split(/\s+/u),
)
