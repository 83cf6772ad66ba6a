import type { TokenRange } from '../../../text/sentences.js'
import { SPACE } from '../../../text/tokenize.js'
import type { Doc } from '../../draft.js'
import type { Lex } from './lex.js'
import { isMark, type Tokens } from './sentences.js'
import { isAnaphor, shortName } from './speaker-name.js'
import { canSpeak, OUTLETS, type Phrase, speakerPhrase, withIssuer } from './speaker-phrase.js'

/** Somebody says what tokens `from`–`to` hold. */
export interface SpeechAct {
  readonly from: number
  to: number
  /** null: a pronoun that nothing before resolves. */
  readonly name: string | null
  readonly relay: string | null
  /** Stands behind what is said ("بحسب المرصد"): fills in only where nobody spoke before. */
  readonly backward: boolean
  /** "نقلا عن": goes behind a speaker who only relays. */
  readonly origin: boolean
  readonly agency: boolean
  /** Taken over from a sentence before. */
  readonly carried: boolean
  readonly rule: string
}

/** Speakers named so far, for "المصدر", "وأضاف" and surnames. */
interface Memory {
  last: string | null
  /** Sentence in which `last` was named. */
  sentence: number
  readonly names: string[]
}

/** Sentences over which a pronoun still finds its speaker. */
const MEMORY = 4

/** Every act of saying in the report, in text order. */
export function speechActs(doc: Doc<Lex>): SpeechAct[] {
  const acts: SpeechAct[] = []
  const memory: Memory = { last: null, sentence: -1, names: [] }
  for (const [number, range] of doc.sentences.entries()) {
    const before = acts.length
    const open = acts.at(-1)
    readSentence(doc, range, number, memory, acts)
    if (open && before > 0 && quoteStillOpen(doc.tokens, open, range)) {
      const until = acts[before]?.backward === false ? acts[before]!.from - 1 : closingQuote(doc.tokens, range)
      acts.splice(before, 0, {
        ...open,
        from: range.first,
        to: until,
        backward: false,
        carried: true,
        rule: 'speaker:quote-goes-on',
      })
    }
  }
  return acts
}

function readSentence(doc: Doc<Lex>, range: TokenRange, number: number, memory: Memory, acts: SpeechAct[]): void {
  const { tokens } = doc
  const heading = headingSpeaker(tokens, range)
  if (heading) push(acts, range, { at: heading.last + 1, act: named(doc, heading, number, memory, 'speaker:heading') })
  for (let at = range.first; at <= range.last; at++) {
    const { saying } = tokens[at]!.lex.word
    if (saying === 'verb' || saying === 'weak-verb') {
      const act = verbAct(doc, range, at, number, memory)
      if (act) push(acts, range, act)
    } else if (saying === 'verb-alone' && at === range.first) {
      // "مؤكدا أن": a sentence without a verb of its own goes on with the speaker
      if (memory.last !== null && number - memory.sentence <= MEMORY) {
        push(acts, range, { at, act: act(memory.last, { carried: true, rule: 'speaker:carried' }) })
      }
    } else if (saying === 'according') {
      const act = accordingAct(doc, range, at, number, memory)
      if (act) push(acts, range, act)
    }
  }
}

type Draftable = Omit<SpeechAct, 'from' | 'to'>
interface Placed {
  readonly at: number
  readonly act: Draftable
}

/** A verb's act runs from the verb to the sentence's end or the next verb; "بحسب" reaches back, or forward at the head of a sentence. */
function push(acts: SpeechAct[], range: TokenRange, { at, act }: Placed): void {
  const before = acts.at(-1)
  const inSentence = before && before.to >= range.first && before.from >= range.first ? before : null
  if (act.backward) {
    // It may stand anywhere: "أسفر القصف، بحسب المرصد، عن مقتل 5"
    acts.push({ ...act, from: range.first, to: range.last })
    return
  }
  if (inSentence && !inSentence.backward) inSentence.to = at - 1
  acts.push({ ...act, from: at, to: range.last })
}

function verbAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const { def, word } = tokens[at]!.lex
  const before = at > range.first ? tokens[at - 1] : undefined
  const role = before?.lex.word.role
  if (def || (role && PREPOSITIONS.has(role) && !isWhat(tokens, at - 1))) return null
  const phrase = subjectOf(tokens, range, at)
  const backward = isWhat(tokens, at - 1) && at > range.first + 3
  const quoted = phrase && isReporting(tokens[at]!.lex.stem) ? quotedBehind(doc, phrase, range, number, memory) : null
  if (quoted) return { at, act: { ...quoted, backward } }
  if (phrase && !isPronounOnly(tokens, phrase)) {
    if (word.saying === 'weak-verb' && !canSpeak(tokens, phrase)) return null
    return { at, act: { ...named(doc, phrase, number, memory, 'speaker:verb'), backward } }
  }
  if (IMPERSONAL.has(tokens[at]!.lex.stem)) return { at, act: act(null, { rule: 'speaker:nobody' }) }
  if (word.saying === 'weak-verb' || role === 'which' || before?.lex.word.role === 'not') return null
  const recent = memory.last !== null && number - memory.sentence <= MEMORY ? memory.last : null
  if (recent) memory.sentence = number
  return { at, act: act(recent, { carried: true, rule: 'speaker:carried' }) }
}

const isReporting = (stem: string): boolean => stem === 'نقل' || stem === 'نقلت'

/** "نقلت وكالة كذا عن مصدر طبي": the source said it, the agency carried it. */
function quotedBehind(
  doc: Doc<Lex>,
  agency: Phrase,
  range: TokenRange,
  number: number,
  memory: Memory,
): Draftable | null {
  const { tokens, text } = doc
  if (tokens[agency.last + 1]?.lex.word.role !== 'about') return null
  const phrase = speakerPhrase(tokens, agency.last + 2, range.last)
  if (!phrase) return null
  const relay = text.slice(tokens[agency.first]!.start, tokens[agency.last]!.end)
  return { ...named(doc, phrase, number, memory, 'speaker:quoting'), relay }
}

/** "ويذكر أن", "يشار إلى": the outlet's own voice again. */
const IMPERSONAL = new Set(['يذكر', 'تجدر'])

const PREPOSITIONS = new Set(['of', 'in', 'on', 'to', 'about', 'which', 'without'])

/** "على ما أعلن", "كما ذكرت", "حسبما أفاد". */
function isWhat(tokens: Tokens, at: number): boolean {
  const folded = tokens[at]?.folded
  return (
    folded === 'كما' ||
    folded === 'حسبما' ||
    folded === 'لما' ||
    folded === 'وفقما' ||
    (folded === 'ما' &&
      Boolean(tokens[at - 1]) &&
      (tokens[at - 1]!.lex.word.role === 'on' || tokens[at - 1]!.lex.word.saying === 'according'))
  )
}

/** "أعلنت مسؤوليتها", "تشير معلوماتنا": what is theirs says nothing by itself. */
const isPronounOnly = (tokens: Tokens, { first, last }: Phrase): boolean => {
  const { folded, lex } = tokens[first]!
  return (
    first === last && !lex.def && !lex.word.givenName && lex.word.saying === null && /.{4}(?:ها|هم|نا)$/u.test(folded)
  )
}

/** Behind the verb, else before it: "وكان فلان، مبعوث كذا، قد أعلن", "المرصد، أشار". */
function subjectOf(tokens: Tokens, range: TokenRange, at: number): Phrase | null {
  let from = at + 1
  while (from <= range.last && SKIPPED.has(tokens[from]!.folded)) from++
  const behind = speakerPhrase(tokens, from, range.last)
  if (behind) return withIssuer(tokens, behind, range.last)
  if (at === range.first) return null
  const start = subjectStart(tokens, range)
  if (start >= at || at - start > 25) return null
  const before = speakerPhrase(tokens, start, at - 1)
  if (!before || !(canSpeak(tokens, before) || tokens[start]!.lex.word.givenName)) return null
  const gap = tokens[before.last + 1]
  const near = before.last + 1 === at || isMark(gap, '،,') || tokens[at - 1]?.folded === 'قد'
  return near ? before : null
}
const SKIPPED = new Set([
  'عنه',
  'به',
  'عليه',
  'اليه',
  'عنها',
  'ايضا',
  'كذلك',
  'بدوره',
  'بدورها',
  'لاحقا',
  'اليوم',
  'امس',
])

