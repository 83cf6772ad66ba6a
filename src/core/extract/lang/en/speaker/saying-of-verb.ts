import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, isAt, isCapital, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { tellsTolls } from './bodies-and-outlets.js'
import { callsUntrue, saysOfNone } from './calls-untrue.js'
import { chargeBehind } from './charges.js'
import { type Saying, saying, toldAt } from './citations.js'
import { citedAt, MAY_CITE } from './cited-at.js'
import { ownClaim } from './claim-noun.js'
import { reportsThat } from './reports-that.js'
import { endsClause } from './saying-ends.js'
import { closingSubject } from './saying-inverted.js'
import { joinedGerund } from './saying-of-gerund.js'
import { type Hearer, ofName, ofNoName, type Verb } from './saying-of-name.js'
import { shownBy, shownIn } from './saying-of-pictures.js'
import { relativeSubject } from './saying-of-relative.js'
import { learntFrom, passive } from './saying-passive.js'
import { ADVERBIAL_ENDS, beforeAdverbial, beforeChain, behindWith, firstToSay, isAsked } from './saying-subjects.js'
import { toldAgency } from './saying-to-agency.js'
import { isHarmed, isNoun } from './saying-verbs.js'
import {
  ACCUSES,
  BESIDES,
  CHANGES,
  DENIALS,
  DESCRIBED,
  GERUNDS,
  LEARNS,
  OF_TOLL,
  PARENTHETIC,
  PICTURED,
  SEES,
  SHOWS,
  TELLS,
} from './saying-words.js'
import { saysNothing } from './says-nothing.js'
import { nameLeft } from './speaker-left.js'
import { isPublished } from './speaker-published.js'

/** What the verb of saying at token `i` says and whose it is; null where it says nothing. */
export function verbAt(
  tokens: Tokens,
  text: string,
  i: number,
  first: number,
  last: number,
  previous: Saying | undefined,
): Saying | null {
  const word = wordAt(tokens, i)
  const verb: Verb = {
    tokens,
    text,
    i,
    word,
    first,
    last,
    previous,
    denies: DENIALS.has(word) || callsUntrue(tokens, i, last),
  }
  const other = citesOrShows(verb)
  if (other !== undefined) return other
  const charge = ACCUSES.has(word) ? chargeBehind(tokens, i) : i
  if (charge < 0 || saysOfNone(tokens, i, last) || saysNothing(tokens, text, i, last)) return null
  const told = word === 'reports' ? reportsThat(tokens, text, i, last, previous) : null
  if (told) return told
  const teller = toldAgency(tokens, text, i, first, last)
  if (teller) return teller
  const bare = behindAsides(verb)
  // "raids against what it |claims are bases"
  if (isAt(tokens, bare, W.pronoun) && wordAt(tokens, bare - 1) === 'what') return null
  const chain = behindChain(tokens, bare)
  const chained = chain !== bare
  const pioneer = /^(to|in)$/.test(wordAt(tokens, chain)) ? firstToSay(tokens, text, chain, first) : null
  if (pioneer) return saying(pioneer, 'behind', pioneer.first, i, last, false, null)
  if (NOUN_LIKE.has(word) && !chained && word !== 'say' && !OF_TOLL.has(word) && isNoun(tokens, chain, i))
    return previous?.denies ? null : ownClaim(tokens, text, i, first, last)
  const by = wordAt(tokens, i + 1) === 'by' && !BY_WIRE.has(wordAt(tokens, i + 2))
  if (isAt(tokens, chain, W.be) || by) return passive(tokens, text, i, first, last)
  // "those |identified as killed", "men |described as rebels raided"
  if (wordAt(tokens, i + 1) === 'as' && (isHarmed(tokens, i + 2) || DESCRIBED.has(word)) && !verb.denies) return null
  const before = behindAuxiliaries(verb, chain)
  const tied = byConstruction(verb, before)
  if (tied !== undefined) return tied
  const heard = TELLS.has(word) ? toldAt(tokens, text, i + 1, last) : null
  const hearer: Hearer = { end: heard?.last ?? charge, agency: heard?.agency ?? null }
  const closing = isAt(tokens, before, W.comma) ? closingSubject(tokens, text, i, first, last) : null
  if (closing) return saying(closing, 'around', i, closing.last, last, verb.denies, hearer.agency)
  // "…, with |the agency| at first reporting"
  const floor = GERUNDS.has(word) ? behindWith(tokens, before, first) : first
  const name =
    isAt(tokens, before, W.subordinator | W.and) && !isAt(tokens, before, W.relative)
      ? null
      : nameLeft(tokens, text, before, floor)
  if (CHANGES.has(word) && !(name && (tellsTolls(tokens, name) || isAt(tokens, i + 1, W.possessive)))) return null
  return name ? ofName(verb, name, before, chained, hearer) : ofNoName(verb, before, hearer)
}

