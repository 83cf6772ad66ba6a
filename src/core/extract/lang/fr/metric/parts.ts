import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isDay } from '../counted/ellipsis.js'
import { firstToken, lastToken, nounOf, previousDraft } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isAt, isDe, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { alongPart } from './along-part.js'
import { isOfHousehold } from './household.js'
import { isLeftOut, isNextPlace } from './listed-beside.js'
import { outcomeNamed } from './outcome-named.js'
import { isSetAgainst } from './set-against.js'

/** "dont 5 enfants", "parmi lesquels trois", "(…, 5 enfants)": part of the number before. */
export function subsetOf(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  let at = firstToken(drafts[index]!) - 1
  // "parmi lesquels | « | une femme âgée »"
  if (quoteSide(tokens, at) === 'open') at--
  // "16 corps, parmi lesquels | ceux de | deux bébés"
  if (isDe(folded(tokens, at)) && /^ce(?:ux|lui|lles?)$/u.test(folded(tokens, at - 1))) at -= 2
  // "parmi lesquels | figurent | quatre enfants"
  if (folded(tokens, at - 1).startsWith('lesquel') && LISTS.test(folded(tokens, at))) at--
  if (folded(tokens, at).startsWith('lesquel') || folded(tokens, at) === 'eux' || folded(tokens, at) === 'elles') at--
  if (isAt(tokens, at, WORD.determiner | WORD.adverb) && !is(tokens[at], WORD.subset)) at--
  if (folded(tokens, at) === ',' || isAt(tokens, at, WORD.coordinator)) at = subsetBefore(tokens, at)
  const subset = isAt(tokens, at, WORD.subset) || (folded(tokens, at) === 'compris' && folded(tokens, at - 1) === 'y')
  if (!subset) return null
  const person = nounOf(tokens, drafts[index]!)?.kind === 'person'
  const uncounted = person ? outcomeNamed(tokens, at) : null
  if (uncounted) return uncounted
  for (let n = index - 1; n >= 0; n--) {
    const { metric } = drafts[n]!
    if (metric && metric !== 'other' && !(person && /^(?:munitions|equipment|strikes)$/u.test(metric))) return metric
  }
  return null
}

/** "au total", "en tout" */
const isInAll = (tokens: Words, at: number): boolean =>
  folded(tokens, at + 1) === (folded(tokens, at) === 'au' ? 'total' : folded(tokens, at) === 'en' ? 'tout' : '')

const LISTS = /^(?:figur|compt|trouv|dénombr|recens)/u

/** "44 civils tués. dont | 32 enfants": part of what the sentence before counts, behind a full stop too many. */
export const isCutOff = (tokens: Words, draft: Draft, sentenceFirst: number): boolean =>
  folded(tokens, sentenceFirst) === 'dont' && firstToken(draft) === sentenceFirst + 1

/** "dont | plusieurs enfants et | deux infirmiers", "parmi lesquels | d'autres Maliens, | deux Français": the marker before uncounted ones. */
function subsetBefore(tokens: Words, joint: number): number {
  let at = joint - 1
  const uncounted = (n: number): boolean =>
    tokens[n]?.lex.noun?.kind === 'person' ||
    is(tokens[n], WORD.apostrophe | WORD.adjective) ||
    /^(?:d|de|des|les|autres|lesquels|lesquelles|eux)$/u.test(folded(tokens, n))
  while (at > joint - 8 && uncounted(at) && !is(tokens[at], WORD.subset)) at--
  return is(tokens[at], WORD.subset) && at < joint - 1 ? at : joint
}

/** "109 des 126 tués": part of the number behind. */
export function wholeOf(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  const next = drafts[index + 1]
  if (draft.head !== null) return null
  const before = previousDraft(drafts, index)
  // "sur les 49 victimes, 26 étaient …", "parmi les 39 morts, 27 sont …"
  if (
    before?.metric &&
    /^(?:sur|parmi)$/u.test(folded(tokens, firstToken(before) - 2)) &&
    folded(tokens, firstToken(draft) - 1) === ','
  )
    return before.metric
  const whole = next && isOfWhole(tokens, draft, next) ? (nounOf(tokens, next)?.metric ?? null) : null
  // "treize des 86 victimes" are dead as they are
  return whole === 'casualties' ? 'killed' : whole
}

