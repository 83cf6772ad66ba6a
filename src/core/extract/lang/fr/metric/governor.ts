import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, previousDraft } from '../drafts.js'
import { folded, is, isOf, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'
import { type Governor, isNounHere, nounGoverns, verbGoverns } from '../words/governing-words.js'
import { amongBefore, amongOutcome, joinedByAnd } from './among-named.js'
import { agedFrom, asideBefore, eventBefore, phraseBefore } from './asides-before.js'
import { isBareAdjective, skippable } from './before-numbers.js'
import { drivesOut, isOnRoads } from './driven-out.js'
import { isPutOut, lossOf } from './losses.js'
import { areSought } from './sought.js'
import { areTakenAway } from './taken-away.js'
import { areBodies } from './those-of.js'

/** How far back a governing word may stand. */
const REACH = 30

/**
 * The verb or noun right before a number that says what happened to those counted: "a tué mardi | 12 civils", "la mort de | trois soldats",
 * "tuant deux civils et | un policier". Only adverbs, times, articles and coordinated numbers may stand between.
 */
export function governorBefore(
  tokens: Words,
  drafts: readonly Draft[],
  index: number,
  sentenceFirst: number,
): Governor | null {
  let draft = index
  let at = firstToken(drafts[index]!) - 1
  const floor = Math.max(sentenceFirst, at - REACH)
  let joined = false
  let of = false
  // "neuf combattants et | deux soldats sont blessés": not the other's verb
  const own = hasOwnVerb(tokens, lastToken(tokens, drafts[index]!) + 1)
  while (at >= floor) {
    const token = tokens[at]!
    const { lex } = token
    // "ceux de deux bergers et | d'un enfant | ont été trouvés": of both
    if (joined && draft > 0 && (!own || of) && lastToken(tokens, drafts[draft - 1]!) === at) {
      draft--
      at = firstToken(drafts[draft]!) - 1
      joined = false
      continue
    }
    // "la mort de neuf combattants | de Boko Haram, | quatre militaires"
    const named = joined && draft > 0 && !own ? complementFrom(tokens, lastToken(tokens, drafts[draft - 1]!), at) : null
    if (named !== null) {
      at = named
      continue
    }
    // "la mort de cinq soldats, | dont un officier, | et de 23 rebelles"
    if (is(token, WORD.subset) && folded(tokens, at - 1) === ',' && index - draft > 0) {
      joined = true
      at -= 2
      continue
    }
    const aged =
      joined && token.folded === 'ans'
        ? agedFrom(tokens, at, draft > 0 ? lastToken(tokens, drafts[draft - 1]!) : -1)
        : null
    if (aged !== null) {
      at = aged
      continue
    }
    if (folded(tokens, at - 2) === 'parmi' && lex.noun?.kind === 'outcome')
      return joinedByAnd(tokens, at + 1) ? null : amongOutcome(lex.noun.metric, at)
    const told = is(token, CLOSED_CLASS) ? null : toldInWords(tokens, at, of, floor)
    if (told) return told
    // "blessant le conducteur et | un passager"
    // "tué le chef du village et | quatre de ses proches"
    if (
      joined &&
      token.kind === 'word' &&
      isOf(folded(tokens, at - 1).replace('du', 'de')) &&
      isOnePerson(tokens, at - 2)
    ) {
      joined = false
      at -= 4
      continue
    }
    // no "un berger a perdu la vie et | deux autres bergers | ont été blessés"
    if (joined && !own && lex.noun?.kind === 'person' && !lex.noun.plural && is(tokens[at - 1], WORD.determiner)) {
      joined = false
      at -= 2
      continue
    }
    if (lex.verb && !is(token, WORD.timeWord)) {
      if (lex.noun && !lex.governs && isNounHere(tokens, at)) return null
      // "ont été tuées et plusieurs centaines …": a verb behind which "et" stands has had its object
      if (joined) return null
      // "évacués | de trois campings": where from
      if (of && lex.verb.metric === 'displaced' && lex.verb.form === 'participle' && !lex.governs) return null
      if (!(lex.governs && of)) return verbGoverns(tokens, at)
    }
    // "a frappé | mortellement | une passante"
    if (
      token.folded === 'mortellement' &&
      /(?:é|ant|e|ent)$/u.test(folded(tokens, at - 1)) &&
      !tokens[at - 1]!.lex.verb
    )
      return { metric: 'killed', at }
    // "ont tué dix, | peut-être | quinze villageois"
    if (token.folded === 'être' && folded(tokens, at - 2) === 'peut') {
      at -= 3
      continue
    }
    // "les corps | sans vie | de 40 personnes"
    if (token.folded === 'vie' && folded(tokens, at - 1) === 'sans') {
      at -= 2
      continue
    }
    if (lex.governs && of) return nounGoverns(tokens, at)
    if (of && areBodies(tokens, at, sentenceFirst)) return { metric: 'killed', at }
    if (areSought(tokens, at, of, drafts[index]!.head ?? -1)) return { metric: 'missing', at }
    if (areTakenAway(tokens, at, of, sentenceFirst)) return { metric: 'abducted', at }
    // "parmi les 38 victimes figurent | 30 Britanniques"
    const among = is(token, CLOSED_CLASS) ? null : amongBefore(tokens, previousDraft(drafts, draft), at)
    if (among) return { metric: among, at }
    const aside = asideBefore(tokens, at, floor)
    if (aside !== null) at = aside
    // "a enlevé mercredi, | neuf femmes"
    else if (token.folded === ',' && is(tokens[at - 1], WORD.timeWord) && tokens[at - 2]?.lex.verb) at--
    else if (token.folded === ',' || is(token, WORD.coordinator)) joined = true
    else if (isOf(token.folded) || token.folded === 'à' || token.folded === 'du') of = true
    else if (!(skippable(tokens, at) || (of && tokens[at - 1]?.lex.governs && isBareAdjective(tokens, at)))) {
      if (lossOf(tokens, at, tokens[drafts[draft]!.head ?? -1])) return { metric: 'killed', at }
      if (drivesOut(tokens, at, lastToken(tokens, drafts[index]!) + 1)) return { metric: 'displaced', at }
      // "disparu avec | 239 personnes"
      if (token.folded === 'avec' && LOST.has(folded(tokens, at - 1))) return { metric: 'missing', at }
      if (isOnRoads(tokens, at) && drivesOut(tokens, at - 3, lastToken(tokens, drafts[index]!) + 1))
        return { metric: 'displaced', at: at - 3 }
      const event = of && !joined ? eventBefore(tokens, at, floor) : null
      if (event !== null) return nounGoverns(tokens, event)
      const phrase = joined || of ? null : phraseBefore(tokens, at, floor)
      if (phrase === null) return null
      at = phrase
    }
    at--
  }
  return null
}

/** What several words tell: "ont pris | en otage", "ont brûlé | vives", "ont fait | prisonniers". */
function toldInWords(tokens: Words, at: number, of: boolean, floor: number): Governor | null {
  const word = folded(tokens, at)
  // "ont pris en otage | une trentaine d'employés"
  if (folded(tokens, at - 1) === 'en' && word.startsWith('otage')) return { metric: 'abducted', at }
  // "a pris en charge | treize enfants"
  if (word === 'charge' && folded(tokens, at - 1) === 'en' && !of && folded(tokens, at - 2).startsWith('pr'))
    return { metric: 'wounded', at }
  // "ont brûlé vives | trois personnes"
  if (ALIVE.has(word) && folded(tokens, at - 1).startsWith('brûl')) return { metric: 'killed', at }
  // "ont fait prisonniers | 19 soldats"
  if (word.startsWith('prisonni') && MADE.has(folded(tokens, at - 1))) return { metric: 'detained', at }
  // "ont mis « hors de combat » | trente insurgés"
  if ((word === 'combat' || word === 'nuire') && isPutOut(tokens, at, floor)) return { metric: 'killed', at }
  return null
}

const ALIVE: ReadonlySet<string> = new Set(['vif', 'vifs', 'vive', 'vives'])
const MADE: ReadonlySet<string> = new Set(['fait', 'font', 'fit', 'firent', 'faisant', 'faire'])
/** "disparu | avec 239 personnes", "perdu le contact | avec 11 soldats" */
const LOST: ReadonlySet<string> = new Set('disparu disparue disparus disparues contact'.split(' '))

const hasOwnVerb = (tokens: Words, at: number): boolean =>
  is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.negation)

/** Where the noun stands that a name up to `at` belongs to: "combattants | de Boko Haram"; null where other words stand between. */
function complementFrom(tokens: Words, noun: number, at: number): number | null {
  if (at - noun > 4 || at - noun < 2 || !/^(?:de|d|du)$/u.test(folded(tokens, noun + 1))) return null
  for (let n = noun + 2; n <= at; n++) {
    const { lex, kind } = tokens[n]!
    const plain =
      kind === 'word' && !lex.verb && !lex.governs && !lex.noun && !is(tokens[n], WORD.number | WORD.relative)
    if (!plain && !is(tokens[n], WORD.apostrophe | WORD.dash | WORD.determiner)) return null
  }
  return noun
}

/** "le | chef" */
const isOnePerson = (tokens: Words, at: number): boolean => {
  const noun = tokens[at]?.lex.noun
  return noun?.kind === 'person' && !noun.plural && is(tokens[at - 1], WORD.determiner)
}
