import { quoteSide } from '../quote-marks.js'
import { adjoins, after, folded, is, isCapital, isThat, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { CHUNK } from './chunk.js'
import { AFFILIATES } from './named-before.js'

/** "| Fin novembre |, le maire", "| Le 3 mai |, la police": words that only tell when. */
export function opensWithTime(tokens: Words, last: number, first: number): boolean {
  for (let at = first; at <= last; at++) {
    const { kind, lex } = tokens[at]!
    const dates =
      kind === 'digits' || lex.month > 0 || lex.weekday >= 0 || /^(?:fin|début|mi|courant)$/u.test(folded(tokens, at))
    if (!dates && !is(tokens[at], WORD.determiner | WORD.timeWord | WORD.dash | WORD.adverb)) return false
  }
  return last - first < 6
}

/** The "où", "que" of the clause that holds the token at `at`, where no comma stands between. */
export function relativeBefore(tokens: Words, at: number, first: number): number | null {
  for (let n = at - 1; n > Math.max(first, at - 6) && folded(tokens, n) !== ','; n--)
    if (is(tokens[n], WORD.relative)) return n
  return null
}

/** The comma that opens an aside in which a relative clause stands at `at`; null where none does. */
export function commaBefore(tokens: Words, at: number, first: number): number | null {
  for (let n = at - 1; n > Math.max(first, at - 10); n--)
    if (folded(tokens, n) === ',')
      return /^(?:l|le|la|un|une|les)$/u.test(folded(tokens, n + 1)) || AFFILIATES.test(folded(tokens, n + 1))
        ? n
        : null
  return null
}

/** The dash that opens an apposition which the comma at `comma` closes; null where none does. */
export function dashBefore(tokens: Words, comma: number, first: number): number | null {
  for (let at = comma - 1; at > Math.max(first + 1, comma - APPOSED); at--) {
    if (folded(tokens, at) === ',' || is(tokens[at], WORD.relative)) return null
    if (is(tokens[at], WORD.dash) && !adjoins(tokens[at])) return is(tokens[at + 1], WORD.determiner) ? at : null
  }
  return null
}

/** The words of such an apposition at most. */
const APPOSED = 24

/** "l'Agence nationale | (Ani, officielle)": where the words before a bracket that holds a comma end; `end` where it holds none. */
export function beforeBracket(tokens: Words, end: number, first: number): number {
  let comma = false
  for (let at = end - 1; at > Math.max(first, end - 12); at--) {
    if (folded(tokens, at) === ',') comma = true
    if (folded(tokens, at) === '(') return comma ? at - 1 : end
  }
  return end
}

/** ", la capitale du Borno,", ", chef-lieu de la province,", ", celle du Sud,": what a place is, and nobody who speaks. */
export function isSeat(tokens: Words, begin: number): boolean {
  let at = is(tokens[begin], WORD.determiner) ? after(tokens, begin) : begin
  while (is(tokens[at], WORD.frontAdjective)) at++
  if (folded(tokens, at) === 'chef') return folded(tokens, at + 2) === 'lieu'
  return SEATS.has(folded(tokens, at))
}

const SEATS = new Set(
  'capitale ville localité commune bourgade cité métropole village bastion fief territoire enclave province celle celui'.split(
    ' ',
  ),
)

/** The first word of a clause about who speaks, whose verb the chunk at `begin` completes: "| qui a | requis l'anonymat", "| ayant | requis"; null where none stands. */
export function relativeAround(tokens: Words, begin: number, first: number): number | null {
  let at = begin - 1
  if (folded(tokens, at) === 'ayant') return folded(tokens, at - 1) === ',' ? null : at
  // "qui n'a pas souhaité être | nommé"
  while (at > begin - 9 && (is(tokens[at], OF_CLAUSE) || WISHES.test(folded(tokens, at)))) at--
  return folded(tokens, at) === 'qui' && folded(tokens, at - 1) !== ',' && at > first ? at : null
}

/** The "que" of a clause that the chunk at `begin` completes: "un document | que | Reuters a pu consulter"; null where none stands. */
export function paperSeen(tokens: Words, begin: number, end: number, first: number): number | null {
  if (!SEEN.has(folded(tokens, end)) || !is(tokens[begin - 1], WORD.avoir)) return null
  for (let at = begin - 2; at > Math.max(first, begin - 7); at--) {
    if (isThat(folded(tokens, at))) return at
    if (folded(tokens, at) === ',') return null
  }
  return null
}

const SEEN: ReadonlySet<string> = new Set(
  'consulter consultées consultée consultés consulté vues vue vus vu voir lues lue lus lu lire obtenues obtenue obtenus obtenu obtenir examinées examinée examinés examiné'.split(
    ' ',
  ),
)

const OF_CLAUSE = WORD.avoir | WORD.etre | WORD.finite | WORD.negation | WORD.pronoun

/** What one who stays unnamed asks: "souhaité être", "voulu donner son", "tenu à garder l'". */
const WISHES =
  /^(?:souhait|voul|préfér|demand|requ|refus|accept|gard|rest|donn|décli|tenu|d$|de$|à$|son$|l$|pas$|['’]$)/u

/** ", | dépêchée sur les lieux,": a participle, known or by its ending. */
export const isDone = (token: Word | undefined): boolean =>
  is(token, WORD.participle) || (token?.kind === 'word' && token.lex.noun === null && /ée?s?$/u.test(token.folded))

/** "une source, | ayant requis l'anonymat, | a évoqué", "un élu, | joint par téléphone, |" */
export const isAsked = (tokens: Words, text: string, at: number): boolean =>
  ASKED.test(folded(tokens, at)) || (is(tokens[at], WORD.participle) && !isCapital(tokens[at], text))

const ASKED = /^(?:ayant|joint|interrogé|contacté|cité|présent|basé|situé)e?s?$/u

/** "a démenti | (...) | que": what was left out. */
export function overBracket(tokens: Words, at: number): number {
  if (folded(tokens, at) !== ')') return at
  for (let open = at - 1; open > at - 6; open--) if (folded(tokens, open) === '(') return open - 1
  return at
}

/** "Le maire | , « très ému », |": where the words before a quotation between commas end; null where it stands elsewhere. */
export function beforeQuotation(tokens: Words, close: number, first: number): number | null {
  for (let at = close - 1; at > Math.max(first, close - QUOTED); at--)
    if (quoteSide(tokens, at) === 'open') return folded(tokens, at - 1) === ',' ? at - 2 : null
  return null
}

/** The words of such a quotation at most. */
const QUOTED = 16

/** "le ministre, X, | l'a confirmé", "la police | nous a indiqué", "l'armée | les évalue à" */
export function beforeClitic(tokens: Words, end: number, first: number): number {
  if (end - 2 < first) return end
  if (is(tokens[end], WORD.apostrophe) && /^(?:l|m|t|s|n)$/u.test(folded(tokens, end - 1))) return end - 2
  // "l'Observatoire, basé à Londres, | en a dénombré": behind a comma the others are articles
  const clitic = folded(tokens, end - 1) === ',' ? /^(?:en|y|se)$/u : /^(?:nous|vous|me|leur|lui|en|y|se|les|le|la)$/u
  if (!clitic.test(folded(tokens, end))) return end
  // "le maire, lui, | n'en reconnaît que", "le maire, de son côté, | s'en tient à"
  return is(tokens[end - 1], WORD.apostrophe) && /^[ns]$/u.test(folded(tokens, end - 2)) ? end - 3 : end - 1
}

/** "a confirmé la mort de deux hommes et | fait état de": the verb whose subject is shared. */
export function verbBefore(tokens: Words, end: number, first: number): number | null {
  const outer = folded(tokens, end - 1) === ',' || folded(tokens, end) === 'mais' ? sayingThat(tokens, end, first) : end
  for (let at = outer - 1; at > Math.max(first, end - CHUNK); at--) {
    const token = tokens[at]!
    if (is(token, WORD.relative | WORD.breaker) || /^[;:»]$/u.test(token.folded)) return null
    const finite = is(token, WORD.avoir | WORD.etre | WORD.finite) || token.lex.saying?.form === 'finite'
    if (finite && token.lex.saying?.how !== 'according' && !is(tokens[at - 1], WORD.determiner | WORD.preposition))
      return at
  }
  return null
}

/** "ont affirmé | que les rebelles s'étaient rendus, et ont fait état de": where the clause that tells what was said begins; `end` where none does. */
function sayingThat(tokens: Words, end: number, first: number): number {
  for (let at = end - 1; at > Math.max(first, end - CHUNK); at--)
    if (
      (isThat(folded(tokens, at)) && tokens[overBracket(tokens, at - 1)]?.lex.saying) ||
      folded(tokens, at) === 'combien'
    )
      return at
  return end
}
