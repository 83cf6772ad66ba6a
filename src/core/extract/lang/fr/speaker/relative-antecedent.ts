import type { TokenRange } from '../../../../text/sentences.js'
import { folded, is, isCapital, isUn, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { skipAside } from './asides.js'
import { type Attribution, isAccording } from './attribution.js'
import { chunkBegin } from './chunk.js'
import type { Named } from './named.js'
import { personBefore } from './named-before.js'
import { relayAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'
import { isPaper } from './told-object.js'

/** "rapporte l'OSDH, | qui fait état de …": the words that the relative clause is about. */
export function relativeAntecedent(
  tokens: Words,
  text: string,
  auxiliary: number,
  sentence: TokenRange,
  earlier: readonly Attribution[],
): Named | null {
  let qui = auxiliary - 1
  // "qui | en | avait annoncé", "qui | n'en | reconnaît que"
  while (
    qui > sentence.first &&
    (is(tokens[qui], WORD.negation | WORD.adverb | WORD.apostrophe) || /^(?:en|y|l|nous)$/u.test(folded(tokens, qui)))
  )
    qui--
  if (!RELATIVES.has(folded(tokens, qui))) return null
  const end = folded(tokens, qui - 1) === ',' ? qui - 2 : qui - 1
  const last = earlier.at(-1)
  const named = last?.named
  if (
    named?.kind === 'name' &&
    named.last <= end &&
    // "Selon l'ONU, | l'armée, qui reconnaît"
    !(
      last!.reach === 'forward' &&
      isAccording(tokens, last!.at) &&
      end > named.last &&
      folded(tokens, named.last + 1) === ',' &&
      !isTitled(tokens, text, named)
    ) &&
    // "les habitants | contestent | la version de l'armée, qui affirme": what was told of stands nearer
    (named.last === end || named.first > last!.at) &&
    ((end - named.last < 5 && !tokens.slice(named.last + 1, end).some((token) => is(token, WORD.finite))) ||
      isApposed(tokens, named.last + 1, end) ||
      isRelayed(tokens, text, named.last + 1, end))
  )
    return named
  // "soupire l'un d'eux, qui estime"
  if (named?.kind === 'anaphor' && named.last === end) return named
  if (end < sentence.first) return null
  let begin = chunkBegin(tokens, end, sentence.first)
  // "a | catégoriquement | démenti"
  while (begin < end && is(tokens[begin], WORD.adverb) && is(tokens[begin - 1], WORD.avoir | WORD.adverb)) begin++
  // "les habitants | contestent | la version de l'armée, qui affirme"
  if (named?.kind === 'name' && last!.reach === 'forward' && last!.at >= begin && last!.at < end) {
    begin = skipAside(tokens, text, last!.at + 1, end)
    // "l'ONG | publie | son rapport annuel, qui recense"
    if (!/^l[ea]?s?$/u.test(folded(tokens, begin)) && isPaper(tokens, begin + 1)) return named
  }
  // "a | confirmé | cette source, qui fait état de"
  const verb =
    is(tokens[begin - 1], WORD.avoir) && isSaid(tokens[begin]) ? skipAside(tokens, text, begin + 1, end) - begin : 0
  // "l'ONG a publié | son rapport annuel, qui recense"
  if (named?.kind === 'name' && verb > 0 && isPaper(tokens, begin + 2)) return named
  // "a | été revendiquée par | les rebelles, qui affirment", ", | revendiquée par | les rebelles, qui affirment"
  if (folded(tokens, begin) === 'été' || (folded(tokens, begin - 1) === ',' && tokens[begin]!.lex.saying))
    for (let par = begin + 1; par < begin + 6; par++)
      if (folded(tokens, par) === 'par') return readSpeaker(tokens, text, par + 1, end)
  // "diffère | de | celui de l'armée, qui parle de"
  if (/^(?:de|avec|par)$/u.test(folded(tokens, begin)) && begin < end) begin++
  // "C'est | Ali Touré |, président de la Ligue, qui donne"
  const person = personBefore(tokens, text, begin, sentence.first)
  if (person && folded(tokens, sentence.first) === 'c') return person
  // "Contrairement à | l'armée, qui parle de"
  const contrast = /^(?:contrairement|quant|face|grâce)$/u.test(folded(tokens, begin)) ? 1 : 0
  return readSpeaker(
    tokens,
    text,
    begin + verb + contrast + (contrast && folded(tokens, begin + 1) === 'à' ? 1 : 0),
    end,
  )
}

const RELATIVES: ReadonlySet<string> = new Set(['qui', 'lequel', 'laquelle', 'lesquels', 'lesquelles'])

const isSaid = (token: Word | undefined): boolean => Boolean(token?.lex.saying) || is(token, WORD.participle)

/** "Selon | Ali Touré |, un élu local qui a confirmé": a person, and what he is. */
const isTitled = (tokens: Words, text: string, { first, last }: { first: number; last: number }): boolean =>
  last > first && isCapital(tokens[first], text) && isUn(folded(tokens, last + 2))

/** "a dit le préfet | à l'Agence France-Presse (AFP) |, qui dénombrait" */
function isRelayed(tokens: Words, text: string, at: number, end: number): boolean {
  const relay = folded(tokens, at) === 'à' ? relayAt(tokens, text, at) : null
  return relay !== null && end - relay.last < 5
}

/** "a déclaré Ali Touré | , un responsable de la société civile |, qui avance un bilan" */
function isApposed(tokens: Words, comma: number, end: number): boolean {
  if (folded(tokens, comma) !== ',' || end - comma > 12) return false
  for (let at = comma + 1; at <= end; at++)
    if (folded(tokens, at) === ',' || is(tokens[at], WORD.avoir | WORD.etre | WORD.relative)) return false
  return true
}
