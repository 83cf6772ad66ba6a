import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isOutlet } from './bodies-and-outlets.js'
import { CITES, CLAIMS } from './saying-words.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import { BODIES, COUNTS, MEDIA, SOURCES, type SpeakerName } from './speaker-words.js'
import { TITLES } from './titles.js'

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

export const saying = (
  name: SpeakerName,
  reach: Saying['reach'],
  first: number,
  last: number,
  until: number,
  denies: boolean,
  told: string | null,
): Saying => ({ name, reach, first, last, until, denies, told })

export function accordingTo(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  const at = wordAt(tokens, i) === 'per' ? i + 1 : i + 2
  // "according to what |the ministry| said"
  const told = wordAt(tokens, at) === 'what'
  const name = nameRight(tokens, text, told ? at + 1 : at, last)
  if (told && !(name && isAt(tokens, name.last + 1, W.saying | W.have))) return null
  if (!name || inBrackets(tokens, i, first) || OWN_WORDS.test(name.words) || isHarm(tokens, name)) return null
  // "12 dead, |based on accounts by witnesses", but "|based on the map", "|based in the town"
  const opensClause = i === first || isAt(tokens, i - 1, W.comma)
  if (wordAt(tokens, i) === 'based' && !(opensClause && isAccount(tokens, name))) return null
  // "12 dead, |per Hama Radio", but "ten |per day"
  if (wordAt(tokens, i) === 'per' && !opensPer(tokens, i, first)) return null
  // "However, |according to"
  const opens =
    i <= first + 1 ||
    (i <= first + 3 && isAt(tokens, i - 1, W.comma) && lexAt(tokens, i - 2).outcome === null) ||
    isAt(tokens, i - 1, W.and | W.stop) ||
    // "“12 died,” according to the mayor, |who", but "“12 died,” |according to the mayor."
    (isAt(tokens, i - 1, W.quoteMark) && name.last < last - 1) ||
    // "reported|, based on a claim by the rebels, that"
    (isAt(tokens, name.last + 1, W.comma) && wordAt(tokens, name.last + 2) === 'that') ||
    // "reported that|, according to"
    (isAt(tokens, i - 1, W.comma) && wordAt(tokens, i - 2) === 'that') ||
    // "as |per the ministry" closes what it says
    (isAt(tokens, i - 1, W.subordinator) && (wordAt(tokens, i - 1) !== 'as' || i <= first + 1))
  return {
    name,
    reach: opens ? 'behind' : 'around',
    first: i,
    last: told ? name.last + 1 : appositionBehind(tokens, text, name),
    until: last,
    denies: false,
    told: null,
  }
}

/** "according to Omar Latif|, a doctor at the hospital,": where what is said of a person aside ends. */
function appositionBehind(tokens: Tokens, text: string, { first, last }: SpeakerName): number {
  const noun = isAt(tokens, last + 2, W.determiner) ? last + 3 : last + 2
  const person = isCapital(text, tokens[first]) && first < last
  if (!person || !isAt(tokens, last + 1, W.comma) || !TITLES.has(wordAt(tokens, noun))) return last
  for (let i = noun + 1; i < noun + 14; i++) {
    if (isAt(tokens, i, W.comma)) return i
    if (isAt(tokens, i, W.stop | W.be | W.have | W.and) || wordAt(tokens, i) === '.') return last
  }
  return last
}

/** "12 dead, |per Hama Radio", "as |per Hama Radio" */
const opensPer = (tokens: Tokens, i: number, first: number): boolean =>
  i === first || isAt(tokens, i - 1, W.comma | W.dash | W.hyphen) || wordAt(tokens, i - 1) === 'as'

/** "according to what |we received", "according to |the lunar calendar": nobody who speaks */
const OWN_WORDS = /(^| )(we|i|calendar|law|custom|tradition)$/i

/** "|accounts by witnesses", "|posts from relatives" */
function isAccount(tokens: Tokens, { first, last }: SpeakerName): boolean {
  let told = false
  for (let i = first; i <= last; i++) {
    if (SOURCES.has(wordAt(tokens, i)) && !MEDIA.has(wordAt(tokens, i))) return true
    if (told && /^(by|from|of)$/.test(wordAt(tokens, i))) return true
    told ||= MEDIA.has(wordAt(tokens, i)) || COUNTS.has(wordAt(tokens, i)) || CLAIMS.has(wordAt(tokens, i))
  }
  return false
}

/** "likely to rise, according to |the serious injuries" */
const isHarm = (tokens: Tokens, { last }: SpeakerName): boolean => lexAt(tokens, last).outcome?.form === 'noun'

/** "(aged 65 |according to her school)" speaks of the age alone. */
function inBrackets(tokens: Tokens, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 12; at--) {
    if (isAt(tokens, at, W.closer)) return false
    // "nine people (|according to the army)" speaks of them
    if (isAt(tokens, at, W.opener)) return at < i - 1
  }
  return false
}

