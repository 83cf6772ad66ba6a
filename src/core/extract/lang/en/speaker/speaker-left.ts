import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, CUE, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { SHOWS } from './saying-words.js'
import { choose, hasAnd } from './speaker-apposition.js'
import { sourceListLeft } from './speaker-source-list.js'
import { EDITIONS, framesBehind, trimmed } from './speaker-trim.js'
import { COUNTS, LONGEST, MEDIA, named, SOURCES, type SpeakerName } from './speaker-words.js'

/** The speaker phrase that ends at token `end`: the subject of a verb of saying. null where none stands there. */
export function nameLeft(tokens: Tokens, text: string, end: number, floor: number): SpeakerName | null {
  const listed = sourceListLeft(tokens, text, end, floor)
  if (listed) return listed
  const before = asideBefore(tokens, text, end, floor)
  if (before >= floor) return nameLeft(tokens, text, before, floor)
  let last = end
  let closed = false
  // "X, a civic group, said"
  if (isAt(tokens, last, W.comma)) {
    last--
    closed = true
  }
  const pieces: [number, number][] = []
  let from = last + 1
  for (let i = last; i >= floor && i > last - LONGEST; i--) {
    if (isAt(tokens, i, W.comma)) {
      // "Omar, |45, a resident, said"
      if (from === last && tokens[from]?.kind === 'digits') {
        last = i - 1
        from = i
        closed = true
        continue
      }
      if (from <= last) pieces.push([from, last])
      if (!listsOn(tokens, text, i, floor, closed, pieces)) break
      last = i - 1
      closed = false
      continue
    }
    // "a doctor, |who asked not to be named, said"
    if (isAt(tokens, i, W.relative) && isAt(tokens, i - 1, W.comma) && isAt(tokens, end, W.comma)) {
      pieces.length = 0
      from = i - 1
      last = i - 2
      i--
      closed = false
      continue
    }
    // "Hama Radio, the station of a group |which holds the town, said"
    if (isAt(tokens, i, W.relative) && closed && pieces.length === 0) {
      from = i
      last = i - 1
      continue
    }
    if (endsAside(tokens, text, i, end)) break
    from = i
  }
  if (from <= last && pieces.at(-1)?.[0] !== from) pieces.push([from, last])
  const clean = pieces
    .map(([a, b]) => trimmed(tokens, text, a, b))
    .filter(([a, b]) => a <= b && !opensAdverbial(tokens, text, a))
  const apposed = pieces.length > 1 && isAt(tokens, end, W.comma)
  // "…, including seven children, |rescue workers and a monitor said"
  const part = apposed ? -1 : clean.findIndex(([from]) => isAt(tokens, from, W.including))
  if (part > 0) clean.length = part
  const chosen = choose(tokens, text, clean, apposed)
  return chosen && named(tokens, text, chosen[0], chosen[1], clean.at(-1)?.[0] ?? chosen[0], end)
}

/** The last word before ", speaking on condition of anonymity,", " who declined to be named" or " interviewed by a paper": the speaker's own end; −1 where no such aside stands. */
function asideBefore(tokens: Tokens, text: string, end: number, floor: number): number {
  const closed = isAt(tokens, end, W.comma)
  for (let i = end - 1; i > floor && i > end - LONGEST; i--) {
    if (isAt(tokens, i, W.stop | W.quoteMark)) return -1
    if (!closed && isAt(tokens, i, W.comma)) return -1
    if (closed && isAt(tokens, i - 1, W.comma) && MEANS.has(wordAt(tokens, i)) && framesBehind(tokens, i + 1, end))
      return i - 2
    if (!isCue(tokens, i, CUE.aside) && !(closed && isAt(tokens, i, W.gerund | W.saying))) continue
    const word = wordAt(tokens, i)
    if (
      closed &&
      isAt(tokens, i - 1, W.comma) &&
      (ASIDES.has(word) || (comments(tokens, i) && !speaksBefore(tokens, text, i - 1)))
    )
      return i - 2
    if (!closed && word === 'who' && (REFUSES.has(wordAt(tokens, i + 1)) || tellsOf(tokens, i, end))) return i - 1
    if (!closed && ASKED.has(word) && wordAt(tokens, i + 1) === 'by') return i - 1
  }
  return -1
}
/** "a resident |who fled the town| said"; but "12 men |who police| said were armed" */
const tellsOf = (tokens: Tokens, who: number, end: number): boolean =>
  end > who + 1 &&
  isAt(tokens, who + 1, W.verb | W.be | W.have) &&
  (lexAt(tokens, who - 1).noun?.plural === false || SOURCES.has(wordAt(tokens, who - 1)))
/** "another resident, |confirming the raid, said" */
const comments = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.gerund | W.saying) && wordAt(tokens, i).endsWith('ing') && !isAt(tokens, i, W.including)
/** "the group, |in a statement posted online, said" */
const MEANS = wordSet('in on via through')
const ASIDES = wordSet(
  'speaking citing quoting quoted cited referring talking composed comprising consisting formed based affiliated loyal',
)
/** "residents |interviewed by the paper said", "a page |run by residents said" */
const ASKED = wordSet('interviewed contacted reached quoted cited questioned run led owned backed')
const REFUSES = wordSet('declined asked refused requested spoke wished wanted insisted preferred')

