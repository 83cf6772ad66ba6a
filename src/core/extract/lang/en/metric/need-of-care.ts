import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { NEED } from '../words/cue-words.js'
import { CUE, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { FATALLY } from './auxiliaries.js'

/** "two others |with serious injuries", "20 people |were admitted with burns" */
export function withInjuries(tokens: Tokens, end: number): boolean {
  if (lexAt(tokens, end).noun?.metric === 'killed') return false
  let last = end
  while (
    isAt(tokens, last + 1, W.be | W.have | W.adverb) ||
    (isCue(tokens, last + 1, CUE.care) && CARED.has(wordAt(tokens, last + 1)))
  )
    last++
  if (wordAt(tokens, last + 1) !== 'with') return false
  for (let i = last + 2; i <= last + 4; i++) {
    const { outcome, is } = lexAt(tokens, i)
    if (outcome !== null) return outcome.form === 'noun' && outcome.metric === 'wounded'
    if (is & (W.comma | W.stop | W.preposition | W.and)) return false
  }
  return false
}

/** "two |are in critical condition", "three |in intensive care", "four of them |were undergoing surgery" */
export function inCare(tokens: Tokens, last: number): boolean {
  let i = last + 1
  // "four |more in hospital", "ten |can be seen receiving care", "three |are pictured, each undergoing surgery"
  while (
    isAt(tokens, i, W.be | W.have | W.adverb | W.relative | W.modal) ||
    (isCue(tokens, i, CUE.care) && SEEN.has(wordAt(tokens, i)))
  )
    i++
  // "his two sons|, who are in intensive care"
  if (isAt(tokens, i, W.comma) && wordAt(tokens, i + 1) === 'who' && isAt(tokens, i + 2, W.be)) i += 3
  if (isAt(tokens, i, W.comma) && CARES.has(wordAt(tokens, wordAt(tokens, i + 1) === 'each' ? i + 2 : i + 1)))
    i += wordAt(tokens, i + 1) === 'each' ? 2 : 1
  const word = wordAt(tokens, i)
  if (isCue(tokens, i, CUE.care)) {
    // "56 people |needed medical help"
    if (CARES.has(word) && wordAt(tokens, i + 1) === 'medical') return true
    if (CARES.has(word)) return CARE.has(wordAt(tokens, i + 1)) || CARE.has(wordAt(tokens, i + 2))
    // "three |are fighting for their lives"
    if (word === 'fighting') return /^li(fe|ves)$/.test(wordAt(tokens, i + 3)) && wordAt(tokens, i + 1) === 'for'
    if (word === 'covered' || word === 'drenched' || word === 'soaked') return inBlood(tokens, i + 1)
    return LEAVES.has(word) && isHospital(tokens, i + 1)
  }
  if (word !== 'in' && word !== 'under') return false
  // "three others were |in hospital", but "12 people in the hospital that was hit"
  if (wordAt(tokens, i + 1) === 'hospital')
    return i > last + 1 || isAt(tokens, i + 2, W.comma | W.stop) || wordAt(tokens, i + 2) === '.'
  for (let at = i + 1; at <= i + 4; at++) if (CARE.has(wordAt(tokens, at))) return true
  return false
}
const SEEN = wordSet(NEED.seen)
/** "covered |in dust and blood" */
function inBlood(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    if (wordAt(tokens, i) === 'blood') return true
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
const CARED = wordSet(NEED.cared)
const CARES = wordSet(NEED.cares)
const CARE = wordSet(
  'condition conditions coma comas surgery treatment operation operations care attention observation',
)
/** "one soldier |left the hospital", "two |were discharged from hospital" */
const LEAVES = wordSet(NEED.leaves)

function isHospital(tokens: Tokens, from: number): boolean {
  for (let i = from; i <= from + 2; i++) if (HOSPITALS.has(wordAt(tokens, i))) return true
  return false
}

/** "one civilian |had been shot in the leg"; in the head would be another matter. */
export function shotInLimb(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  if (wordAt(tokens, i + 1) !== 'in' || !/^(shot|hit|struck|stabbed)$/.test(wordAt(tokens, i))) return false
  const limb = isAt(tokens, i + 2, W.determiner | W.possessive) ? i + 3 : i + 2
  return LIMBS.has(wordAt(tokens, limb)) || LIMBS.has(wordAt(tokens, limb + 1))
}
/** "51 inmates |were shot": whether they lived is not said; "were lined up |and shot" are dead. */
export function areShot(tokens: Tokens, last: number, single: boolean): Metric | null {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  if (i === last + 1) return null
  const led = LED.has(wordAt(tokens, i))
  if (led) while (i < last + 10 && !isAt(tokens, i, W.and | W.stop | W.comma)) i++
  if (led) i++
  // "a guard was |fatally shot"
  const fatal = FATALLY.has(wordAt(tokens, i - 1))
  if (single && !fatal) return null
  if (
    wordAt(tokens, i) !== 'shot' ||
    (/^(at|down|up|dead|to|and)$/.test(wordAt(tokens, i + 1)) && !closeBy(tokens, i + 1) && !fatal)
  )
    return null
  const executed = closeBy(tokens, i + 1) || wordAt(tokens, i + 1) === 'execution' || wordAt(tokens, i + 3) === 'squad'
  return led || fatal || executed ? 'killed' : 'casualties'
}
/** "shot |at point-blank range" */
const closeBy = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'at' && /^(point|close)$/.test(wordAt(tokens, at + 1))
const LED = wordSet('lined taken marched dragged pulled led blindfolded bound rounded tied')
export const LIMBS = wordSet(
  'limb limbs eye eyes leg legs arm arms foot feet hand hands shoulder shoulders thigh knee ankle hip calf sight eyesight hearing',
)

/** "six |were taken to hospital", "and ten others |rushed to a clinic" */
export function takenToHospital(tokens: Tokens, last: number, before = -1): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  if (wordAt(tokens, i) === 'to' && SENT.has(wordAt(tokens, before))) return isHospital(tokens, i + 1)
  if (!isCue(tokens, i, CUE.care) || !TAKEN.has(wordAt(tokens, i))) return false
  // "the hospital said 30 children were |admitted"
  if (wordAt(tokens, i) === 'admitted' && i > last + 1 && endsThere(tokens, i + 1)) return true
  // "22 people were |admitted for treatment", "four others were |admitted with burns"
  if (wordAt(tokens, i) === 'admitted' && ADMITTED_FOR.has(wordAt(tokens, i + 2))) return true
  for (let at = i + 1; at <= i + 5; at++) {
    if (HOSPITALS.has(wordAt(tokens, at))) return true
    if (isAt(tokens, at, W.comma | W.stop)) return false
  }
  return false
}
/** "|sent 12 people to hospital" */
const SENT = wordSet('sent sends sending rushed rushing put landed')
const ADMITTED_FOR = wordSet('treatment care surgery injuries wounds burns fractures gunshot shrapnel')
const endsThere = (tokens: Tokens, i: number): boolean => isAt(tokens, i, W.comma | W.stop) || wordAt(tokens, i) === '.'
const TAKEN = wordSet(NEED.taken)
const HOSPITALS = wordSet('hospital hospitals clinic clinics')

/** "the hospital received |20 patients following a blast" */
export function receivedAfter(tokens: Tokens, { from, last }: Figure): boolean {
  if (!isCue(tokens, from - 1, CUE.care) || !RECEIVES.has(wordAt(tokens, from - 1))) return false
  // "the hospital received |20 patients", "doctors treated |12 people"
  if (PATIENTS.has(wordAt(tokens, last)))
    for (let i = from - 2; i > from - 10; i--) if (TREATS.has(wordAt(tokens, i))) return true
  if (!AFTER.has(wordAt(tokens, last + 1))) return false
  for (let i = last + 2; i < last + 6; i++) if (lexAt(tokens, i).noun?.metric === 'strikes') return true
  return false
}
const RECEIVES = wordSet(NEED.receives)
const PATIENTS = wordSet('patients patient cases')
const TREATS = wordSet('hospital hospitals clinic clinics doctors medics surgeons msf ward centre center')
const AFTER = wordSet('following after from')
