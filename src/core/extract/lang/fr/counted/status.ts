import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, isArticle, isCustody, lastToken, mark, nounOf } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { amongWhom, statusAt } from './among-whom.js'
import { OTHERS, pointsBack } from './anaphora.js'
import { belongsToForce, isCare, isOfRelief, namesForce, SERVICES } from './bodies.js'
import { countsThem } from './ellipsis.js'
import {
  apposedKinds,
  fromContext,
  ofKinds,
  partsOfWhole,
  predicateNoun,
  statusOfParts,
  statusOfWhole,
} from './status-of-context.js'
import { whatMostAre } from './status-of-most.js'

/** Who was counted: by the noun, its adjectives and complement; "autres" and bare numbers take it from the number before. */
export const status: Rule<Lex> = {
  name: 'status',
  apply(doc) {
    let earlier: Draft | null = null
    for (const { drafts, sentence } of draftedSentences(doc)) {
      let before: Draft | null = null
      let group: Draft | null = null
      let part: Draft | null = null
      for (const [index, draft] of drafts.entries()) {
        const whole: Draft | null =
          (countsThem(doc.tokens, draft) ? earlier : before) ??
          (pointsBack(doc.tokens, draft, sentence.first) ? earlier : null)
        const own = isThing(doc.tokens, draft) ? ofThings(doc.tokens, draft) : statusOf(doc.tokens, draft)
        const mostly = own === null ? whatMostAre(doc.tokens, draft) : null
        const found =
          own ??
          mostly ??
          (draft.head === null ? amongWhom(doc.tokens, draft.last) : null) ??
          predicateNoun(doc.tokens, draft, sentence.last) ??
          statusOfWhole(doc.tokens, draft, drafts[index + 1]) ??
          (inherits(doc.tokens, draft)
            ? inherited(isOthers(doc.tokens, draft) ? (group ?? whole) : whole)
            : undefined) ??
          fromContext(doc.tokens, draft, before, sentence.first)
        // "soixante civils, dont 34 enfants et | 12 femmes"
        const shared = !found && part && isJoined(doc.tokens, draft) ? part.status : null
        if (shared && shared !== 'unknown') mark(draft, 'status', { status: shared })
        if (found && found !== 'unknown') mark(draft, mostly ? 'status-of-most' : 'status', { status: found })
        const article = isArticle(doc.tokens, draft)
        if (!article) earlier = draft
        if (!article || nounOf(doc.tokens, draft)?.kind === 'person') {
          // "205 personnes, dont 18 civils, … et 913 autres": more of the whole, not of its part
          const isPart = is(doc.tokens[firstToken(draft) - 1], WORD.subset)
          part = isPart ? before : isJoined(doc.tokens, draft) ? part : null
          group = isPart ? (group ?? before) : draft
          before = draft
        }
      }
      drafts.forEach((draft, index) => {
        const parts =
          draft.status === 'unknown' && !isThing(doc.tokens, draft) ? statusOfParts(doc.tokens, drafts, index) : null
        if (parts) mark(draft, 'status-of-parts', { status: parts })
        for (const part of partsOfWhole(doc.tokens, drafts, index))
          mark(part, 'status-of-whole', { status: draft.status })
      })
    }
  },
}

const THINGS: ReadonlySet<string> = new Set(['event', 'thing', 'weight'])
/** Raids and arms are nobody. */
const isThing = (tokens: Words, draft: Draft): boolean => THINGS.has(nounOf(tokens, draft)?.kind ?? '')

/** "douze voitures civiles" */
function ofThings(tokens: Words, draft: Draft): Status {
  for (let at = draft.head!; at <= lastToken(tokens, draft); at++)
    if (CIVILIAN.has(folded(tokens, at))) return 'civilian'
  return 'unknown'
}

/** "20 personnes, pour la plupart des gardes, sont mortes et 50 blessées": what most are, others need not be. */
const inherited = (whole: Draft | null): Status | undefined =>
  whole?.rules.includes('status-of-most') ? undefined : whole?.status

/** "et | 12 femmes", with no verb of its own */
const isJoined = (tokens: Words, draft: Draft): boolean =>
  (is(tokens[firstToken(draft) - 1], WORD.coordinator) || folded(tokens, firstToken(draft) - 1) === ',') &&
  nounOf(tokens, draft)?.kind === 'person' &&
  !is(tokens[lastToken(tokens, draft) + 1], WORD.avoir | WORD.etre) &&
  tokens[lastToken(tokens, draft) + 1]?.lex.verb === null

const isOthers = (tokens: Words, { head }: Draft): boolean => head !== null && OTHERS.has(folded(tokens, head))

function inherits(tokens: Words, draft: Draft): boolean {
  const head = draft.head === null ? '' : folded(tokens, draft.head)
  return (
    draft.head === null || isElliptic(tokens, draft) || OTHERS.has(head) || head === 'collègues' || head === 'camarades'
  )
}

