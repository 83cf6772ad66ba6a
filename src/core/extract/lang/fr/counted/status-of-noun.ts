import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isCustody, lastToken, nounOf } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, hints, is, isOf, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { statusAt } from './among-whom.js'
import { belongsToForce, isCare, isOfRelief, namesForce, OF_CIVILIANS, SERVICES } from './bodies.js'
import { apposedKinds, ofKinds } from './kinds-named.js'

/** Who was counted by the noun itself, its adjectives and its complement; null where they do not say. */
export function statusOf(tokens: Words, draft: Draft): Status | null {
  if (draft.head === null || isCustody(tokens, draft.head)) return null
  const word = folded(tokens, draft.head)
  // "deux | nouveau-nés", "deux | sages-femmes", "deux sans-| papiers |"
  if (is(tokens[draft.head + 1], WORD.dash) && /^(?:nouveau|sages?$|grands?$)/u.test(word)) return 'civilian'
  if (folded(tokens, draft.head - 2) === 'sans' && word.startsWith('papier')) return 'civilian'
  const last = lastToken(tokens, draft)
  // "dix enfants soldats"
  if (word === 'enfants' && /^soldate?s$/u.test(folded(tokens, last + 1))) return 'combatant'
  // "trois volontaires pour la défense de la patrie"
  if (word.startsWith('volontaire') && areOfDefence(tokens, draft.head)) return 'combatant'
  // "deux soldats du feu"
  if (folded(tokens, draft.head + 2) === 'feu' && folded(tokens, draft.head + 1) === 'du') return 'civilian'
  const noun = nounOf(tokens, draft)
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
    if (!inside && token.folded !== ',' && !is(token, WORD.adverb) && !(token.lex.cue & QUALIFIER)) break
    if (token.lex.cue & CUE.civilian) civilian = true
    else if (token.lex.cue & CUE.armed) combatant = true
    else if (inside && token.lex.noun?.kind === 'person' && !is(token, WORD.demonym)) {
      // "soldats chrétiens"
      if (noun?.status !== 'unknown' && is(token, WORD.adjective) && !is(tokens[at - 1], WORD.coordinator)) continue
      civilian ||= token.lex.noun.status === 'civilian'
      combatant ||= token.lex.noun.status === 'combatant'
    }
  }
  // "quinze individus | qualifiés de « terroristes »"
  if (noun?.status === 'unknown' && heldFor(tokens, last + 1)) combatant = true
  // "un agent d'entretien"
  if (
    noun?.status === 'combatant' &&
    (isOf(folded(tokens, last + 1))
      ? [0, 1].some((over) => SERVICES.test(folded(tokens, after(tokens, last + 1) + over)))
      : // "un agent EDF"
        /^agents?$/u.test(folded(tokens, draft.head)) && [last, last + 1].some((at) => FIRMS.has(folded(tokens, at))))
  )
    [civilian, combatant] = [true, false]
  // "trois femmes | de ménage", "deux chefs | coutumiers"
  if (noun?.status === 'unknown' && isTradesman(tokens, draft.head, last)) civilian = true
  // "dix hommes | en armes", "deux hommes | de main"
  if (
    (word === 'homme' || word === 'hommes') &&
    /^(?:armes|main|troupe|rang)$/u.test(folded(tokens, last + 2)) &&
    /^(?:en|de|du)$/u.test(folded(tokens, last + 1))
  )
    combatant = true
  // "l'armée a annoncé la mort de 17 des siens"
  if (word === 'siens' && namesForce(tokens, draft.head)) combatant = true
  // "17 de mes hommes": a chief's are fighters
  if (word === 'hommes' && /^(?:mes|ses|nos|leurs|vos)$/u.test(folded(tokens, draft.head - 1))) combatant = true
  if (noun?.status === 'unknown' && word.startsWith('personnel') && isCare(tokens, last)) civilian = true
  const civilServant = word.startsWith('fonctionnaire')
  if ((noun?.status !== 'civilian' || civilServant) && belongsToForce(tokens, last))
    [civilian, combatant] = [false, true]
  if (isOfRelief(tokens, last)) [civilian, combatant] = [true, false]
  const guards = word === 'gardien' || word === 'gardiens'
  if (guards && speaksOfPrison(tokens, draft.head)) combatant = true
  if (
    guards &&
    /^(?:prison|paix|sécurité|révolution)$/u.test(
      folded(tokens, last + (isOf(folded(tokens, last + 1)) && is(tokens[last + 2], WORD.determiner) ? 3 : 2)),
    )
  )
    combatant = true
  // "cinq marins" of a trawler
  if ((word === 'marin' || word === 'marins') && !speaksOfNavy(tokens, draft.head)) combatant = false
  const other = alsoOf(tokens, draft.head, last)
  if (other && other !== (civilian ? 'civilian' : 'combatant') && (civilian || combatant)) return 'mixed'
  if (civilian && combatant)
    return bothNamed(tokens, draft, last) ? 'mixed' : hints(tokens[last], CUE.armed) ? 'combatant' : 'civilian'
  return civilian ? 'civilian' : combatant ? 'combatant' : null
}

