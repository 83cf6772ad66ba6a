import type { TokenRange } from '../../../../text/sentences.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { turnEnd } from './adverbials.js'
import { CHUNK, chunkBegin, newClause } from './chunk.js'
import type { Named } from './named.js'
import {
  affiliateOf,
  asFor,
  atBody,
  bodyBefore,
  isInitials,
  OFFICES,
  personBefore,
  repeated,
  titleAt,
} from './named-before.js'
import { readSpeaker } from './speaker-name.js'
import {
  beforeBracket,
  beforeClitic,
  beforeQuotation,
  commaBefore,
  dashBefore,
  isAsked,
  isDone,
  isSeat,
  opensWithTime,
  paperSeen,
  relativeAround,
  relativeBefore,
  verbBefore,
} from './subject-asides.js'

/** The subject left of the verb: the words between the last comma and the verb, or before an apposition. */
export function subjectBefore(tokens: Words, text: string, auxiliary: number, sentence: TokenRange): Named | null {
  let end = auxiliary - 1
  // "Le gouvernement | « | informe d'une attaque"
  if (quoteSide(tokens, end) === 'open') end--
  // "ce dernier" is no time
  while (
    end > sentence.first &&
    is(tokens[end], WORD.adverb | WORD.negation | WORD.timeWord) &&
    !/^ce(?:tte|s)?$/u.test(folded(tokens, end - 1))
  )
    end--
  // "dans un premier temps, | ils | avaient parlé de"
  if (/^(?:il|elle|ils|elles)$/u.test(folded(tokens, end)))
    return (
      asFor(tokens, text, end, sentence.first) ??
      repeated(tokens, text, end, sentence.first) ?? { kind: 'anaphor', last: end }
    )
  end = beforeClitic(tokens, end, sentence.first)
  if (folded(tokens, end) === 'on') return atBody(tokens, text, end, sentence.first)
  if (end < sentence.first) return null
  if (is(tokens[end], WORD.coordinator) || folded(tokens, end) === 'mais') {
    // "Il parle de 35 morts. | Et dénombre sept blessés."
    if (end === sentence.first) return { kind: 'anaphor', last: end }
    const shared = verbBefore(tokens, end, sentence.first)
    if (shared !== null)
      return subjectBefore(tokens, text, shared, { ...sentence, first: Math.max(sentence.first, shared - CHUNK) })
  }
  if (folded(tokens, end) === ',') {
    // "Ali Touré, chef du mouvement (CPC) | - une alliance créée en 2020, | a dénoncé"
    const dash = dashBefore(tokens, end, sentence.first)
    if (dash !== null) return subjectBefore(tokens, text, dash, sentence)
    const antecedent = beforeRelative(tokens, text, end, sentence.first)
    if (antecedent !== null) {
      const apposed = chunkBegin(tokens, antecedent, sentence.first)
      // "un habitant réfugié à Goma, | la grande ville de l'est |, qui a requis l'anonymat"
      const seat = isSeat(tokens, apposed) && folded(tokens, apposed - 1) === ','
      const begin = seat ? chunkBegin(tokens, apposed - 2, sentence.first) : apposed
      if (seat) return readSpeaker(tokens, text, begin, apposed - 2)
      return personBefore(tokens, text, begin, sentence.first) ?? readSpeaker(tokens, text, begin, antecedent)
    }
    // "Le maire, « très ému », | a évoqué"
    const quoted = quoteSide(tokens, end - 1) === 'close' ? beforeQuotation(tokens, end - 1, sentence.first) : null
    if (quoted !== null) return readSpeaker(tokens, text, chunkBegin(tokens, quoted, sentence.first), quoted)
    const begin = chunkBegin(tokens, end - 1, sentence.first)
    // "une mission de la police, | dépêchée sur les lieux |, a fait état"
    if (
      begin > sentence.first + 1 &&
      tokens[begin]!.lex.verb?.form === 'participle' &&
      folded(tokens, begin - 1) === ','
    )
      return subjectBefore(tokens, text, begin - 1, { ...sentence, first: Math.max(sentence.first, begin - CHUNK) })
    // "une source, l'une de celles | où on l'avait emmené, | a fait état"
    const relative = relativeBefore(tokens, begin, sentence.first)
    const held = relative === null ? null : commaBefore(tokens, relative, sentence.first)
    if (held !== null) return readSpeaker(tokens, text, chunkBegin(tokens, held - 1, sentence.first), held - 1)
    // "un bilan annoncé, dans la soirée, | par le maire, | faisait état"
    if (folded(tokens, begin) === 'par') return readSpeaker(tokens, text, begin + 1, end - 1)
    const affiliated = affiliateOf(tokens, text, begin, sentence.first)
    if (affiliated) return affiliated
    // "un habitant de Goma, | la grande ville de l'est, | a évoqué"
    if (isSeat(tokens, begin) && folded(tokens, begin - 1) === ',') {
      const owner = beforeRelative(tokens, text, begin - 1, sentence.first) ?? begin - 2
      return readSpeaker(tokens, text, chunkBegin(tokens, owner, sentence.first), owner)
    }
    // "Ali Touré, | un responsable de l'hôpital Lady Ann, | a confirmé"
    const title = titleAt(tokens, begin)
    const office = is(tokens[begin], WORD.determiner) && (OFFICES.has(title) || SPEAKING_NOUNS.has(title))
    const named = office ? personBefore(tokens, text, begin, sentence.first) : null
    if (named) return named
    const apposed = readSpeaker(tokens, text, begin, end - 1)
    // "une ONG syrienne, | l'OSDH, | recense"
    // "| La Minusma |, la Mission de l'ONU au Mali, a annoncé": named already
    const first = bodyBefore(tokens, text, begin, sentence.first)
    if (first) return first
    const own = apposed?.kind === 'name' && isCapital(tokens[apposed.first], text) ? apposed : null
    if (own && (own.last > own.first || isInitials(tokens, text, own.first))) return own
    if (begin > sentence.first + 1 && folded(tokens, begin - 1) === ',') {
      // "Fin novembre, | le premier bataillon |, a revendiqué"
      if (apposed?.kind === 'name' && opensWithTime(tokens, begin - 2, sentence.first)) return apposed
      end = begin - 2
      // "une mission, | dépêchée sur les lieux |, en présence du maire, a fait état"
      const aside = chunkBegin(tokens, end, sentence.first)
      if (folded(tokens, aside - 1) === ',' && isDone(tokens[aside]) && !isCapital(tokens[aside], text)) end = aside - 2
      // "le parti, | qui combat l'armée |, en appui à ses alliés, a confirmé"
      const owner = beforeRelative(tokens, text, end + 1, sentence.first)
      if (owner !== null) return readSpeaker(tokens, text, chunkBegin(tokens, owner, sentence.first), owner)
    } else end--
  }
  // "l'Agence nationale | (Ani, officielle) | a rapporté"
  if (folded(tokens, end) === ')') end = beforeBracket(tokens, end, sentence.first)
  let begin = newClause(tokens, chunkBegin(tokens, end, sentence.first), end)
  // "le ministère de Gaza, | contrôlé par le Hamas, | a déclaré"
  if (folded(tokens, begin + 1) === 'par' && folded(tokens, begin - 1) === ',') {
    end = begin - 2
    begin = chunkBegin(tokens, end, sentence.first)
  }
  // "de son côté | le ministère | a annoncé"
  begin = turnEnd(tokens, begin) ?? begin
  // "un « bilan » | annoncé lundi par la radio | faisait état de"
  if (tokens[begin]?.lex.saying?.form === 'participle')
    for (let par = begin + 1; par < Math.min(end, begin + 6); par++)
      if (folded(tokens, par) === 'par') return readSpeaker(tokens, text, par + 1, end)
  // "un médecin | qui a requis l'anonymat | a parlé de"
  // "un document | que Reuters a pu consulter | indique"
  const held = relativeAround(tokens, begin, sentence.first) ?? paperSeen(tokens, begin, end, sentence.first)
  if (held !== null && begin <= end) {
    end = held - 1
    begin = chunkBegin(tokens, end, sentence.first)
  }
  // "Ali Touré, | ministre des Affaires étrangères | a confirmé"
  const isBody = is(tokens[begin], WORD.determiner) && !OFFICES.has(titleAt(tokens, begin))
  const person = isBody ? null : personBefore(tokens, text, begin, sentence.first)
  if (person) return person
  const affiliated = affiliateOf(tokens, text, begin, sentence.first)
  if (affiliated) return affiliated
  // "quant aux rebelles, ils affirment"
  if (folded(tokens, begin) === 'quant') return readSpeaker(tokens, text, after(tokens, begin + 1), end)
  return readSpeaker(tokens, text, is(tokens[begin], WORD.coordinator) ? begin + 1 : begin, end)
}