/** "trois soldats ont été tués et | huit blessés": the auxiliary is understood, the noun too. */
const isElliptic = (tokens: Words, draft: Draft): boolean =>
  tokens[draft.head ?? -1]?.lex.verb?.form === 'participle' &&
  draft.head === draft.last + 1 &&
  (is(tokens[firstToken(draft) - 1], WORD.coordinator) || folded(tokens, firstToken(draft) - 1) === ',') &&
  tokens[firstToken(draft) - 2]?.lex.verb?.form === 'participle' &&
  is(tokens[firstToken(draft) - 3], WORD.been | WORD.etre) &&
  // "trois soldats sont morts et onze blessés | ont été évacués"
  !is(tokens[draft.head! + 1], WORD.avoir | WORD.etre)

function statusOf(tokens: Words, draft: Draft): Status | null {
  if (draft.head === null || isCustody(tokens, draft.head)) return null
  const noun = nounOf(tokens, draft)
  const last = lastToken(tokens, draft)
  // "deux décès d'enfants"
  const of = quoteSide(tokens, last + 1) === 'close' ? last + 2 : last + 1
  const whose = noun?.kind === 'outcome' && isOf(folded(tokens, of)) ? tokens[after(tokens, of)]?.lex.noun : null
  const kinds = noun?.status === 'unknown' ? (apposedKinds(tokens, last) ?? ofKinds(tokens, last)) : null
  if (kinds) return kinds
  if (whose?.kind === 'person' && whose.plural && whose.status !== 'unknown') return whose.status
  let [civilian, combatant] = [noun?.status === 'civilian', noun?.status === 'combatant']
  for (let at = draft.head + 1; at <= last + 3 && at < tokens.length; at++) {
    const token = tokens[at]!
    const inside = at <= last
    if (!inside && token.folded !== ',' && !is(token, WORD.adverb) && !isQualifier(token.folded)) break
    if (CIVILIAN.has(token.folded)) civilian = true
    else if (COMBATANT.has(token.folded)) combatant = true
    else if (inside && token.lex.noun?.kind === 'person' && !is(token, WORD.demonym)) {
      // "soldats chrétiens"
      if (noun?.status !== 'unknown' && is(token, WORD.adjective) && !is(tokens[at - 1], WORD.coordinator)) continue
      civilian ||= token.lex.noun.status === 'civilian'
      combatant ||= token.lex.noun.status === 'combatant'
    }
  }
  // "un agent d'entretien"
  if (
    noun?.status === 'combatant' &&
    SERVICES.test(folded(tokens, after(tokens, last + 1))) &&
    isOf(folded(tokens, last + 1))
  )
    [civilian, combatant] = [true, false]
  // "l'armée a annoncé la mort de 17 des siens"
  if (folded(tokens, draft.head) === 'siens' && namesForce(tokens, draft.head)) combatant = true
  // "17 de mes hommes": a chief's are fighters
  if (folded(tokens, draft.head) === 'hommes' && /^(?:mes|ses|nos|leurs|vos)$/u.test(folded(tokens, draft.head - 1)))
    combatant = true
  if (noun?.status === 'unknown' && folded(tokens, draft.head).startsWith('personnel') && isCare(tokens, last))
    civilian = true
  if (noun?.status !== 'civilian' && belongsToForce(tokens, last)) [civilian, combatant] = [false, true]
  if (isOfRelief(tokens, last)) [civilian, combatant] = [true, false]
  if (
    GUARDIANS.has(folded(tokens, draft.head)) &&
    /^(?:prison|paix|sécurité)$/u.test(
      folded(tokens, last + (isOf(folded(tokens, last + 1)) && is(tokens[last + 2], WORD.determiner) ? 3 : 2)),
    )
  )
    combatant = true
  const other = alsoOf(tokens, draft.head, last)
  if (other && other !== (civilian ? 'civilian' : 'combatant') && (civilian || combatant)) return 'mixed'
  if (civilian && combatant)
    return bothNamed(tokens, draft, last) ? 'mixed' : COMBATANT.has(folded(tokens, last)) ? 'combatant' : 'civilian'
  return civilian ? 'civilian' : combatant ? 'combatant' : null
}

const CIVILIAN = new Set('civil civile civils civiles innocents innocentes'.split(' '))
const COMBATANT = new Set(
  'armé armés armée armées habillés militaires militaire kamikaze kamikazes rebelles terroristes jihadistes djihadistes'.split(
    ' ',
  ),
)
const GUARDIANS = new Set(['gardien', 'gardiens'])
const isQualifier = (word: string): boolean => CIVILIAN.has(word) || COMBATANT.has(word)

/** "policiers et civils" names both; "agents civils" names one. */
function bothNamed(tokens: Words, draft: Draft, last: number): boolean {
  for (let at = draft.head! + 1; at < last; at++) if (is(tokens[at], WORD.coordinator)) return true
  return false
}

/** "des milliers de soldats | et de | civils": what the second kind is. */
function alsoOf(tokens: Words, head: number, last: number): Status | null {
  if (!isOf(folded(tokens, head - 1)) || !is(tokens[last + 1], WORD.coordinator) || !isOf(folded(tokens, last + 2)))
    return null
  return statusAt(tokens, after(tokens, last + 2))
}
