import type { TokenRange } from '../../../../text/sentences.js'
import { quoteSide } from '../quote-marks.js'
import { adjoins, folded, is, isThat, type Words } from '../tokens.js'
import { CUE, FIRM, PAPERS, READ, SEEING, SOURCES } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { type Attribution, isAccording, type ReadAttribution } from './attribution.js'
import { chunkBegin } from './chunk.js'
import { accordingTo, headed, isFirm } from './headline.js'
import { incise } from './incise.js'
import { relayAround, relayBehind } from './nearby-relays.js'
import { isOfDoer, isOfManner } from './other-than-figures.js'
import { readIn } from './read-in.js'
import { said } from './said.js'
import { sayingEnd } from './saying-company.js'
import { bracketed, postedBy } from './signed.js'
import { behindOf, isBelieved, isBelievedOfHim, phraseBegin } from './source-phrase.js'
import { readSpeaker } from './speaker-name.js'
import { tollAuthor } from './toll-author.js'
import { witnessed } from './witness.js'

/** Words of saying in a sentence at most: more is no prose. */
const MOST = 12

export function attributionsIn(tokens: Words, text: string, sentence: TokenRange): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at <= sentence.last && found.length < MOST; at++) {
    const { folded: word, lex } = tokens[at]!
    const attribution =
      (lex.saying ? sayingAt(tokens, text, at, sentence, found) : null) ??
      // "le | décompte | de l'AFP s'établit à" is no verb
      (lex.cue & CUE.attribution ? READERS.get(word)?.(tokens, text, at, sentence, found) : null) ??
      // "« … », | tempête le maire": what is quoted, or said before a comma, ends in a mark
      (at > 0 && tokens[at - 1]!.kind === 'mark' && !is(tokens[at - 1], WITHIN_WORDS) && !isFullSaying(tokens, at)
        ? incise(tokens, text, at, sentence)
        : null)
    if (attribution && !isOwnWithin(tokens, found.at(-1), attribution)) found.push(attribution)
  }
  return found
}

/** "a déclaré que | son équipe | avait compté 130 morts": his own people say what he says. */
function isOwnWithin(tokens: Words, outer: Attribution | undefined, { at, reach, named }: Attribution): boolean {
  if (outer?.reach !== 'forward' || reach !== 'forward' || named.kind !== 'name') return false
  if (!/^(?:son|sa|ses|leurs?)$/u.test(folded(tokens, named.first - 1))) return false
  for (let n = outer.at + 1; n < at; n++) if (isThat(folded(tokens, n))) return true
  return false
}

/** "« … », croit se souvenir une rescapée", "tient à préciser un élu": what says only in other company is any verb behind a quotation. */
const isFullSaying = (tokens: Words, at: number): boolean =>
  tokens[at]!.lex.saying !== null && sayingEnd(tokens, at) !== null

const WITHIN_WORDS = WORD.apostrophe | WORD.dash

const sayingAt: ReadAttribution = (tokens, text, at, sentence, earlier) =>
  isAccording(tokens, at) || isBelieved(tokens, at)
    ? according(tokens, text, at, sentence)
    : said(tokens, text, at, sentence, earlier)

/** "selon X", "d'après X", "à en croire X", "aux dires de X", "de l'aveu du maire" */
function according(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  // "12 morts, à l'en | croire"
  if (isBelievedOfHim(tokens, at))
    return {
      at,
      reach: opensClause(tokens, at - 4, sentence.first) ? 'forward' : 'backward',
      named: { kind: 'anaphor', last: at },
      relay: null,
    }
  const begin = phraseBegin(tokens, at)
  if (begin === null) return null
  if (is(tokens[at + 1], WORD.relative)) return whose(tokens, text, at, sentence)
  const named = readSpeaker(tokens, text, behindOf(tokens, at + 1), sentence.last)
  if (!named || isOfManner(tokens, begin, named.last) || isOfDoer(tokens, begin, named.last)) return null
  const leads = opensClause(tokens, begin, sentence.first)
  return {
    at,
    reach: leads ? 'forward' : 'backward',
    named,
    relay: relayBehind(tokens, text, named.last, sentence.last),
    near: !leads && isOtherFigure(tokens, begin - 1, sentence.first),
  }
}

