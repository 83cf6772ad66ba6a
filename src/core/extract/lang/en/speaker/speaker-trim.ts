import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { behindBracket, isPart } from './behind-bracket.js'
import { behindPlace } from './behind-place.js'
import { framesBehind } from './frames.js'
import { belongsTo, servesIn, standsIn, worksAt } from './name-tails.js'
import { behindTime } from './opening-time.js'
import { CLAIMS } from './saying-words.js'
import { isPublished } from './speaker-published.js'
import { COUNTS, MEDIA, SPEAKING_HEADS } from './speaker-words.js'
import { behindTitle } from './titles.js'

/** A stretch of tokens, both ends included. */
export type Piece = [number, number]
const SEEN = wordSet('seen obtained reviewed viewed read examined consulted quoted cited')
/** "reporting from |@handle", "reports from |the agency"; but "reporting from Gaza" */
const speaksUp = (tokens: Tokens, first: number, last: number): boolean =>
  wordAt(tokens, first) === '@' || SPEAKING_HEADS.has(wordAt(tokens, last))
const COVERAGE = wordSet('reporting reports coverage accounts updates information word')
const TELLS_HOW = wordSet('in on via during through by at')

/** "the Facebook |page Hama Post", "a Telegram |channel", "a local |group" */
const isPage = (tokens: Tokens, i: number): boolean =>
  PAGES.has(wordAt(tokens, i)) && PLATFORMS.has(wordAt(tokens, i - 1))
const PAGES = wordSet('page channel group')
const PLATFORMS = wordSet('facebook telegram whatsapp youtube instagram twitter media local community neighbourhood')

/** What somebody brings out: "a |post by", "|figures from". */
const bringsOut = (tokens: Tokens, i: number): boolean =>
  MEDIA.has(wordAt(tokens, i)) || COUNTS.has(wordAt(tokens, i)) || CLAIMS.has(wordAt(tokens, i))

/** "figures |released on Monday by the ministry" */
function isPublishedBefore(tokens: Tokens, by: number, first: number): boolean {
  for (let i = by - 2; i > first && i > by - 7; i--) if (isPublished(tokens, i)) return true
  return false
}

