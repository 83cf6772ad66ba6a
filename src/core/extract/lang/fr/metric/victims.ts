import type { Draft } from '../../../draft.js'
import { firstToken, isArticle, lastToken, nounOf, previousDraft } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Finding } from './finding.js'

/** "une victime et huit blessés", "les six victimes de l'attaque" are dead; "a fait dix victimes" does not say. */
export function victims(tokens: Words, drafts: readonly Draft[], index: number): Finding {
  // "père d' | une victime": only who he is
  if (isArticle(tokens, drafts[index]!) && isKinOf(tokens, firstToken(drafts[index]!) - 3)) return { no: 'kin-of-one' }
  if (drafts[index]!.rules[0] === 'multiple') return { rule: 'only-victim', found: { metric: 'killed' } }
  // "trente morts, auxquels s'ajoutent | 61 victimes | en Inde"
  const added = folded(tokens, firstToken(drafts[index]!) - 1).startsWith('ajout')
  if (added && previousDraft(drafts, index)?.metric === 'killed')
    return { rule: 'victims-added', found: { metric: 'killed' } }
  const zero = drafts[index]!.high === 0
  const besides =
    !someDied(tokens, drafts, index) &&
    [previousDraft(drafts, index), drafts[index + 1]].some(
      (draft) =>
        draft &&
        nounOf(tokens, draft)?.metric === 'wounded' &&
        // "sans faire de victimes, et l'autre est tombé sur le port, faisant | un blessé": another clause's
        !(zero && Math.abs(draft.first - drafts[index]!.last) > BESIDE_NOBODY),
    )
  if (besides) return { rule: 'victims-beside-wounded', found: { metric: 'killed' } }
  if (drafts[index]!.high !== 0 && areBuried(tokens, lastToken(tokens, drafts[index]!) + 1))
    return { rule: 'victims-named', found: { metric: 'killed' } }
  if (someDied(tokens, drafts, index)) return { rule: 'victims', found: { metric: 'casualties' } }
  const before = folded(tokens, firstToken(drafts[index]!) - 1)
  // "les six victimes", "sept des victimes"
  if (/^(?:les|des|ces|aux)$/u.test(before) || folded(tokens, drafts[index]!.last + 1) === 'des')
    return { rule: 'the-victims', found: { metric: 'killed', confidence: 0.6 } }
  return { rule: 'victims', found: { metric: 'casualties', confidence: 0.8 } }
}

/** "1.953 victimes, | parmi lesquelles 481 personnes sont décédées": not all of them. */
function someDied(tokens: Words, drafts: readonly Draft[], index: number): boolean {
  const part = drafts[index + 1]
  if (!part || part.low === null || part.low >= (drafts[index]!.low ?? 0)) return false
  const before = firstToken(part) - 1
  if (folded(tokens, before) !== 'dont' && !/^lesquel/u.test(folded(tokens, before))) return false
  for (let at = part.last + 1; at < part.last + 6; at++)
    if (/^(?:décédé|mort|péri|succomb)/u.test(folded(tokens, at))) return is(tokens[at - 1], WORD.avoir | WORD.etre)
  return false
}

/** How far from "sans victimes" the wounded may stand that tell of whom it speaks. */
const BESIDE_NOBODY = 8

const isKinOf = (tokens: Words, at: number): boolean =>
  folded(tokens, at + 1) === 'd' &&
  /^(?:père|mère|frère|sœur|soeur|fils|fille|cousine?|oncle|tante|veuve|veuf|époux|épouse|proches?|parents?|familles?|avocate?s?|amie?s?)$/u.test(
    folded(tokens, at),
  )

/** "338 victimes | ont déjà été identifiées", "inhumées" */
function areBuried(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    if (/^(?:identifié|inhumé|enterré|autopsié|exhumé)/u.test(folded(tokens, at))) return true
    if (tokens[at]?.kind !== 'word' && !is(tokens[at], WORD.apostrophe)) return false
  }
  return false
}

/** "avait fait | 105 victimes"; not "352 victimes probables | tuées", which says more. */
export function areMade(tokens: Words, draft: Draft): boolean {
  const last = lastToken(tokens, draft)
  if ([last + 1, last + 2].some((at) => tokens[at]?.lex.verb?.form === 'participle')) return false
  return /^(?:fait|faisant|causé|causant|provoqué)$/u.test(folded(tokens, firstToken(draft) - 1))
}
