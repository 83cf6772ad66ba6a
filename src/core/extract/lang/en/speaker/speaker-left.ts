import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { behindOpener } from './behind-bracket.js'
import { behindFrame, framesOnly } from './frames.js'
import { endsName, linksSentence, opensAdverbial } from './name-limits.js'
import { listsOn } from './name-lists.js'
import { beforeDay } from './opening-time.js'
import { choose, participleAside } from './speaker-apposition.js'
import { asideBefore, describesPerson } from './speaker-asides.js'
import { endsOffice, isOffice } from './speaker-office.js'
import { isPublished, publishedBy } from './speaker-published.js'
import { quotedSource, sourceListLeft, sourcesAside } from './speaker-source-list.js'
import { trimmed } from './speaker-trim.js'
import { LONGEST, named, type SpeakerName, SUBJECTS, TO_OR_WITH } from './speaker-words.js'
import { beforeTopic } from './topic-tail.js'

/** The speaker phrase that ends at token `end`: the subject of a verb of saying. null where none stands there. */
export function nameLeft(
  tokens: Tokens,
  text: string,
  end: number,
  first: number,
  asideBehind = false,
): SpeakerName | null {
  // "|he said": a pronoun is the whole of it
  if (SUBJECTS.has(wordAt(tokens, end)) && !asideBehind && !endsName(tokens, text, end))
    return named(tokens, text, end, end, end, end)
  const floor = behindOpener(tokens, end, first)
  const spoke = beforeDay(tokens, end)
  if (spoke < end && spoke >= floor) return nameLeft(tokens, text, spoke, floor, asideBehind)
  // "warplanes |we believe were foreign"
  if (FIRST_PERSONS.has(wordAt(tokens, end)) && !adjoins(tokens, end)) return null
  const listed = sourcesAside(tokens, text, end, floor) ?? sourceListLeft(tokens, text, end, floor)
  if (listed) return listed
  const quoted = quotedSource(tokens, text, end, floor)
  if (quoted) return quoted
  // "two witnesses - a man and a woman| - told the agency"
  const dash = dashBefore(tokens, end, floor)
  if (dash > floor) return nameLeft(tokens, text, dash - 1, floor, endsOffice(tokens, dash - 1))
  const topic = beforeTopic(tokens, end, floor)
  if (topic >= floor) return nameLeft(tokens, text, topic, floor)
  const before = asideBefore(tokens, text, end, floor)
  if (before >= floor) return nameLeft(tokens, text, before, floor, endsOffice(tokens, before))
  let last = end
  // "a post by Hama Radio |at 03:14| read"
  if (tokens[last]?.kind === 'digits' && wordAt(tokens, last - 1) === ':' && wordAt(tokens, last - 3) === 'at')
    last -= 4
  // "Omar Latif, head of a rights group, |based in Hama, said"
  let closed = asideBehind
  // "X, a civic group, said"
  if (isAt(tokens, last, W.comma)) {
    last--
    closed = true
  }
  const pieces: [number, number][] = []
  const aside = closed ? participleAside(tokens, text, last, floor) : -1
  if (aside > floor) {
    pieces.push([aside + 1, last])
    last = aside - 1
  }
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
      // "the report, which names the dead|, as well as the missing, said": the aside goes on
      if (isAt(tokens, end, W.comma) && wordAt(tokens, i + 1) === 'as' && wordAt(tokens, i + 2) === 'well') {
        last = i - 1
        from = i
        continue
      }
      if (from <= last) pieces.push([from, last])
      if (!listsOn(tokens, text, i, floor, closed || isOffice(tokens, text, from, last), pieces)) break
      last = i - 1
      // "Omar Latif, a spokesman, |the first to speak, said"
      closed = closed && pieces.length === 1 && isAt(tokens, from, W.determiner)
      continue
    }
    // "a doctor, |who asked not to be named, said"
    // "two guards, |both of whom asked not to be named, said"
    const opens = wordAt(tokens, i) === 'whom' && wordAt(tokens, i - 1) === 'of' ? i - 2 : i
    if (opensAside(tokens, i) && isAt(tokens, opens - 1, W.comma) && isAt(tokens, end, W.comma)) {
      pieces.length = 0
      from = opens - 1
      last = opens - 2
      i = opens - 1
      closed = endsOffice(tokens, last)
      continue
    }
    // "Hama Radio, the station of a group |which holds the town, said"
    if (opensAside(tokens, i) && closed && pieces.length === 0) {
      from = i
      last = i - 1
      continue
    }
    if (pieces.length === 0 && i < last && isPublished(tokens, i) && publishedBy(tokens, text, i) < 0) {
      // "a statement posted on |the brigade's page| said", "|a statement| posted on Facebook said"
      if (!framesOnly(tokens, i + 2, last)) {
        from = i + 2
        break
      }
      last = i - 1
      from = i
      continue
    }
    // "the council's release, |issued the next day, said"
    if (isAt(tokens, i - 1, W.comma) && isAt(tokens, end, W.comma) && isIssued(tokens, i)) {
      pieces.length = 0
      from = i - 1
      last = i - 2
      i--
      continue
    }
    if (!isAt(tokens, end, W.comma) && describesPerson(tokens, i, floor)) {
      pieces.length = 0
      last = i - 1
      from = i
      continue
    }
    // "Raqqa |is Being Slaughtered Silently reported"
    const clause = wordAt(tokens, i) === 'is' && wordAt(tokens, i + 1) === 'being' && isCapital(text, tokens[i + 1])
    if (!clause && endsAside(tokens, text, i, end)) break
    from = i
    // "since the start of its campaign |the army has declared"
    if (isAt(tokens, i, W.determiner) && i < end && !isAt(tokens, end, W.comma) && endsPhrase(tokens, text, i - 1))
      break
    // "told Hama Radio |it had counted"
    if (i === end && SUBJECTS.has(wordAt(tokens, i))) break
    if (isAt(tokens, i, W.determiner) && behindFrame(tokens, i, floor)) break
  }
  // "spoke |to Omar Latif, a resident, who said"
  if (TO_OR_WITH.has(wordAt(tokens, from)) && isCapital(text, tokens[from + 1])) from++
  if (from <= last && pieces.at(-1)?.[0] !== from) pieces.push([from, last])
  const clean = pieces
    .map(([a, b]) => trimmed(tokens, text, a, b))
    .filter(([a, b]) => a <= b && !opensAdverbial(tokens, text, a) && !linksSentence(tokens, a, b))
  const apposed =
    pieces.length > 1 &&
    (asideBehind || isAt(tokens, end, W.comma) || isOffice(tokens, text, pieces[0]![0], pieces[0]![1]))
  // "…, including seven children, |rescue workers and a monitor said"
  const part = apposed ? -1 : clean.findIndex(([from]) => isAt(tokens, from, W.including))
  if (part > 0) clean.length = part
  const chosen = choose(tokens, text, clean, apposed)
  return chosen && named(tokens, text, chosen[0], chosen[1], clean.at(-1)?.[0] ?? chosen[0], end)
}

