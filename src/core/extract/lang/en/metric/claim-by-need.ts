import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { settle } from './settle.js'

/** Figures whose own words tell: "digging for |14 others", "drove |3 million people from their homes", "the |2,500 already stationed there", "|27 of 34 drones". */
export function byNeed(tokens: Tokens, figure: Figure, next: Figure | undefined, given: Metric | null): void {
  const { from, last, noun } = figure
  const whole = wordAt(tokens, last + 2) === 'the' ? last + 3 : last + 2
  if (noun === null && wordAt(tokens, last + 1) === 'of' && next?.from === whole && next.noun?.kind === 'thing') {
    figure.draft.head = next.draft.head
    settle(figure, next.draft.metric ?? next.noun.metric ?? 'other', 'metric-of-whole', 0.8)
  } else if (noun !== null && noun.kind !== 'person') return
  else if (costs(tokens, figure) || (noun?.kind === 'person' && isMourned(tokens, from)))
    settle(figure, 'killed', 'metric-lives', 0.8)
  else if (noTraceOf(tokens, from)) settle(figure, 'missing', 'metric-search', 0.9)
  else if (wordAt(tokens, from - 1) === 'for' && SEARCHES.has(wordAt(tokens, from - 2)))
    settle(figure, 'missing', 'metric-search', 0.8)
  else if (withInjuries(tokens, last) || takenToHospital(tokens, last) || inCare(tokens, last))
    settle(figure, 'wounded', 'metric-injuries', 0.9)
  else if (inCustody(tokens, last)) settle(figure, 'detained', 'metric-custody', 0.9)
  else if (putAt(tokens, figure)) settle(figure, putAt(tokens, figure) as Metric, 'metric-toll', 0.9)
  else if (given === null && namedAmongDead(tokens, figure)) settle(figure, 'killed', 'metric-named', 0.6)
  else if (leavesHome(tokens, last) || shelters(tokens, last)) settle(figure, 'displaced', 'metric-homes', 0.9)
  else if (noun?.status !== 'combatant' && crosses(tokens, last)) settle(figure, 'displaced', 'metric-crossing', 0.8)
  else if (noun?.status === 'combatant' && guards(tokens, last)) settle(figure, 'strength', 'metric-posted', 0.8)
  else if (isForce(figure) && attacks(tokens, last)) settle(figure, 'strength', 'metric-attackers', 0.7)
  else if (
    given === null &&
    noun === null &&
    POSTED.has(wordAt(tokens, isAt(tokens, last + 1, W.adverb) ? last + 2 : last + 1))
  )
    settle(figure, 'strength', 'metric-posted', 0.8)
}

/** "five suspects |are in the custody of the police", "two |are behind bars" */
function inCustody(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i < last + 10; i++) {
    const word = wordAt(tokens, i)
    if (isAt(tokens, i, W.comma | W.stop | W.verb) || lexAt(tokens, i).outcome !== null) return false
    if (word === 'custody' || word === 'detention') return !isAt(tokens, i + 1, W.hyphen)
    if (word === 'bars') return wordAt(tokens, i - 1) === 'behind'
  }
  return false
}

/** "put the dead at |two", "placed the wounded at |12"; null elsewhere. */
function putAt(tokens: Tokens, { from, noun }: Figure): Metric | null {
  if (noun !== null || wordAt(tokens, from - 1) !== 'at' || !/^(the|and|of)$/.test(wordAt(tokens, from - 3)))
    return null
  return lexAt(tokens, from - 2).outcome?.metric ?? null
}

/** "ten more civilians |were named by relatives": a list of the dead. */
function namedAmongDead(tokens: Tokens, { last, noun }: Figure): boolean {
  if (noun?.status !== 'civilian' || !isAt(tokens, last + 1, W.be | W.have)) return false
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  return NAMED.has(wordAt(tokens, i))
}
const NAMED = wordSet('named identified mourned commemorated eulogised eulogized')

