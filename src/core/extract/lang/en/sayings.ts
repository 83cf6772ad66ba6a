import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from './lex.js'
import type { Sheet } from './sheet.js'
import { isOutlet, nameLeft, nameRight, type SpeakerName } from './speaker-name.js'
import { NOUN_LIKE } from './words/function-words.js'

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

const DENIALS = wordSet(
  'denied denies deny denying rejected rejects reject rejecting refuted refutes disputed disputes dismissed dismisses',
)
/** Verbs that stand before their subject behind a quotation: ", |said the mayor". */
const INVERTS = wordSet(
  'said says added announced reported reports told wrote tweeted tweets explained warned confirmed',
)
/** Verbs that say a number only of a toll: "put the toll at 12", "gave a figure of nine". */
const OF_TOLL = wordSet('put puts putting placed places placing gave gives giving')
const CITES = wordSet('citing quoting')
const TELLS = wordSet('told tells tell telling')
const GERUNDS = wordSet(
  'insisting naming giving placing putting saying stating announcing noting confirming claiming telling writing adding estimating declaring denying rejecting citing quoting reporting identifying providing tweeting posting',
)

/** The sayings of the tokens `first`–`last`, in order. */
export function readSayings({ tokens, text }: Sheet, first: number, last: number): Saying[] {
  const sayings: Saying[] = []
  for (let i = first; i <= last; i++) {
    const word = wordAt(tokens, i)
    const saying =
      word === 'according' && wordAt(tokens, i + 1) === 'to'
        ? accordingTo(tokens, text, i, first, last)
        : isAt(tokens, i, W.saying) || word === 'providing'
          ? verbAt(tokens, text, i, first, last, sayings.at(-1))
          : null
    if (!saying) continue
    const cited = CITES.has(word) ? sayings.at(-1) : undefined
    if (cited && !cited.name.anaphor && !isOutlet(cited.name)) {
      // "the council said, citing witnesses": the council's own word
      i = Math.max(i, saying.last)
      continue
    }
    // "SANA reported, citing a doctor": the doctor said it, SANA relayed it
    if (cited) sayings.pop()
    sayings.push(cited ? { ...cited, name: saying.name, told: cited.name.words, last: saying.last } : saying)
    i = Math.max(i, saying.last)
  }
  const credit = sayings.length === 0 ? creditAt(tokens, text, first, last) : null
  if (credit) sayings.push(credit)
  return sayings
}

/** A headline's credit: "Nine killed in strikes - |monitor". */
function creditAt(tokens: Tokens, text: string, first: number, last: number): Saying | null {
  for (let i = last - 1; i > first && i >= last - 4; i--) {
    if (!isAt(tokens, i, W.dash | W.hyphen)) {
      if (tokens[i]?.kind !== 'word') return null
      continue
    }
    if (adjoins(tokens, i) || adjoins(tokens, i + 1)) return null
    const name = nameRight(tokens, text, i + 1, last)
    return name?.last === last
      ? { name, reach: 'around', first: i, last, until: last, denies: false, told: null }
      : null
  }
  return null
}

function accordingTo(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const name = nameRight(tokens, text, i + 2, last)
  if (!name || inBrackets(tokens, i, first)) return null
  const opens = i <= first + 1 || isAt(tokens, i - 1, W.and | W.subordinator | W.quoteMark)
  return { name, reach: opens ? 'behind' : 'around', first: i, last: name.last, until: last, denies: false, told: null }
}

/** "(aged 65 |according to her school)" speaks of the age alone. */
function inBrackets(tokens: Tokens, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 12; at--) {
    if (isAt(tokens, at, W.closer)) return false
    if (isAt(tokens, at, W.opener)) return true
  }
  return false
}

