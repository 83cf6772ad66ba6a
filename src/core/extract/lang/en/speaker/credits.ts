import type { TokenRange } from '../../../../text/sentences.js'
import { RECKONINGS } from '../words/cue-words.js'
import { adjoins, CUE, countsAt, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ACRONYM } from './acronym.js'
import { isBody, isCalledAsOutlet } from './bodies-and-outlets.js'
import type { Saying } from './citations.js'
import { openingCredit } from './opening-credit.js'
import { endOfClause } from './saying-verbs.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import { BODIES, SOURCES, type SpeakerName } from './speaker-words.js'
import { TITLES } from './titles.js'

/** How far into a sentence the colon of a headline may stand, in tokens. */
const HEAD = 13

/** A headline's credit: "Nine killed in strikes - |monitor", "12 dead in siege: |police". */
function closingCredit(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  for (let i = last - 1; i > first && i >= last - 4; i--) {
    const colon = wordAt(tokens, i) === ':'
    if (!colon && !isAt(tokens, i, W.dash | W.hyphen)) {
      if (tokens[i]?.kind !== 'word') return null
      continue
    }
    if ((!colon && adjoins(tokens, i)) || adjoins(tokens, i + 1)) return null
    const name = nameRight(tokens, text, i + 1, last)
    return name?.last === last ? credit(name, 'around', i, last, last) : null
  }
  return null
}

/** Who stands for a sentence without a verb of saying: at its end, before its colon, or by its count. `kinds`, `cues`: bits of its words. */
export const creditAt = (
  tokens: Tokens,
  text: string,
  { first, last }: TokenRange,
  kinds: number,
  cues: number,
): Saying | null =>
  opened(tokens, text, first, last) ??
  (cues & CUE.heading || kinds & (W.dash | W.hyphen) ? closingCredit(tokens, text, first, last) : null) ??
  (cues & CUE.heading ? headAt(tokens, text, first, last) : null) ??
  (cues & CUE.reckoning ? byCount(tokens, text, first, last) : null)

function opened(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  const name = openingCredit(tokens, text, first, last)
  return name && credit(name, 'behind', first, name.last, last)
}

/** "between five (|Hama Radio) and nine people (|police)": those who stand in brackets right behind the figures that they gave. */
export function bracketCredits(tokens: Tokens, text: string, first: number, last: number): Saying[] {
  const found: Saying[] = []
  let sure = false
  for (let i = first + 1; i < last; i++) {
    if (!isAt(tokens, i, W.opener)) continue
    const figures = behindFigure(tokens, i - 1)
    // "a raid on a convoy killed nine fighters (|Hama Times)."
    if (!figures && !(isCapital(text, tokens[i + 1]) && closesAt(tokens, i, last))) continue
    const name = nameRight(tokens, text, i + 1, last)
    if (!name || !isAt(tokens, name.last + 1, W.closer) || name.first > i + 1) continue
    const outlet = name.agency || isCalledAsOutlet(tokens, text, name)
    if (!figures && !outlet) continue
    sure ||= outlet || givesFigures(tokens, name)
    if (isCapital(text, tokens[i + 1]) || sure) found.push(credit(name, 'around', i, name.last, last))
  }
  return sure ? found : []
}

/** Whether the bracket at token `opener` closes the sentence. */
function closesAt(tokens: Tokens, opener: number, last: number): boolean {
  for (let i = last; i > last - 3; i--) if (isAt(tokens, i, W.closer)) return opener > i - 8
  return false
}

/** "five |(", "nine people |(", "were killed |("; but "nine fighters |(SDF)" */
function behindFigure(tokens: Tokens, i: number): boolean {
  const { noun, outcome } = lexAt(tokens, i)
  return countsAt(tokens, i) || outcome !== null || (noun?.kind === 'person' && noun.status !== 'combatant')
}

/** "Hama Radio", "SOHR", "local sources", "@hama_now"; but "Hama" */
const givesFigures = (tokens: Tokens, name: SpeakerName): boolean =>
  ACRONYM.test(name.words) || SOURCES.has(wordAt(tokens, name.last)) || BODIES.has(wordAt(tokens, name.last))