/** "Reuters reported, citing |a doctor"; "quoted |the minister as saying" */
export function citing(
  tokens: Tokens,
  text: string,
  i: number,
  first: number,
  last: number,
  previous: Saying | undefined,
): Saying | null {
  const name = nameRight(tokens, text, i + 1, last)
  // "reported it, |citing four casualties"
  if (!name || isHarm(tokens, name) || lexAt(tokens, name.last).noun?.metric) return null
  // "…, reports |Hama Radio, citing", "…, Hama Radio |reports with reference to"
  const closed = previous?.reach === 'around' && previous.last >= i - 3 && reports(tokens, previous)
  // "AFP, which |cited a medic, reported"
  const outlet = closed ? previous.name : nameLeft(tokens, text, citedAside(tokens, i) ? i - 3 : i - 1, first)
  // "the ministry, citing hospitals, reported": the verb behind has its subject
  // "Hama Radio reported |nine deaths, quoting a doctor"
  const counts = previous && outlet && lexAt(tokens, outlet.first).number !== null
  if (outlet && !counts && !/^(quoted|quotes|cited|cites)$/.test(wordAt(tokens, i)) && !isOutlet(outlet)) return null
  // "nine died, with Reuters |citing a doctor as saying that two were hurt"
  const apart = outlet !== null && wordAt(tokens, outlet.first - 1) === 'with' && wordAt(tokens, name.last + 1) === 'as'
  return {
    name,
    reach: apart ? 'behind' : 'around',
    first: i,
    last: name.last,
    until: last,
    denies: false,
    told: outlet && isOutlet(outlet) ? outlet.words : null,
  }
}

/** "AFP, which |cited a medic, reported" */
const citedAside = (tokens: Tokens, verb: number): boolean =>
  isAt(tokens, verb - 1, W.relative) &&
  isAt(tokens, verb - 2, W.comma) &&
  /^(cite|quote)[ds]$/.test(wordAt(tokens, verb))

/** Whether the verb is an outlet's: ", |reports Hama Radio". */
const reports = (tokens: Tokens, { first, last }: Saying): boolean =>
  REPORTS.has(wordAt(tokens, first)) || REPORTS.has(wordAt(tokens, last))
const REPORTS = wordSet('reports reported writes wrote')

export function toldAt(
  tokens: Tokens,
  text: string,
  from: number,
  last: number,
): { last: number; agency: string | null } | null {
  const hearer = nameRight(tokens, text, from, last)
  if (!hearer) return HEARERS.has(wordAt(tokens, from)) ? { last: from, agency: null } : null
  // "told Reuters |Israel had killed nine"
  if (isAt(tokens, from, W.agency) && hearer.last > from && isAt(tokens, hearer.last + 1, W.have | W.be | W.modal))
    return { last: from, agency: text.slice(tokens[from]?.start, tokens[from]?.end) }
  // "told |the Security Council"
  if (BODIES.has(wordAt(tokens, hearer.last))) return { last: hearer.last, agency: null }
  const named = isCapital(text, tokens[hearer.first]) || hearer.agency || isCapital(text, tokens[hearer.first + 1])
  return {
    last: hearer.last,
    agency: named || /agency|newspaper|television|radio/i.test(hearer.words) ? hearer.words : null,
  }
}

/** Hearers in one word: "told |parliament" */
const HEARERS = wordSet('parliament congress me us him her them court')

/** "… 25 dead, |while Hama Radio, quoting": another outlet's citing. */
function turns(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TURNS.has(wordAt(tokens, i))) return true
  return false
}
const TURNS = wordSet('while whereas but though although')

/** "SANA reported, citing a doctor", "SANA, citing a doctor, |said": the doctor said it, SANA relayed it; takes what it merges with off the list. */
export function relayed(tokens: Tokens, found: Saying, cited: Saying | undefined, sayings: Saying[]): Saying {
  const before = sayings.at(-1)
  if (cited && !(found.told && turns(tokens, cited.last + 1, found.first))) {
    sayings.pop()
    // "SANA |reported that three died, citing a doctor"
    const apart = cited.reach === 'behind' && found.first > cited.last + 2
    return { ...cited, name: found.name, told: cited.name.words, last: apart ? cited.last : found.last }
  }
  if (!before || !isOutlet(found.name)) return found
  // "SANA, |which cited a doctor, said"; but "SANA |cited a doctor and said"
  if (!CITES.has(wordAt(tokens, before.first)) && !citedAside(tokens, before.first)) return found
  // "Citing a doctor, SANA |said"
  const opens = before.told === null && found.name.first <= before.last + 2
  if (!opens && before.told !== found.name.words) return found
  sayings.pop()
  return { ...found, name: before.name, told: found.name.words }
}