/** Where the sentence's subject begins: behind "وكان", "لكن", "فيما". */
function subjectStart(tokens: Tokens, { first, last }: TokenRange): number {
  let at = first
  while (at <= last && (OPENERS.has(tokens[at]!.folded) || tokens[at]!.kind === 'mark')) at++
  return at
}
const OPENERS = new Set(['وكان', 'كان', 'وكانت', 'كانت', 'لكن', 'فيما', 'بينما', 'ولكن', 'كما', 'ان', 'قد'])

/** "بحسب المرصد", "وفقا لوزارة الصحة", "نقلا عن مصدر طبي". */
function accordingAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const { stem } = tokens[at]!.lex
  let from = at + 1
  const link = tokens[from]?.lex.word.role
  if (stem === 'لسان' && tokens[at - 1]?.lex.word.role !== 'on') return null
  if (link === 'about' || link === 'to' || tokens[from]?.folded === 'ل') from++
  if (tokens[from]?.lex.suffix || from > range.last) return null
  const phrase = speakerPhrase(tokens, from, range.last)
  if (!phrase || tokens[from]!.folded === 'ما') return null
  const forward = at <= range.first + 1
  const origin = stem === 'نقلا'
  const made = named(doc, phrase, number, memory, origin ? 'speaker:quoting' : 'speaker:according')
  return { at: forward ? phrase.last + 1 : at, act: { ...made, backward: !forward, origin } }
}

/** "مراسل القناة: 9 قتلى", "الدفاع المدني: انتشال 3 جثث". */
function headingSpeaker(tokens: Tokens, range: TokenRange): Phrase | null {
  const phrase = speakerPhrase(tokens, range.first, Math.min(range.last, range.first + 7))
  if (!phrase || !isMark(tokens[phrase.last + 1], ':') || !canSpeak(tokens, phrase)) return null
  return tokens[phrase.last + 2]?.kind === 'digits' && tokens[phrase.last + 2]?.space === SPACE.none ? null : phrase
}

const act = (name: string | null, more: Partial<Draftable> = {}): Draftable => ({
  name,
  relay: null,
  backward: false,
  origin: false,
  agency: false,
  carried: false,
  rule: 'speaker:verb',
  ...more,
})

/** The act of the phrase's speaker, resolved where it only points back. */
function named(doc: Doc<Lex>, phrase: Phrase, number: number, memory: Memory, rule: string): Draftable {
  const { tokens, text } = doc
  const relay = relayBehind(doc, phrase.last + 1)
  const agency = tokens[phrase.first]!.lex.word.agency || isOutlet(tokens, phrase)
  const our = ourOwn(tokens, phrase, memory)
  if (our) return act(our, { relay, carried: true, rule: 'speaker:anaphor' })
  if (isAnaphor(tokens, phrase) && memory.last !== null) {
    memory.sentence = number
    return act(memory.last, { relay, carried: true, rule: 'speaker:anaphor' })
  }
  const short = appositeName(doc, phrase) ?? shortName(doc, phrase)
  const words = withoutClitic(tokens, short, text)
  const known = short.first === short.last ? fullName(words, memory) : null
  const name = known ?? words
  memory.last = name
  memory.sentence = number
  if (!known) memory.names.push(name)
  return act(name, { relay, agency, rule })
}

/** "مراسلنا": the correspondent named before. */
function ourOwn(tokens: Tokens, { first, last }: Phrase, { names }: Memory): string | null {
  const { stem, suffix } = tokens[first]!.lex
  if (first !== last || suffix !== 'نا') return null
  return names.findLast((name) => name.startsWith(`${stem} `)) ?? null
}

