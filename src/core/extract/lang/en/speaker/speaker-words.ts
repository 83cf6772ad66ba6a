import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Longest speaker phrase, in tokens. */
export const LONGEST = 30
/** The words that name a speaker: tokens `first`–`last` of the whole phrase, `words` its shortest naming form. */
export interface SpeakerName {
  readonly words: string
  readonly first: number
  readonly last: number
  /** A pronoun or "the source": named before. */
  readonly anaphor: boolean
  /** A news agency. */
  readonly agency: boolean
}

export const MEDIA = wordSet(
  'footage clip clips image images picture pictures photograph photographs post posts tweet tweets report video videos statement statements messages article caption message testimony photo photos account story interview briefing release letter memo document research investigation inquiry study analysis',
)
/** "figures from |the ministry", "a tally by |the agency" */
export const COUNTS = wordSet(
  'figures data statistics numbers tally tallies count counts toll records registers list lists estimate estimates information database update updates figure',
)
/** What an outlet or body that speaks is called, as the last word of its name. */
export const SPEAKING_HEADS = wordSet(
  'agency news radio tv television channel media press network page ministry hospital sources observatory crescent monitor',
)

/** Those who tell, by what they are. */
export const SOURCES = wordSet(
  'sources source outlets users accounts agencies agency channels sites websites pages posts reports media relatives members friends residents neighbours neighbors witnesses activists journalists officials doctors medics workers rescuers officers authorities organisations organizations groups others individuals people',
)

export const PRONOUN = /^(he|she|it|they|him|them)$/i
const PRONOUNS = wordSet('he she it they him them')
/** Pronouns that are the subject of a clause, and no part of a name. */
export const SUBJECTS = wordSet('he she they it')
/** Bodies that are named in full once and by their kind from then on. */
const KINDS_OF_BODIES =
  'army military police ministry hospital committee council network observatory mission commission charity monitor authority department union office movement coalition militia brigade'
export const BODIES = wordSet(KINDS_OF_BODIES)
const ANAPHORIC = wordSet(
  `${KINDS_OF_BODIES} source sources spokesman spokeswoman spokesperson official officials statement report agency minister post user organisation organization group outlet doctor witness governor colonel general officer`,
)

/** "…, |reports say" */
export const PRINTED = wordSet('reports posts records documents estimates figures counts')

export function named(
  tokens: Tokens,
  text: string,
  first: number,
  last: number,
  from: number,
  to: number,
): SpeakerName | null {
  const opening = wordAt(tokens, first)
  if (first === last && /^(an?|the)$/.test(opening)) return null
  if (isNobody(tokens, text, first, last)) return null
  // "some said three died while |others reported two"
  if (first === last && opening === 'others')
    return { words: opening, first: from, last: to, anaphor: false, agency: false }
  if (first === last && (isAt(tokens, first, W.pronoun | W.relative) || opening === 'that' || opening === 'this')) {
    return PRONOUNS.has(opening) ? { words: opening, first: from, last: to, anaphor: true, agency: false } : null
  }
  if (
    opening === 'it' ||
    opening === 'there' ||
    opening === 'no' ||
    opening === 'contrary' ||
    (isAt(tokens, first, W.preposition) &&
      // "|at least two residents"
      wordAt(tokens, first + 1) !== 'least' &&
      (!isCapital(text, tokens[first]) || !isCapital(text, tokens[first + 1])))
  )
    return null
  if (
    first === last &&
    (isAt(tokens, first, W.adverb | W.be | W.have) ||
      (isAt(tokens, first, W.saying) && !PRINTED.has(opening)) ||
      tokens[first]?.kind !== 'word') &&
    !isCapital(text, tokens[first])
  )
    return null
  // "the killed and |wounded add up to"
  if (first === last && lexAt(tokens, first).outcome !== null && !isCapital(text, tokens[first])) return null
  // "|at least seven reported": those counted, not who speaks
  if (lexAt(tokens, last).number !== null && !isCapital(text, tokens[last]) && !adjoins(tokens, last)) return null
  // "|the ministry|’s statement"
  if (
    opening === 'the' &&
    BODIES.has(wordAt(tokens, first + 1)) &&
    last === first + 4 &&
    MEDIA.has(wordAt(tokens, last))
  )
    return named(tokens, text, first, first + 1, from, to)
  const words = text.slice(tokens[first]!.start, tokens[last]!.end)
  const short =
    (last - first === 1 ||
      (last - first === 2 &&
        /^(news|same|press|official|police|army|military|hospital|security|health)$/.test(
          wordAt(tokens, first + 1),
        ))) &&
    (opening === 'the' || opening === 'its' || opening === 'his' || opening === 'their' || opening === 'this')
  const agency = isAt(tokens, last, W.agency) && last - first <= 2
  return {
    words,
    first: from,
    last: to,
    anaphor:
      ((short && !ofPlaceBefore(tokens, text, first)) || isDescribed(tokens, text, first, last)) &&
      ANAPHORIC.has(wordAt(tokens, last)) &&
      !isCapital(text, tokens[last]),
    agency,
  }
}

