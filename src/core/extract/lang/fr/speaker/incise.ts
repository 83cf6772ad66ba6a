import type { TokenRange } from '../../../../text/sentences.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isCapital, type Word, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'
import { skipAside } from './asides.js'
import type { Attribution } from './attribution.js'
import { relayBehind } from './nearby-relays.js'
import { readSpeaker } from './speaker-name.js'

/** Behind a quotation any verb says: "« … », tempête le maire", "« … », s'est agacé un élu", "« … », a-t-il grondé". */
export function incise(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const token = tokens[at]!
  const quoted = isBehindQuotation(tokens, at, sentence.first)
  const reflexive = token.folded === 'se' || token.folded === 's'
  if (!quoted && !(reflexive && folded(tokens, at - 1) === ',')) return null
  // "une opération de « ratissage » | consécutive | à une attaque"
  if (quoted && folded(tokens, at - 1) !== ',' && is(token, WORD.adjective)) return null
  let verb = reflexive ? after(tokens, at) : at
  const auxiliary = is(tokens[verb], WORD.avoir | WORD.etre)
  if (!quoted && !REFLEXIVE.test(folded(tokens, auxiliary ? verb + 1 : verb))) return null
  const pronoun = invertedPronoun(tokens, verb)
  if (pronoun !== null) {
    const relay = relayBehind(tokens, text, pronoun, sentence.last)
    return { at, reach: 'backward', named: { kind: 'anaphor', last: pronoun }, relay }
  }
  if (auxiliary) verb++
  while (is(tokens[verb], WORD.adverb)) verb++
  if (!isVerb(tokens[verb], text, auxiliary)) return null
  let name = skipAside(tokens, text, overInfinitive(tokens, text, verb + 1), sentence.last)
  // "« … », titre | « L'Express »"
  if (quoteSide(tokens, name) === 'open') name++
  if (!is(tokens[name], WORD.determiner) && !isCapital(tokens[name], text)) return null
  const named = readSpeaker(tokens, text, name, sentence.last)
  if (named === null || named.kind === 'nobody') return null
  return { at, reach: 'backward', named, relay: relayBehind(tokens, text, verb, sentence.last) }
}

/** Verbs that say of themselves, behind what is said without quotation marks too. */
const REFLEXIVE =
  /^(?:félicit|réjoui|alarm|inquiét|inquièt|indign|lament|exclam|étonn|émeu|ému|insurg|désol|plai[gn]|vant|targu|agac|emport|défend|interrog|souvien|rappel|étrangl|épouvant|enthousiasm|attrist|scandalis|enorgueilli|offusqu)/u

/** "croit | se souvenir | une rescapée", "dit | craindre | le maire", "tient | à préciser | un élu": where the name stands. */
export function overInfinitive(tokens: Words, text: string, from: number): number {
  let at = /^(?:à|de|d)$/u.test(folded(tokens, from)) ? after(tokens, from) : from
  if (/^(?:se|s)$/u.test(folded(tokens, at))) at = after(tokens, at)
  const { kind, folded: word } = tokens[at] ?? {}
  if (kind !== 'word' || isCapital(tokens[at], text) || is(tokens[at], CLOSED_CLASS)) return from
  return /(?:er|ir|re)$/u.test(word ?? '') ? at + 1 : from
}

/** "« … », | lance" */
export function isBehindQuotation(tokens: Words, at: number, first: number): boolean {
  const mark = folded(tokens, at - 1) === ',' ? at - 2 : at - 1
  return mark > first && quoteSide(tokens, mark) === 'close'
}

const NO_VERB = CLOSED_CLASS | WORD.timeWord | WORD.number | WORD.adverb | WORD.gerund

function isVerb(token: Word | undefined, text: string, auxiliary: boolean): boolean {
  if (token?.kind !== 'word' || isCapital(token, text) || is(token, NO_VERB)) return false
  if (token.lex.noun && !is(token, WORD.finite)) return false
  // "un bus « Car rapide » a | coûté la vie à douze passants"
  if (token.lex.governs || token.folded.startsWith('coût')) return false
  if (token.lex.verb) return /^(?:étrangl|pleur)/u.test(token.folded)
  return (auxiliary ? /(?:é|i|u|û|s|t)e?s?$/u : /(?:e|ent|t|d|a|aient)$/u).test(token.folded)
}

/** The pronoun of "a-t-il", "gronde-t-elle"; null where none is. */
function invertedPronoun(tokens: Words, verb: number): number | null {
  if (!is(tokens[verb + 1], WORD.dash)) return null
  const at = folded(tokens, verb + 2) === 't' && is(tokens[verb + 3], WORD.dash) ? verb + 4 : verb + 2
  return /^(?:il|elle|ils|elles)$/u.test(folded(tokens, at)) ? at : null
}
