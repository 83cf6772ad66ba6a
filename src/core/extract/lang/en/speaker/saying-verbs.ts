import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { tollBehind } from './saying-of-toll.js'
import { DENIALS, OF_TOLL, SHOWS } from './saying-words.js'
import { isPublished } from './speaker-published.js'
import { MEDIA } from './speaker-words.js'

const BASE_FORMS = wordSet(
  'report claim post note estimate name record list document tweet detail mention comment fear',
)
const PLURAL_NOUNS = wordSet('posts records lists documents reports claims')
const PLURALS = wordSet('police people they we you i media men women')

/** "officials |report", but "the command |post", "an army |report": a singular noun before the bare form makes it a noun. */
function bareVerb(tokens: Tokens, before: number): boolean {
  const word = wordAt(tokens, beforeBracket(tokens, before))
  // "the monitor could |document"
  return PLURALS.has(word) || word.endsWith('s') || word === 'to' || isAt(tokens, before, W.modal)
}

/** "the |Forces (SAF)| claim": the word before the bracket that ends at token `i`; `i` itself where none does. */
function beforeBracket(tokens: Tokens, i: number): number {
  if (!isAt(tokens, i, W.closer)) return i
  for (let at = i - 1; at > i - 6; at--) if (isAt(tokens, at, W.opener)) return at - 1
  return i
}

/** "early |reports said": a verb of saying right behind makes it the subject. */
const speaksNext = (tokens: Tokens, i: number): boolean =>
  // "hospital |records show"
  SHOWS.has(wordAt(tokens, i + 1)) ||
  // "most |reports set the toll at 12"
  (OF_TOLL.has(wordAt(tokens, i + 1)) && tollBehind(tokens, i + 1)) ||
  (isAt(tokens, i + 1, W.saying) &&
    (wordAt(tokens, i + 1) === 'say' || OF_TOLL.has(wordAt(tokens, i + 1)) || !NOUN_LIKE.has(wordAt(tokens, i + 1))))

/** "the |report", "several |claims", "the ministry's |claim" are nouns. */
export const isNoun = (tokens: Tokens, before: number, i: number): boolean =>
  // "a provisional report |states that", "the study |records that"
  !(TELLS_THAT.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'that' && MEDIA.has(wordAt(tokens, before))) &&
  !(wordAt(tokens, i) === 'states' && (wordAt(tokens, i + 1) === 'that' || closesReport(tokens, before, i))) &&
  isNominal(tokens, before, i)

const TELLS_THAT = wordSet('records details estimates documents notes claims counts mentions')

/** "12 died, the ministry's report |states." */
const closesReport = (tokens: Tokens, before: number, i: number): boolean =>
  MEDIA.has(wordAt(tokens, before)) && (isAt(tokens, i + 1, W.stop | W.comma) || wordAt(tokens, i + 1) === '.')

const isNominal = (tokens: Tokens, before: number, i: number): boolean =>
  // "dismissed the rebel |claims, saying"
  [before - 1, before - 2].some((at) => DENIALS.has(wordAt(tokens, at))) ||
  isAt(tokens, before, W.determiner | W.possessive | W.adjective | W.preposition | W.saying) ||
  (isAt(tokens, before, W.and) && wordAt(tokens, i + 1) !== 'that') ||
  lexAt(tokens, before).number !== null ||
  // "bears 504 |names", "67 missing-person |reports"
  tokens[before]?.kind === 'digits' ||
  (adjoins(tokens, before) && isAt(tokens, before - 1, W.hyphen)) ||
  // "listed the four victims |names"
  (wordAt(tokens, i) === 'names' && lexAt(tokens, before).noun?.metric === 'casualties') ||
  // "casualty |estimates ranged from 15", "|reports vary"
  lexAt(tokens, before).noun?.sure === true ||
  /^(rang|var|differ)/.test(wordAt(tokens, i + 1)) ||
  // "hospital |records seen by the BBC"
  (wordAt(tokens, i + 2) === 'by' && isPublished(tokens, i + 1)) ||
  // "12 command |posts"
  (PLURAL_NOUNS.has(wordAt(tokens, i)) &&
    [1, 2, 3, 4].some(
      (step) =>
        (step === 1 || isAt(tokens, i + 1, W.comma | W.be)) &&
        (lexAt(tokens, before - step).number !== null || tokens[before - step]?.kind === 'digits'),
    )) ||
  (wordAt(tokens, before) === 's' && isAt(tokens, before - 1, W.apostrophe)) ||
  // "the rebels' |claim"
  isAt(tokens, before, W.apostrophe) ||
  // "their check |posts in the district"
  (wordAt(tokens, i) === 'posts' &&
    !adjoins(tokens, before) &&
    isAt(tokens, i + 1, W.preposition | W.comma) &&
    !isOnline(tokens, i + 2)) ||
  (/^(of|from|by|about|on|relating|regarding|concerning)$/.test(wordAt(tokens, i + 1)) && !ofSite(tokens, before, i)) ||
  before < 0 ||
  speaksNext(tokens, i) ||
  (BASE_FORMS.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) !== 'that' && !bareVerb(tokens, before))

