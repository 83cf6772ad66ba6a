import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution } from './attribution.js'
import { isEarlierToll } from './earlier-toll.js'
import { agencyAt } from './relay.js'

/** The attribution that covers a number: the nearest that reaches it; a trailing one also what follows it in its sentence. */
export function covering(tokens: Words, attributions: readonly Attribution[], draft: Draft): Attribution | null {
  const at = firstToken(draft)
  const earlier = attributions.findLast(({ at: saying }) => saying < at)
  // "alors qu'un précédent bilan faisait état de 17 morts": another's figure, whoever speaks before or behind
  if (earlier?.named.kind === 'nobody' && isEarlierToll(tokens, earlier.at)) return earlier
  let before: Attribution | null = null
  let after: Attribution | null = null
  let spent: Attribution | null = null
  for (const attribution of attributions) {
    if (attribution.cites) return attribution
    if (attribution.near && !isBeside(tokens, draft, attribution.at)) continue
    if (attribution.at < at) {
      // "un bilan fait état de 28 morts, selon le gouverneur": who is named goes before who is not
      if (attribution.reach === 'forward')
        before = attribution.named.kind === 'nobody' || isDeedWithin(tokens, before, attribution) ? before : attribution
      else if (
        !attribution.post &&
        !attribution.recalled &&
        !endsAside(tokens, attribution, at) &&
        !isWeighed(tokens, attribution, at)
      )
        spent = attribution
    } else if (attribution.reach === 'backward') after ??= attribution
  }
  if (before && endsBefore(tokens, before.at, at)) before = null
  if (before && after && !isAgency(tokens, after) && isQuotedUpTo(tokens, before.at, at, after.at)) return after
  // "l'armée a visé une école, une frappe qui a fait 37 morts | selon l'hôpital"
  if (before && after?.named.kind === 'name' && isRightBehind(tokens, draft, after.at)) return after
  // "l'opposition a accusé le régime d'une attaque qui a fait dix morts, selon une ONG"
  if (before && after?.named.kind === 'name' && /^(?:accus|revendiqu)/u.test(folded(tokens, before.at))) return after
  // "l'armée a enregistré douze morts, selon une ONG": what one suffers another tells
  if (before && after?.named.kind === 'name' && isSuffered(tokens, before.at)) return after
  // "l'armée fait état de 14 morts, selon | son porte-parole |, Ali Sow"
  if (before && after && /^(?:son|sa|leur)$/u.test(folded(tokens, after.at + 1))) return after
  // "Selon l'ONU, un million ont fui, | tandis que | 470 ont été tués, selon l'OSDH"
  if (before && after?.named.kind === 'name' && contrastBetween(tokens, before.at, at)) return after
  // "ils rapportent que 700 personnes sont mortes », indique l'ONU"
  if (before?.named.kind === 'anaphor' && after?.named.kind === 'name' && closesAt(tokens, after.at)) return after
  // "a précisé le préfet, dont six sont morts, selon un nouveau bilan": who is named goes before what is no one's
  return before ?? (after?.named.kind === 'nobody' ? (spent ?? after) : (after ?? spent))
}

/** "a déclaré que l'armée | déplorait « 52 morts »": what they suffered, not who tells. */
function isDeedWithin(tokens: Words, outer: Attribution | null, { at }: Attribution): boolean {
  if (outer?.named.kind !== 'name' || !isSuffered(tokens, at)) return false
  for (let n = outer.at + 1; n < at; n++) if (isThat(folded(tokens, n))) return n < outer.at + 8
  return false
}

/** "a déploré 52 morts", "a enregistré de lourdes pertes" */
const isSuffered = (tokens: Words, at: number): boolean =>
  /^(?:déplor|redout|craign|enregistr)/u.test(folded(tokens, at))

/** "la ville, | qui compte 2 millions d'habitants selon l'ONU, | avait vu": what an aside tells is not told of the rest. */
function endsAside(tokens: Words, { at, named }: Attribution, number: number): boolean {
  if (named.kind !== 'name' || folded(tokens, named.last + 1) !== ',' || named.last + 1 > number) return false
  for (let n = at - 1; n > at - 25 && n >= 0; n--)
    if (folded(tokens, n) === ',')
      return /^(?:qui|dont|où|due?s?)$/u.test(folded(tokens, n + 1)) && isVerbAt(tokens, named.last + 2)
  return false
}

