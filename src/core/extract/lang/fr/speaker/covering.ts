import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { tellsOfHimself } from './about-the-teller.js'
import { type Attribution, isAccording } from './attribution.js'
import {
  breaksBetween,
  closesAt,
  contrastBetween,
  endsAside,
  endsAtSemicolon,
  endsBefore,
  endsRelative,
  isAbsolute,
  isBeforeColon,
  isBeside,
  isBesides,
  isDeedToldBehind,
  isOfLater,
  isQuotedUpTo,
  isWeighed,
  partsBehind,
} from './between-teller-and-number.js'
import { isEarlierToll } from './earlier-toll.js'
import { isGivenBy, isRightBehind } from './gives-number.js'
import { agencyAt } from './relay.js'

/** The attribution that covers a number: the nearest that reaches it; a trailing one also what follows it in its sentence. */
export function covering(tokens: Words, attributions: readonly Attribution[], draft: Draft): Attribution | null {
  const at = firstToken(draft)
  const earlier = attributions.findLast(({ at: saying }) => saying < at)
  // "alors qu'un précédent bilan faisait état de 17 morts": another's figure, whoever speaks before or behind
  if (earlier?.named.kind === 'nobody' && isEarlierToll(tokens, earlier.at)) return earlier
  // "Outre ces 12 morts, la police fait état de vingt blessés"
  if (isBesides(tokens, at)) {
    const teller = attributions.find(
      ({ at: saying, reach, named }) => saying > at && reach === 'forward' && named.kind !== 'nobody',
    )
    if (teller) return teller
  }
  const { before, after, spent } = around(tokens, attributions, draft)
  const leading = before && !isAccording(tokens, before.at) && endsBefore(tokens, before.at, at) ? null : before
  if (leading && after && trailingWins(tokens, draft, leading, after)) return after
  // "a précisé le préfet, dont six sont morts, selon un nouveau bilan": who is named goes before what is no one's
  return leading ?? (after?.named.kind === 'nobody' ? (spent ?? after) : (after ?? spent))
}

interface Around {
  /** Leads what stands behind: "Selon X, …", "X a annoncé que …". */
  before: Attribution | null
  /** Ends what stands before it: "…, a annoncé X". */
  after: Attribution | null
  /** Has ended what stood before it, and reaches on. */
  spent: Attribution | null
}

/** Who is named before and behind a number, as far as it reaches the number. */
function around(tokens: Words, attributions: readonly Attribution[], draft: Draft): Around {
  const at = firstToken(draft)
  const found: Around = { before: null, after: null, spent: null }
  const parts = attributions.length > 1 ? partsBehind(tokens, attributions, at) : null
  for (const attribution of attributions) {
    if (attribution.cites) return { before: attribution, after: null, spent: null }
    if (attribution.near && !isBeside(tokens, draft, attribution.at)) continue
    if (attribution.phrase && hasComma(tokens, attribution.at, at)) continue
    if (attribution.at >= at) {
      // "a fait 41 morts selon un nouveau bilan, indique | l'ONU"
      const first = found.after === null || givesPaper(tokens, found.after, attribution)
      const reaches =
        first &&
        !parts?.includes(attribution) &&
        !isBeforeColon(tokens, at, attribution.at) &&
        !isOfLater(tokens, at, attribution.at)
      if (attribution.reach === 'backward' && reaches) found.after = attribution
    } else if (attribution.reach === 'backward') {
      if (reachesOn(tokens, attribution, at)) found.spent = attribution
    } else if (attribution.named.kind !== 'nobody') {
      if (!isDeedWithin(tokens, found.before, attribution) && !endsRelative(tokens, attribution, at))
        found.before = attribution
    } else if (breaksBetween(tokens, (found.before ?? found.spent)?.at ?? attribution.at, attribution.at)) {
      // "un bilan fait état de 28 morts, selon le gouverneur": who is named goes before who is not, but for
      // "la mairie parle de deux morts, mais d'autres chiffres font état de | 4 morts"
      found.before = null
      found.spent = attribution
    }
  }
  return found
}

function hasComma(tokens: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (folded(tokens, at) === ',') return true
  return false
}