/** A noun in small letters, or a month ("since June |the army has declared", "since June 3 |the army"): another phrase ends there. */
const endsPhrase = (tokens: Tokens, text: string, i: number): boolean =>
  lexAt(tokens, tokens[i]?.kind === 'digits' ? i - 1 : i).month > 0 ||
  (tokens[i]?.kind === 'word' &&
    !isCapital(text, tokens[i]) &&
    (lexAt(tokens, i).noun !== null || lexAt(tokens, i).is === 0))

/** "a release, |issued the next day," */
const isIssued = (tokens: Tokens, i: number): boolean => ISSUED.has(wordAt(tokens, i)) && !isAt(tokens, i + 1, W.comma)
const ISSUED = wordSet('issued published released posted dated sent shared made updated aired broadcast')

const FIRST_PERSONS = wordSet('we i you')

/** The dash that opens the aside which the dash at token `end` closes; −1 where none does. */
function dashBefore(tokens: Tokens, end: number, floor: number): number {
  if (!isAt(tokens, end, W.dash | W.hyphen) || (isAt(tokens, end, W.hyphen) && adjoins(tokens, end))) return -1
  for (let i = end - 1; i > floor && i > end - LONGEST; i--) {
    if (isAt(tokens, i, W.stop | W.quoteMark)) return -1
    if (isAt(tokens, i, W.dash | W.hyphen) && !adjoins(tokens, i) && !adjoins(tokens, i + 1)) return i
  }
  return -1
}

const ASIDE = wordSet('who whose which where')

/** "a doctor, |who asked not to be named, said", "the hospital, |where the dead were taken, said" */
const opensAside = (tokens: Tokens, i: number): boolean => isAt(tokens, i, W.relative) || wordAt(tokens, i) === 'where'

/** Inside ", who asked not to be named," verbs end nothing yet: the relative word does. */
function endsAside(tokens: Tokens, text: string, i: number, end: number): boolean {
  if (!endsName(tokens, text, i)) return false
  if (!isAt(tokens, end, W.comma)) return true
  for (let at = i; at > i - 10 && at >= 0; at--) {
    if (isAt(tokens, at, W.comma)) return !ASIDE.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 3) !== 'whom'
    // "the station of a group which |holds the town, said"
    if (at < i && /^(who|which|that|where)$/.test(wordAt(tokens, at)) && !isAt(tokens, at - 1, W.saying)) return false
  }
  return true
}
