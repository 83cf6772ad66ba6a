import type { TokenRange } from '../../../../text/sentences.js'
import { type Report, sentenceIndexAt } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isCapital, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution, Lookup } from './attribution.js'
import { chunkBegin } from './chunk.js'
import { relayAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'

/** How far a quotation may run on to the words that say whose it is. */
const QUOTE_REACH = 200

/** A sentence inside a quotation belongs to who is named where the quotation ends or began. */
export function quotedBy(doc: Report, sentence: TokenRange, lookUp: Lookup): Attribution | null {
  const { tokens, sentences } = doc
  const post = postBehind(doc, sentence, lookUp)
  if (post) return post
  const end = Math.min(tokens.length, sentence.last + QUOTE_REACH)
  for (let at = lastWord(tokens, sentence); at < end; at++) {
    const side = quoteSide(tokens, at)
    if (side === 'open') return null
    if (side === null) continue
    const closing = sentences[sentenceIndexAt(sentences, at)]
    const signed = signature(doc, at + 1)
    if (signed) return signed
    return (
      (closing && lookUp(closing).find((attribution) => attribution.at > at && attribution.reach === 'backward')) ??
      opening(doc, sentence, lookUp)
    )
  }
  return null
}

/** "« Douze sont morts. » | (Ali Touré, « Le Soir ») |": who has written what is quoted, as a review of the press gives it. */
function signature({ tokens, text }: Report, at: number): Attribution | null {
  if (folded(tokens, at) !== '(' || !isCapital(tokens[at + 1], text) || !isCapital(tokens[at + 2], text)) return null
  const named = readSpeaker(tokens, text, at + 1, at + 6)
  if (named?.kind !== 'name' || !isMark(tokens, named.last + 1, ',)')) return null
  return { at, reach: 'backward', named, relay: null }
}

/** "tous tués par balles | »." */
function lastWord(tokens: Words, { first, last }: TokenRange): number {
  let at = last
  while (at > first && tokens[at]!.kind === 'mark') at--
  return at
}

/** "X confirme deux morts. | Il y a également huit blessés.": the same breath. */
export function continued({ tokens, sentences }: Report, { first }: TokenRange, lookUp: Lookup): Attribution | null {
  if (folded(tokens, first) !== 'il' || folded(tokens, first + 1) !== 'y') return null
  if (!/^(?:également|aussi)$/u.test(folded(tokens, first + 3))) return null
  const before = sentences[sentenceIndexAt(sentences, first) - 1]
  return (before && lookUp(before).find(({ reach }) => reach === 'forward')) ?? null
}

/** "Deux tués à la gare. 40 blessés. — Ali Touré (@alitoure)": the account signs at the end; before the last sentence only verbless ones are its own. */
function postBehind({ tokens, sentences }: Report, sentence: TokenRange, lookUp: Lookup): Attribution | null {
  const index = sentenceIndexAt(sentences, sentence.first)
  let end = index
  const isSigned = (n: number): boolean => n + 1 < sentences.length && is(tokens[sentences[n + 1]!.first], WORD.dash)
  while (end < index + POST_SENTENCES && !isSigned(end)) end++
  const signature = end < index + POST_SENTENCES ? sentences[end + 1] : undefined
  if (!signature) return null
  for (let n = index + 1; n <= end; n++) if (lookUp(sentences[n]!).length > 0) return null
  const signed = lookUp(signature)[0]
  return signed?.at === signature.first && (end === index || isVerbless(tokens, sentence)) ? signed : null
}

/** Sentences of a post at most. */
const POST_SENTENCES = 3

/** "Explosion à la gare": a headline's way of telling. */
function isVerbless(tokens: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (is(tokens[at], WORD.avoir | WORD.etre | WORD.finite)) return false
  return last - first < 30
}

/** "X a déclaré : «…»" some sentences before. */
function opening(doc: Report, sentence: TokenRange, lookUp: Lookup): Attribution | null {
  const floor = Math.max(0, sentence.first - QUOTE_REACH)
  // "Le | « | bilan est de deux morts »"
  const start =
    is(doc.tokens[sentence.first], WORD.determiner) && quoteSide(doc.tokens, sentence.first + 1) === 'open' ? 1 : 0
  for (let at = sentence.first + start; at >= floor; at--) {
    const side = quoteSide(doc.tokens, at)
    if (at < sentence.first && side === 'close') return null
    if (side !== 'open') continue
    const index = sentenceIndexAt(doc.sentences, at)
    const begun = doc.sentences[index]
    const told = begun ? lookUp(begun) : []
    // "« …, lâche X. … »": named within the quotation
    const own = told.find((attribution) => attribution.at < at) ?? told.find(({ post }) => !post)
    // "Le « bilan est de deux morts »"
    const begins = begun?.first === at || at > sentence.first
    return own ?? (begins ? resumed(doc, doc.sentences[index - 1], lookUp) : null)
  }
  return null
}

/** "« … », raconte X. | « Il y a deux morts. »": a quotation right behind another's words goes on with them. */
function resumed({ tokens, text }: Report, before: TokenRange | undefined, lookUp: Lookup): Attribution | null {
  const told = before ? (lookUp(before).at(-1) ?? interviewed({ tokens, text }, before)) : undefined
  if (!before || !told || told.post) return null
  // "… | raconte |. « Il y a deux morts. »"
  if (told.at >= before.last - 1) return told
  // "X affirme que « douze hommes ont péri ». | « Six motos ont été prises. »"
  if (told.reach === 'forward') {
    for (let at = told.at + 1; at <= Math.min(before.last, told.at + 5); at++)
      if (quoteSide(tokens, at) === 'open') return told
    return null
  }
  for (let at = told.at; at > Math.max(before.first, told.at - 5); at--)
    if (quoteSide(tokens, at) === 'close') return told
  return null
}

/** "notamment un élu de Gao, | joint par la radio |. « Il y a deux morts. »": who was asked is quoted next. */
function interviewed(
  { tokens, text }: Pick<Report, 'tokens' | 'text'>,
  { first, last }: TokenRange,
): Attribution | undefined {
  for (let at = last - 2; at > Math.max(first, last - ASKED_REACH); at--) {
    if (!/^(?:interrogée?|jointe?|contactée?|rencontrée?)$/u.test(folded(tokens, at))) continue
    const end = folded(tokens, at - 1) === ',' ? at - 2 : at - 1
    const begin = chunkBegin(tokens, end, first)
    const named = readSpeaker(
      tokens,
      text,
      /^(?:notamment|comme|dont)$/u.test(folded(tokens, begin)) ? begin + 1 : begin,
      end,
    )
    return named?.kind === 'name' ? { at: last, reach: 'forward', named, relay: relayAt(tokens, text, at) } : undefined
  }
  return undefined
}

const ASKED_REACH = 8