/** "posts on |Facebook" */
const isOnline = (tokens: Tokens, i: number): boolean => ONLINE.has(wordAt(tokens, i))
const ONLINE = wordSet('facebook twitter x telegram instagram social its their his her')

/** "The site news.org |reports on the death of 12" */
const ofSite = (tokens: Tokens, before: number, i: number): boolean =>
  wordAt(tokens, i) === 'reports' &&
  wordAt(tokens, i + 1) === 'on' &&
  wordAt(tokens, before - 1) === '.' &&
  adjoins(tokens, before)

/** "found |to have been killed", "said |had died"; but "said |was accidental", "said |took place at dawn" */
export function ofHarm(tokens: Tokens, verb: number): boolean {
  let predicates = false
  for (let i = verb + 1; i <= verb + 6 && !isAt(tokens, i, W.comma | W.stop); i++) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null && outcome.metric !== 'other') return true
    predicates ||= outcome !== null || (is & (i === verb + 1 ? W.be | W.have | W.verb : W.be | W.have)) !== 0
  }
  return !predicates
}

/** "say |are dozens of deaths| in the raid, which": where what a verb of saying says of a thing ends. */
export function endOfComplement(tokens: Tokens, verb: number, last: number): number {
  for (let i = verb + 1; i < last && i < verb + 14; i++) {
    const { is, outcome } = lexAt(tokens, i + 1)
    if (is & (W.comma | W.stop | W.relative | W.dash) || (outcome !== null && outcome.form === 'past')) return i
  }
  return Math.min(last, verb + 14)
}

/** "spoke of nine dead|; rescuers later found three more": the token before the semicolon. */
export function endOfClause(tokens: Tokens, verb: number, last: number): number {
  for (let i = verb + 1; i < last; i++) if (wordAt(tokens, i) === ';') return i
  return last
}

/** A clause that "though" or "while" opens ends at its comma. */
export function closedBy(tokens: Tokens, subject: number, first: number, verb: number, last: number): number {
  if (!isAt(tokens, first, W.subordinator) || /^(however|but|yet)$/.test(wordAt(tokens, first)) || subject > first + 3)
    return last
  for (let i = verb + 1; i < last; i++)
    if (isAt(tokens, i, W.comma) && !isAt(tokens, i + 1, W.including | W.and) && wordAt(tokens, i + 1) !== 'among')
      return i
  return last
}

/** "saw |ten bodies", "witnessed |at least four corpses" */
export function seesDead(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 5; i++) {
    const { noun, is } = lexAt(tokens, i)
    // "the north alone |saw 91 fatalities"
    if (noun !== null) return noun.metric === 'killed' && !noun.sure
    if (is & (W.comma | W.stop | W.be)) return false
  }
  return false
}

/** "identified as |killed", "reported as |missing"; but "said as |rescue work went on" */
export function isHarmed(tokens: Tokens, i: number): boolean {
  const { outcome } = lexAt(tokens, i)
  return outcome !== null && outcome.form !== 'base'
}