/** Verbs that cite, learn or show, and words that only look like verbs; undefined for those that say. */
function citesOrShows({ tokens, text, i, word, first, last, previous }: Verb): Saying | null | undefined {
  const cited = MAY_CITE.has(word) ? citedAt(tokens, text, i, first, last, previous) : undefined
  if (cited !== undefined) return cited
  if (LEARNS.has(word) && wordAt(tokens, i + 1) === 'from') return learntFrom(tokens, text, i, last)
  const shown = PICTURED.has(word) ? shownIn(tokens, text, i, last) : null
  if (shown || (PICTURED.has(word) && !SEES.has(word))) return shown
  if (isCapital(text, tokens[i]) && i > first) return null
  if (SHOWS.has(word)) {
    const name = shownBy(tokens, text, i, first)
    const closing = name !== null && endsClause(tokens, i, last) && name.first > first
    return name && saying(name, closing ? 'around' : 'behind', name.first, i, last, false, null)
  }
  return isPublished(tokens, i) && wordAt(tokens, i + 1) !== 'by' ? null : undefined
}

/** The token before the verb and its adverbs: "the agency| at first reported", "the army has| to date conceded", "Hama Radio| on the other hand said". */
function behindAsides({ tokens, text, i, first }: Verb): number {
  let before = i - 1
  while (
    before >= first &&
    ((isAt(tokens, before, W.adverb) && !adjoins(tokens, before) && !isCapital(text, tokens[before])) ||
      BESIDES.has(wordAt(tokens, before))) &&
    !isAt(tokens, before, W.determiner)
  )
    before--
  if (wordAt(tokens, before) === 'at' && wordAt(tokens, before + 1) === 'first') before--
  return ADVERBIAL_ENDS.has(wordAt(tokens, before)) ? beforeAdverbial(tokens, before) : before
}

/** The token before what the verb hangs on: "was| reported to have declared". */
function behindChain(tokens: Tokens, before: number): number {
  const to = wordAt(tokens, before - 1) === 'to' && isAt(tokens, before, W.have) ? before - 1 : before
  return wordAt(tokens, to) === 'to' ? beforeChain(tokens, to) : before
}

/** The token before its auxiliaries and an aside in commas: "a source|, however, has said". */
function behindAuxiliaries({ tokens, text, first }: Verb, from: number): number {
  let before = from
  while (before >= first && isAt(tokens, before, W.have | W.modal | W.adverb) && !isCapital(text, tokens[before]))
    before--
  if (isAt(tokens, before, W.comma) && PARENTHETIC.has(wordAt(tokens, before - 1)))
    before -= isAt(tokens, before - 2, W.comma) ? 3 : 2
  return before
}

/** Verbs tied to their subject by a relative, an infinitive or a gerund; undefined for others. */
function byConstruction(verb: Verb, before: number): Saying | null | undefined {
  const { tokens, text, i, word, first, last, previous, denies } = verb
  const related = relativeSubject(tokens, text, before, first)
  if (related) return saying(related, 'behind', related.first, i, last, denies, null)
  if (wordAt(tokens, before) === 'to') {
    const name = nameLeft(tokens, text, before - 1, first)
    return name && isCapital(text, tokens[before - 1]) && !isAsked(tokens, name)
      ? saying(name, 'behind', name.first, i, last, denies, null)
      : null
  }
  const joined = GERUNDS.has(word) ? joinedGerund(tokens, text, i, before, first, last, previous) : null
  return joined || (GERUNDS.has(word) && isAt(tokens, before, W.comma)) ? joined : undefined
}

/** "said by |telephone" */
const BY_WIRE = wordSet('phone telephone email e text satellite fax mobile cellphone video letter')