function verbAt(
  tokens: Tokens,
  text: string,
  i: number,
  first: number,
  last: number,
  previous: Saying | undefined,
): Saying | null {
  const word = wordAt(tokens, i)
  if (word === 'citing' || word === 'quoting' || (word === 'quoted' && wordAt(tokens, i - 1) !== 'was'))
    return citing(tokens, text, i, first, last)
  if (isCapital(text, tokens[i]) && i > first) return null
  if (OF_TOLL.has(word) && !tollBehind(tokens, i)) return null
  if (word === 'spoke' && wordAt(tokens, i + 1) !== 'of') return null
  // "declined to be |named", "a man named |Selim"
  if (word === 'named' && wordAt(tokens, i - 1) === 'be') return null
  if (word === 'named' && isCapital(text, tokens[i + 1])) return null
  let before = i - 1
  while (
    before >= first &&
    ((isAt(tokens, before, W.adverb) && !adjoins(tokens, before)) || wordAt(tokens, before) === 'first') &&
    !isAt(tokens, before, W.determiner)
  )
    before--
  if (NOUN_LIKE.has(word) && isNoun(tokens, before, i)) return null
  const by = wordAt(tokens, i + 1) === 'by' && !/^(tele)?phone$/.test(wordAt(tokens, i + 2))
  if (isAt(tokens, before, W.be) || by) return passive(tokens, text, i, first, last)
  while (before >= first && isAt(tokens, before, W.have | W.modal | W.adverb)) before--
  const shape = { last: i, until: last, denies: DENIALS.has(word), told: null }
  if (wordAt(tokens, before) === 'to') {
    const name = nameLeft(tokens, text, before - 1, first)
    return name && isCapital(text, tokens[before - 1]) ? { ...shape, name, reach: 'behind', first: name.first } : null
  }
  // "X reported on the raid, |stating that": the one who spoke before
  if (GERUNDS.has(word) && isAt(tokens, before, W.comma)) {
    const name = previous?.name ?? subjectOf(tokens, text, first, i)
    return name && { ...shape, name, told: previous?.told ?? null, reach: 'behind', first: i }
  }
  const told = TELLS.has(word) ? toldAt(tokens, text, i + 1, last) : null
  if (told) Object.assign(shape, { last: told.last, told: told.agency })
  // "…, reports |Hama Radio" at the sentence's end
  const closing =
    INVERTS.has(word) && !TELLS.has(word) && isAt(tokens, before, W.comma) ? nameRight(tokens, text, i + 1, last) : null
  if (closing && (closing.last === last || (closing.last === last - 1 && wordAt(tokens, last) === '.')))
    return { ...shape, name: closing, reach: 'around', first: i, last: closing.last }
  const name =
    isAt(tokens, before, W.subordinator | W.and) && !isAt(tokens, before, W.relative)
      ? null
      : nameLeft(tokens, text, before, first)
  // "The army issued a statement |saying": the army says it
  if (name && GERUNDS.has(word) && /^(statement|report|message|communique)$/.test(wordAt(tokens, before))) {
    const issuer = subjectOf(tokens, text, first, i)
    if (issuer) return { ...shape, name: issuer, reach: 'behind', first: i }
  }
  if (name) {
    const around = endsClause(tokens, shape.last, last) && name.first > first
    const until = closedBy(tokens, name.first, first, shape.last, last)
    return { ...shape, name, reach: around ? 'around' : 'behind', first: name.first, until }
  }
  // ", said the ministry"
  const right =
    !INVERTS.has(word) ||
    GERUNDS.has(word) ||
    (before >= first && !isAt(tokens, before, W.comma | W.quoteMark | W.dash))
      ? null
      : nameRight(tokens, text, i + 1, last)
  if (right && before >= first) return { ...shape, name: right, reach: 'around', first: i, last: right.last }
  // "… and added that", "…, saying that": the subject before
  if (previous) return { ...shape, name: previous.name, told: previous.told, reach: 'behind', first: i }
  const opening = GERUNDS.has(word) || wordAt(tokens, before) === 'and' ? subjectOf(tokens, text, first, i) : null
  return opening && { ...shape, name: opening, reach: 'behind', first: i }
}

const BASE_FORMS = wordSet('report claim post note estimate name record list document tweet detail mention comment')
const PLURAL_NOUNS = wordSet('posts records lists documents reports claims')
const PLURALS = wordSet('police people they we you i media men women')

/** "officials |report", but "the command |post", "an army |report": a singular noun before the bare form makes it a noun. */
const bareVerb = (tokens: Tokens, before: number): boolean =>
  PLURALS.has(wordAt(tokens, before)) || wordAt(tokens, before).endsWith('s') || wordAt(tokens, before) === 'to'

/** "early |reports said": a verb of saying right behind makes it the subject. */
const speaksNext = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i + 1, W.saying) && !NOUN_LIKE.has(wordAt(tokens, i + 1))

const LOSSES = wordSet('losses casualties dead deaths fatalities')

/** "gave |a death toll of", "put |the number of dead at" */
function tollBehind(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 5; i++) {
    if (isAt(tokens, i, W.toll) || LOSSES.has(wordAt(tokens, i))) return true
    if (isAt(tokens, i, W.comma | W.stop | W.preposition)) return false
  }
  return false
}

