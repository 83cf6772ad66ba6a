import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { NEED } from '../words/cue-words.js'
import { CUE, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { skipAdverbs } from './auxiliaries.js'
import { areShot, inCare, receivedAfter, shotInLimb, takenToHospital, withInjuries } from './need-of-care.js'
import { crosses, forcedOut, leavesHome, shelters } from './need-of-home.js'
import { settle } from './settle.js'
import { harmBefore, wayOfHarm } from './ways-of-harm.js'

/** Figures whose own words tell: "digging for |14 others", "drove |3 million people from their homes", "the |2,500 already stationed there", "|27 of 34 drones". */
export function byNeed(tokens: Tokens, figure: Figure, next: Figure | undefined, given: Metric | null): void {
  const { from, last, noun } = figure
  const whole = wordAt(tokens, last + 2) === 'the' ? last + 3 : last + 2
  if (
    figure.draft.head === null &&
    wordAt(tokens, last + 1) === 'of' &&
    next?.from === whole &&
    next.noun?.kind === 'thing'
  ) {
    figure.draft.head = next.draft.head
    settle(figure, next.draft.metric ?? next.noun.metric ?? 'other', 'metric-of-whole', 0.8)
  } else if (noun !== null && noun.kind !== 'person') return
  else if (costs(tokens, figure) || (noun?.kind === 'person' && isMourned(tokens, from)))
    settle(figure, 'killed', 'metric-lives', 0.8)
  else if (befalls(tokens, figure)) return
  else if (isFoundBeneath(tokens, last) || whoseBodies(tokens, last)) settle(figure, 'killed', 'metric-found', 0.7)
  else if (noTraceOf(tokens, from)) settle(figure, 'missing', 'metric-search', 0.9)
  else if (wordAt(tokens, from - 1) === 'for' && SEARCHES.has(wordAt(tokens, from - 2)))
    settle(figure, 'missing', 'metric-search', 0.8)
  else if (
    shotInLimb(tokens, last) ||
    withInjuries(tokens, last) ||
    takenToHospital(tokens, last, from - 1) ||
    inCare(tokens, last) ||
    receivedAfter(tokens, figure)
  )
    settle(figure, 'wounded', 'metric-injuries', 0.9)
  else if (isShot(tokens, figure)) return
  else if (noneSurvive(tokens, figure)) settle(figure, 'killed', 'metric-survival', 0.9)
  else if (inCustody(tokens, last)) settle(figure, 'detained', 'metric-custody', 0.9)
  else if (given === 'killed' && isIdentified(tokens, figure)) settle(figure, 'killed', 'metric-named', 0.7)
  else if (given === null && namedAmongDead(tokens, figure)) settle(figure, 'killed', 'metric-named', 0.6)
  else if (
    noun?.status !== 'combatant' &&
    (leavesHome(tokens, last) || shelters(tokens, last) || forcedOut(tokens, from, last))
  )
    settle(figure, 'displaced', 'metric-homes', 0.9)
  else if (noun?.status !== 'combatant' && crosses(tokens, last)) settle(figure, 'displaced', 'metric-crossing', 0.8)
  else if (noun?.status === 'combatant' && guards(tokens, last)) settle(figure, 'strength', 'metric-posted', 0.8)
  else if (
    (isForce(figure) && attacks(tokens, last)) ||
    (noun?.status === 'combatant' && entersOrFires(figure, tokens))
  )
    settle(figure, 'strength', 'metric-attackers', 0.7)
  // "the gunmen, |numbering over 300,"
  else if (noun === null && NUMBERS.has(wordAt(tokens, from - 1)) && numbersArmed(tokens, from - 2))
    settle(figure, 'strength', 'metric-numbering', 0.8)
  else if (
    given === null &&
    noun === null &&
    POSTED.has(wordAt(tokens, isAt(tokens, last + 1, W.adverb) ? last + 2 : last + 1))
  )
    settle(figure, 'strength', 'metric-posted', 0.8)
}

/** "48 people |whose mutilated bodies were found" */
const whoseBodies = (tokens: Tokens, last: number): boolean =>
  wordAt(tokens, last + 1) === 'whose' && [2, 3, 4].some((step) => REMAINS.has(wordAt(tokens, last + step)))
const REMAINS = wordSet('bodies corpses remains')

/** "|12 people plunged to their deaths": settled where the verb's own words say it. */
function befalls(tokens: Tokens, figure: Figure): boolean {
  const metric = wayOfHarm(tokens, figure.last) ?? harmBefore(tokens, figure.from)
  if (metric === null || (metric === 'displaced' && figure.noun?.status === 'combatant')) return false
  settle(figure, metric, 'metric-way', 0.8)
  return true
}

/** "|51 inmates were shot": settled where it says so. */
function isShot(tokens: Tokens, figure: Figure): boolean {
  const metric = areShot(tokens, figure.last, figure.draft.implicit)
  if (metric) settle(figure, metric, 'metric-shot', 0.6)
  return metric !== null
}

/** "none of |the 25 passengers survived" */
function noneSurvive(tokens: Tokens, { from, last }: Figure): boolean {
  const of = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  if (wordAt(tokens, of) !== 'of' || wordAt(tokens, of - 1) !== 'none') return false
  for (let i = last + 1; i < last + 5; i++) if (wordAt(tokens, i).startsWith('surviv')) return true
  return false
}

/** "five suspects |are in the custody of the police", "dozens |were taken into custody", "two |are behind bars" */
function inCustody(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i < last + 10; i++) {
    const word = wordAt(tokens, i)
    if (word === 'held' && /^(for|in|by)$/.test(wordAt(tokens, i + 1)) && HELD.has(wordAt(tokens, i + 2))) return true
    if (word === 'taken' || word === 'remanded') continue
    if (isAt(tokens, i, W.comma | W.stop | W.verb) || lexAt(tokens, i).outcome !== null) return false
    if (word === 'custody' || word === 'detention') return !isAt(tokens, i + 1, W.hyphen)
    if (word === 'bars') return wordAt(tokens, i - 1) === 'behind'
  }
  return false
}

