import { adjoins, after, folded, is, isCapital, isOfOrDu, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { NO_PLACES } from '../words/place-words.js'

/** Whether a place's name may begin at `at`: a capital that is no month, group, body or initials. */
export function isName(tokens: Words, text: string, at: number): boolean {
  const token = tokens[at]
  // "l'hôpital | al-Thawra"
  if (token && isArabicArticle(tokens, at) && isCapital(tokens[at + 2], text))
    return !GROUPS.has(folded(tokens, at + 2))
  if (!isCapital(token, text) || !token) return false
  const { lex } = token
  if (lex.month > 0 || lex.weekday >= 0 || lex.numeral || lex.vague || is(token, WORD.determiner | WORD.pronoun))
    return false
  if (isCompass(tokens, at)) return false
  if (NO_PLACES.has(token.folded)) return token.folded === 'al' && folded(tokens, at + 2) !== 'qaïda'
  // "à l'AFP", "l'ONU": initials name no place
  return !isInitials(text.slice(token.start, token.end)) || is(tokens[at + 1], WORD.apostrophe)
}

/** "à l'| Est | de Mamove", "au | Nord-Est | du Mali": a direction that was given a capital. */
function isCompass(tokens: Words, at: number): boolean {
  const joined = is(tokens[at + 1], WORD.dash) && COMPASS.has(folded(tokens, at + 2))
  return isOfOrDu(folded(tokens, joined ? at + 3 : at + 1)) && COMPASS.has(folded(tokens, at))
}

const COMPASS: ReadonlySet<string> = new Set('nord sud est ouest'.split(' '))

/** "al-", "el-" in small letters */
const isArabicArticle = (tokens: Words, at: number): boolean =>
  is(tokens[at + 1], WORD.dash) && adjoins(tokens[at + 1]) && /^(?:al|el|ad|ar|as|ash|at|az)$/u.test(folded(tokens, at))

/** "contre al-Qaïda" is no place. */
const GROUPS: ReadonlySet<string> = new Set(
  'qaïda qaida nosra shabab chabab shebab assad sissi jazeera manar mayadeen massirah arabiya'.split(' '),
)

const isInitials = (word: string): boolean => word.length <= 5 && word === word.toUpperCase()

/** A first name before a family name ("contre Bachar al-Assad") is no place; two capitals joined by a hyphen may be. */
export const isPerson = (tokens: Words, text: string, at: number): boolean =>
  OF_NAMES.has(folded(tokens, at + 1)) ||
  (isCapital(tokens[at + 1], text) &&
    !/^(?:New|San|Santa|Santo|Saint|Sainte|Rio|Puerto|Ciudad|Tell|Oum|Kuala|Bab|Nova|Los|Las|Port|Hong|Sri|Burkina|Sierra|Addis|Abou|Deir|Ras|Tel|Khan|Beit|Abu|Al|El)$/u.test(
      text.slice(tokens[at]!.start, tokens[at]!.end),
    ))

/** The last token of the name that begins at `first`: "Deir al-Zor", "République centrafricaine". */
export function nameEnd(tokens: Words, text: string, first: number): number {
  let last = first
  for (let n = 0; n < 6; n++) {
    const next = tokens[last + 1]
    const glued = is(next, WORD.dash | WORD.apostrophe) && adjoins(next) && adjoins(tokens[last + 2])
    if (glued && tokens[last + 2]?.kind === 'word') last += 2
    // "Hammam | al-Alil"
    else if (next && isArabicArticle(tokens, last + 1) && isCapital(tokens[last + 3], text)) last += 3
    else if (isCapital(next, text) && next?.lex.weekday === -1 && next.lex.month === 0) last++
    else break
  }
  return folded(tokens, last) === 'république' ? republicEnd(tokens, text, last) : last
}

/** "République | démocratique du Congo", "République | centrafricaine" */
function republicEnd(tokens: Words, text: string, at: number): number {
  let last = at
  while (last < at + 3 && is(tokens[last + 1], WORD.adjective | WORD.demonym)) last++
  if (/^(?:de|d|du)$/u.test(folded(tokens, last + 1)) && isCapital(tokens[after(tokens, last + 1)], text))
    return after(tokens, last + 1)
  return last
}

const OF_NAMES: ReadonlySet<string> = new Set('al el ben bin ibn ould von van'.split(' '))