/** Cuts what names nobody: openings ("on Monday"), "a tweet from user |@name", "a relative named |X", "X| in a statement". */
export function trimmed(tokens: Tokens, text: string, from: number, to: number): Piece {
  // "|police": nothing to cut
  if (from === to && !isAt(tokens, from, CUT) && !LEADS.has(wordAt(tokens, from))) return [from, to]
  let [first, last] = [from, to]
  for (let i = last; i >= first; i--) {
    const word = wordAt(tokens, i)
    if (
      ((word === 'named' || word === 'called') && lexAt(tokens, i - 1).width === 0) ||
      // "an account under the name |Omar"
      (word === 'name' && wordAt(tokens, i - 2) === 'under' && i < last) ||
      ((word === 'user' || word === 'account' || isPage(tokens, i)) &&
        i < last &&
        (wordAt(tokens, i + 1) === '@' || isCapital(text, tokens[i + 1])))
    ) {
      first = i + 1
      break
    }
    // "a statement |seen by Reuters": it is the hospital's still
    if (word === 'by' && SEEN.has(wordAt(tokens, i - 1)) && i - 2 >= first) {
      // "information obtained by |the mission"
      if (i < last && /^(information|data|figures)$/.test(wordAt(tokens, i - 2))) {
        first = i + 1
        break
      }
      last = i - 2
      continue
    }
    // "early reporting from |Hama Radio"
    if (
      i > first &&
      COVERAGE.has(wordAt(tokens, i - 1)) &&
      (word === 'by' || (word === 'from' && speaksUp(tokens, i + 1, last)))
    ) {
      first = i + 1
      break
    }
    if (
      (word === 'by' || word === 'from' || (word === 'to' && wordAt(tokens, i - 1) === 'attributed')) &&
      i > first &&
      i < last &&
      (bringsOut(tokens, i - 1) ||
        (word === 'by' && (bringsOut(tokens, i - 2) || isPublishedBefore(tokens, i, first))) ||
        MEDIA.has(wordAt(tokens, first + 1)) ||
        (word === 'by' && isAt(tokens, first, W.preposition)))
    ) {
      first = i + 1
      break
    }
  }
  // "a post on the Facebook page of |the council"
  for (let i = first + 1; i < last - 1; i++)
    if (
      wordAt(tokens, i) === 'of' &&
      /^(page|account|channel|website|feed)$/.test(wordAt(tokens, i - 1)) &&
      bringsOut(tokens, first + 1)
    )
      first = i + 1
  // "Late |on Monday", "Earlier |the ministry"
  if (
    OPENS_EDITION.has(wordAt(tokens, first)) &&
    first < last &&
    (isAt(tokens, first + 1, W.preposition | W.determiner) ||
      (isCapital(text, tokens[first + 1]) && /^(earlier|later)$/.test(wordAt(tokens, first))))
  )
    first++
  for (let i = first + 1; i <= last; i++) {
    const joins = isAt(tokens, i, W.preposition)
    if (joins && TELLS_HOW.has(wordAt(tokens, i)) && framesBehind(tokens, i + 1, last)) last = i - 1
    // "the council's report |as of Monday"
    else if (joins && wordAt(tokens, i) === 'of' && wordAt(tokens, i - 1) === 'as') last = i - 2
    else if (isAt(tokens, i, W.opener)) {
      const title = behindBracket(tokens, text, i, last)
      if (title > 0 && !isPart(tokens, title)) return [title, last]
      if (title > 0) i = title
      else last = i - 1
    } else if (
      joins &&
      (standsIn(tokens, text, i) ||
        servesIn(tokens, i, last) ||
        worksAt(tokens, text, first, i) ||
        belongsTo(tokens, text, first, i))
    )
      last = i - 1
  }
  // "within the hour |@hama_now"
  if (isAt(tokens, first, W.preposition))
    for (let i = first + 1; i < last; i++) if (wordAt(tokens, i) === '@') first = i
  // "October 11, 2023 |Hama Agency"
  if (
    first < last &&
    tokens[first]?.kind === 'digits' &&
    isCapital(text, tokens[first + 1]) &&
    !adjoins(tokens, first + 1)
  )
    first++
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
      if (MEDIA.has(wordAt(tokens, i)) && (isCapital(text, tokens[i + 1]) || isAt(tokens, i + 1, W.determiner)))
        first = i + 1
  if (wordAt(tokens, first) === 'both' && !isAt(tokens, first + 1, W.determiner) && isCapital(text, tokens[first + 1]))
    first++
  if (wordAt(tokens, first) === 'last' && lexAt(tokens, first + 1).noun?.kind === 'measure') first += 2
  while (
    first <= last &&
    ((isAt(tokens, first, W.and | W.adverb | W.comma | W.quoteMark | W.apostrophe | W.closer) &&
      !isEdition(tokens, first) &&
      !(wordAt(tokens, first) === 'daily' && isCapital(text, tokens[first + 1])) &&
      !PUBLIC.has(wordAt(tokens, first + 1))) ||
      LEADS.has(wordAt(tokens, first)) ||
      // "neighbouring |Malawi"
      (/^neighbou?ring$/.test(wordAt(tokens, first)) && isCapital(text, tokens[first + 1])) ||
      // "as such |Airwars"
      (wordAt(tokens, first) === 'such' && isCapital(text, tokens[first + 1]))) &&
    !isAt(tokens, first, W.determiner)
  )
    first++
  // "Hama Radio and Tariq News |each reported", "the army |itself said"
  if (first < last && BESIDE_NAME.has(wordAt(tokens, last))) last--
  while (
    first <= last &&
    isAt(tokens, last, W.comma | W.adverb | W.closer | W.preposition) &&
    !adjoins(tokens, last) &&
    // "Russia |Today"
    !(first < last && isCapital(text, tokens[last]))
  )
    last--
  if (isAt(tokens, first, W.preposition) || (lexAt(tokens, first).width > 0 && wordAt(tokens, first + 1) === 'of'))
    first = behindPlace(tokens, text, first, last)
  return [first < last ? behindTitle(tokens, text, first, last) : first, last]
}

const CUT = W.and | W.adverb | W.comma | W.quoteMark | W.apostrophe | W.closer | W.preposition
const LEADS = wordSet('but with as')
const BESIDE_NAME = wordSet('each both all itself himself herself themselves')

/** "|publicly available records" */
const PUBLIC = wordSet('available accessible known')

/** "|later reports", "|earlier posts" */
const isEdition = (tokens: Tokens, i: number): boolean =>
  EDITIONS.has(wordAt(tokens, i)) && PRINTS.has(wordAt(tokens, i + 1))
const OPENS_EDITION = wordSet('late early earlier later')
export const EDITIONS = wordSet('later earlier early initial preliminary')
const PRINTS = wordSet('reports reporting sources posts accounts figures statements counts count coverage estimates')
