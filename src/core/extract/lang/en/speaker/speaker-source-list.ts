import { NOUN_LIKE } from '../words/function-words.js'
import { CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { framesBehind } from './frames.js'
import { LONGEST, named, SOURCES, SPEAKING_HEADS, type SpeakerName } from './speaker-words.js'

const ENDS_HEAD =
  W.comma | W.stop | W.quoteMark | W.subordinator | W.and | W.be | W.have | W.modal | W.verb | W.relative | W.adverb

/** "several sources, including |A and B on Facebook|, reported": sources that are named by example, as one speaker up to token `end`; null where none are. */
export function sourceListLeft(tokens: Tokens, text: string, end: number, floor: number): SpeakerName | null {
  if (!hasExample(tokens, end, floor)) return null
  let last = isAt(tokens, end, W.comma) ? end - 1 : end
  for (let i = last; i > floor && i > end - LONGEST; i--) {
    if (isAt(tokens, i, W.stop | W.quoteMark)) return null
    if (isAt(tokens, i, W.comma) && ASIDES.has(wordAt(tokens, i + 1))) last = i - 1
    if (isCapital(text, tokens[i])) continue
    if (isAt(tokens, i, W.be | W.have | W.modal) || harmsThere(tokens, i)) return null
    if (isAt(tokens, i, W.saying) && !NOUN_LIKE.has(wordAt(tokens, i)) && !ASIDES.has(wordAt(tokens, i))) return null
    if (!examples(tokens, i)) continue
    const head = isAt(tokens, i - 1, W.comma) ? i - 2 : i - 1
    if (!SOURCES.has(wordAt(tokens, head)) || !namesSource(tokens, text, i, last)) return null
    const first = openingOf(tokens, head, floor)
    // "according to |several sources, including A|, local reports say"
    if (wordAt(tokens, first - 1) === 'to' && wordAt(tokens, first - 2) === 'according') return null
    return named(tokens, text, first, frameCut(tokens, head, last), head, end)
  }
  return null
}
/** "16 people, including a guard and his son, |embraced martyrdom, officials said": no sources. */
const harmsThere = (tokens: Tokens, i: number): boolean => {
  const { is, outcome } = lexAt(tokens, i)
  return (is & W.phrasal && is & W.verb) !== 0 || outcome?.form === 'intransitive'
}

const ASIDES = wordSet('citing quoting along alongside')
const OUTLETS = wordSet('website site outlet account newspaper campaign group')

/** Whether examples may be given at all: most names have none. */
function hasExample(tokens: Tokens, end: number, floor: number): boolean {
  for (let i = end; i > floor && i > end - LONGEST; i--) {
    if (isCue(tokens, i, CUE.example)) return true
    if (isAt(tokens, i, W.stop | W.quoteMark | W.be | W.have)) return false
  }
  return false
}

/** "three sources – |A, B and C| – said", "some (|A, B|) reported": sources named in dashes or brackets that close at token `end`; null where none are. */
export function sourcesAside(tokens: Tokens, text: string, end: number, floor: number): SpeakerName | null {
  const closes = isAt(tokens, end, W.closer)
  if (!closes && !isAt(tokens, end, W.dash | W.hyphen)) return null
  let several = false
  for (let i = end - 1; i > floor && i > end - LONGEST; i--) {
    if (isAt(tokens, i, W.stop | W.quoteMark | W.be | W.have | W.relative)) return null
    if (isAt(tokens, i, W.comma | W.and)) several = true
    const opens = closes ? isAt(tokens, i, W.opener) : isAt(tokens, i, W.dash | W.hyphen) && (tokens[i]?.space ?? 0) > 0
    if (!opens) continue
    const head = wordAt(tokens, i - 1)
    const proper = isCapital(text, tokens[i + 1]) || wordAt(tokens, i + 1) === '@'
    const heads = SOURCES.has(head) || head === 'some'
    return several && proper && heads ? named(tokens, text, i + 1, end - 1, openingOf(tokens, i - 1, floor), end) : null
  }
  return null
}

/** "a |“security source”| told": who is named in quotation marks that close at token `end`; null where something is said in them. */
export function quotedSource(tokens: Tokens, text: string, end: number, floor: number): SpeakerName | null {
  // "the |“Voice of Hama” website| said"
  const behind = SPEAKING_HEADS.has(wordAt(tokens, end)) || OUTLETS.has(wordAt(tokens, end))
  const close = behind ? end - 1 : end
  if (!isAt(tokens, close, W.quoteMark)) return null
  const name = isCapital(text, tokens[close - 1])
  if (!behind && !name && !SOURCES.has(wordAt(tokens, close - 1))) return null
  for (let i = close - 2; i >= floor && i > close - 7; i--) {
    if (isAt(tokens, i, W.quoteMark)) {
      if (behind) return named(tokens, text, i, end, isAt(tokens, i - 1, W.determiner) ? i - 1 : i, end)
      // "“|Voice of Hama|” said"; but “I was in Hama” said
      if (name && !isCapital(text, tokens[i + 1])) return null
      const first = isAt(tokens, i - 1, W.determiner) && i - 1 >= floor ? i - 1 : i
      return named(tokens, text, i + 1, close - 1, first, end)
    }
    if (isAt(tokens, i, ENDS_HEAD)) return null
  }
  return null
}

/** "|including", "|such as" */
const examples = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 'including' ||
  (wordAt(tokens, i) === 'such' && wordAt(tokens, i + 1) === 'as') ||
  (wordAt(tokens, i) === 'among' && wordAt(tokens, i + 1) === 'them')

/** "including |Hama Radio", "including |local media"; but "12 people, including |three children". */
function namesSource(tokens: Tokens, text: string, example: number, last: number): boolean {
  const from = wordAt(tokens, example) !== 'including' ? example + 2 : example + 1
  for (let i = from; i <= last && i < from + 5; i++) {
    if (isCapital(text, tokens[i]) || wordAt(tokens, i) === '@' || SOURCES.has(wordAt(tokens, i))) return true
    // "later reports, including one by |a relative"
    if (wordAt(tokens, i) === 'one' && /^(by|from|of)$/.test(wordAt(tokens, i + 1))) return true
    if (isAt(tokens, i, W.comma) || lexAt(tokens, i).number !== null || tokens[i]?.kind === 'digits') return false
  }
  return false
}

/** Where the phrase of the head begins: "|most of the sources", "While |several other users". */
function openingOf(tokens: Tokens, head: number, floor: number): number {
  let first = head
  while (
    first > floor &&
    (!isAt(tokens, first - 1, ENDS_HEAD) || /^(later|earlier|early)$/.test(wordAt(tokens, first - 1))) &&
    (!isAt(tokens, first - 1, W.preposition) || wordAt(tokens, first - 1) === 'of')
  )
    first--
  return first
}

/** "A and B| on the platform X": where they said it is no part of who. */
function frameCut(tokens: Tokens, head: number, last: number): number {
  for (let i = head + 1; i <= last; i++)
    if (/^(on|in|via)$/.test(wordAt(tokens, i)) && framesBehind(tokens, i + 1, last) && !goesOn(tokens, i, last))
      return i - 1
  return last
}

function goesOn(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (isAt(tokens, i, W.and)) return true
  return false
}
