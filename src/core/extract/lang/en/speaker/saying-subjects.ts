import { adjoins, isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { nameLeft } from './speaker-left.js'
import { SOURCES, type SpeakerName, TO_OR_WITH } from './speaker-words.js'

/** The last words of asides between a subject and its verb. */
export const ADVERBIAL_ENDS = wordSet('date hand part turn fact')

/** "has |to date", "|on the other hand", "|for its part": the token before the aside that ends at token `i`; `i` itself where none does. */
export function beforeAdverbial(tokens: Tokens, i: number): number {
  for (let at = i - 1; at > i - 4; at--) if (ASIDE_OPENS.has(wordAt(tokens, at))) return at - 1
  return i
}
const ASIDE_OPENS = wordSet('to on for in')

/** Where the subject of an absolute begins: "…, with |the agency reporting"; `first` where none does. */
export function behindWith(tokens: Tokens, before: number, first: number): number {
  for (let i = before - 1; i > first && i > before - 8; i--) {
    if (wordAt(tokens, i) === 'with') return i + 1
    if (isAt(tokens, i, W.comma | W.stop | W.verb | W.be)) break
  }
  return first
}

/** "he said |his men counted 12 bodies": counted for him. */
export const ownCount = (tokens: Tokens, { first }: SpeakerName, verb: string): boolean =>
  /^(counted|recorded|found)$/.test(verb) && isAt(tokens, first, W.possessive)

/** Where the subject of "was able |to confirm", "went on |to say", "managed |to count" ends; `to` itself where no such verb stands before. */
export function beforeChain(tokens: Tokens, to: number): number {
  const verb = wordAt(tokens, to - 1) === 'on' && WENT.has(wordAt(tokens, to - 2)) ? to - 2 : to - 1
  if (verb === to - 1 && !CHAINS.has(wordAt(tokens, verb))) return to
  let i = verb - 1
  while (isAt(tokens, i, W.be | W.have | W.modal | W.adverb)) {
    // "was |not able to count"
    if (isAt(tokens, i, W.negation)) return to
    i--
  }
  return i
}
const WENT = wordSet('went goes going gone')
const CHAINS = wordSet(
  'able continued continues managed manages appeared appears seemed seems reported said believed understood',
)

/** "calls on |Omar Latif| to confirm", "urged |Omar Latif| to admit": who is asked says nothing. */
export function isAsked(tokens: Tokens, { first, last }: SpeakerName): boolean {
  for (let i = first - 1; i < last; i++) if (ASKS.has(wordAt(tokens, i))) return true
  return false
}
const ASKS = wordSet('on upon urged urges asked asks called pressed presses told invited ordered')

/** "|Hama Radio was the first to report", "|two outlets were among the first to say", "|Hama Radio was alone in reporting", "|it is the only source to mention" */
export function firstToSay(tokens: Tokens, text: string, to: number, first: number): SpeakerName | null {
  const rank = SOURCES.has(wordAt(tokens, to - 1)) || wordAt(tokens, to - 1) === 'one' ? to - 2 : to - 1
  if (!/^(first|only|last|sole|alone|unique)$/.test(wordAt(tokens, rank))) return null
  for (let i = to - 2; i > first && i > to - 6; i--)
    if (isAt(tokens, i, W.be)) return nameLeft(tokens, text, i - 1, first)
  return null
}

/** "spoke to |two residents of the camp who", "interviewed |survivors who": those who were asked; null where nobody was. */
export function toldBy(tokens: Tokens, text: string, who: number, first: number): SpeakerName | null {
  // "quoted a survivor|, who said"
  const end = isAt(tokens, who - 1, W.comma) ? who - 2 : who - 1
  for (let i = end; i > first && i > who - 14; i--) {
    // "the court accepted |the testimony of witnesses who said"
    if (wordAt(tokens, i) === 'of' && ACCOUNTS.has(wordAt(tokens, i - 1)) && i < end)
      return nameLeft(tokens, text, end, i + 1)
    const to = TO_OR_WITH.has(wordAt(tokens, i)) ? i - 1 : i
    if (HEARS.has(wordAt(tokens, to))) return i < end ? nameLeft(tokens, text, end, i + 1) : null
    if (isAt(tokens, i, W.comma | W.stop | W.be | W.have)) return null
  }
  return null
}
const HEARS = wordSet(
  'heard hears hearing spoke speaks speaking spoken talked talking interviewed met interviewing quoted quotes cited cites',
)

const ACCOUNTS = wordSet('testimony testimonies account accounts word words statements evidence')

/** "the storm has |claimed 216 lives" */
export function takesLives(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 9; i++) {
    if (wordAt(tokens, i) === 'lives' || wordAt(tokens, i) === 'life') return true
    if (isAt(tokens, i, W.comma | W.stop | W.relative) && !adjoins(tokens, i + 1)) return false
  }
  return false
}
