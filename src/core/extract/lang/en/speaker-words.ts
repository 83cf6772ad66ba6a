import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from './lex.js'
import { PLACE_KINDS } from './words/place-kinds.js'

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

const PRONOUNS = wordSet('he she it they')
const ANAPHORIC = wordSet(
  'source sources spokesman spokeswoman spokesperson official officials statement report agency ministry minister post user organisation organization group outlet army military doctor witness governor colonel general police',
)
/** Bodies that are named in full once and by their kind from then on. */
export const BODIES = wordSet('army military police ministry hospital')

export function named(
  tokens: Tokens,
  text: string,
  first: number,
  last: number,
  from: number,
  to: number,
): SpeakerName | null {
  const opening = wordAt(tokens, first)
  if (first === last && (isAt(tokens, first, W.pronoun | W.relative) || opening === 'that' || opening === 'this')) {
    return PRONOUNS.has(opening) ? { words: opening, first: from, last: to, anaphor: true, agency: false } : null
  }
  if (
    opening === 'it' ||
    opening === 'there' ||
    opening === 'no' ||
    (isAt(tokens, first, W.preposition) && !isCapital(text, tokens[first]))
  )
    return null
  if (
    first === last &&
    (isAt(tokens, first, W.adverb | W.be | W.have | W.saying) || tokens[first]?.kind !== 'word') &&
    !isCapital(text, tokens[first])
  )
    return null
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
    (last - first === 1 || (last - first === 2 && /^(news|same|press)$/.test(wordAt(tokens, first + 1)))) &&
    (opening === 'the' || opening === 'its' || opening === 'his' || opening === 'their' || opening === 'this')
  const agency = isAt(tokens, last, W.agency) && last - first <= 2
  return {
    words,
    first: from,
    last: to,
    anaphor: short && ANAPHORIC.has(wordAt(tokens, last)) && !isCapital(text, tokens[last]),
    agency,
  }
}

/** A stretch of tokens, both ends included. */
export type Piece = [number, number]

export const MEDIA = wordSet(
  'footage clip clips image images picture pictures photograph photographs post posts tweet tweets report video videos statement article caption message testimony photo photos account story interview briefing release',
)
const FRAMES = wordSet(
  'post statement tweet report facebook twitter x telegram instagram video interview article briefing conference phone telephone release media',
)

/** Cuts what names nobody: openings ("on Monday"), "a tweet from user |@name", "a relative named |X", "X| in a statement". */
export function trimmed(tokens: Tokens, text: string, from: number, to: number): Piece {
  let [first, last] = [from, to]
  for (let i = last; i >= first; i--) {
    const word = wordAt(tokens, i)
    if (
      ((word === 'named' || word === 'called') && !PLACE_KINDS.has(wordAt(tokens, i - 1))) ||
      ((word === 'user' || word === 'account') &&
        i < last &&
        (wordAt(tokens, i + 1) === '@' || isCapital(text, tokens[i + 1])))
    ) {
      first = i + 1
      break
    }
    if (
      (word === 'by' || word === 'from') &&
      i > first &&
      (MEDIA.has(wordAt(tokens, i - 1)) ||
        (word === 'by' && MEDIA.has(wordAt(tokens, i - 2))) ||
        MEDIA.has(wordAt(tokens, first + 1)) ||
        (word === 'by' && isAt(tokens, first, W.preposition)))
    ) {
      first = i + 1
      break
    }
  }
  for (let i = first + 1; i <= last; i++) {
    if (/^(in|on|via|during|through|by|at)$/.test(wordAt(tokens, i)) && framesBehind(tokens, i + 1, last)) last = i - 1
    else if (isAt(tokens, i, W.opener)) last = i - 1
  }
  // "14:20 |the governor"
  if (first < last && tokens[first]?.kind === 'digits' && wordAt(tokens, first - 1) === ':') first++
  // "a week ago |the Pentagon", "last week |the army"
  for (let i = first; i < last && i < first + 4; i++)
    if (wordAt(tokens, i) === 'ago' || (wordAt(tokens, i) === 'later' && lexAt(tokens, i - 1).noun?.kind === 'measure'))
      first = i + 1
  first = behindTime(tokens, first, last)
  // "in a statement |Colonel Haddad"
  const opening = wordAt(tokens, first)
  if (opening === 'in' || opening === 'on')
    for (let i = first + 1; i < last && i < first + 5; i++)
      if (MEDIA.has(wordAt(tokens, i)) && isCapital(text, tokens[i + 1])) first = i + 1
  if (wordAt(tokens, first) === 'both' && !isAt(tokens, first + 1, W.determiner) && isCapital(text, tokens[first + 1]))
    first++
  if (wordAt(tokens, first) === 'last' && lexAt(tokens, first + 1).noun?.kind === 'measure') first += 2
  while (
    first <= last &&
    ((isAt(tokens, first, W.and | W.adverb | W.comma | W.quoteMark | W.closer) && !isEdition(tokens, first)) ||
      /^(but|with|as)$/.test(wordAt(tokens, first))) &&
    !isAt(tokens, first, W.determiner)
  )
    first++
  while (first <= last && isAt(tokens, last, W.comma | W.adverb | W.closer | W.preposition) && !adjoins(tokens, last))
    last--
  return [first, last]
}

/** "|later reports", "|earlier posts" */
const isEdition = (tokens: Tokens, i: number): boolean =>
  EDITIONS.has(wordAt(tokens, i)) && PRINTS.has(wordAt(tokens, i + 1))
const EDITIONS = wordSet('later earlier early initial')
const PRINTS = wordSet('reports sources posts accounts figures statements')

/** "On the 12th October |most sources", "By evening |the ministry": behind the time that opens the sentence. */
function behindTime(tokens: Tokens, first: number, last: number): number {
  if (!OPENS_TIME.has(wordAt(tokens, first))) return first
  for (let i = first + 1; i < last && i <= first + 5; i++) {
    const { month, weekday } = lexAt(tokens, i)
    if (month === 0 && weekday < 0 && !HOURS.has(wordAt(tokens, i))) continue
    let at = i + 1
    while (
      at < last &&
      (tokens[at]?.kind === 'digits' || isAt(tokens, at, W.comma) || /^(st|nd|rd|th)$/.test(wordAt(tokens, at)))
    )
      at++
    return wordAt(tokens, at) === 'of' ? first : at
  }
  return first
}
const OPENS_TIME = wordSet('on in by at during')
const HOURS = wordSet('morning afternoon evening night dawn noon midday midnight day')

export function framesBehind(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i <= last && i < from + 4; i++) {
    const { weekday, month } = lexAt(tokens, i)
    if (FRAMES.has(wordAt(tokens, i)) || weekday >= 0 || month > 0) return true
  }
  return false
}

const INSTITUTION =
  /\b(ministry|minister|council|army|military|police|government|governor|hospital|union|office|authority|authorities|department|nations|officials?|spokes\w+|commission|command|general|president|mayor|group|organi[sz]ation|committee|observatory|crescent|cross|un|doctors?|sources?)\b/i

/** Whether a name is an outlet's, which passes on what others say: "SANA", "Al Mada", "state television". */
export const isOutlet = ({ words, agency }: SpeakerName): boolean =>
  agency ||
  (!INSTITUTION.test(words) &&
    (/^[A-Z@]/.test(words) || /\b(television|tv|radio|newspaper|agency|media|channel)\b/i.test(words)))
