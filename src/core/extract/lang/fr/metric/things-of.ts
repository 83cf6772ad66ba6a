import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf, previousDraft } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import { isOfWhole } from './parts.js'

/** "11 des | 20 drones ont été abattus": things are no dead, whatever the verb. */
export function thingsOf(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  const next = drafts[index + 1]
  const before = previousDraft(drafts, index)
  if (draft.head !== null) return null
  // "sur les 31 drones lancés, | 23", "neuf roquettes sur | douze", "huit drones, dont | sept abattus"
  const whole =
    before &&
    isThing(tokens, before) &&
    (standsFor(tokens, before, firstToken(draft)) ||
      folded(tokens, firstToken(draft) - 1) === 'dont' ||
      isWholeBehind(tokens, draft))
  if (whole) return before.metric
  if (!next || !isOfWhole(tokens, draft, next)) return null
  const noun = nounOf(tokens, next)
  return noun?.kind === 'thing' || noun?.kind === 'event' ? noun.metric : null
}

/** "a abattu 42 drones dans le nord, sur les | 86 | lancés" */
const isWholeBehind = (tokens: Words, draft: Draft): boolean =>
  /^(?:les|de)$/u.test(folded(tokens, firstToken(draft) - 1)) &&
  /^(?:sur|total)$/u.test(folded(tokens, firstToken(draft) - 2)) &&
  /^(?:lancé|tiré|envoyé|largué|détecté)e?s$/u.test(folded(tokens, lastToken(tokens, draft) + 1))

const isThing = (tokens: Words, draft: Draft): boolean => nounOf(tokens, draft)?.kind === 'thing'

const standsFor = (tokens: Words, before: Draft, number: number): boolean => {
  // "sur les 80 missiles tirés, | seuls 34"
  const from = /^seuls?$|^seules$|^seulement$/u.test(folded(tokens, number - 1)) ? number - 1 : number
  return folded(tokens, from - 1) === 'sur' ||
    (folded(tokens, from - 1) === 'les' && folded(tokens, from - 2) === 'sur')
    ? from - lastToken(tokens, before) < 4
    : folded(tokens, from - 1) === ',' &&
        folded(tokens, firstToken(before) - 2) === 'sur' &&
        from - lastToken(tokens, before) < 9
}
