import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { isArticle } from '../drafts.js'
import { folded, hints, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
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

/** Whether a report names one at all: most do not, and no number of theirs need look around. */
export function namesEpidemic(tokens: Words): boolean {
  for (const { lex } of tokens) if (lex.cue & CUE.epidemic) return true
  return false
}

export function isEpidemicNear(tokens: Words, around: number): boolean {
  const last = Math.min(tokens.length - 1, around + AROUND)
  for (let at = Math.max(0, around - AROUND); at <= last; at++) if (hints(tokens[at], CUE.epidemic)) return true
  return false
}