/** "volontaires | pour la défense |", or a village's guard of that name told of before. */
function areOfDefence(tokens: Words, head: number): boolean {
  if (folded(tokens, head + 3) === 'défense') return true
  for (let at = head - 1; at > head - 160 && at >= 0; at--) if (folded(tokens, at) === 'vdp') return true
  return false
}

/** What one is by trade or office: "| femmes | de ménage", "| chefs | coutumiers", "| hommes | d'affaires". */
function isTradesman(tokens: Words, head: number, last: number): boolean {
  const word = folded(tokens, head)
  if (
    word.startsWith('chef') &&
    /^chef(?:fe)?s?$/u.test(word) &&
    /^(?:coutumier|traditionnel|religieu|cuisinier)/u.test(folded(tokens, head + 1))
  )
    return true
  return (
    isOf(folded(tokens, last + 1)) &&
    /^(?:chef|femme|homme|maître|maîtresse|parent|père|mère|personnel|laveur|membre)s?$/u.test(word) &&
    OF_CIVILIANS.test(folded(tokens, after(tokens, last + 1)))
  )
}

const FIRMS: ReadonlySet<string> = new Set(
  'edf erdf enedis grdf engie sncf ratp municipal municipaux communal communaux territorial territoriaux hospitaliers hospitalier'.split(
    ' ',
  ),
)
/** "qualifiés de « criminels » et | « terroristes »", "présentés comme des | jihadistes": whether they are held for fighters. */
function heldFor(tokens: Words, at: number): boolean {
  const as = folded(tokens, at + 1)
  if (as !== 'de' && as !== 'comme') return false
  if (!/^(?:qualifi|présent|considér|décri|identifi)/u.test(folded(tokens, at))) return false
  for (let n = at + 2; n < at + 9 && !is(tokens[n], WORD.avoir | WORD.etre | WORD.relative); n++)
    if (tokens[n]?.lex.noun?.kind === 'person' && tokens[n]!.lex.noun!.status === 'combatant') return true
  return false
}

const QUALIFIER = CUE.civilian | CUE.armed

/** "une tentative d'évasion à la prison. Trois | gardiens": whose guards they are. */
function speaksOfPrison(tokens: Words, head: number): boolean {
  for (let at = head - 1; at > head - 60 && at >= 0; at--)
    if (/^(?:prison|pénitencier|évasion|mutinerie|détenus|prisonniers)$/u.test(folded(tokens, at))) return true
  return false
}

/** "la frégate", "la marine": whose sailors they are. */
function speaksOfNavy(tokens: Words, head: number): boolean {
  for (let at = Math.max(0, head - 40); at < head + 40 && tokens[at]; at++)
    if (OF_NAVY.test(folded(tokens, at))) return true
  return false
}

const OF_NAVY =
  /^(?:armées?|militaires?|marine|navy|frégate|destroyer|corvette|croiseur|patrouilleur|vedette|torpill|missiles?|guerre|soldats?|fusiliers?|marsouins|flotte|otan|défense)/u

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

/** "douze voitures civiles" */
export function ofThings(tokens: Words, draft: Draft): Status {
  for (let at = draft.head!; at <= lastToken(tokens, draft); at++)
    if (hints(tokens[at], CUE.civilian)) return 'civilian'
  return 'unknown'
}

/** "la mort de sept | des leurs": a force's own. */
export const ofTheirs = (tokens: Words, { last }: Draft): Status | null =>
  folded(tokens, last + 1) === 'des' && folded(tokens, last + 2) === 'leurs' && namesForce(tokens, last)
    ? 'combatant'
    : null
