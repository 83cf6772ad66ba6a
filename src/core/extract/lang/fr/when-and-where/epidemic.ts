import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { isArticle } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import { isDay } from './magnitude.js'

/** How far around its dead an epidemic may be named. */
const AROUND = 160

/** "Au Liberia, 2 963 morts" of Ebola: an epidemic's dead are counted over months, but a day's and an attack's. */
export function isOfEpidemic(tokens: Words, draft: Draft, { first, last }: TokenRange): boolean {
  if (draft.metric !== 'killed' || isArticle(tokens, draft) || !isEpidemicNear(tokens, draft.first)) return false
  for (let at = first; at <= last; at++) {
    const word = folded(tokens, at)
    if (word === 'heures' || word.startsWith('attaqu') || tokens[at]!.lex.noun?.kind === 'event') return false
    // "Le 18 novembre, on comptait 1 214 morts": as of that day
    if (tokens[at]!.kind !== 'digits' && isDay(tokens, at)) return false
  }
  return true
}

export const isEpidemicNear = (tokens: Words, around: number): boolean =>
  epidemicsIn(tokens).some((at) => Math.abs(at - around) <= AROUND)

const found = new WeakMap<Words, readonly number[]>()

/** Where a text names an epidemic: looked for once, mostly nowhere. */
function epidemicsIn(tokens: Words): readonly number[] {
  const known = found.get(tokens)
  if (known) return known
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) if (EPIDEMICS.has(tokens[at]!.folded)) places.push(at)
  found.set(tokens, places)
  return places
}

const EPIDEMICS: ReadonlySet<string> = new Set(
  'épidémie épidémies pandémie ebola choléra covid coronavirus rougeole méningite paludisme dengue mpox variole chikungunya sras diphtérie poliomyélite'.split(
    ' ',
  ),
)