/** "|Police: 12 killed in siege", "Hama province – |the Rights Network: 12 killed", "|Omar Latif: “Twelve died.”"; but "|Basra province: 12 killed" */
function headAt(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  for (let i = first + 1; i <= first + HEAD && i < last; i++) {
    if (!isCue(tokens, i, CUE.heading)) continue
    // "12.40: |Police: two killed"
    if (tokens[i - 1]?.kind === 'digits' && i < first + 4) {
      // "12:40 |Police: two killed"
      first = tokens[i + 1]?.kind === 'digits' && adjoins(tokens, i + 1) ? i + 2 : i + 1
      continue
    }
    const name = nameLeft(tokens, text, i - 1, first)
    if (!name || adjoins(tokens, i + 1)) return null
    // "Police chief |Omar Latif: “"
    if (name.first > first && !(isAt(tokens, i + 1, W.quoteMark) && TITLES.has(wordAt(tokens, name.first - 1))))
      return isBody(name) && opensName(tokens, name.first) ? credit(name, 'behind', name.first, i, last) : null
    const quotes = isAt(tokens, i + 1, W.quoteMark) && i > first + 1 && isCapital(text, tokens[i - 1])
    return isBody(name) || quotes || TITLES.has(wordAt(tokens, first)) || ACRONYM.test(name.words)
      ? credit(name, 'behind', first, i, last)
      : null
  }
  return null
}

/** "Hama province|, the Network", "Hama – |the Network" */
const opensName = (tokens: Tokens, i: number): boolean => isAt(tokens, i - 1, W.comma | W.dash | W.hyphen)

/** "reported: “|Tishreen agency: nine dead”": who is named before the colon in the quotation mark at token `open`; null where nobody is. */
export function quotedHead(tokens: Tokens, text: string, open: number, last: number): SpeakerName | null {
  if (!isAt(tokens, open, W.quoteMark)) return null
  for (let i = open + 2; i < last && i < open + 8; i++) {
    if (wordAt(tokens, i) !== ':') continue
    const name = nameLeft(tokens, text, i - 1, open + 1)
    return name?.first === open + 1 && (name.agency || isBody(name) || isCalledAsOutlet(tokens, text, name))
      ? name
      : null
  }
  return null
}

const RECKONED = wordSet(RECKONINGS)

/** "|By the ministry's count, 12 people died.", "|By the count of the ministry", "12 people died, |by police count." */
function byCount(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  if (wordAt(tokens, first) === 'by') return countAt(tokens, text, first, last)
  for (let i = last - 2; i > first; i--)
    // "That leaves, |by the charity's count, 82"
    if (wordAt(tokens, i) === 'by' && (i > last - 9 || isAt(tokens, i - 1, W.comma))) {
      const found = countAt(tokens, text, i, endOfClause(tokens, i, last), 'around')
      if (found || i > last - 9) return found
    }
  return null
}

/** Whose count the "by" at token `by` tells of; null where it tells of none. */
function countAt(
  tokens: Tokens,
  text: string,
  by: number,
  last: number,
  reach: Saying['reach'] = 'behind',
): Saying | null {
  for (let i = by + 2; i <= by + 8 && i <= last; i++) {
    if (isAt(tokens, i, W.comma | W.stop)) return null
    if (!RECKONED.has(wordAt(tokens, i))) continue
    // "by the latest count of |the ministry"
    if (/^(of|from|by)$/.test(wordAt(tokens, i + 1))) {
      const name = nameRight(tokens, text, i + 2, last)
      return name && isSpeaker(tokens, text, name) ? credit(name, reach, by, name.last, last) : null
    }
    const own = OWN.has(wordAt(tokens, i - 1)) ? i - 1 : i
    // "by |police count", but "by the |official count"
    const owned = wordAt(tokens, own - 1) === 's'
    if (!owned && (i > by + 2 || isAt(tokens, by + 1, W.determiner | W.adjective))) continue
    const name = nameLeft(tokens, text, owned ? own - 3 : own - 1, by + 1)
    const of = OWNERS.get(name?.words.toLowerCase() ?? '')
    return name && credit(of ? { ...name, words: of, anaphor: true } : name, reach, by, i, last)
  }
  return null
}
/** "by |his account" */
const OWNERS = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
])
/** "the prefecture |has a provisional count of 12 dead": whose count the noun at token `i` is. */
export function keptCount(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  if (!RECKONED.has(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== 'of') return null
  let have = i - 1
  while (isAt(tokens, have, W.determiner | W.adjective) || FIRST.has(wordAt(tokens, have))) have--
  if (!isAt(tokens, have, W.have) || wordAt(tokens, have).startsWith('got')) return null
  const name = nameLeft(tokens, text, have - 1, first)
  return name && credit(name, 'behind', name.first, i, endOfClause(tokens, i, last))
}
const FIRST = wordSet('provisional preliminary running official current confirmed death final')
const OWN = wordSet('own latest later last first official')

/** "the count of |the ministry"; but "a count of |the dead" */
const isSpeaker = (tokens: Tokens, text: string, name: Saying['name']): boolean =>
  isCapital(text, tokens[name.first]) || isBody(name) || SOURCES.has(wordAt(tokens, name.last))

const credit = (name: Saying['name'], reach: Saying['reach'], first: number, last: number, until: number): Saying => ({
  name,
  reach,
  first,
  last,
  until,
  denies: false,
  told: null,
})