/** "the raid |cost 12 people their lives" */
const costs = (tokens: Tokens, { from, last }: Figure): boolean =>
  wordAt(tokens, from - 1) === 'cost' &&
  isAt(tokens, last + 1, W.possessive) &&
  /^li(fe|ves)$/.test(wordAt(tokens, last + 2))

/** "Omar |mourned his two sisters" */
function isMourned(tokens: Tokens, from: number): boolean {
  const verb = isAt(tokens, from - 1, W.possessive | W.determiner) ? from - 2 : from - 1
  return MOURNS.has(wordAt(tokens, verb))
}
const MOURNS = wordSet('mourned mourns mourn mourning grieved grieving eulogised eulogized')

/** "two others |with serious injuries", "20 people |were admitted with burns" */
export function withInjuries(tokens: Tokens, end: number): boolean {
  let last = end
  while (isAt(tokens, last + 1, W.be | W.have | W.adverb) || CARED.has(wordAt(tokens, last + 1))) last++
  if (wordAt(tokens, last + 1) !== 'with') return false
  for (let i = last + 2; i <= last + 4; i++) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null) return outcome.form === 'noun' && outcome.metric === 'wounded'
    if (is & (W.comma | W.stop | W.preposition | W.and)) return false
  }
  return false
}

/** "two |are in critical condition", "three |in intensive care", "four of them |were undergoing surgery" */
function inCare(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb | W.relative)) i++
  const word = wordAt(tokens, i)
  if (CARES.has(word)) return CARE.has(wordAt(tokens, i + 1)) || CARE.has(wordAt(tokens, i + 2))
  if (LEAVES.has(word)) return isHospital(tokens, i + 1)
  if (word !== 'in' && word !== 'under') return false
  // "three others were |in hospital", but "12 people in the hospital that was hit"
  if (wordAt(tokens, i + 1) === 'hospital')
    return i > last + 1 || isAt(tokens, i + 2, W.comma | W.stop) || wordAt(tokens, i + 2) === '.'
  for (let at = i + 1; at <= i + 4; at++) if (CARE.has(wordAt(tokens, at))) return true
  return false
}
const CARED = wordSet('admitted treated hospitalised hospitalized brought taken rushed')
const CARES = wordSet('undergoing receiving awaiting needing requiring underwent received underwent')
const CARE = wordSet('condition conditions coma comas surgery treatment operation operations care observation')
/** "one soldier |left the hospital", "two |were discharged from hospital" */
const LEAVES = wordSet('left discharged released')

function isHospital(tokens: Tokens, from: number): boolean {
  for (let i = from; i <= from + 2; i++) if (HOSPITALS.has(wordAt(tokens, i))) return true
  return false
}

/** "six |were taken to hospital", "and ten others |rushed to a clinic" */
function takenToHospital(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  if (!TAKEN.has(wordAt(tokens, i))) return false
  for (let at = i + 1; at <= i + 5; at++) {
    if (HOSPITALS.has(wordAt(tokens, at))) return true
    if (isAt(tokens, at, W.comma | W.stop)) return false
  }
  return false
}
const TAKEN = wordSet('taken rushed brought admitted transferred evacuated airlifted transported')
const HOSPITALS = wordSet('hospital hospitals clinic clinics')

/** "one million people |had crossed the border", "5,000 |fled across the frontier" */
function crosses(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  const word = wordAt(tokens, i)
  if (word !== 'crossed' && word !== 'crossing') return false
  for (let at = i + 1; at <= i + 4; at++) if (BORDERS.has(wordAt(tokens, at))) return true
  return false
}
const BORDERS = wordSet('border borders frontier into')

/** "no trace of |the 21 sailors" */
function noTraceOf(tokens: Tokens, from: number): boolean {
  const of = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  const word = wordAt(tokens, of - 1)
  return wordAt(tokens, of) === 'of' && (word === 'trace' || word === 'sign') && isAt(tokens, of - 2, W.negation)
}

