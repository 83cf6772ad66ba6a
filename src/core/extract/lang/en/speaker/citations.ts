import { adjoins, isAt, isCapital, type Tokens, W, wordAt } from '../words/lex.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import { isOutlet, type SpeakerName } from './speaker-words.js'

/** Who says what in a sentence: "X said that …", "…, X said", "according to X". */
export interface Saying {
  readonly name: SpeakerName
  /** What it covers: words behind it, or the whole sentence before it. */
  readonly reach: 'behind' | 'around'
  /** Tokens of speaker and verb. */
  readonly first: number
  readonly last: number
  /** Where its reach ends, if before the sentence's end ("Though X said 16, |only 14 …"). */
  readonly until: number
  readonly denies: boolean
  /** The outlet that was told: "told |Reuters". */
  readonly told: string | null
}

/** A headline's credit: "Nine killed in strikes - |monitor", "12 dead in siege: |police". */
export function creditAt(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  for (let i = last - 1; i > first && i >= last - 4; i--) {
    const colon = wordAt(tokens, i) === ':'
    if (!colon && !isAt(tokens, i, W.dash | W.hyphen)) {
      if (tokens[i]?.kind !== 'word') return null
      continue
    }
    if ((!colon && adjoins(tokens, i)) || adjoins(tokens, i + 1)) return null
    const name = nameRight(tokens, text, i + 1, last)
    return name?.last === last
      ? { name, reach: 'around', first: i, last, until: last, denies: false, told: null }
      : null
  }
  return null
}

export function accordingTo(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const name = nameRight(tokens, text, wordAt(tokens, i) === 'per' ? i + 1 : i + 2, last)
  if (!name || inBrackets(tokens, i, first) || OWN_WORDS.test(name.words)) return null
  // "12 dead, |per Hama Radio", but "ten |per day"
  if (wordAt(tokens, i) === 'per' && !(i === first || isAt(tokens, i - 1, W.comma | W.dash | W.hyphen))) return null
  // "However, |according to"
  const opens =
    i <= first + 1 ||
    (i <= first + 3 && isAt(tokens, i - 1, W.comma)) ||
    isAt(tokens, i - 1, W.and | W.subordinator | W.quoteMark)
  return { name, reach: opens ? 'behind' : 'around', first: i, last: name.last, until: last, denies: false, told: null }
}

/** "according to |what we received": whoever speaks */
const OWN_WORDS = /^what\b| (we|i)$/i

/** "(aged 65 |according to her school)" speaks of the age alone. */
function inBrackets(tokens: Tokens, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 12; at--) {
    if (isAt(tokens, at, W.closer)) return false
    if (isAt(tokens, at, W.opener)) return true
  }
  return false
}

/** "it was reported by |the ministry that"; without "by" nobody is named, which ends what the speaker before said. */
export function passive(tokens: Tokens, text: string, i: number, _first: number, last: number): Saying | null {
  const shape = { first: i, last: i, until: last, denies: false, told: null }
  for (let at = i + 1; at <= last && at <= i + 14; at++) {
    if (wordAt(tokens, at) === 'that') return { ...shape, name: NOBODY, reach: 'behind' }
    if (isAt(tokens, at, W.subordinator | W.be | W.quoteMark)) return null
    if (wordAt(tokens, at) !== 'by') continue
    const name = nameRight(tokens, text, at + 1, last)
    // "it was reported by |the agency via Twitter that four"
    const that = name !== null && behindThat(tokens, name.last, last)
    return name && { ...shape, name, reach: that ? 'behind' : 'around', last: name.last }
  }
  return null
}

function behindThat(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from + 1; i <= last && i <= from + 6; i++) {
    if (wordAt(tokens, i) === 'that') return true
    if (isAt(tokens, i, W.comma | W.stop | W.be | W.have)) return false
  }
  return false
}

const NOBODY: SpeakerName = { words: '', first: 0, last: 0, anaphor: false, agency: false }

/** "Reuters reported, citing |a doctor"; "quoted |the minister as saying" */
export function citing(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const name = nameRight(tokens, text, i + 1, last)
  if (!name) return null
  const outlet = nameLeft(tokens, text, i - 1, first)
  // "the ministry, citing hospitals, reported": the verb behind has its subject
  if (outlet && wordAt(tokens, i) !== 'quoted' && !isOutlet(outlet)) return null
  return {
    name,
    reach: 'around',
    first: i,
    last: name.last,
    until: last,
    denies: false,
    told: outlet && isOutlet(outlet) ? outlet.words : null,
  }
}

export function toldAt(
  tokens: Tokens,
  text: string,
  from: number,
  last: number,
): { last: number; agency: string | null } | null {
  const hearer = nameRight(tokens, text, from, last)
  if (!hearer) return null
  const named = isCapital(text, tokens[hearer.first]) || hearer.agency || isCapital(text, tokens[hearer.first + 1])
  return {
    last: hearer.last,
    agency: named || /agency|newspaper|television|radio/i.test(hearer.words) ? hearer.words : null,
  }
}
