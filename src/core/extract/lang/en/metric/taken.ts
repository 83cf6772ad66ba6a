import { isAt, lexAt, type Outcome, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { CAPTORS, CUSTODY, isKidnapping } from './held.js'

export const SEIZED: Outcome = { metric: 'abducted', form: 'past', things: false }
const CAUGHT: Outcome = { metric: 'detained', form: 'past', things: false }

/** "were taken |by the attackers", "20 pupils had been |taken from the school": by those who fight, or in a report of a kidnapping. */
export function carriedOff(tokens: Tokens, at: number): boolean {
  let by = false
  for (let i = at + 1; i < at + 8; i++) {
    const { noun, is } = lexAt(tokens, i)
    by ||= wordAt(tokens, i) === 'by'
    // "taken |in 2021" tells when
    if (/^(to|into|out|over|down|up|in)$/.test(wordAt(tokens, i)) && tokens[i + 1]?.kind !== 'digits') return false
    if (by && noun?.status === 'combatant') return true
    if (is & (W.comma | W.stop)) break
  }
  for (let i = at - 1; i > at - 40; i--) if (/^(kidnap|abduct)/.test(wordAt(tokens, i))) return true
  return false
}

/** "seized |276 girls", but no "seized |40 rebels" nor "seized 12 villages" */
export function seizesPeople(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const { noun, is } = lexAt(tokens, i)
    if (noun !== null && lexAt(tokens, i + 1).noun === null)
      return noun.kind === 'person' && noun.status !== 'combatant'
    // "|at least 40 pupils"
    if (is & (W.comma | W.stop | W.preposition | W.be) && wordAt(tokens, i + 1) !== 'least') return false
  }
  return false
}

/** "the 276 girls |seized from their dormitory" */
export function areSeized(tokens: Tokens, verb: number): boolean {
  const { noun } = lexAt(tokens, verb - 1)
  return noun?.kind === 'person' && noun.plural && noun.status !== 'combatant' && isAt(tokens, verb + 1, W.preposition)
}

/** "the militants |took 276 girls from their beds": those who fight, and from where. */
export function takesPeople(tokens: Tokens, verb: number): Outcome | null {
  // "the gunmen burnt houses and |took away two others"
  if (wordAt(tokens, verb + 1) === 'away' && isKidnapping(tokens, verb)) return SEIZED
  let captors = false
  for (let i = verb - 1; i > verb - 6 && !captors; i--)
    captors = CAPTORS.has(wordAt(tokens, i)) || wordAt(tokens, i) === 'haram'
  // "|They took 40 women and children, a villager said": in a report of a kidnapping
  if (!captors && !(isAt(tokens, verb - 1, W.pronoun) && isKidnapping(tokens, verb))) return null
  // "the militants |took seven soldiers, but four escaped"
  const { noun } = lexAt(tokens, verb + 2)
  if (noun?.status === 'combatant' && isAt(tokens, verb + 3, W.comma | W.and)) return { ...SEIZED, metric: 'detained' }
  return seizesPeople(tokens, verb + 1) && !toSafety(tokens, verb + 2) ? SEIZED : null
}

/** "the rebels took 12 people |to hospital" */
function toSafety(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 9; i++) if (SAFE.has(wordAt(tokens, i))) return true
  return false
}
const SAFE = wordSet('hospital hospitals clinic safety shelter shelters court')

/** "seven suspects were |picked up", "police |picked up three men": by those who arrest, or as suspects; but "by the coastguard". */
export function picksUp(tokens: Tokens, at: number): Outcome | null {
  for (let i = at - 9; i < at + 9; i++)
    if (CUSTODY.has(wordAt(tokens, i)) || SUSPECTS.has(wordAt(tokens, i))) return CAUGHT
  return null
}
const SUSPECTS = wordSet('suspect suspects activists protesters dissidents raid raids')