/** "the |report", "several |claims", "the ministry's |claim" are nouns. */
const isNoun = (tokens: Tokens, before: number, i: number): boolean =>
  isAt(tokens, before, W.determiner | W.possessive | W.adjective | W.preposition | W.saying) ||
  (isAt(tokens, before, W.and) && wordAt(tokens, i + 1) !== 'that') ||
  lexAt(tokens, before).number !== null ||
  // "12 command |posts"
  (PLURAL_NOUNS.has(wordAt(tokens, i)) &&
    (lexAt(tokens, before - 1).number !== null || tokens[before - 1]?.kind === 'digits')) ||
  (wordAt(tokens, before) === 's' && isAt(tokens, before - 1, W.apostrophe)) ||
  /^(of|from|by|about|on)$/.test(wordAt(tokens, i + 1)) ||
  before < 0 ||
  speaksNext(tokens, i) ||
  (BASE_FORMS.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) !== 'that' && !bareVerb(tokens, before))

/** "it was reported by |the ministry that"; without "by" nobody is named, which ends what the speaker before said. */
function passive(tokens: Tokens, text: string, i: number, _first: number, last: number): Saying | null {
  const shape = { first: i, last: i, until: last, denies: false, told: null }
  for (let at = i + 1; at <= last && at <= i + 14; at++) {
    if (wordAt(tokens, at) === 'that') return { ...shape, name: NOBODY, reach: 'behind' }
    if (isAt(tokens, at, W.subordinator | W.be | W.quoteMark)) return null
    if (wordAt(tokens, at) !== 'by') continue
    const name = nameRight(tokens, text, at + 1, last)
    return name && { ...shape, name, reach: 'around', last: name.last }
  }
  return null
}

const NOBODY: SpeakerName = { words: '', first: 0, last: 0, anaphor: false, agency: false }

/** "Reuters reported, citing |a doctor"; "quoted |the minister as saying" */
function citing(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const name = nameRight(tokens, text, i + 1, last)
  if (!name) return null
  const outlet = nameLeft(tokens, text, i - 1, first)
  // "the ministry, citing hospitals, reported": the verb behind has its subject
  if (outlet && !isOutlet(outlet)) return null
  return {
    name,
    reach: 'around',
    first: i,
    last: name.last,
    until: last,
    denies: false,
    told: outlet?.words ?? null,
  }
}

function toldAt(
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

/** Whether nothing of substance follows the verb: "…, he said.", "…, she said on Monday", "…, it said in a statement". */
function endsClause(tokens: Tokens, verb: number, last: number): boolean {
  const next = verb + 1
  if (next > last) return true
  const { is, weekday, month } = lexAt(tokens, next)
  if (wordAt(tokens, next) === '.' || is & (W.comma | W.stop | W.dash) || weekday >= 0 || month > 0) return true
  return (
    /^(in|on|by|to|via|late|early|earlier|after|during|at|yesterday|today)$/.test(wordAt(tokens, next)) &&
    !behindSpeaksOn(tokens, next, last)
  )
}

/** "said on Monday| that 12 …" */
function behindSpeaksOn(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i <= last && i <= from + 12; i++) {
    const { is, outcome, number } = lexAt(tokens, i)
    if (is & W.comma) return false
    if (wordAt(tokens, i) === 'that' || (outcome !== null && outcome.form !== 'noun') || number !== null) return true
    if (is & (W.be | W.have)) return true
  }
  return false
}

/** A clause that "though" or "while" opens ends at its comma. */
function closedBy(tokens: Tokens, subject: number, first: number, verb: number, last: number): number {
  if (!isAt(tokens, first, W.subordinator) || subject > first + 3) return last
  for (let i = verb + 1; i < last; i++)
    if (isAt(tokens, i, W.comma) && !isAt(tokens, i + 1, W.including | W.and) && wordAt(tokens, i + 1) !== 'among')
      return i
  return last
}

/** The sentence's opening noun phrase: "The army issued a statement saying". */
function subjectOf(tokens: Tokens, text: string, first: number, limit: number): SpeakerName | null {
  for (let i = first; i < limit; i++) {
    if (!isAt(tokens, i, W.verb | W.have | W.be) || isCapital(text, tokens[i])) continue
    return adjoins(tokens, i) ? null : nameLeft(tokens, text, i - 1, first)
  }
  return null
}
