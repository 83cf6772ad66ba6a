import type { Token } from '../../../../text/tokenize.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { nameBehind } from './name-behind.js'
import { OUTLETS } from './outlets.js'
import { kindOf, namedBefore, type Spoken } from './points-back.js'
import { relayBehind } from './relay.js'
import { shortName } from './speaker-name.js'
import type { Phrase } from './speaker-phrase.js'
import { act, type Draftable } from './speech-act.js'

/** Speakers named so far, for "المصدر", "وأضاف" and surnames. */
export interface Memory extends Spoken {
  /** Sentence in which `last` was named. */
  sentence: number
  /** Whether `last` can only be "he"; and who was named before that can be "she". */
  he: boolean
  /** Sentence in which whoever was named last told no figure yet: "وهو ما نفاه الجيش، مؤكدا أن". */
  silent: number
  she: { readonly name: string; readonly sentence: number } | null
}

export const emptyMemory = (): Memory => ({
  last: null,
  sentence: -1,
  names: [],
  kinds: new Map(),
  he: false,
  person: false,
  silent: -1,
  she: null,
  outlet: null,
})

/** Sentences over which a pronoun still finds its speaker. */
const REACH = 4

/** Whom "وأضاف" means in sentence `number`, or `feminine` "وأضافت". */
export function remembered({ last, sentence, he, she }: Memory, number: number, feminine = false): string | null {
  if (feminine && he) return she !== null && number - she.sentence <= REACH ? she.name : null
  return last !== null && number - sentence <= REACH ? last : null
}

/** Whoever spoke before the aside goes on with "وأضاف". */
export function goesOn(memory: Memory, before: Memory | null): void {
  if (before) Object.assign(memory, { last: before.last, he: before.he, she: before.she, person: before.person })
}

/** The act of the phrase's speaker, resolved where it only points back. */
export function named(doc: Doc<Lex>, phrase: Phrase, number: number, memory: Memory, rule: string): Draftable {
  const { tokens, text } = doc
  const relay = relayBehind(doc, phrase.last + 1)
  if (relay !== null) memory.outlet = relay
  const head = isMark(tokens[phrase.first], '«“"”(') && phrase.last > phrase.first ? phrase.first + 1 : phrase.first
  const agency = agencyAt(tokens, head) !== null || OUTLETS.has(tokens[head]!.lex.stem)
  const our = ourOwn(tokens, phrase, memory)
  if (our) return act(our, { relay, carried: true, rule: 'speaker:anaphor' })
  const behind = nameBehind(doc, phrase)
  const same = behind ? null : (namedBefore(tokens, phrase, memory) ?? ownersBefore(tokens, phrase, memory))
  if (same !== null) {
    memory.last = same
    memory.sentence = number
    memory.person = isPerson(tokens[phrase.first]!)
    return act(same, { relay, carried: true, rule: 'speaker:anaphor' })
  }
  const short = behind ?? shortName(doc, phrase)
  const words = withoutClitic(tokens, short, text)
  const { word, def } = tokens[short.first]!.lex
  const another = word.saying === 'title' && !def // "مصدر", "مصادر": whoever they are, not those named before
  const kind = pointsToKind(tokens, short)
    ? withoutClitic(tokens, { first: short.first, last: short.first }, text)
    : null
  const alone = short.first === short.last ? words : kind
  const known = alone !== null && !another ? fullName(alone, memory, word.saying === 'body') : null
  const name = known ?? words
  rememberBodies(doc, phrase, short, memory)
  if (agency) memory.outlet = name
  memory.last = name
  memory.sentence = number
  memory.he = isHe(tokens[short.first]!) || isHe(tokens[phrase.first]!)
  memory.person = isPerson(tokens[phrase.first]!) || holdsOffice(tokens, phrase.last + 1)
  if (!memory.he) memory.she = { name, sentence: number }
  if (!known) memory.names.push(name)
  memory.kinds.set(kindOf(tokens[phrase.first]!), { name, phrase })
  return act(name, { relay, agency, rule })
}

/** "المنظمة الحقوقية": the one named before. */
const pointsToKind = (tokens: Tokens, { first, last }: Phrase): boolean =>
  last === first + 1 &&
  tokens[first]!.lex.def &&
  tokens[first]!.lex.word.saying === 'body' &&
  /^ال(?:حقوقيه?|طبيه?|انسانيه?|مستقله?|مذكوره?|تطوعيه?)$/u.test(tokens[last]!.folded)