/** "1500 morts, selon Beyrouth, | soit plus que | les 1200 morts de 2006": what a toll is held against is not told with it. */
function isWeighed(tokens: Words, { named }: Attribution, number: number): boolean {
  if (named.kind !== 'name' || folded(tokens, named.last + 1) !== ',') return false
  const at = named.last + 2
  return (
    /^(?:soit|contre)$/u.test(folded(tokens, at)) &&
    number - at < 6 &&
    (folded(tokens, at) === 'contre' || isThat(folded(tokens, number - 1)) || isThat(folded(tokens, number - 2)))
  )
}

const isVerbAt = (tokens: Words, at: number): boolean =>
  is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.negation | WORD.pronoun)

/** "Selon le colonel, « 12 hommes sont morts », a rapporté | l'AFP": who carried the words. */
const isAgency = (tokens: Words, { named }: Attribution): boolean =>
  named.kind === 'name' && agencyAt(tokens, named.first) === named.last

/** ", tandis que", ", alors que", ", quand" between who speaks first and a number */
function contrastBetween(tokens: Words, saying: number, number: number): boolean {
  for (let at = saying + 1; at < number; at++)
    if (
      /^(?:tandis|alors|pendant)$/u.test(folded(tokens, at)) &&
      folded(tokens, at - 1) === ',' &&
      /^qu/u.test(folded(tokens, at + 1))
    )
      return true
  return false
}

/** "12 corps | que l'hôpital a comptés", "34 | déclarés morts par l'armée": no mark and no verb parts a number from who gives it alone. */
function isBeside(tokens: Words, draft: Draft, saying: number): boolean {
  for (let at = lastToken(tokens, draft) + 1; at < saying; at++)
    if ((folded(tokens, at) === ',' && at < saying - 1) || is(tokens[at], WORD.relative | WORD.coordinator))
      return false
  return firstToken(draft) < saying
}

/** "a déploré 36 morts, | avant que | le bilan ne passe à 41", "fait état de 36 morts, | alors que | 80.000 autres ont fui": another's words begin. */
function endsBefore(tokens: Words, saying: number, number: number): boolean {
  let that = false
  for (let at = saying + 1; at < number; at++) {
    const next = folded(tokens, at + 1)
    if (folded(tokens, at) === 'avant' && next === 'que') return true
    if (/^(?:que|qu|:|«|")$/u.test(folded(tokens, at)) && !/^(?:alors|avant|ainsi)$/u.test(folded(tokens, at - 1)))
      that = true
    if (!that && folded(tokens, at - 1) === ',' && folded(tokens, at) === 'alors' && /^qu/u.test(next)) return true
  }
  return false
}

/** "qui a fait 37 morts | selon X", "vingt | selon X", "12 morts et 15 blessés | selon X": no comma parts a number from who gives it. */
function isRightBehind(tokens: Words, draft: Draft, saying: number): boolean {
  if (folded(tokens, saying) !== 'selon') return false
  let at = saying - 1
  const last = lastToken(tokens, draft)
  // "12 morts | et 15 blessés |"
  if (folded(tokens, last + 1) === 'et') while (at > last && at > saying - 6 && folded(tokens, at) !== ',') at--
  return at === last
}

/** "les talibans l'admettent : « 12 sont morts », | écrit leur porte-parole": the quotation is who closes it. */
function isQuotedUpTo(tokens: Words, told: number, number: number, saying: number): boolean {
  let open = number
  while (open > told && quoteSide(tokens, open) === null) open--
  if (quoteSide(tokens, open) !== 'open') return false
  return closesAt(tokens, saying)
}

/** Whether a quotation ends right before the words of saying. */
function closesAt(tokens: Words, saying: number): boolean {
  for (let at = saying - 1; at > saying - 5; at--) if (quoteSide(tokens, at) === 'close') return true
  return false
}