/** "المدير العام لمكتب الصحة، فلان الفلاني،": the name stands behind the office, between commas. */
function appositeName(doc: Doc<Lex>, { first, last }: Phrase): Phrase | null {
  const { tokens } = doc
  if (tokens[first]!.lex.word.saying !== 'title' || last === first || !isMark(tokens[last + 1], '،,')) return null
  const phrase = speakerPhrase(tokens, last + 2, last + 7)
  if (!phrase || phrase.last === phrase.first) return null
  const { saying, givenName } = tokens[phrase.first]!.lex.word
  const behind = tokens[phrase.last + 1]
  if (saying !== null && saying !== 'rank' && !givenName) return null
  return isMark(behind, '،,') || behind?.lex.word.role === 'that' ? shortName(doc, phrase) : null
}

/** "وفقا للمرصد": the preposition written onto the name is left out where the text allows. */
function withoutClitic(tokens: Tokens, { first, last }: Phrase, text: string): string {
  const { prep, def } = tokens[first]!.lex
  // of "للشبكة" only "شبكة" stands in the text
  const cut = prep !== '' && text[tokens[first]!.start] === prep ? (def ? 2 : 1) : 0
  return text.slice(tokens[first]!.start + cut, tokens[last]!.end)
}

/** A surname or "الوزارة" alone takes the full name given before. */
function fullName(word: string, { names }: Memory): string | null {
  const bare = word.replace(/^ال/u, '')
  const article = `ال${bare}`
  for (let i = names.length - 1; i >= Math.max(0, names.length - 20); i--) {
    const name = names[i]!
    if (name.length <= word.length) continue
    if (
      name.endsWith(` ${word}`) ||
      name.startsWith(`${word} `) ||
      name.startsWith(`${bare} `) ||
      name.startsWith(`${article} `)
    )
      return name
  }
  return null
}

const isOutlet = (tokens: Tokens, { first }: Phrase): boolean => OUTLETS.has(tokens[first]!.lex.stem)

/** "لـ«الشرق الأوسط»", "لوكالة الأناضول", "للأناضول": told to an outlet, which relays it. */
function relayBehind(doc: Doc<Lex>, from: number): string | null {
  const { tokens, text } = doc
  for (let at = from; at <= from + 2; at++) {
    const token = tokens[at]
    if (!token) return null
    const { prep, word, stem } = token.lex
    if (stem === 'ل' || stem === 'لـ') {
      const open = at + 1
      if (!isMark(tokens[open], '«“"”')) return null
      for (let i = open + 1; i <= open + 4; i++) {
        if (isMark(tokens[i], '»”"“'))
          return i > open + 1 ? text.slice(tokens[open + 1]!.start, tokens[i - 1]!.end) : null
      }
      return null
    }
    if (prep === 'ل' && (word.agency || OUTLETS.has(stem))) {
      if (OUTLETS.has(stem)) return nameOf(doc, speakerPhrase(tokens, at + 1, at + 4))
      const second = tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.lex.word.role ? at + 1 : at
      return withoutClitic(
        tokens,
        { first: at, last: /^(?:برس|نيوز)$/u.test(tokens[second]!.folded) ? second : at },
        text,
      )
    }
    if (OUTLETS.has(stem)) {
      return nameOf(doc, speakerPhrase(tokens, at, at + 4))
    }
    if (token.kind === 'word') return null
  }
  return null
}

function nameOf(doc: Doc<Lex>, phrase: Phrase | null): string | null {
  if (!phrase) return null
  const { first, last } = shortName(doc, phrase)
  return doc.text.slice(doc.tokens[first]!.start, doc.tokens[last]!.end)
}

/** Whether a quotation opened in the act's sentence is still open where `range` begins. */
function quoteStillOpen(tokens: Tokens, open: SpeechAct, range: TokenRange): boolean {
  if (open.backward || open.to !== range.first - 1 || open.name === null) return false
  let depth = 0
  let straight = 0
  for (let at = open.from; at <= open.to; at++) {
    if (isMark(tokens[at], '«“')) depth++
    else if (isMark(tokens[at], '»”')) depth = Math.max(0, depth - 1)
    else if (isMark(tokens[at], '"')) straight++
  }
  return depth > 0 || straight % 2 === 1
}

function closingQuote(tokens: Tokens, range: TokenRange): number {
  let depth = 1
  for (let at = range.first; at <= range.last; at++) {
    if (isMark(tokens[at], '«“')) depth++
    else if (isMark(tokens[at], '»”"') && --depth === 0) return at
  }
  return range.last
}