/** "40 people |were held for questioning" */
const HELD = wordSet('questioning interrogation custody detention police')

/** "found the names |of 61 relatives", "the identity |of three others", "identified 40 civilians |by name": of the dead spoken of before. */
function isIdentified(tokens: Tokens, { from, last, noun, draft }: Figure): boolean {
  if (noun?.kind !== 'person' || draft.implicit) return false
  if (wordAt(tokens, last + 1) === 'by' && wordAt(tokens, last + 2) === 'name') return true
  const of = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  return wordAt(tokens, of) === 'of' && IDENTITIES.has(wordAt(tokens, of - 1))
}
const IDENTITIES = wordSet('names identity identities')

/** "ten more civilians |were named by relatives": a list of the dead. */
function namedAmongDead(tokens: Tokens, { last, noun }: Figure): boolean {
  if (noun?.status !== 'civilian' || !isAt(tokens, last + 1, W.be | W.have)) return false
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  return NAMED.has(wordAt(tokens, i))
}
const NAMED = wordSet('named identified mourned commemorated eulogised eulogized')

/** "the raid |cost 12 people their lives" */
const costs = (tokens: Tokens, { from, last, draft }: Figure): boolean =>
  (wordAt(tokens, from - 1) === 'cost' &&
    isAt(tokens, last + 1, W.possessive) &&
    /^li(fe|ves)$/.test(wordAt(tokens, last + 2))) ||
  // "the blast |claimed one life"
  (draft.low === 1 && wordAt(tokens, last + 1) === 'life' && TAKES.has(wordAt(tokens, from - 1)))
const TAKES = wordSet('claimed claiming claims claim took taking cost costing')

