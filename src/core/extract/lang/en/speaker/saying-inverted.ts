import { adjoins, countsAt, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { GERUNDS, INVERTS, TELLS } from './saying-words.js'
import { nameRight } from './speaker-right.js'
import { BODIES, SOURCES, type SpeakerName } from './speaker-words.js'
import { TITLES } from './titles.js'

/** "…, reports |Hama Radio" at the sentence's end, "…, said |the monitor, which is based in Britain": a subject that closes what it said; null elsewhere. */
export function closingSubject(
  tokens: Tokens,
  text: string,
  verb: number,
  first: number,
  last: number,
): SpeakerName | null {
  const word = wordAt(tokens, verb)
  if (!INVERTS.has(word) || TELLS.has(word)) return null
  if (wordAt(tokens, verb + 1) === 'responsibility') return null
  if (countsAt(tokens, verb + 1) && !isOneOf(tokens, verb + 1)) return null
  const name = nameRight(tokens, text, verb + 1, last)
  if (!name) return null
  const closes = name.last === last || (name.last === last - 1 && wordAt(tokens, last) === '.')
  if (TAKES_THINGS.has(word) && !isSomebody(tokens, text, name)) return null
  return closes || apposes(tokens, name.last + 1) || tellsOf(tokens, name, first) ? name : null
}

/** "nine were killed, said |officials who saw the site"; but "Omar, a medic, said officials who came were shot" */
function tellsOf(tokens: Tokens, name: SpeakerName, first: number): boolean {
  if (wordAt(tokens, name.last + 1) !== 'who' || !SOURCES.has(wordAt(tokens, name.last))) return false
  for (let i = first; i < name.first - 2; i++) if (lexAt(tokens, i).outcome?.form === 'past') return true
  return false
}

const TAKES_THINGS = wordSet('claimed confirmed')

/** "claimed |a spokesman for the group"; but "claimed |several attacks" */
function isSomebody(tokens: Tokens, text: string, { first, last }: SpeakerName): boolean {
  if (isCapital(text, tokens[last])) return true
  for (let i = first; i <= last && i < first + 4 && !isAt(tokens, i, W.preposition); i++)
    if (TITLES.has(wordAt(tokens, i)) || BODIES.has(wordAt(tokens, i)) || lexAt(tokens, i).noun?.kind === 'person')
      return true
  return false
}

/** ", said |the ministry"; null where the verb does not stand behind what was said. */
export function subjectBehind(
  tokens: Tokens,
  text: string,
  verb: number,
  before: number,
  first: number,
  last: number,
): SpeakerName | null {
  const word = wordAt(tokens, verb)
  if (!INVERTS.has(word) || GERUNDS.has(word)) return null
  // "‘We counted 42 bodies,’ |added Omar"
  const quoted = isAt(tokens, before, W.apostrophe) && isAt(tokens, before - 1, W.comma)
  if (before >= first && !quoted && !isAt(tokens, before, W.comma | W.quoteMark | W.dash)) return null
  return nameRight(tokens, text, verb + 1, last)
}

/** "said the Observatory|, a monitor based in Britain", "said a witness|, reported Hama Radio", "said Omar Latif|, head of the council", "…|, Hama's deputy governor" */
const apposes = (tokens: Tokens, comma: number): boolean =>
  isAt(tokens, comma, W.comma) &&
  (APPOSES.has(wordAt(tokens, comma + 1)) ||
    INVERTS.has(wordAt(tokens, comma + 1)) ||
    TITLES.has(wordAt(tokens, comma + 1)) ||
    ofOwner(tokens, comma + 1))
const APPOSES = wordSet('a an the who which citing quoting of from his her its their')

/** "|Hama's deputy governor", "|Beit Hanoun's mayor" */
function ofOwner(tokens: Tokens, from: number): boolean {
  for (let i = from + 1; i <= from + 3; i++)
    if (isAt(tokens, i, W.apostrophe)) return wordAt(tokens, i + 1) === 's' && adjoins(tokens, i + 1)
  return false
}

/** "said |one of the workers" */
const isOneOf = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === 'one' && wordAt(tokens, i + 1) === 'of'