/** "مدير المرصد السوري فلان", "حصيلة للمرصد السوري": "المرصد" will mean the body that spoke through them. */
function rememberBodies({ tokens, text }: Doc<Lex>, phrase: Phrase, name: Phrase, { names }: Memory): void {
  const { saying } = tokens[phrase.first]!.lex.word
  if (phrase.last < phrase.first + 2 || (saying !== 'title' && saying !== 'document')) return
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    if (tokens[at]!.lex.word.saying !== 'body' || tokens[at]!.lex.conj) continue
    let last = at
    while (last < phrase.last && last + 1 !== name.first && belongsToBody(tokens, last + 1)) last++
    if (last > at) names.push(withoutClitic(tokens, { first: at, last }, text))
    at = last
  }
}
const belongsToBody = (tokens: Tokens, at: number): boolean => {
  const { word, def } = tokens[at]!.lex
  return tokens[at]!.kind === 'word' && !word.role && !(word.givenName && !def) && word.saying !== 'rank'
}

/** "مراسلنا": the correspondent named before. */
function ourOwn(tokens: Tokens, { first, last }: Phrase, { names, kinds }: Memory): string | null {
  const { stem, suffix } = tokens[first]!.lex
  if (first !== last || suffix !== 'نا') return null
  return kinds.get(stem)?.name ?? names.findLast((name) => name.startsWith(`${stem} `)) ?? null
}

/** "وفقا للمرصد": the preposition written onto the name is left out where the text allows. */
function withoutClitic(tokens: Tokens, { first, last }: Phrase, text: string): string {
  const { prep, def, conj } = tokens[first]!.lex
  if (conj && text[tokens[first]!.start] === 'و') return text.slice(tokens[first]!.start + 1, tokens[last]!.end) // "والحركة قالت"
  // of "للشبكة" only "شبكة" stands in the text; no dictionary knows the "ل" of "وفقا لزيلينسكي"
  const fused = first > 0 && prep === '' && TAKES_L.test(tokens[first - 1]!.folded)
  const clitic = fused ? 'ل' : prep === 'ك' ? '' : prep // "وأضاف كميل"
  const cut = clitic !== '' && text[tokens[first]!.start] === clitic ? (def ? 2 : 1) : 0
  return text.slice(tokens[first]!.start + cut, tokens[last]!.end)
}

const TAKES_L = /^[وف]?(?:وفقا|طبقا|تبعا|استنادا)$/u

/** A surname or "الوزارة" alone takes the full name given before. */
function fullName(word: string, { names }: Memory, body: boolean): string | null {
  const bare = word.replace(/^ال/u, '')
  const article = `ال${bare}`
  const letters = body && word !== bare ? lettersOf(bare) : null
  for (let i = names.length - 1; i >= Math.max(0, names.length - 20); i--) {
    const name = names[i]!
    if (name.length <= word.length) continue
    if (
      (!body && name.endsWith(` ${word}`)) ||
      name.startsWith(`${word} `) ||
      name.startsWith(`${bare} `) ||
      name.startsWith(`${article} `) ||
      (body && name.startsWith(`وزارة ${word}`)) || // "الداخلية"
      (letters !== null && lettersOf(name.slice(0, name.indexOf(' '))) === letters) // "وزراة الصحة": two letters changed places
    )
      return name
  }
  return null
}

/** The first letter and the last, and those between in any order: "المرصد" is no "مصدر". */
const lettersOf = (word: string): string =>
  `${word.slice(0, 1)}${[...word.slice(1, -1)].sort().join('')}${word.slice(-1)}`

const isPerson = ({ lex: { word } }: Token<Lex>): boolean =>
  word.saying === 'title' || word.saying === 'rank' || (word.givenName && !word.agency)

/** "إحصائية للمصدر": the count of whoever spoke before. */
function ownersBefore(tokens: Tokens, { first, last }: Phrase, memory: Memory): string | null {
  const owner = tokens[last]!.lex
  const his = owner.prep === 'ل' && owner.def && owner.word.saying === 'title'
  if (last !== first + 1 || tokens[first]!.lex.word.saying !== 'document' || !his) return null
  return namedBefore(tokens, { first: last, last }, memory)
}

/** "ديمويا فلان، الأمين العام للمنطقة،": whoever no dictionary has and holds an office. */
const holdsOffice = (tokens: Tokens, at: number): boolean =>
  isMark(tokens[at], '،,') && tokens[at + 1]?.lex.word.saying === 'title' && !tokens[at + 1]!.lex.conj

/** "المتحدث", "المرصد": no verb of theirs is feminine. */
const isHe = ({ lex: { stem, word } }: Token<Lex>): boolean => MASCULINE.has(stem) && word.saying !== null
const MASCULINE = new Set(
  `متحدث ناطق رييس وزير مدير قايد مسوول مسيول مصدر محافظ حاكم نايب مبعوث مندوب ممثل سفير ناشط محلل خبير مراسل طبيب شاهد منسق مفوض ضابط مراقب زعيم قيادي مسعف
  موفد مستشار موظف دبلوماسي باحث كاتب مرصد جيش مكتب مجلس مركز تحالف دفاع تنظيم حزب مستشفي تلفزيون موقع اتحاد برنامج صندوق معهد جهاز فريق حراك تيار حرس فيلق لواء ديوان برلمان صليب هلال
  بيان تقرير`.split(/\s+/u),
)
