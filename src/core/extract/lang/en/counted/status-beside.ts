import type { Status } from '../../../../claim/vocabulary.js'
import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { armsAt, FORCES } from './status-words.js'

const MEMBERS = wordSet('member members elements personnel officials leader leaders')
const ENDS = W.comma | W.stop | W.be | W.have | W.verb | W.saying | W.relative | W.opener

/** "12 members |of the security forces", "a leader |of Hamas": fighters; null where the body is none of theirs. */
export function memberOf(tokens: Tokens, last: number): Status | null {
  const joint = wordAt(tokens, last + 1)
  if (joint !== 'of' && joint !== 'from') return null
  if (MEN.has(wordAt(tokens, last))) return fromArmy(tokens, last + 1) ? 'combatant' : null
  if (joint !== 'of' || !MEMBERS.has(wordAt(tokens, last))) return null
  for (let i = last + 2; i < last + 9; i++) {
    const { noun, outcome, is } = lexAt(tokens, i)
    // "of a so-|called force"
    if (wordAt(tokens, i) === 'called' && isAt(tokens, i - 1, W.hyphen)) continue
    if (is & ENDS || outcome !== null || FAMILIES.has(wordAt(tokens, i))) return null
    if (isAt(tokens, i, W.preposition) && wordAt(tokens, i) !== 'of') return null
    if (wordAt(tokens, i) === 'community' || wordAt(tokens, i) === 'congregation') return 'civilian'
    // "of |the resistance", but "of a resistance group"
    const resists = wordAt(tokens, i) === 'resistance' && wordAt(tokens, i - 1) === 'the'
    if (resists || isForce(tokens, i) || wordAt(tokens, i) === 'force' || noun?.status === 'combatant')
      return 'combatant'
  }
  return null
}

const MEN = wordSet('men women people persons')

/** "three men |from the country's armed forces", "two women |of the police" */
function fromArmy(tokens: Tokens, of: number): boolean {
  for (let i = of + 1; i < of + 8; i++) {
    const { is, outcome } = lexAt(tokens, i + 1)
    if (ARMIES.has(wordAt(tokens, i)))
      return (is & (ENDS | W.preposition)) !== 0 || outcome !== null || wordAt(tokens, i + 1) === '.'
    if (isAt(tokens, i, ENDS | W.and | W.preposition)) return false
  }
  return false
}
const ARMIES = wordSet('army forces police military navy militia gendarmerie guard')

const isForce = (tokens: Tokens, i: number): boolean => FORCES.test(wordAt(tokens, i)) || armsAt(tokens, i)

/** "40 casualties |among its military", "12 deaths |among civilians", "nine |among soldiers, residents and guards" */
export function amongWhom(tokens: Tokens, last: number): Status | null {
  if (wordAt(tokens, last + 1) !== 'among') return null
  const kinds = new Set<Status>()
  for (let i = last + 2; i < last + 14; i++) {
    const { noun, is } = lexAt(tokens, i)
    if (is & W.and || (is & W.comma && kinds.size > 0 && lists(tokens, i + 1))) continue
    if (is & ENDS || countsAt(tokens, i)) break
    if (isForce(tokens, i)) {
      kinds.add('combatant')
      if (lexAt(tokens, i + 1).noun?.inherits) i++
    } else if (noun?.kind === 'person') {
      if (!noun.plural) break
      kinds.add(noun.status)
    } else if (kinds.size > 0) break
  }
  if (kinds.has('civilian') && kinds.has('combatant')) return 'mixed'
  return kinds.size === 1 ? (kinds.values().next().value ?? null) : null
}

/** "residents, |soldiers and", "residents, |security staff": people named on in a list. */
const lists = (tokens: Tokens, i: number): boolean =>
  isAt(tokens, i, W.and) ||
  [i, i + 1].some((at) => lexAt(tokens, at).noun?.plural && lexAt(tokens, at).noun?.kind === 'person')

const FAMILIES = wordSet('family families household')