const reachesOn = (tokens: Words, attribution: Attribution, number: number): boolean =>
  !attribution.post &&
  !attribution.recalled &&
  !endsAside(tokens, attribution, number) &&
  !isWeighed(tokens, attribution, number) &&
  !endsAtSemicolon(tokens, attribution) &&
  !isAbsolute(tokens, attribution, number) &&
  !tellsOfHimself(tokens, attribution, number)

/** Whether who is named behind a number has told it, though another is named before. */
function trailingWins(tokens: Words, draft: Draft, before: Attribution, after: Attribution): boolean {
  if (after.named.kind === 'nobody') return false
  const at = firstToken(draft)
  // "les talibans l'admettent : « 12 sont morts », écrit leur porte-parole"
  const closes =
    !isAccording(tokens, before.at) && !isAgency(tokens, after) && isQuotedUpTo(tokens, before.at, at, after.at)
  if (closes && !isBorneOut(tokens, after.at)) return true
  // "l'armée fait état de 14 morts, selon | son porte-parole |, Ali Sow"
  if (/^(?:son|sa|leur)$/u.test(folded(tokens, after.at + 1))) return true
  if (after.named.kind !== 'name') return false
  return (
    // "l'armée a visé une école, une frappe qui a fait 37 morts | selon l'hôpital"
    isRightBehind(tokens, draft, after.at) ||
    // "parle de 31 morts, contre | 34 annoncés la veille par la radio"
    (tokens[before.at]!.lex.saying?.how !== 'denies' && isGivenBy(tokens, draft, after.at)) ||
    // "l'opposition a accusé le régime d'une attaque qui a fait dix morts, selon une ONG"
    /^(?:accus|revendiqu|dénonc|condamn)/u.test(folded(tokens, before.at)) ||
    // "l'armée a enregistré douze morts, selon une ONG": what one suffers another tells
    isSuffered(tokens, before.at) ||
    // "les gardiens ont compté 19 corps, a déclaré le préfet"
    (/^(?:compté|dénombré)$/u.test(folded(tokens, before.at)) && tokens[after.at]!.lex.saying?.how === 'says') ||
    // "l'armée a annoncé avoir bombardé le port, tuant douze civils, selon les rebelles"
    isDeedToldBehind(tokens, draft, after.at) ||
    // "Selon l'ONU, un million ont fui, | tandis que | 470 ont été tués, selon l'OSDH"
    contrastBetween(tokens, before.at, at) ||
    // "ils rapportent que 700 personnes sont mortes », indique l'ONU"
    (before.named.kind === 'anaphor' && closesAt(tokens, after.at))
  )
}

/** "un bilan de « 12 morts », des estimations | confirmées par le maire": who says the same of what was told is not who told it. */
const isBorneOut = (tokens: Words, saying: number): boolean =>
  tokens[saying]!.lex.saying?.form === 'participle' &&
  tokens[saying - 1]?.kind === 'word' &&
  !is(tokens[saying - 1], WORD.avoir | WORD.etre | WORD.been | WORD.adverb | WORD.pronoun)

/** "selon un nouveau bilan, | indique l'ONU": who gives what no one's paper tells. */
const givesPaper = (tokens: Words, paper: Attribution, { at, named }: Attribution): boolean =>
  paper.named.kind === 'nobody' &&
  named.kind === 'name' &&
  at - paper.named.last < 5 &&
  tokens[at]!.lex.saying?.how === 'says'

/** "a déclaré que l'armée | déplorait « 52 morts »": what they suffered, not who tells. */
function isDeedWithin(tokens: Words, outer: Attribution | null, { at }: Attribution): boolean {
  if (!outer || outer.named.kind === 'nobody' || !isSuffered(tokens, at)) return false
  for (let n = outer.at + 1; n < at; n++) if (isThat(folded(tokens, n))) return n < outer.at + 8
  return false
}

/** "a déploré 52 morts", "a enregistré de lourdes pertes" */
const isSuffered = (tokens: Words, at: number): boolean =>
  /^(?:déplor|redout|craign|enregistr)/u.test(folded(tokens, at))

/** "Selon le colonel, « 12 hommes sont morts », a rapporté | l'AFP": who carried the words. */
const isAgency = (tokens: Words, { named }: Attribution): boolean =>
  named.kind === 'name' && agencyAt(tokens, named.first) === named.last
