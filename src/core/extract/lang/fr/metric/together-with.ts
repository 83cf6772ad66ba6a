import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far before "avec" the verb may stand: "tué jeudi à Herat avec". */
const REACH = 5

/**
 * "un imam, tué avec | ses deux fils", "est mort avec | deux de ses collègues", "abattu avec sa femme et | ses quatre enfants": what befell
 * the one befell those with him.
 */
export function togetherWith(tokens: Words, draft: Draft): Metric | null {
  if (nounOf(tokens, draft)?.kind !== 'person') return null
  const own = isOwn(folded(tokens, firstToken(draft) - 1))
  const ofOwn = isOwn(folded(tokens, draft.last + 1)) || isOwn(folded(tokens, draft.last + 2))
  if (!own && !ofOwn) return null
  let at = own ? firstToken(draft) - 2 : firstToken(draft) - 1
  // "sa femme | et | ses quatre enfants"
  if (is(tokens[at], WORD.coordinator) && tokens[at - 1]?.lex.noun?.kind === 'person') {
    if (!isOwn(folded(tokens, at - 2))) return null
    at -= 3
  }
  if (folded(tokens, at) !== 'avec') return null
  for (let n = at - 1; n > at - 1 - REACH && tokens[n]?.kind === 'word'; n--) {
    const { verb } = tokens[n]!.lex
    if (!verb) continue
    return verb.form === 'participle' && BEFALLS.has(verb.metric) ? verb.metric : null
  }
  return null
}

const isOwn = (word: string): boolean =>
  word === 'ses' || word === 'sa' || word === 'son' || word === 'leurs' || word === 'leur'

const BEFALLS: ReadonlySet<Metric> = new Set<Metric>(['killed', 'wounded', 'detained', 'abducted', 'missing'])
