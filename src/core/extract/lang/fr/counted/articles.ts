import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { drop, firstToken, isArticle, lastToken, mark, nounOf } from '../drafts.js'
import { adjoins, endsClause, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import type { Noun } from '../words/nouns.js'
import { isOneOf } from './anaphora.js'
import { describesAnother } from './apposed-articles.js'
import { isListItem, isOneMore } from './ellipsis.js'

/**
 * "un", "une": a number in a list of numbers and before an outcome ("un mort"), else the noun alone says one ("un enfant a été tué").
 * Only people and vehicles are counted so; the event itself is not.
 */
export const articles: Rule<Lex> = {
  name: 'articles',
  apply(doc) {
    for (const { drafts } of draftedSentences(doc)) {
      drafts.forEach((draft, index) => {
        if (isArticle(doc.tokens, draft) && !isOneOf(doc.tokens, draft)) settle(doc.tokens, doc.text, drafts, index)
      })
    }
  },
}

/** Who "un autre", "une seconde" are. */
const SOMEBODY: Noun = { kind: 'person', metric: null, status: 'unknown', plural: false }

function settle(tokens: Words, text: string, drafts: readonly Draft[], index: number): void {
  const draft = drafts[index]!
  if (isOneMore(tokens, draft) && draft.metric !== 'strikes' && isDeed(tokens, lastToken(tokens, draft) + 1)) {
    drop(draft, 'one-more-event')
    return
  }
  if (
    (draft.head === null && draft.rules.includes('elided')) ||
    // "deux dans la matinée et | une | dans la nuit"
    (draft.head === null && isHarm(draft.metric) && isListItem(tokens, draft.first, draft.last)) ||
    draft.rules.includes('one-more') ||
    // "un (01) fusil"
    draft.to !== undefined ||
    (draft.head === null &&
      draft.metric !== null &&
      (is(tokens[draft.first - 1], WORD.subset) || is(tokens[draft.first - 3], WORD.subset))) ||
    // "trois soldats ont péri, | un | a été blessé"
    (draft.head === null && draft.metric !== null && is(tokens[draft.first + 1], WORD.avoir | WORD.etre)) ||
    // "dont deux grièvement et une légèrement"
    (draft.head === null && draft.metric === 'wounded' && is(tokens[draft.first + 1], WORD.gravely)) ||
    (draft.head === null && folded(tokens, draft.first + 1) === 'mortellement')
  )
    return
  const noun = nounOf(tokens, draft) ?? (isOneMore(tokens, draft) ? SOMEBODY : null)
  const listed = inNumberList(tokens, drafts, index)
  if (
    noun === null ||
    /^(?:famille|couple)$/u.test(tokens[draft.head!]!.folded) ||
    !(countsOne(tokens, draft, noun) || (listed && isThing(draft, noun))) ||
    describesAnother(tokens, text, drafts, index)
  ) {
    drop(draft, 'article')
    return
  }
  // "au moins un enfant" says one
  if (noun.kind === 'outcome' || listed || draft.from !== undefined) return
  const head = tokens[draft.head!]!
  mark(draft, 'implicit-one', { implicit: true, numberStart: head.start, numberEnd: head.end })
  draft.counted = text.slice(head.start, draft.end)
}

/** "Un deuxième |, commis à Nice", "un autre | survenu jeudi", "un troisième | a visé": an attack and nobody. */
const isDeed = (tokens: Words, behind: number): boolean => {
  const at = folded(tokens, behind) === ',' ? behind + 1 : behind
  return DONE.test(folded(tokens, at)) || (is(tokens[at], WORD.avoir) && AIMED.test(folded(tokens, at + 1)))
}

const DONE = /^(?:commis|survenu|perpétré|mené|lancé|déjoué|revendiqué|tiré|attribué|déclenché)e?$/u
const AIMED = /^(?:fait|visé|ciblé|frappé|secoué|touché|causé|coûté|endeuillé|ébranlé)$/u

const isHarm = (metric: Draft['metric']): boolean =>
  metric !== null && metric !== 'other' && metric !== 'strength' && metric !== 'strikes'

/** People to whom something happened, and vehicles or arms destroyed: a rifle alone is only found. */
function countsOne(tokens: Words, draft: Draft, noun: Noun): boolean {
  if (draft.metric === null || draft.metric === 'other' || draft.metric === 'strength' || noun.plural) return false
  if (noun.kind === 'outcome') return !EVENT_NOUN.test(tokens[draft.head!]!.folded) && !doesDeed(tokens, draft)
  if (noun.kind === 'thing') return isLost(tokens, draft)
  return noun.kind === 'person'
}

/** "| un réfugié | a poignardé": what he was before is no news. */
function doesDeed(tokens: Words, draft: Draft): boolean {
  if (draft.metric !== 'displaced' && draft.metric !== 'detained') return false
  const at = lastToken(tokens, draft) + 1
  const deed = tokens[at + 1]
  return is(tokens[at], WORD.avoir) && !is(deed, WORD.been | WORD.etre) && deed?.lex.verb?.how !== 'befalls'
}

/** "trois chars et | un avion": in a list with things that are counted. */
const isThing = ({ metric }: Draft, noun: Noun): boolean =>
  noun.kind === 'thing' && (metric === 'munitions' || metric === 'equipment')

/** "un mort", "une victime" count people; "un enlèvement", "une disparition" are the event. */
const EVENT_NOUN = /(?:tion|meurtre|assassinat|rapt|enlèvement)$/u

/** "un Marocain, deux Algériens": beside a number that is more than an article. */
function inNumberList(tokens: Words, drafts: readonly Draft[], index: number): boolean {
  return linked(tokens, drafts, index, 1) || linked(tokens, drafts, index, -1)
}

function linked(tokens: Words, drafts: readonly Draft[], index: number, step: 1 | -1): boolean {
  for (let at = index; ; at += step) {
    const [here, next] = [drafts[at]!, drafts[at + step]]
    if (!next) return false
    const [left, right] = step > 0 ? [here, next] : [next, here]
    const end = lastToken(tokens, left)
    const begin = firstToken(right)
    if (!isJoint(tokens, begin - 1) || !isComplement(tokens, end + 1, begin - 2)) return false
    // "14 morts, une femme ayant succombé": no list
    const [one, other] = [nounOf(tokens, here)?.kind, nounOf(tokens, next)?.kind]
    if (!isArticle(tokens, next)) return one === other || (one !== 'thing' && begin - end === 2 && !(one && other))
  }
}

/** ",", "et", "ainsi qu'" */
const isJoint = (tokens: Words, at: number): boolean =>
  tokens[at]?.folded === ',' ||
  is(tokens[at], WORD.coordinator) ||
  (is(tokens[at], WORD.apostrophe) ? tokens[at - 2]?.folded === 'ainsi' : tokens[at - 1]?.folded === 'ainsi')

/** "un pistolet | de calibre 9 mm |, une grenade": what may stand behind a listed noun. */
function isComplement(tokens: Words, from: number, to: number): boolean {
  if (to - from >= COMPLEMENT) return false
  for (let at = from; at <= to; at++)
    if (
      (is(tokens[at], WORD.dash) && !adjoins(tokens[at])) ||
      (is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.relative | WORD.coordinator | WORD.breaker) &&
        tokens[at]?.folded !== 'ainsi' &&
        !is(tokens[at + 1], WORD.apostrophe))
    )
      return false
  return true
}