/** "L'OSDH, | qui dispose de sources, | a recensé": where the words before the relative clause end. */
function beforeRelative(tokens: Words, text: string, end: number, first: number): number | null {
  for (let at = end - 1; at > Math.max(first, end - CHUNK); at--) {
    if (folded(tokens, at) === ',')
      return is(tokens[at + 1], WORD.relative | WORD.gerund) ||
        // ", | se | référant à"
        (/^(?:se|s|en)$/u.test(folded(tokens, at + 1)) && folded(tokens, after(tokens, at + 1)).endsWith('ant')) ||
        (is(tokens[at + 1], WORD.preposition) && is(tokens[at + 2], WORD.relative)) ||
        isAsked(tokens, text, at + 1)
        ? at - 1
        : null
  }
  return null
}

/** "Le gouvernement, qui a perdu douze hommes, | promet": whether the comma before a verb closes a clause about who begins the sentence and can say something. */
export function closesRelative(tokens: Words, text: string, verb: number, first: number): boolean {
  if (folded(tokens, verb - 1) !== ',') return false
  const end = beforeRelative(tokens, text, verb - 1, first)
  if (end === null || folded(tokens, end + 2) !== 'qui') return false
  const begin = chunkBegin(tokens, end, first)
  const noun = is(tokens[begin], WORD.determiner) ? after(tokens, begin) : begin
  return begin <= first + 1 && (isCapital(tokens[noun], text) || SPEAKING_NOUNS.has(folded(tokens, noun)))
}
