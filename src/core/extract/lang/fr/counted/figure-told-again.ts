import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { folded, is, isDe, isThat, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far before its number a figure may be taken up. */
const REACH = 16

/**
 * "109 blessés, chiffre que le ministère ramène | à 76", "un bilan porté | à 120 par la mairie": another's number of those counted before.
 * Where the clause begins and its verb stands; null where none does.
 */
export function figureToldAgain(
  tokens: Words,
  draft: Draft,
): { readonly clause: number; readonly verb: number } | null {
  const to = firstToken(draft) - 1
  if (draft.head !== null || folded(tokens, to) !== 'à') return null
  for (let at = to - 1; at > to - REACH && at > 1; at--) {
    const word = folded(tokens, at)
    if (word === ',' || word === ':' || is(tokens[at], WORD.breaker)) return null
    if (!FIGURES.has(word)) continue
    const comma = isUn(folded(tokens, at - 1)) ? at - 2 : at - 1
    const taken = isThat(folded(tokens, at + 1)) || CARRIED.test(folded(tokens, at + 1))
    const verb = folded(tokens, comma) === ',' && taken ? carrying(tokens, at + 1, to) : null
    return verb === null ? null : { clause: at + 1, verb }
  }
  return null
}

const FIGURES: ReadonlySet<string> = new Set('chiffre bilan nombre total décompte estimation évaluation'.split(' '))

/** "| porté | à 120" */
const CARRIED = /^(?:port|ramen|réduit|fix|rév|rehauss|abaiss|relev)/u
/** "que la mairie | porte | à 120" */
const CARRIES =
  /^(?:port(?:e|é|ée|ent|ait)|ram[eè]n(?:e|é|ée|ent|ait)|rédui(?:t|te|sent)|fix(?:e|é|ée|ent)|évalu(?:e|ent)|abaiss(?:e|é|ée|ent)|rel[eè]v(?:e|é|ée|ent))$/u

function carrying(tokens: Words, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (CARRIES.test(folded(tokens, at))) return at
  return null
}

/** "avance | celui de deux millions": the figure of those counted before. */
export function isThatOf(tokens: Words, draft: Draft): boolean {
  const of = firstToken(draft) - (is(tokens[firstToken(draft) - 1], WORD.apostrophe) ? 2 : 1)
  return isDe(folded(tokens, of)) && folded(tokens, of - 1) === 'celui'
}
