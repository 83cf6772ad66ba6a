import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, isArticle, lastToken, mark, nounOf, previousDraft } from '../drafts.js'
import { folded, is, isAt, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { amongNamed, amongWhom, amongWhomBehind } from './among-whom.js'
import { isOthers, ofThem, pointsBack } from './anaphora.js'
import { nounApposed } from './apposed-noun.js'
import { countsThem } from './counts-them.js'
import { bothKindsBehind } from './kinds-named.js'
import { ofThemNamed } from './of-them.js'
import { fromContext, partsOfWhole, predicateNoun, statusOfParts, statusOfWhole } from './status-of-context.js'
import { whatMostAre } from './status-of-most.js'
import { ofTheirs, ofThings, statusOf } from './status-of-noun.js'
import { sideOfClause } from './status-of-side.js'
import { toldLater, toldOfVictims, toldWithin } from './told-of-victims.js'

/** Who was counted: by the noun, its adjectives and complement; "autres" and bare numbers take it from the number before. */
export const status: Rule<Lex> = {
  name: 'status',
  apply(doc) {
    let earlier: Draft | null = null
    for (const { drafts, sentence } of draftedSentences(doc)) {
      let before: Draft | null = null
      let group: Draft | null = null
      let part: Draft | null = null
      for (let index = 0; index < drafts.length; index++) {
        const draft = drafts[index]!
        const whole: Draft | null =
          (countsThem(doc.tokens, draft) ? earlier : before) ??
          (pointsBack(doc.tokens, draft, sentence.first) ? earlier : null)
        const fellows = fellowsOf(doc.tokens, draft, before ?? earlier)
        const own = fellows ?? (isThing(doc.tokens, draft) ? ofThings(doc.tokens, draft) : statusOf(doc.tokens, draft))
        const mostly = own === null ? whatMostAre(doc.tokens, draft) : null
        const found =
          own ??
          mostly ??
          (draft.head === null ? (amongWhom(doc.tokens, draft.last) ?? ofTheirs(doc.tokens, draft)) : null) ??
          statusApposed(doc.tokens, draft) ??
          predicateNoun(doc.tokens, draft, sentence.last) ??
          statusOfWhole(doc.tokens, draft, drafts[index + 1]) ??
          ofThemNamed(doc.tokens, draft, before ?? earlier) ??
          (inherits(doc.tokens, draft) && !(before && harms(doc.tokens, before, draft))
            ? inherited(
                isOfAll(doc.tokens, draft) || isClosedPart(doc.tokens, whole, draft.first) ? (group ?? whole) : whole,
              )
            : undefined) ??
          amongWhomBehind(doc.tokens, lastToken(doc.tokens, draft), sentence.last) ??
          amongNamed(doc.tokens, draft.first, sentence.first) ??
          sideOfClause(doc.tokens, draft, sentence.first) ??
          fromContext(doc.tokens, draft, before, sentence.first)
        // "soixante civils, dont 34 enfants et | 12 femmes"
        const shared =
          !found &&
          part &&
          (isJoined(doc.tokens, draft) || isOfOpenPart(doc.tokens, previousDraft(drafts, index), draft))
            ? part.status
            : null
        if (shared && shared !== 'unknown') mark(draft, 'status', { status: shared })
        if (found && found !== 'unknown') mark(draft, mostly ? 'status-of-most' : 'status', { status: found })
        const article = isArticle(doc.tokens, draft)
        // "quatre personnes, dont deux enfants, … Deux autres": more of the whole
        const subset = isAt(doc.tokens, firstToken(draft) - 1, WORD.subset) && before !== null
        if (!subset && !isThing(doc.tokens, draft) && (!article || isCountedOne(doc.tokens, draft))) earlier = draft
        if (!article || (nounOf(doc.tokens, draft)?.kind === 'person' && !tells(doc.tokens, draft))) {
          // "205 personnes, dont 18 civils, … et 913 autres": more of the whole, not of its part
          const isPart = isAt(doc.tokens, firstToken(draft) - 1, WORD.subset)
          part = isPart ? before : isJoined(doc.tokens, draft) ? part : null
          group = isPart ? (group ?? before) : draft
          before = draft
        }
      }
      const end = lastToken(doc.tokens, drafts.at(-1)!)
      const next =
        toldWithin(doc.tokens, end + 1, sentence.last) ??
        toldOfVictims(doc.tokens, sentence.last + 1) ??
        toldLater(doc.tokens, sentence.last + 1)
      drafts.forEach((draft, index) => {
        // "Les deux morts sont des secouristes": no three who are wounded
        const meant = next && (next.count === null || next.count === draft.low)
        if (meant && draft.status === 'unknown' && (areSomebody(doc.tokens, draft) || isOthers(doc.tokens, draft)))
          mark(draft, 'status-told-next', { status: next.status })
        const parts =
          draft.status === 'unknown' && !isThing(doc.tokens, draft) ? statusOfParts(doc.tokens, drafts, index) : null
        if (parts) mark(draft, 'status-of-parts', { status: parts })
        else if (isUnknownPeople(doc.tokens, draft) && bothKindsBehind(doc.tokens, draft, sentence.last))
          mark(draft, 'status-of-kinds', { status: 'mixed' })
        for (const part of partsOfWhole(doc.tokens, drafts, index))
          mark(part, 'status-of-whole', { status: draft.status })
      })
    }
  },
}

/** "les sinistrés, | au nombre de 500 |," */
function statusApposed(tokens: Words, draft: Draft): Status | null {
  const at = nounApposed(tokens, draft)
  const status = at === null ? null : tokens[at]!.lex.noun!.status
  return status === 'unknown' ? null : status
}

/** "un caporal est mort. Deux de | ses camarades": soldiers too. */
const fellowsOf = (tokens: Words, { head }: Draft, told: Draft | null): Status | null =>
  head !== null && told?.status === 'combatant' && FELLOWS.has(folded(tokens, head)) ? 'combatant' : null

const FELLOWS: ReadonlySet<string> = new Set(
  'camarades camarade collègues collègue frères frère compagnons compagnon'.split(' '),
)

/** Raids and arms are nobody. */
function isThing(tokens: Words, draft: Draft): boolean {
  const kind = nounOf(tokens, draft)?.kind
  return kind === 'event' || kind === 'thing' || kind === 'weight'
}

/** "200 morts", "sept personnes": people of whom no more is said. */
const isUnknownPeople = (tokens: Words, draft: Draft): boolean =>
  draft.status === 'unknown' && (draft.low ?? 0) > 1 && draft.head !== null && UNSAID.has(folded(tokens, draft.head))

/** "Onze ont péri", "32 hommes": more than one, of whom a sentence behind may tell who they are. */
const areSomebody = (tokens: Words, draft: Draft): boolean => {
  const noun = nounOf(tokens, draft)
  return (draft.low ?? 0) > 1 && (draft.head === null || noun?.kind === 'person' || noun?.kind === 'outcome')
}

const UNSAID: ReadonlySet<string> = new Set('personnes morts tués blessés victimes gens'.split(' '))

/** "20 personnes, pour la plupart des gardes, sont mortes et 50 blessées": what most are, others need not be. */
const inherited = (whole: Draft | null): Status | undefined =>
  whole?.rules.includes('status-of-most') ? undefined : whole?.status

/** "cinq personnes, | dont deux policiers, | ont péri et dix ont été blessées": a part between commas, and what stands behind them is not of it. */
function isClosedPart(tokens: Words, part: Draft | null, from: number): boolean {
  if (!part) return false
  const open = firstToken(part) - 2
  const close = lastToken(tokens, part) + 1
  if (!is(tokens[open + 1], WORD.subset) || folded(tokens, open) !== ',' || folded(tokens, close) !== ',') return false
  for (let at = close + 1; at < from; at++) if (is(tokens[at], WORD.avoir | WORD.etre)) return true
  return false
}

/** "et | 12 femmes", with no verb of its own */
const isJoined = (tokens: Words, draft: Draft): boolean =>
  (isAt(tokens, firstToken(draft) - 1, WORD.coordinator) || folded(tokens, firstToken(draft) - 1) === ',') &&
  nounOf(tokens, draft)?.kind === 'person' &&
  !is(tokens[lastToken(tokens, draft) + 1], WORD.avoir | WORD.etre) &&
  tokens[lastToken(tokens, draft) + 1]?.lex.verb === null

/** "31 civils dont huit enfants et | trois femmes | ont péri": no comma shut off the part before, so the verb is the whole's. */
const isOfOpenPart = (tokens: Words, before: Draft | undefined, draft: Draft): boolean =>
  before !== undefined &&
  isAt(tokens, firstToken(before) - 1, WORD.subset) &&
  folded(tokens, firstToken(before) - 2) !== ',' &&
  isAt(tokens, firstToken(draft) - 1, WORD.coordinator) &&
  firstToken(draft) - lastToken(tokens, before) === 2 &&
  nounOf(tokens, draft)?.kind === 'person'

/** "Un Casque bleu a été tué. | Cinq autres …": one of whom more are told. */
const isCountedOne = (tokens: Words, draft: Draft): boolean =>
  nounOf(tokens, draft)?.kind === 'person' &&
  draft.status !== 'unknown' &&
  is(tokens[lastToken(tokens, draft) + 1], WORD.avoir | WORD.etre) &&
  !tells(tokens, draft)

/** "selon | un élu", "un médecin | a indiqué": who tells is none of those counted. */
const tells = (tokens: Words, draft: Draft): boolean =>
  folded(tokens, firstToken(draft) - 1) === 'selon' ||
  (is(tokens[lastToken(tokens, draft) + 1], WORD.avoir) && Boolean(tokens[lastToken(tokens, draft) + 2]?.lex.saying))

/** "trois assaillants | en tuaient | huit autres": who does it is none of those it is done to. */
function harms(tokens: Words, doer: Draft, draft: Draft): boolean {
  const at = lastToken(tokens, doer) + 1
  if (folded(tokens, at) !== 'en' || firstToken(draft) - at > 3) return false
  return is(tokens[at + 1], WORD.avoir) || Boolean(tokens[at + 1]?.lex.verb)
}

/** "trois autres", "deux d'entre eux", ", et | six | ont été blessés": of the whole, whatever was told of a part. */
const isOfAll = (tokens: Words, draft: Draft): boolean =>
  isOthers(tokens, draft) ||
  ofThem(tokens, draft.last + 1) ||
  (isAt(tokens, firstToken(draft) - 1, WORD.coordinator) &&
    folded(tokens, firstToken(draft) - 2) === ',' &&
    is(tokens[lastToken(tokens, draft) + 1], WORD.avoir))

function inherits(tokens: Words, draft: Draft): boolean {
  if (draft.head === null) return true
  const head = folded(tokens, draft.head)
  return isElliptic(tokens, draft) || isOthers(tokens, draft) || head === 'collègues' || head === 'camarades'
}

/** "trois soldats ont été tués et | huit blessés": the auxiliary is understood, the noun too. */
const isElliptic = (tokens: Words, draft: Draft): boolean =>
  draft.head === draft.last + 1 &&
  tokens[draft.head]!.lex.verb?.form === 'participle' &&
  (isAt(tokens, firstToken(draft) - 1, WORD.coordinator) || folded(tokens, firstToken(draft) - 1) === ',') &&
  tokens[firstToken(draft) - 2]?.lex.verb?.form === 'participle' &&
  is(tokens[firstToken(draft) - 3], WORD.been | WORD.etre) &&
  // "trois soldats sont morts et onze blessés | ont été évacués"
  (!is(tokens[draft.head! + 1], WORD.avoir | WORD.etre) || folded(tokens, draft.head! + 1) === 'soit')