/** "Omar |mourned his two sisters" */
function isMourned(tokens: Tokens, from: number): boolean {
  const verb = isAt(tokens, from - 1, W.possessive | W.determiner) ? from - 2 : from - 1
  return isCue(tokens, verb, CUE.care) && MOURNS.has(wordAt(tokens, verb))
}
const MOURNS = wordSet(NEED.mourns)

/** "another eight |were found under the rubble" */
function isFoundBeneath(tokens: Tokens, last: number): boolean {
  const at = skipAdverbs(tokens, isAt(tokens, last + 1, W.be | W.have) ? last + 2 : last + 1, 1)
  return wordAt(tokens, at) === 'found' && /^(under|beneath)$/.test(wordAt(tokens, at + 1))
}

/** "no trace of |the 21 sailors" */
function noTraceOf(tokens: Tokens, from: number): boolean {
  const of = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  const word = wordAt(tokens, of - 1)
  return wordAt(tokens, of) === 'of' && (word === 'trace' || word === 'sign') && isAt(tokens, of - 2, W.negation)
}

/** "the |gunmen, numbering", "the |rebels still number" */
function numbersArmed(tokens: Tokens, i: number): boolean {
  const { noun } = lexAt(tokens, isAt(tokens, i, W.comma | W.adverb) || wordAt(tokens, i) === 'still' ? i - 1 : i)
  return noun?.status === 'combatant' && noun.plural
}
const NUMBERS = wordSet('numbering number numbered')

const SEARCHES = wordSet('searching search looking digging hunting')
/** "14 policemen |were manning the post" */
const guards = (tokens: Tokens, last: number): boolean =>
  isAt(tokens, last + 1, W.be) && GUARDS.has(wordAt(tokens, last + 2))
/** "Some 300 gunmen |stormed the post", "two bombers |blew themselves up" */
function attacks(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i < last + 12; i++) {
    if (ATTACKS.has(wordAt(tokens, i))) return true
    const { is, outcome, noun } = lexAt(tokens, i)
    // "200 bandits |were shooting", "were “|firing”"
    if (is & W.be && (FIRES.has(wordAt(tokens, i + 1)) || FIRES.has(wordAt(tokens, i + 2)))) return true
    // "on motorbikes |and pickup trucks"
    if (is & W.and && isThing(tokens, i - 1) && (isThing(tokens, i + 1) || isThing(tokens, i + 2))) continue
    if (is & (W.comma | W.stop | W.be | W.and | W.relative | W.modal) || wordAt(tokens, i) === '.') return false
    // "four gunmen |linked to the group stormed", "bandits |on motorcycles invaded"
    const reduced = is & W.verb && (isAt(tokens, i + 1, W.preposition) || isAt(tokens, i - 1, W.determiner))
    if ((is & (W.verb | W.saying) && noun === null && !reduced) || (outcome !== null && outcome.form !== 'noun'))
      return false
  }
  return false
}
const isThing = (tokens: Tokens, i: number): boolean => lexAt(tokens, i).noun?.kind === 'thing'
/** "300 gunmen", "20 individuals"; but protesters who storm a gate are no force. */
const isForce = ({ noun, draft }: Figure): boolean =>
  !draft.implicit && (noun?.status === 'combatant' || (noun?.inherits === true && noun.plural && noun.metric === null))
const FIRES = wordSet('shooting firing looting attacking storming burning')
const ATTACKS = wordSet(
  'invaded invading attacking storming raiding ambushing besieging assaulting overran overrunning attacked stormed raided ambushed besieged surrounded opened blew detonated infiltrated launched assaulted',
)
/** "four attackers |entered the building", "three gunmen |started shooting" */
const entersOrFires = ({ last, draft }: Figure, tokens: Tokens): boolean =>
  !draft.implicit && ENTERS.has(wordAt(tokens, skipAdverbs(tokens, last + 1, 1)))
const ENTERS = wordSet('entered entering broke burst started began fired hurled threw rammed drove')
const GUARDS = wordSet('guarding manning patrolling defending protecting stationed deployed')
const POSTED = wordSet('stationed deployed based posted present serving')