/** A token that cannot be inside a speaker's name: a verb, a conjunction of clauses, a quotation mark. */
function ends(tokens: Tokens, text: string, i: number): boolean {
  const { is, outcome, noun } = lexAt(tokens, i)
  if (is & (W.stop | W.quoteMark | W.relative | W.dash)) return true
  // "nine died - two of them children - police said"
  if (is & W.hyphen && !adjoins(tokens, i) && !adjoins(tokens, i + 1)) return true
  if (is & W.subordinator && wordAt(tokens, i) !== 'as') return true
  if (isCapital(text, tokens[i]) || adjoins(tokens, i)) return false
  // "a video |released by the brigade"
  if (wordAt(tokens, i + 1) === 'by' && (MEDIA.has(wordAt(tokens, i - 1)) || COUNTS.has(wordAt(tokens, i - 1))))
    return false
  if (
    is & W.saying &&
    !(
      NOUN_LIKE.has(wordAt(tokens, i)) &&
      (opensNoun(tokens, i - 1) || isAt(tokens, i + 1, W.saying) || SHOWS.has(wordAt(tokens, i + 1)))
    )
  )
    return noun === null
  if (is & W.and && speaksBefore(tokens, text, i)) return true
  return (
    (is & (W.be | W.have | W.modal)) !== 0 ||
    (outcome !== null && noun === null && outcome.form !== 'noun' && !modifiesPerson(tokens, i)) ||
    ((is & W.verb) !== 0 && noun === null && !NAMING.has(wordAt(tokens, i)))
  )
}

/** "a rescue service |known as the White Helmets" */
const NAMING = wordSet('named called known dubbed nicknamed headquartered')

/** "the |report", "the ministry’s |statement" */
const opensNoun = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.determiner | W.possessive | W.adjective | W.preposition | W.apostrophe) ||
  wordAt(tokens, i) === 's' ||
  EDITIONS.has(wordAt(tokens, i))

/** Inside ", who asked not to be named," verbs end nothing yet: the relative word does. */
function endsAside(tokens: Tokens, text: string, i: number, end: number): boolean {
  if (!ends(tokens, text, i)) return false
  if (!isAt(tokens, end, W.comma)) return true
  for (let at = i; at > i - 10 && at >= 0; at--) {
    if (isAt(tokens, at, W.comma)) return !/^(who|whose|which)$/.test(wordAt(tokens, at + 1))
    // "the station of a group which |holds the town, said"
    if (at < i && /^(who|which|that)$/.test(wordAt(tokens, at)) && !isAt(tokens, at - 1, W.saying)) return false
  }
  return true
}

/** "in a report dated January": no name. */
const opensAdverbial = (tokens: Tokens, text: string, i: number): boolean =>
  isAt(tokens, i, W.preposition) && !isCapital(text, tokens[i])

/** Whether a finite verb stands before the "and": then it joins clauses, not names. */
function speaksBefore(tokens: Tokens, text: string, and: number): boolean {
  for (let i = and - 1; i >= 0 && i > and - 14; i--) {
    const { is, outcome } = lexAt(tokens, i)
    if (is & (W.stop | W.quoteMark | W.comma) || (wordAt(tokens, i) === '.' && !adjoins(tokens, i + 1))) return false
    if (isAt(tokens, i, W.including)) return false
    if (isCapital(text, tokens[i])) continue
    if (modifiesPerson(tokens, i)) continue
    if (is & (W.be | W.have | W.verb | W.saying | W.gerund) || (outcome !== null && outcome.form !== 'noun'))
      return true
  }
  return false
}

const TEAMS = wordSet('teams team crews crew services service squads forces operations groups')

/** "|rescue workers", "the |rescue service": a bare verb before a noun is part of it. */
export const modifiesPerson = (tokens: Tokens, i: number): boolean =>
  lexAt(tokens, i).outcome?.form === 'base' &&
  (TEAMS.has(wordAt(tokens, i + 1)) ||
    lexAt(tokens, i + 1).noun?.kind === 'person' ||
    isAt(tokens, i - 1, W.determiner | W.possessive | W.adjective))

/** Whether the words before the comma at `comma` belong to the speaker: an apposition or a list of names, no clause and no adverbial. */
function listsOn(
  tokens: Tokens,
  text: string,
  comma: number,
  floor: number,
  closed: boolean,
  pieces: readonly [number, number][],
): boolean {
  const nearest = pieces[0]
  const list = nearest !== undefined && hasAnd(tokens, nearest[0], nearest[1])
  if (!closed && !list) return false
  for (let i = comma - 1; i >= floor && i > comma - 14; i--) {
    if (isAt(tokens, i, W.comma)) break
    if (ends(tokens, text, i))
      return i > floor && isAt(tokens, i, W.subordinator | W.quoteMark | W.stop) && i < comma - 1
    // "90 boys last spring|, residents and survivors said"
    if (!closed && (tokens[i]?.kind === 'digits' || lexAt(tokens, i).number !== null || wordAt(tokens, i) === 'ago'))
      return false
    if (lexAt(tokens, i).month > 0 || lexAt(tokens, i).weekday >= 0) return false
  }
  return true
}