const SEARCHES = wordSet('searching search looking digging hunting')
/** "14 policemen |were manning the post" */
const guards = (tokens: Tokens, last: number): boolean =>
  isAt(tokens, last + 1, W.be) && GUARDS.has(wordAt(tokens, last + 2))
/** "Some 300 gunmen |stormed the post", "two bombers |blew themselves up" */
function attacks(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i < last + 12; i++) {
    if (ATTACKS.has(wordAt(tokens, i))) return true
    const { is, outcome, noun } = lexAt(tokens, i)
    if (is & (W.comma | W.stop | W.be | W.and | W.relative | W.modal) || wordAt(tokens, i) === '.') return false
    // "four gunmen |linked to the group stormed", "bandits |on motorcycles invaded"
    const reduced = is & W.verb && (isAt(tokens, i + 1, W.preposition) || isAt(tokens, i - 1, W.determiner))
    if ((is & (W.verb | W.saying) && noun === null && !reduced) || (outcome !== null && outcome.form !== 'noun'))
      return false
  }
  return false
}
/** "300 gunmen", "20 individuals"; but protesters who storm a gate are no force. */
const isForce = ({ noun, draft }: Figure): boolean =>
  !draft.implicit && (noun?.status === 'combatant' || (noun?.inherits === true && noun.plural && noun.metric === null))
const ATTACKS = wordSet(
  'invaded invading attacking storming raiding ambushing besieging assaulting overran overrunning attacked stormed raided ambushed besieged surrounded opened blew detonated infiltrated launched assaulted',
)
const GUARDS = wordSet('guarding manning patrolling defending protecting stationed deployed')
const POSTED = wordSet('stationed deployed based posted present serving')

/** "3 million people |from their homes", "200 families |out of their villages" */
function leavesHome(tokens: Tokens, last: number): boolean {
  const from = wordAt(tokens, last + 1) === 'out' ? last + 2 : last + 1
  return (
    (wordAt(tokens, from) === 'from' || wordAt(tokens, from) === 'of') &&
    isAt(tokens, from + 1, W.possessive) &&
    HOMES.has(wordAt(tokens, from + 2))
  )
}
/** "60,000 people |are sheltering in schools", "half a million |have been left homeless" */
function shelters(tokens: Tokens, last: number): boolean {
  let i = last + 1
  if (mustLeave(tokens, i)) return true
  if (wordAt(tokens, i) === 'homeless') return true
  if (!isAt(tokens, i, W.be | W.have)) return false
  while (isAt(tokens, i, W.be | W.have | W.adverb) || wordAt(tokens, i) === 'left') i++
  return SHELTERS.has(wordAt(tokens, i))
}
/** "100,000 people |were forced to leave", "30 families |left their homes" */
function mustLeave(tokens: Tokens, from: number): boolean {
  let i = from
  while (isAt(tokens, i, W.be | W.have | W.adverb) && !FORCED.has(wordAt(tokens, i))) i++
  if (FORCED.has(wordAt(tokens, i)) && leavesHome(tokens, i)) return true
  if (REFUGE.has(wordAt(tokens, i)) && /^(refuge|shelter)$/.test(wordAt(tokens, i + 1))) return true
  if (FORCED.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'to') return LEAVE.has(wordAt(tokens, i + 2))
  if (wordAt(tokens, i - 1) === 'had' && wordAt(tokens, i) === 'to') return LEAVE.has(wordAt(tokens, i + 1))
  const leaves = /^(left|abandoned|quit|vacated|deserted)$/.test(wordAt(tokens, i))
  return leaves && isAt(tokens, i + 1, W.possessive) && HOMES.has(wordAt(tokens, i + 2))
}
/** "12,000 people |took refuge in schools" */
const REFUGE = wordSet('took taken taking sought seek seeking found')
const FORCED = wordSet('forced compelled obliged driven')
const LEAVE = wordSet('leave flee abandon evacuate vacate relocate')
const SHELTERS = wordSet('sheltering homeless uprooted encamped')
const HOMES = wordSet('homes houses villages towns land lands')
