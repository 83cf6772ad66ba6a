import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, isArticle, lastToken, nounOf, previousDraft } from '../drafts.js'
import { toldOutcome } from '../metric/told-outcome.js'
import { adjoins, after, folded, is, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'

/** What closes an aside. */
const CLOSES: ReadonlySet<string> = new Set([',', '.', ';', ')', ''])

/** Words between two items of a list at most: "trois morts | dans la banlieue de Goma |, deux". */
const BETWEEN = 24

/** "Trois morts à Jacmel, | deux à Delmas et un à Léogâne": what the number before counts, where each stands with its place. */
export function elidedOf(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  // "une soixantaine de blessés … : la clinique du port (une vingtaine)"
  if (draft.head === null && isShareInBrackets(tokens, draft))
    return (
      drafts.slice(0, index).findLast(({ metric, dropped }) => metric && metric !== 'other' && dropped === null)
        ?.metric ?? null
    )
  // "une personne a péri à Gao et | une autre | à Kidal"
  if (draft.head !== null && !isOneMore(tokens, draft) && !isAnother(tokens, draft)) return null
  const open = folded(tokens, firstToken(draft) - 1) === '('
  if (open) return isPlaced(tokens, draft.last + 1) ? partInBrackets(drafts, index) : null
  if (!isListItem(tokens, firstToken(draft), draft.head ?? draft.last)) return null
  const joint = tokens[firstToken(draft) - 1]
  if (joint?.folded === ':' || is(joint, WORD.dash)) return ofToll(tokens, drafts, index)
  let before = index - 1
  // "quatre dans le bombardement d'une voiture et | quatre dans un camp"
  while (before >= 0 && (drafts[before]!.dropped !== null || isOneThing(tokens, drafts[before]!))) before--
  const previous = drafts[before]
  if (!previous?.metric || previous.metric === 'other') return null
  // "quatre sont de nationalité russe, | deux | de nationalité kazakhe"
  if (folded(tokens, draft.last + 2) === 'nationalité') return previous.metric
  const end = overVerb(tokens, previous, firstToken(draft))
  if (firstToken(draft) - end > BETWEEN + 1) return null
  for (let at = end + 1; at < firstToken(draft); at++) {
    if (is(tokens[at], WORD.avoir | WORD.etre | WORD.relative | WORD.breaker)) return null
    // "la frappe du matin" is no verb
    if (is(tokens[at], WORD.finite) && !(tokens[at]!.lex.noun && is(tokens[at - 1], WORD.determiner))) return null
  }
  return previous.metric
}

/** "quatre assaillants sont morts (| trois aux abords du stade)": some of the last ones told of, and no more than they. */
function partInBrackets(drafts: readonly Draft[], index: number): Metric | null {
  const whole = drafts.slice(0, index).findLast(({ metric, dropped }) => metric && dropped === null)
  if (!whole?.metric || whole.metric === 'other') return null
  return (drafts[index]!.low ?? 0) <= (whole.low ?? 0) ? whole.metric : null
}

/** "Neuf morts dans deux incendies : | quatre à Vallon, cinq à Combes": what the toll before the colon counts. */
function ofToll(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  let strikes: Metric | null = null
  for (let at = index - 1; at >= 0; at--) {
    const { metric, dropped, low } = drafts[at]!
    if (dropped !== null || metric === null || (low ?? 0) < 2 || isArticle(tokens, drafts[at]!)) continue
    if (metric === 'strikes') strikes ??= metric
    else if (metric !== 'other' && metric !== 'strength') return metric
  }
  // "trois explosions : | deux visant l'aéroport et une dans le métro"
  return strikes
}

const isOneThing = (tokens: Words, draft: Draft): boolean =>
  isArticle(tokens, draft) && nounOf(tokens, draft)?.kind === 'thing'

const isShareInBrackets = (tokens: Words, draft: Draft): boolean =>
  draft.rules[0] === 'collective' &&
  folded(tokens, firstToken(draft) - 1) === '(' &&
  folded(tokens, lastToken(tokens, draft) + 1) === ')'

/** "douze habitants | ont été tués | mardi, neuf à Gaza": the verb that says what befell them may stand before the list. */
function overVerb(tokens: Words, previous: Draft, limit: number): number {
  const end = lastToken(tokens, previous)
  if (!is(tokens[end + 1], WORD.avoir | WORD.etre | WORD.copula)) return end
  // "sept corps | ont été retrouvés | à Gao, neuf à Kidal"
  const found = nounOf(tokens, previous)?.kind === 'outcome'
  for (let at = end + 2; at < Math.min(limit, end + 6); at++)
    if (
      tokens[at]!.lex.verb?.metric === previous.metric ||
      // "13.000 habitants ont | pris la fuite |, selon le HCR, 50.000 d'après le maire"
      toldOutcome(tokens, at) === previous.metric ||
      (found && is(tokens[at], WORD.participle))
    )
      return at
  return end
}

/** Whether a bare number stands in a list of places: ", deux à Delmas", "et un en Syrie". */
export function isListItem(tokens: Words, first: number, last: number): boolean {
  // "six morts selon la police, | de | vingt selon l'opposition", "la vie à 12 civils selon les secours, | à | 17 selon un élu"
  const joint = tokens[/^(?:de|d|à)$/u.test(folded(tokens, first - 1)) ? first - 2 : first - 1]
  if (joint?.folded === ',' && isPlaceInFront(tokens, first - 2) && CLOSES.has(folded(tokens, last + 1))) return true
  // "un hôpital a reçu trente blessés, | celui de Mazar | 12"
  if (
    isOfAnother(tokens, first - 1) &&
    (CLOSES.has(folded(tokens, last + 1)) || is(tokens[last + 1], WORD.coordinator))
  )
    return true
  const opens = joint?.folded === ':' || (is(joint, WORD.dash) && !adjoins(joint))
  if (joint?.folded !== ',' && !opens && !is(joint, WORD.coordinator)) return false
  // "et quatre | enfin | dans l'est"
  const place = is(tokens[last + 1], WORD.adverb) ? last + 2 : last + 1
  if (isDay(tokens, place)) return true
  // "et trente, | selon l'ONU", "onze | d'après un médecin"
  const said = folded(tokens, place) === ',' ? place + 1 : place
  if (
    /^(?:selon|dixit)$/u.test(folded(tokens, said)) ||
    (folded(tokens, said) === 'd' && folded(tokens, said + 2) === 'après')
  )
    return true
  return isPlaced(tokens, place) || folded(tokens, place + 1) === 'nationalité'
}

/** ", | celui de Mazar |", "et | celle du sud |": whose number comes next. */
function isOfAnother(tokens: Words, end: number): boolean {
  if (tokens[end]?.kind !== 'word' || is(tokens[end], CLOSED_CLASS)) return false
  for (let at = end - 2; at > end - 6; at--) {
    if (tokens[at]?.kind === 'mark' && !is(tokens[at], WORD.apostrophe | WORD.dash)) return false
    if (/^(?:celui|celle)$/u.test(folded(tokens, at)))
      return (
        /^(?:de|d|du|des)$/u.test(folded(tokens, at + 1)) &&
        (folded(tokens, at - 1) === ',' || is(tokens[at - 1], WORD.coordinator))
      )
  }
  return false
}

/** "cinquante tués à Gao ; | à Kidal |, 48." */
function isPlaceInFront(tokens: Words, end: number): boolean {
  for (let at = end; at > end - 4; at--)
    if (/^(?:à|au|aux|en|dans)$/u.test(folded(tokens, at)))
      return folded(tokens, at - 1) === ';' || is(tokens[at - 1], WORD.coordinator)
  return false
}

const isPlaced = (tokens: Words, at: number): boolean =>
  PLACE.test(folded(tokens, at)) && tokens[at + 1]?.kind === 'word'

/** "plusieurs armes, | au moins dix, | ont été saisies": the same once more, with its number. */
export function apposedTo(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  const draft = drafts[index]!
  const previous = previousDraft(drafts, index)
  if (draft.head !== null || !previous?.metric) return null
  if (isAlternative(tokens, lastToken(tokens, previous) + 1, firstToken(draft) - 1)) return previous.metric
  if (previous.bound !== 'indefinite') return null
  const begin = estimateStart(tokens, firstToken(draft))
  const closed = folded(tokens, begin - 1) === ',' && CLOSES.has(folded(tokens, lastToken(tokens, draft) + 1))
  return closed && begin - lastToken(tokens, previous) === 2 ? previous.metric : null
}

/** "des dizaines de morts, | estimés | entre 100 et 200 |, ont été enterrés": where the aside begins. */
function estimateStart(tokens: Words, from: number): number {
  const verb = folded(tokens, from - 1) === 'à' ? from - 2 : from - 1
  return /^(?:estim|évalu|chiffr)ée?s?$/u.test(folded(tokens, verb)) ? verb : from
}

/** "cinq morts | et peut-être | huit", "21 morts, | ou | 27 selon l'armée" */
function isAlternative(tokens: Words, from: number, to: number): boolean {
  if (to < from || to - from > 5) return false
  let or = false
  for (let at = from; at <= to; at++) {
    const word = folded(tokens, at)
    if (/^(?:ou|peut|sinon|voire)$/u.test(word)) or = true
    else if (!/^(?:,|et|-|être|même)$/u.test(word)) return false
  }
  return or
}

/** "trois | le 15 novembre |", "deux | mardi", "53 | en 2023", "90 | l'année suivante", "12 | un an plus tôt", "4 | la veille" */
export const isDay = (tokens: Words, at: number): boolean =>
  (/^(?:an|année|mois|semaine)$/u.test(folded(tokens, after(tokens, at))) &&
    (/^(?:suivante?|précédente?|dernière?|passée?|plus)$/u.test(folded(tokens, after(tokens, at) + 1)) ||
      // "l'année | d'avant"
      folded(tokens, after(tokens, at) + 3) === 'avant')) ||
  (/^l[ae]$/u.test(folded(tokens, at)) && /^(?:veille|lendemain|surlendemain)$/u.test(folded(tokens, at + 1))) ||
  (folded(tokens, at) === 'le' && tokens[at + 1]?.kind === 'digits' && (tokens[at + 2]?.lex.month ?? 0) > 0) ||
  (tokens[at]?.lex.weekday ?? -1) >= 0 ||
  (folded(tokens, at) === 'en' && /^(?:19|20)\d\d$/u.test(folded(tokens, at + 1)))

const PLACE =
  /^(?:contre|lors|sous|par|visant|ciblant|selon|pour|à|au|aux|en|dans|près|parmi|chez|côté|sur|devant|autour|rue|boulevard|avenue|place|quartier)$/u

/** "un autre", "un second", "une troisième": one more of those counted before; "d'une autre" is none. */
export const isOneMore = (tokens: Words, { head, first }: Draft): boolean =>
  head !== null && ONE_MORE.has(folded(tokens, head)) && folded(tokens, first - 3) !== 'ou'

/** "trois civils ont péri à Homs et | un autre civil | à Deraa", "et | deux autres soldats | à Hama" */
const isAnother = (tokens: Words, { first, head }: Draft): boolean =>
  /^autres?$/u.test(folded(tokens, first + 1)) && (head === first + 1 || tokens[head!]!.lex.noun?.kind === 'person')

const ONE_MORE: ReadonlySet<string> = new Set(
  'autre second seconde deuxième troisième quatrième cinquième sixième septième'.split(' '),
)
