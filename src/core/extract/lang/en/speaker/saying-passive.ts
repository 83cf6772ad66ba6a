import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { endsClause } from './saying-ends.js'
import { DENIALS, OF_TOLL, UNTRUE } from './saying-words.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import { MEDIA, named, type SpeakerName } from './speaker-words.js'

/** "it was reported by |the ministry that"; without "by" nobody is named, which ends what the speaker before said. */
export function passive(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const quoted = /^(quoted|cited)$/.test(wordAt(tokens, i)) ? quotedAs(tokens, text, i, first, last) : null
  if (quoted) return quoted
  const written = wordAt(tokens, i + 1) === 'in' ? documentThat(tokens, text, i + 2, last) : null
  if (written)
    return { name: written, reach: 'behind', first: i, last: written.last, until: last, denies: false, told: null }
  for (let at = i + 1; at <= last && at <= i + 14; at++) {
    // "he said ten were confirmed dead in the town, and |that four were hurt"
    if (wordAt(tokens, at) === 'that')
      return isAt(tokens, at - 1, W.and)
        ? null
        : { name: NOBODY, reach: 'behind', first: i, last: i, until: last, denies: false, told: null }
    // "was rejected | as fabricated | by the ministry"
    if (at === i + 1 && wordAt(tokens, at) === 'as' && UNTRUE.has(wordAt(tokens, at + 1))) continue
    if (isAt(tokens, at, W.subordinator | W.be | W.quoteMark)) return null
    // "were confirmed dead in floods |triggered by the rains"
    if (wordAt(tokens, at) !== 'by' || CAUSED.has(wordAt(tokens, at - 1))) continue
    const name = nameRight(tokens, text, at + 1, last)
    if (name && isAttack(tokens, name)) return null
    // "the attack, in which nine died, was claimed |by the group": its deed
    if (wordAt(tokens, i) === 'claimed' && !behindThat(tokens, at, last)) return null
    // "it was reported by |the agency via Twitter that four"
    const that = name !== null && (behindThat(tokens, name.last, last) || movesTo(tokens, i, name.last, last))
    const reach = that ? 'behind' : 'around'
    const denies = DENIALS.has(wordAt(tokens, i))
    return name && { name, reach, first: at, last: name.last, until: last, denies, told: null }
  }
  return null
}

/** "it was learnt from |residents that nine died", "the paper gathered from |a resident that" */
export function learntFrom(tokens: Tokens, text: string, verb: number, last: number): Saying | null {
  const name = nameRight(tokens, text, verb + 2, last)
  return name && wordAt(tokens, name.last + 1) === 'that'
    ? { name, reach: 'behind', first: verb, last: name.last, until: last, denies: false, told: null }
    : null
}

/** "it was stated in |the ministry's report that four" */
function documentThat(tokens: Tokens, text: string, from: number, last: number): SpeakerName | null {
  for (let i = from + 1; i < last && i < from + 6; i++) {
    if (!MEDIA.has(wordAt(tokens, i))) continue
    return wordAt(tokens, i + 1) === 'that' ? named(tokens, text, from, i, from, i) : null
  }
  return null
}

/** "The doctor was |quoted by SANA as saying" */
function quotedAs(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  for (let at = i + 1; at < last && at <= i + 14; at++) {
    if (wordAt(tokens, at) !== 'as' || !isAt(tokens, at + 1, W.saying | W.gerund)) continue
    const name = nameLeft(tokens, text, auxiliariesBefore(tokens, i) - 1, first)
    const by = [i + 1, at + 2].find((joint) => wordAt(tokens, joint) === 'by')
    const outlet = by === undefined ? null : nameRight(tokens, text, by + 1, by < at ? at - 1 : last)
    const end = outlet && by === at + 2 ? outlet.last : at + 1
    return (
      name && {
        name,
        reach: name.first > first && endsClause(tokens, end, last) ? 'around' : 'behind',
        first: name.first,
        last: end,
        until: last,
        denies: false,
        told: outlet?.words ?? null,
      }
    )
  }
  return null
}

/** "the doctor |has been quoted" */
function auxiliariesBefore(tokens: Tokens, verb: number): number {
  let i = verb
  while (isAt(tokens, i - 1, W.be | W.have | W.adverb)) i--
  return i
}

/** "reported killed by |an air strike" */
function isAttack(tokens: Tokens, { first, last }: SpeakerName): boolean {
  for (let i = first; i <= last && i < first + 6; i++) {
    const metric = lexAt(tokens, i).noun?.metric
    if (metric === 'strikes' || metric === 'munitions') return true
  }
  return false
}

/** "a figure |revised by the ministry that night to 25" */
function movesTo(tokens: Tokens, verb: number, from: number, last: number): boolean {
  if (!OF_TOLL.has(wordAt(tokens, verb))) return false
  for (let i = from + 1; i < last && i <= from + 5; i++) {
    if (isAt(tokens, i, W.comma | W.stop | W.be | W.have)) return false
    if (/^(to|at)$/.test(wordAt(tokens, i))) return [1, 2, 3, 4].some((step) => countsAt(tokens, i + step))
  }
  return false
}

function behindThat(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from + 1; i <= last && i <= from + 6; i++) {
    if (wordAt(tokens, i) === 'that') return true
    if (isAt(tokens, i, W.comma | W.stop | W.be | W.have)) return false
  }
  return false
}

const CAUSED = wordSet(
  'triggered caused sparked provoked followed inflicted unleashed brought hit struck carried fired launched staged planted led headed claimed controlled held',
)

const NOBODY: SpeakerName = { words: '', first: 0, last: 0, anaphor: false, agency: false }
