import { NEED } from '../words/cue-words.js'
import { CUE, isAt, isCue, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "one million people |had crossed the border", "5,000 |fled across the frontier" */
export function crosses(tokens: Tokens, last: number): boolean {
  let i = last + 1
  while (isAt(tokens, i, W.be | W.have | W.adverb)) i++
  const word = wordAt(tokens, i)
  if (word !== 'crossed' && word !== 'crossing') return false
  for (let at = i + 1; at <= i + 4; at++) if (BORDERS.has(wordAt(tokens, at))) return true
  return false
}
const BORDERS = wordSet('border borders frontier into')

/** "3 million people |from their homes", "200 families |out of their villages" */
export function leavesHome(tokens: Tokens, last: number): boolean {
  const from = wordAt(tokens, last + 1) === 'out' ? last + 2 : last + 1
  return (
    (wordAt(tokens, from) === 'from' || wordAt(tokens, from) === 'of') &&
    isAt(tokens, from + 1, W.possessive) &&
    HOMES.has(wordAt(tokens, from + 2))
  )
}
/** "forced |75,000 people to take refuge", "forcing |thousands into evacuation centres" */
export function forcedOut(tokens: Tokens, from: number, last: number): boolean {
  if (!isCue(tokens, from - 1, CUE.care) || !FORCES.has(wordAt(tokens, from - 1))) return false
  if (wordAt(tokens, last + 1) === 'to')
    return LEAVE.has(wordAt(tokens, last + 2)) || /^(refuge|shelter)$/.test(wordAt(tokens, last + 3))
  if (!/^(into|from|out)$/.test(wordAt(tokens, last + 1))) return false
  for (let i = last + 2; i < last + 6; i++) if (REFUGES.has(wordAt(tokens, i))) return true
  return false
}
const FORCES = wordSet(NEED.forces)
const REFUGES = wordSet('shelter shelters centre centres center centers camps exile homes schools tents')
/** "60,000 people |are sheltering in schools", "half a million |have been left homeless" */
export function shelters(tokens: Tokens, last: number): boolean {
  let i = last + 1
  if (mustLeave(tokens, i)) return true
  if (wordAt(tokens, i) === 'homeless') return true
  if (!isAt(tokens, i, W.be | W.have))
    return isCue(tokens, i, CUE.care) && REMAINS.has(wordAt(tokens, i)) && staysAway(tokens, i)
  while (isAt(tokens, i, W.be | W.have | W.adverb) || MADE.has(wordAt(tokens, i))) i++
  return SHELTERS.has(wordAt(tokens, i)) || staysAway(tokens, i)
}
/** "were |staying in evacuation centres", "remain |in tents", "are |in makeshift camps", "have been |moved to temporary shelters" */
function staysAway(tokens: Tokens, verb: number): boolean {
  const at = STAYS.has(wordAt(tokens, verb)) ? verb + 1 : verb
  if (!/^(in|at|inside|to)$/.test(wordAt(tokens, at))) return false
  for (let i = at + 1; i < at + 7; i++) {
    if (CAMPS.has(wordAt(tokens, i)) || (wordAt(tokens, i) === 'evacuation' && REFUGES.has(wordAt(tokens, i + 1))))
      return true
    if (isAt(tokens, i, W.comma | W.stop | W.be | W.have | W.preposition | W.and)) return false
  }
  return false
}
const REMAINS = wordSet(NEED.remains)
const STAYS = wordSet(
  'staying stayed stay living lived live residing housed lodged accommodated hosted remained remaining remain moved taken transferred brought camped camping crammed crowded sleeping',
)
const CAMPS = wordSet('tents shelters')
/** "100,000 people |were forced to leave", "had |to leave", "30 families |left their homes" */
function mustLeave(tokens: Tokens, from: number): boolean {
  let i = from
  while (isAt(tokens, i, W.be | W.have | W.adverb) && !FORCED.has(wordAt(tokens, i))) i++
  if (!isCue(tokens, i, CUE.care))
    return wordAt(tokens, i) === 'to' && wordAt(tokens, i - 1) === 'had' && LEAVE.has(wordAt(tokens, i + 1))
  if (FORCED.has(wordAt(tokens, i)) && leavesHome(tokens, i)) return true
  if (wordAt(tokens, i) === 'driven' && wordAt(tokens, i + 1) === 'out') return true
  if (REFUGE.has(wordAt(tokens, i)) && /^(refuge|shelter)$/.test(wordAt(tokens, i + 1))) return true
  if (FORCED.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'to') return LEAVE.has(wordAt(tokens, i + 2))
  const leaves = LEAVES.has(wordAt(tokens, i))
  return leaves && isAt(tokens, i + 1, W.possessive) && HOMES.has(wordAt(tokens, i + 2))
}
/** "12,000 people |took refuge in schools" */
const REFUGE = wordSet(NEED.refuge)
const LEAVES = wordSet(NEED.leavesHome)
const FORCED = wordSet(NEED.forced)
const LEAVE = wordSet('leave flee abandon evacuate vacate relocate')
const MADE = wordSet(NEED.made)
const SHELTERS = wordSet(NEED.shelters)
const HOMES = wordSet('homes houses villages towns land lands')