/** "13 women |and three boys were among those civilians who died", "three Saudis |were among the militants killed": what those were among whom they are counted; null where it does not say. */
export function amongKind(tokens: Tokens, last: number): Status | null {
  let i = last + 1
  while (
    i < last + 8 &&
    (isAt(tokens, i, W.and | W.comma) || lexAt(tokens, i).noun?.kind === 'person' || countsAt(tokens, i))
  )
    i++
  if (!isAt(tokens, i, W.be) || wordAt(tokens, i + 1) !== 'among') return null
  const at = /^(the|those)$/.test(wordAt(tokens, i + 2)) ? i + 3 : i + 2
  if (wordAt(tokens, at) === 'civilian' || wordAt(tokens, at) === 'civilians') return 'civilian'
  const { noun } = lexAt(tokens, at)
  return noun?.status === 'combatant' && noun.plural ? 'combatant' : null
}

/** "four men |working for the waterworks" */
export function worksFor(tokens: Tokens, last: number): Status | null {
  const who = wordAt(tokens, last + 1) === 'who' ? last + 2 : last + 1
  const verb = isAt(tokens, who, W.be) ? who + 1 : who
  if (
    !isAt(tokens, verb, W.verb | W.gerund) ||
    !WORKS.has(wordAt(tokens, verb)) ||
    !/^(for|in|as|with|at)$/.test(wordAt(tokens, verb + 1))
  )
    return null
  for (let i = verb + 2; i < verb + 7; i++) {
    if (isAt(tokens, i, W.comma | W.stop | W.be)) break
    if (isForce(tokens, i)) return null
  }
  return 'civilian'
}
const WORKS = wordSet('working worked employed')

/** "12 people|, all civilians, were killed", "12 people|, all of them soldiers", "six men |near the port, all said to be rebels" */
export function apposedKind(tokens: Tokens, last: number): Status | null {
  const all = allBehind(tokens, last)
  if (all < 0) return null
  let i = all + 1
  if (wordAt(tokens, i) === 'of' && /^(them|whom)$/.test(wordAt(tokens, i + 1))) i += 2
  // "all suspected to be |foreign militants", "all of them |al-Qaeda members"
  let armed = false
  for (; isAt(tokens, i, W.adjective | W.be | W.hyphen) || SUPPOSED.has(wordAt(tokens, i)) || armsAt(tokens, i); i++)
    armed ||= armsAt(tokens, i)
  const { noun } = lexAt(tokens, i)
  const plain = noun?.kind === 'person' && noun.plural && noun.metric === null
  // "all civilians and soldiers" are both
  if (!plain || isAt(tokens, i + 1, W.and)) return null
  if (noun.status === 'unknown') return armed && noun.inherits ? 'combatant' : null
  return noun.status
}

/** Where "all" stands behind a comma, the place and the verb of those counted before it; −1 where something else does. */
function allBehind(tokens: Tokens, last: number): number {
  for (let i = last + 1; i < last + 12; i++) {
    if (isAt(tokens, i, W.comma | W.dash)) return ALL.has(wordAt(tokens, i + 1)) ? i + 1 : -1
    const { is, noun, number } = lexAt(tokens, i)
    if (is & (W.stop | W.and | W.relative | W.subordinator | W.saying | W.opener) || number !== null) return -1
    if (noun?.kind === 'person' || tokens[i]?.kind === 'digits') return -1
  }
  return -1
}
const SUPPOSED = wordSet(
  'suspected believed thought said known reportedly understood presumed alleged described identified as to foreign al',
)
/** Most of them would leave the others unknown. */
const ALL = wordSet('all both')

/** "eight people|, including civilians and police officers": both; null where it does not name both. */
export function includesBoth(tokens: Tokens, last: number): Status | null {
  if (!isAt(tokens, last + 1, W.comma) || !isAt(tokens, last + 2, W.including)) return null
  const kinds = new Set<Status>()
  for (let i = last + 3; i < last + 11 && !isAt(tokens, i, W.comma | W.stop | W.be | W.have); i++) {
    const { noun, number } = lexAt(tokens, i)
    if (number !== null || tokens[i]?.kind === 'digits') return null
    if (noun?.kind === 'person' && noun.plural && lexAt(tokens, i + 1).noun === null) kinds.add(noun.status)
  }
  return kinds.has('civilian') && kinds.has('combatant') ? 'mixed' : null
}