/** A complement's words at most. */
const COMPLEMENT = 7

const LOST = new Set(
  'détruit détruite détruire détruisant abattu abattue abattre abattant incendié incendiée coulé coulée endommagé endommagée'.split(
    ' ',
  ),
)

/** "un hélicoptère a été abattu", "a détruit un char": the verb stands near. */
function isLost(tokens: Words, draft: Draft): boolean {
  if (isOfLosses(tokens, draft.first)) return true
  // "détruit par | un missile", "abattu d'| une balle"
  const before = tokens[draft.first - 1]
  if (before?.folded === 'par' || (is(before, WORD.apostrophe) && tokens[draft.first - 2]?.folded === 'd')) return false
  for (let at = draft.first - 5; at <= (draft.head ?? draft.last) + 6; at++) {
    if (
      LOST.has(tokens[at]?.folded ?? '') &&
      !isByItself(tokens, at) &&
      !(at > draft.first && is(tokens[at - 1], WORD.avoir))
    )
      return true
  }
  return false
}

/** "a perdu douze hommes, | un char | et un avion": in the list of what was lost. */
function isOfLosses(tokens: Words, first: number): boolean {
  for (let at = first - 1; at > first - 10 && at >= 0; at--) {
    if (/^perd(?:u|ant|ent|s)?$/u.test(folded(tokens, at))) return true
    if (endsClause(tokens, at) || is(tokens[at], WORD.avoir | WORD.etre | WORD.finite)) return false
  }
  return false
}

/** "s'est abattu sur": a drone that fell is not shot down. */
const isByItself = (tokens: Words, at: number): boolean =>
  is(tokens[at - 1], WORD.etre) && is(tokens[at - 2], WORD.apostrophe) && tokens[at - 3]?.folded === 's'
