import type { TokenRange } from '../../../../text/sentences.js'
import { before, folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution } from './attribution.js'
import { chunkBegin } from './chunk.js'
import type { Named } from './named.js'
import { relayBehind } from './nearby-relays.js'
import { readSpeaker } from './speaker-name.js'

/** "comme l'a indiqué X", "ainsi que le précise X", "à ce que rapporte X", "nous apprend X": who said it stands behind; at the sentence's beginning it is said of what follows. */
export function asSaid(
  tokens: Words,
  text: string,
  verb: { readonly at: number; readonly auxiliary: number; readonly object: number },
  sentence: TokenRange,
): Attribution | null {
  const begin = linkBefore(tokens, verb.auxiliary)
  if (begin === null) return null
  const named = readSpeaker(tokens, text, verb.object, sentence.last)
  if (named?.kind !== 'name') return null
  const reach = begin <= sentence.first + 1 ? 'forward' : 'backward'
  return { at: verb.at, reach, named, relay: relayBehind(tokens, text, verb.at, sentence.last) }
}

/** "les 200 morts | dont fait état | l'ONU", "| que recense | l'opposition": told by whom the clause names behind its verb. */
export function countedByOne(
  tokens: Words,
  text: string,
  verb: { readonly auxiliary: number; readonly object: number },
  { first, last }: TokenRange,
): Attribution | null {
  const link = before(tokens, verb.auxiliary)
  const that = folded(tokens, link)
  if (link <= first || (that !== 'dont' && !isThat(that)) || !isCounted(tokens, link, first)) return null
  const named = readSpeaker(tokens, text, verb.object, last)
  return named?.kind === 'name' ? { at: link, reach: 'backward', named, relay: null, near: true } : null
}

/** Where "comme l'", "ainsi que le", "à ce que", ", nous" begin right before a verb; null where none does. */
function linkBefore(tokens: Words, verb: number): number | null {
  let link = before(tokens, verb)
  if (folded(tokens, link) === 'nous') return folded(tokens, link - 1) === ',' ? link : null
  if (/^(?:l|le)$/u.test(folded(tokens, link))) link--
  if (folded(tokens, link) === 'comme') return link
  if (!isThat(folded(tokens, link)) || !/^(?:ainsi|ce)$/u.test(folded(tokens, link - 1))) return null
  // "contrairement à ce qu'affirment les rebelles"
  if (folded(tokens, link - 3) === 'contrairement') return null
  return folded(tokens, link - 2) === 'à' ? link - 2 : link - 1
}

/** "les 200 hommes | que l'armée dit avoir tués": the "que" of the clause, where its subject tells of those counted before; else null. */
export function countedBefore(tokens: Words, named: Named, auxiliary: number, first: number): number | null {
  if (named.kind === 'nobody') return null
  let that = chunkBegin(tokens, auxiliary - 1, first) - 1
  if (is(tokens[that], WORD.apostrophe)) that--
  if (!isThat(folded(tokens, that))) return null
  return isCounted(tokens, that, first) ? that : null
}

/** "| les 200 hommes | que", "| cinq membres du groupe armé |, dont": whether the words before a relative one hold a number. */
function isCounted(tokens: Words, relative: number, first: number): boolean {
  const noun = folded(tokens, relative - 1) === ',' ? relative - 2 : relative - 1
  if (noun <= first || !(tokens[noun]!.lex.noun || is(tokens[noun], WORD.adjective))) return false
  for (let at = noun - 1; at >= Math.max(first, noun - COUNTED); at--) {
    if (is(tokens[at], WORD.avoir | WORD.etre) || folded(tokens, at) === ',') return false
    if ((is(tokens[at], WORD.number) && folded(tokens, at) !== 'nombre') || tokens[at]!.kind === 'digits') return true
  }
  return false
}

/** How far before its noun's end a number may stand: "cinq membres du groupe armé". */
const COUNTED = 5