/** "l'ONG, | selon | laquelle douze civils sont morts": told by who stands before. */
function whose(tokens: Words, text: string, at: number, { first, last }: TokenRange): Attribution | null {
  if (folded(tokens, at - 1) !== ',') return null
  const named = readSpeaker(tokens, text, chunkBegin(tokens, at - 2, first), at - 2)
  return named && named.kind !== 'nobody'
    ? { at, reach: 'forward', named, relay: relayBehind(tokens, text, at, last) }
    : null
}

/** "a fait douze morts, | quinze | selon la police": a bare number beside another's is alone told by who stands right behind it. */
function isOtherFigure(tokens: Words, end: number, first: number): boolean {
  let at = end
  while (at > first && at > end - 8 && isOfNumber(tokens, at)) at--
  return at < end && at > first && /^(?:,|;|:|\(|contre|voire)$/u.test(folded(tokens, at))
}

const isOfNumber = (tokens: Words, at: number): boolean =>
  tokens[at]?.kind === 'digits' ||
  is(tokens[at], WORD.number | WORD.modifierEnd | WORD.dash) ||
  /^(?:au|une)$/u.test(folded(tokens, at))

/** At the sentence's beginning, or behind a quotation mark, "mais" or "et". */
function opensClause(tokens: Words, at: number, first: number): boolean {
  if (at <= first + 1) return true
  const previous = tokens[at - 1]!
  return (
    is(previous, WORD.coordinator | WORD.breaker) ||
    (is(previous, WORD.dash) && !closesDash(tokens, at - 1, first)) ||
    (/^[«»"“(:.]$/u.test(previous.folded) && quoteSide(tokens, at - 1) !== 'close') ||
    // "vingt enfants, selon l'ONG, figurent" is told behind its number
    (previous.folded === ',' && at <= first + 3 && !is(tokens[first], WORD.number)) ||
    // "la radio rapporte que, | selon la police, deux hommes ont péri"
    (previous.folded === ',' && isThat(folded(tokens, at - 2)))
  )
}

/** "40 morts – dont 12 enfants | – selon des ONG": the second of two dashes ends an aside. */
function closesDash(tokens: Words, dash: number, first: number): boolean {
  for (let at = dash - 1; at > Math.max(first, dash - 12); at--)
    if (is(tokens[at], WORD.dash) && !adjoins(tokens[at])) return true
  return false
}

/** "de source policière", "de sources concordantes", "auprès de sources …" */
const fromSource: ReadAttribution = (tokens, text, at, sentence) => {
  if (at === sentence.first) return null
  const previous = folded(tokens, at - 1)
  // "de même source"
  if (/^mêmes?$/u.test(previous) && folded(tokens, at - 2) === 'de')
    return {
      at,
      reach: opensClause(tokens, at - 2, sentence.first) ? 'forward' : 'backward',
      named: { kind: 'anaphor', last: at },
      relay: null,
    }
  // "un réseau de militants et de sources médicales"
  for (let n = at - 2; n > at - 7; n--) if (folded(tokens, n) === 'réseau') return null
  const given = previous === 'de' || (previous === 'des' && folded(tokens, at - 2) === 'auprès')
  if (!given || isUnchecked(tokens, at)) return null
  const named = readSpeaker(tokens, text, at, sentence.last)
  return named && { at, reach: 'backward', named, relay: relayAround(tokens, text, at, sentence) }
}

/** "impossible à vérifier de | source indépendante": nobody has said it. */
const isUnchecked = (tokens: Words, at: number): boolean =>
  /^indépendantes?$/u.test(folded(tokens, at + 1)) &&
  [1, 2, 3, 4, 5].some((n) => /^(?:vérifi|invérifi|confirm|corrobor|authentifi|recoup)/u.test(folded(tokens, at - n)))

/** What an attribution may begin with besides words of saying, and who reads it. */
const READERS: ReadonlyMap<string, ReadAttribution> = new Map(
  (
    [
      ['@', postedBy],
      ['(', bracketed],
      [':', headed],
      ['pour', accordingTo],
      [FIRM, isFirm],
      [SOURCES, fromSource],
      [READ, readIn],
      [SEEING, witnessed],
      [PAPERS, tollAuthor],
    ] as const
  ).flatMap(([words, read]) => words.split(' ').map((word) => [word, read] as const)),
)