/** "|our volunteers" speak within a quotation; "|the number of victims" and "by |name" do not speak at all. */
function isNobody(tokens: Tokens, text: string, first: number, last: number): boolean {
  const opening = wordAt(tokens, first)
  if ((opening === 'our' || opening === 'my') && !/^(correspondent|reporter)$/.test(wordAt(tokens, last))) return true
  const number = opening === 'the' || opening === 'total' ? first + 1 : first
  if (NUMBERS.has(wordAt(tokens, number)) && wordAt(tokens, number + 1) === 'of' && opening !== 'a') return true
  // "who |visited the hospital", "|bringing the total": no name
  if (
    isAt(tokens, first, W.verb | W.gerund) &&
    !isCapital(text, tokens[first]) &&
    isAt(tokens, first + 1, W.determiner) &&
    first < last
  )
    return true
  if (LOSSES.has(wordAt(tokens, last)) && wordAt(tokens, last - 1) !== 'of') return true
  // "an earlier toll from |the blasts gave nine dead", "the toll of |the attack on a police post rose to 12"
  if (
    (isAttack(tokens, text, last) && !isTeller(tokens, endOfHead(tokens, first, last))) ||
    (opening === 'the' && isAttack(tokens, text, endOfHead(tokens, first, last)))
  )
    return true
  // "|including 21 confirmed as cholera", "|Overall, 12 confirmed"
  if (isAt(tokens, first, W.including) || (first === last && SUMS_UP.has(opening))) return true
  if (first < last || isCapital(text, tokens[first]) || tokens[first]?.kind !== 'word') return false
  return (
    !(
      opening.endsWith('s') ||
      isAt(tokens, first, W.pronoun | W.agency) ||
      ALONE.has(opening) ||
      SOURCES.has(opening)
    ) && lexAt(tokens, first).noun?.kind !== 'person'
  )
}
const isAttack = (tokens: Tokens, text: string, i: number): boolean =>
  lexAt(tokens, i).noun?.metric === 'strikes' && !isCapital(text, tokens[i])

/** "a |witness to the attack", "|survivors of the raid" */
const isTeller = (tokens: Tokens, i: number): boolean =>
  SEERS.has(wordAt(tokens, i)) || SOURCES.has(wordAt(tokens, i)) || lexAt(tokens, i).noun?.kind === 'person'
const SEERS = wordSet(
  'witness eyewitness eyewitnesses onlooker onlookers investigator investigators organiser organizer organisers organizers',
)

/** "the |attack on a police post": the last word before the preposition. */
function endOfHead(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (isAt(tokens, i, W.preposition)) return i - 1
  return last
}
const SUMS_UP = wordSet('overall altogether cumulatively globally nationally')
const NUMBERS = wordSet('number numbers total amount')
/** "most |casualties were reported from the town" */
const LOSSES = wordSet('casualties deaths fatalities injuries')
/** Those who speak without an article, in one word. */
const ALONE = wordSet(
  `${KINDS_OF_BODIES} media government another some most one intelligence opposition state coastguard navy watchdog agency union gardai gardaí`,
)

/** "drones fell over the region of Hama, |its governor said": of the region, whoever spoke before. */
function ofPlaceBefore(tokens: Tokens, text: string, its: number): boolean {
  if (wordAt(tokens, its) !== 'its' || !isAt(tokens, its - 1, W.comma)) return false
  for (let i = its - 2; i > its - 7; i--) {
    if (isAt(tokens, i, W.preposition) && isCapital(text, tokens[i + 1])) return true
    if (isAt(tokens, i, W.comma | W.stop) || wordAt(tokens, i) === '.') return false
  }
  return false
}

/** "|this volunteer relief group": somebody named before. */
function isDescribed(tokens: Tokens, text: string, first: number, last: number): boolean {
  if (wordAt(tokens, first) !== 'this' || last > first + 4) return false
  for (let i = first + 1; i <= last; i++) if (isCapital(text, tokens[i]) || tokens[i]?.kind !== 'word') return false
  return true
}

/** Behind a verb these begin whom it was said to: "|told to Reuters", "spoke |with AFP". */
export const TO_OR_WITH = wordSet('to with')