/** "11 des | 20 drones", "neuf sur les | 12 missiles" */
export function isOfWhole(tokens: Words, draft: Draft, next: Draft): boolean {
  const joint = folded(tokens, draft.last + 1)
  const of = joint === 'des' || joint === 'sur'
  return of && firstToken(next) - draft.last <= 3
}

/** Whether a comma lies between a part and the verb behind it: then the verb is the whole's. */
export function crosses(tokens: Words, draft: Draft, verb: number): boolean {
  for (let at = lastToken(tokens, draft) + 1; at < verb; at++) {
    if (tokens[at]!.folded === ',' || tokens[at]!.folded === ')') return true
  }
  return false
}

/** What is counted of things: "trois hélicoptères et | cinquante pompiers |" are not one list. */
const NOT_OF_PEOPLE: ReadonlySet<Metric> = new Set<Metric>(['other', 'equipment', 'munitions', 'strikes'])

/** "12 morts (8 femmes et 4 enfants)", "34 personnes … : 20 militaires et 11 civils": beside or under a number whose metric is known. */
export function listedWith(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  const previous = previousDraft(drafts, index)
  // "120 morts en 2014, contre 80 en 2013"
  const pair = draft.head === null && is(tokens[firstToken(draft) - 1], WORD.coordinator) && drafts[index - 3]
  // "48 morts et 120 blessés, contre 40 et | 90"
  if (
    pair &&
    previous?.metric === pair.metric &&
    drafts[index - 2]?.metric &&
    folded(tokens, firstToken(previous) - 1) === 'contre'
  )
    return drafts[index - 2]!.metric
  const compared =
    draft.head === null &&
    (isSetAgainst(tokens, firstToken(draft) - 1) ||
      // "2.240 tués l'an passé, après | 3.188 un an plus tôt"
      (folded(tokens, firstToken(draft) - 1) === 'après' && isDay(tokens, draft.last + 1)) ||
      // "onze morts à Tata et sept à Zagora, soit | 18 au total"
      (folded(tokens, firstToken(draft) - 1) === 'soit' && isInAll(tokens, draft.last + 1)))
  if (compared && previous?.metric) return previous.metric
  const along = alongPart(tokens, drafts, index)
  if (along) return along
  if (
    !previous?.metric ||
    NOT_OF_PEOPLE.has(previous.metric) ||
    draft.head === null ||
    nounOf(tokens, draft)?.kind !== 'person'
  )
    return null
  // "un millier de combattants …, des dizaines de femmes"
  if (previous.metric === 'strength' && draft.status !== 'combatant') return null
  const at = firstToken(draft) - 1
  const joint = tokens[at]
  const end = lastToken(tokens, previous)
  const near = at - end <= 2 && (joint?.folded === ',' || is(joint, WORD.coordinator) || joint?.folded === '(')
  // "quatre personnes | qui assurent le soutien |, 120 contrebandiers"
  const over = joint?.folded === ',' && folded(tokens, end + 1) === 'qui' && at - end <= 9
  // "614 morts, en majorité des soldats | mais aussi | 138 civils"
  const aussi = joint?.folded === 'à' || joint?.folded === 'de' ? at - 1 : at
  const too =
    (folded(tokens, aussi) === 'aussi' || folded(tokens, aussi) === 'également') &&
    folded(tokens, aussi - 1) === 'mais' &&
    at - end <= 14
  // "ainsi que deux civils"
  const that = is(joint, WORD.apostrophe) ? at - 1 : at
  const besides =
    ((isThat(folded(tokens, that)) && /^(?:ainsi|même)$/u.test(folded(tokens, that - 1))) ||
      // "une fillette est morte, tout comme | une touriste"
      (joint?.folded === 'comme' && folded(tokens, at - 1) === 'tout')) &&
    at - end <= 13
  return near ||
    too ||
    over ||
    besides ||
    // "80 tués, | sans compter | les quatre assaillants"
    isLeftOut(tokens, at) ||
    /^(?:soit|représentant|comprend|inclut|:|\()$/u.test(joint?.folded ?? '') ||
    // "19 victimes, auxquelles s'ajoutent | deux assaillants"
    /^ajout(?:e|ent|ait|aient|er)$/u.test(folded(tokens, is(joint, WORD.determiner) ? at - 1 : at)) ||
    isNextPlace(tokens, draft, previous) ||
    isOfHousehold(tokens, at, end)
    ? previous.metric
    : null
}
