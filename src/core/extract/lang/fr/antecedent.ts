import type { TokenRange } from '../../../text/sentences.js'
import type { Attribution, Lookup } from './attribution.js'
import { type Report, sentenceIndexAt } from './drafts.js'
import { readSpeaker } from './speaker-name.js'
import { folded } from './tokens.js'

/** How many sentences back a pointing word ("la même source", "a-t-il ajouté") looks for its name. */
const LOOK_BACK = 5
/** How far before "selon lui" his figures may be spoken of. */
const AUTHOR_REACH = 40

/** Whom "il", "la même source" point back to: the name last given before. */
export function antecedent(
  doc: Report,
  sentence: TokenRange,
  pointing: Attribution,
  lookUp: Lookup,
): Attribution | null {
  const author = authorHere(doc, sentence, pointing)
  if (author) return author
  const here = lookUp(sentence).filter(({ at, named }) => at < pointing.at && named.kind === 'name')
  if (here.length > 0) return here.at(-1)!
  const index = sentenceIndexAt(doc.sentences, sentence.first)
  for (let n = index - 1; n >= Math.max(0, index - LOOK_BACK); n--) {
    const names = lookUp(doc.sentences[n]!).filter(({ named }) => named.kind === 'name')
    if (names.length > 0) return names.at(-1)!
  }
  return null
}

/** "Les chiffres du gouvernement diffèrent : 150 morts selon lui": whose figures the sentence speaks of. */
function authorHere({ tokens, text }: Report, { first }: TokenRange, pointing: Attribution): Attribution | null {
  if (pointing.named.kind !== 'anaphor' || !/^(?:lui|elle|eux|elles)$/u.test(folded(tokens, pointing.named.last)))
    return null
  for (let at = pointing.at - 1; at >= Math.max(first, pointing.at - AUTHOR_REACH); at--) {
    if (!/^(?:chiffres|bilan|données|décompte|estimations?)$/u.test(folded(tokens, at))) continue
    const named = readSpeaker(tokens, text, at, pointing.at - 1)
    if (named?.kind === 'name') return { ...pointing, named }
  }
  return null
}
