import { skipAdverbs } from '../metric/auxiliaries.js'
import { NOUN_LIKE } from '../words/function-words.js'
import { CUE, countsAt, isAt, isCapital, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { ACRONYM } from './acronym.js'
import { type Saying, saying } from './citations.js'
import { endsClause } from './saying-ends.js'
import { subjectBehind } from './saying-inverted.js'
import { ownCount } from './saying-subjects.js'
import { closedBy, endOfClause, endOfComplement, ofHarm } from './saying-verbs.js'
import { GERUNDS, ISSUED, NAMES, SEES, SHARED } from './saying-words.js'
import { speaksOfDeed } from './says-of-deed.js'
import { ENDS_WORDS, saysThat } from './says-that.js'
import { subjectOf } from './sentence-subject.js'
import { nameLeft } from './speaker-left.js'
import { MEDIA, type SpeakerName } from './speaker-words.js'

const REGISTERS = wordSet('reported recorded registered confirmed')

/** A verb of saying at token `i` of the sentence `first`–`last`, and the saying before it. */
export interface Verb {
  readonly tokens: Tokens
  readonly text: string
  readonly i: number
  readonly word: string
  readonly first: number
  readonly last: number
  readonly previous: Saying | undefined
  readonly denies: boolean
}

/** Where the verb and whom it was said to end, and an agency that was told: "told |Reuters". */
export interface Hearer {
  readonly end: number
  readonly agency: string | null
}

/** What the one named before the verb says with it. */
export function ofName(
  verb: Verb,
  name: SpeakerName,
  before: number,
  chained: boolean,
  { end, agency }: Hearer,
): Saying | null {
  const { tokens, text, i, word, first, last, previous, denies } = verb
  // "photographs widely |posted on social media"
  if (SHARED.has(word) && MEDIA.has(wordAt(tokens, skipAdverbs(tokens, before)))) return null
  if (isCue(tokens, i, CUE.that) && !saysThat(tokens, i) && !isAt(tokens, name.first - 1, ENDS_WORDS)) return null
  if (/^this (assessment|article|page)$/i.test(name.words)) return null
  // "blamed for what officials |say are dozens of deaths": that alone is theirs
  if (wordAt(tokens, name.first - 1) === 'what')
    return saying(name, 'behind', name.first, end, endOfComplement(tokens, end, last), denies, agency)
  // "according to the agency, Sindh |reported four deaths": where they died
  if (previous && REGISTERS.has(word) && wordAt(tokens, previous.first) === 'according' && countsAt(tokens, end + 1))
    if (name.first === name.last && isCapital(text, tokens[name.last]) && !name.agency && !ACRONYM.test(name.words))
      return null
  // "the province |recorded the highest toll"
  if (word === 'recorded' && lexAt(tokens, name.last).width > 0) return null
  // "The army issued a statement |saying": the army says it
  if (GERUNDS.has(word) && ISSUED.test(name.words)) {
    const issuer = subjectOf(tokens, text, first, i)
    if (issuer) return saying(issuer, 'behind', i, end, last, denies, agency)
  }
  // "he said the provisional toll |indicates 12 dead", "he said his men |saw 12 bodies": his word
  if (
    previous &&
    (SEES.has(word) || word === 'established' || chained || ownCount(tokens, name, word)) &&
    name.first > previous.last
  )
    return null
  if (isAt(tokens, name.last, W.toll) && (previous ? /^th(e|is|at) /i : /^th(is|at) /i).test(name.words)) return null
  // "the 21 members |that the monitor found to have been killed", "two men, |who some outlets said may have been civilians,"
  const relates = isAt(tokens, name.first - 1, W.relative)
  const gap = relates && isAt(tokens, end + 1, W.modal | W.be | W.have)
  const relative = relates && (gap || !isAt(tokens, name.first - 2, W.saying | W.comma | W.and))
  if (relative && !ofHarm(tokens, end)) return null
  // "the war that the UN |says has killed 12": what stands before the relative is no figure
  const ofFigure =
    relative &&
    !(gap && lexAt(tokens, name.first - 2).noun?.kind !== 'person' && !isAt(tokens, name.first - 2, W.comma))
  const deed = speaksOfDeed(tokens, i)
  const opens = opensQuote(tokens, end + 1) && end + 1 < last && !isAt(tokens, name.first - 1, W.comma | W.quoteMark)
  // "|As the ministry reported, 12 have died"
  const leads = name.first === first + 1 && wordAt(tokens, first) === 'as'
  const around =
    (ofFigure || admitsHarm(tokens, name.first, end) || endsClause(tokens, end, last)) &&
    name.first > first &&
    !deed &&
    !opens &&
    !leads
  const until = leads
    ? last
    : deed
      ? end
      : NAMES.has(word)
        ? endOfClause(tokens, end, last)
        : closedBy(tokens, name.first, first, end, last)
  return saying(name, around ? 'around' : 'behind', name.first, end, until, denies, agency)
}

/** "said|: “12", "that a nurse claimed|, “12" */
const opensQuote = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === ':' || (isAt(tokens, i, W.comma) && isAt(tokens, i + 1, W.quoteMark))

/** "the 40 civilians |the coalition has admitted killing since": those before it are whom it tells of. */
function admitsHarm(tokens: Tokens, name: number, end: number): boolean {
  const verb = wordAt(tokens, end + 1) === 'to' ? end + 2 : end + 1
  if (lexAt(tokens, verb).outcome?.form !== 'gerund') return false
  const { noun } = lexAt(tokens, isAt(tokens, name - 1, W.determiner) ? name - 2 : name - 1)
  const told = noun?.kind === 'person' && noun.plural
  return (
    told &&
    !countsAt(tokens, verb + 1) &&
    isAt(tokens, verb + 1, W.preposition | W.comma | W.stop | W.be | W.subordinator | W.verb)
  )
}

/** What a verb says that has no name before it: its subject stands behind it, or in the saying before, or opens the sentence. */
export function ofNoName(verb: Verb, before: number, { end, agency }: Hearer): Saying | null {
  const { tokens, text, i, word, first, last, previous, denies } = verb
  const right = subjectBehind(tokens, text, i, before, first, last)
  if (right && before >= first) return saying(right, 'around', i, right.last, last, denies, agency)
  // "Hama Radio quoted the ministry and |said": the radio
  const teller =
    previous?.told && wordAt(tokens, before) === 'and' ? nameLeft(tokens, text, previous.first - 1, first) : null
  if (teller) return saying(teller, 'behind', i, end, last, denies, null)
  if (previous) {
    // "… and added that", "…, saying that": the subject before; "dismissed as lies |claims that": still denied
    const still = denies || (previous.denies && NOUN_LIKE.has(word))
    return saying(previous.name, 'behind', i, end, last, still, previous.told)
  }
  const opens = GERUNDS.has(word) || /^(and|but)$/.test(wordAt(tokens, before))
  const opening = opens ? subjectOf(tokens, text, first, i) : null
  return opening && saying(opening, 'behind', i, end, last, denies, agency)
}
