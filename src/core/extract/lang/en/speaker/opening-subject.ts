import type { Sheet } from '../sheet.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { behindTime } from './opening-time.js'
import { PARENTHETIC } from './saying-words.js'
import { trimmed } from './speaker-trim.js'
import { BODIES, MEDIA, SOURCES, SPEAKING_HEADS } from './speaker-words.js'
import { TITLES } from './titles.js'

/** Longest subject, in tokens. */
const LONGEST = 14

/** Whom a pronoun of the next sentence may stand for: a body, one person, people. */
export type Kind = 'body' | 'person' | 'people'

/** The subject that opens the sentence of tokens `first`–`last` and does something there, where it is of the kind: "|The army sent troops", "On Monday |the mayor visited the site", "|Doctors at the clinic struggled"; else null. */
export function openingSubject({ tokens, text }: Sheet, first: number, last: number, kind: Kind): string | null {
  const opening = behindAdverbial(tokens, first, last)
  // "A video by |Hama Radio blamed the army. It reported"
  const shows = MEDIA.has(wordAt(tokens, opening + 1)) && /^(by|from)$/.test(wordAt(tokens, opening + 2))
  const from = shows ? opening + 3 : opening
  const handle = kind === 'body' && wordAt(tokens, from) === '@'
  let head = handle ? from : -1
  let end = head < 0 ? from - 1 : from
  for (let i = end + 1; i <= last && i < from + LONGEST; i++) {
    const { is, outcome, number, noun } = lexAt(tokens, i)
    if (!isCapital(text, tokens[i]) && !adjoins(tokens, i)) {
      if (is & W.preposition && (head < 0 || !/^(of|for|at|in|from)$/.test(wordAt(tokens, i)))) break
      if (is & ENDS || number !== null || (outcome !== null && noun === null) || tokens[i]?.kind !== 'word') break
    } else if (is & (W.comma | W.stop | W.quoteMark)) break
    end = i
    if (head < 0 && isHead(tokens, text, i, kind)) head = i
  }
  // "|Hama Today put out a statement in which it said"
  const publishes =
    kind === 'body' && end >= from && isCapital(text, tokens[end]) && PUBLISHES.has(wordAt(tokens, end + 1))
  if ((head < 0 && !publishes) || end === last) return null
  const holder = kind === 'person' ? holderBehind(tokens, text, end, last) : null
  if (holder) return holder
  if (!acts(tokens, behindAside(tokens, end + 1))) return null
  const [a, b] = trimmed(tokens, text, from, end)
  return a <= b ? text.slice(tokens[a]!.start, tokens[b]!.end) : null
}

const PUBLISHES = wordSet('put published released issued shared posted aired broadcast covered ran carried uploaded')

const ENDS =
  W.comma | W.stop | W.quoteMark | W.be | W.have | W.modal | W.verb | W.saying | W.pronoun | W.relative | W.dash

/** "The |ministry", "the |mayor", "|residents" */
function isHead(tokens: Tokens, text: string, i: number, kind: Kind): boolean {
  const word = wordAt(tokens, i)
  if (kind === 'person') return TITLES.has(word) || word === 'witness'
  // "the ministry … |They said"
  if (kind === 'people' && (SOURCES.has(word) || PEOPLE.has(word))) return true
  return (
    BODIES.has(word) ||
    SPEAKING_HEADS.has(word) ||
    ORGANISED.has(word) ||
    /^[A-Z]{3,}$/.test(text.slice(tokens[i]!.start, tokens[i]!.end))
  )
}
const ORGANISED = wordSet(
  'us africom centcom hamas hezbollah taliban nato pentagon kremlin unicef unhcr who msf isaf coalition group agency organisation organization watch nations cross defence defense force forces idf',
)
const PEOPLE = wordSet('police militants rebels insurgents families villagers survivors authorities')

/** "The mayor|, Omar Latif, was at the scene": the name behind an office that ends at token `end`; null where none stands. */
function holderBehind(tokens: Tokens, text: string, end: number, last: number): string | null {
  if (!isAt(tokens, end + 1, W.comma)) return null
  for (let i = end + 2; i < last && i < end + 9; i++) {
    if (isAt(tokens, i, W.comma)) return i > end + 3 ? text.slice(tokens[end + 2]!.start, tokens[i - 1]!.end) : null
    if (!isCapital(text, tokens[i]) && !adjoins(tokens, i)) return null
  }
  return null
}

/** Whether a subject does something: "|sent troops", "|has condemned", "|was treating the wounded"; but "|was hit". */
const acts = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.verb | W.have | W.modal | W.saying) ||
  wordAt(tokens, i).endsWith('ed') ||
  (isAt(tokens, i, W.be) && wordAt(tokens, i + 1).endsWith('ing'))

/** "Hama Radio|, on the other hand,| blamed": the verb behind the aside at token `i`; `i` itself where none stands. */
function behindAside(tokens: Tokens, i: number): number {
  if (!isAt(tokens, i, W.comma) || !(isAt(tokens, i + 1, W.preposition) || PARENTHETIC.has(wordAt(tokens, i + 1))))
    return i
  for (let at = i + 2; at < i + 7; at++) if (isAt(tokens, at, W.comma)) return at + 1
  return i
}

/** "|However, the army", "|On Monday, the army": where the subject begins. */
function behindAdverbial(tokens: Tokens, first: number, last: number): number {
  const timed = behindTime(tokens, first, last)
  if (timed > first) return isAt(tokens, timed, W.comma) ? timed + 1 : timed
  // "|On the other hand, the army"
  if (isAt(tokens, first, W.preposition))
    for (let i = first + 2; i < first + 6; i++) if (isAt(tokens, i, W.comma)) return i + 1
  const linked = isAt(tokens, first, W.subordinator | W.adverb | W.and)
  if (linked && isAt(tokens, first + 1, W.comma)) return first + 2
  return linked && /^(but|and|meanwhile)$/.test(wordAt(tokens, first)) ? first + 1 : first
}
