import type { Status } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { ARMED, UNSETTLED } from '../words/cue-words.js'
import { CUE, isAt, isCue, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { FORCES } from './status-words.js'

/** "the commander said 12 of |his men were hurt", "the army lost nine of its number": fighters, as he is. */
export function ofOwnTroops(
  tokens: Tokens,
  first: number,
  { draft, noun, from, last, partitive }: Figure,
): Status | null {
  const troops = isCue(tokens, last, CUE.own)
  if (!troops && noun !== null && !noun.sure) return null
  // "the brigades |lost ten men", "the troops |suffered six dead"
  // "the army said it |suffered no casualties"
  if (draft.high === 0 && noun?.sure && wordAt(tokens, from - 2) === 'it' && SUFFERS.has(wordAt(tokens, from - 1)))
    return draft.speaker !== null && isArmed(draft.speaker) ? 'combatant' : null
  const lost =
    (isCue(tokens, from - 1, CUE.unsettled) && LOSES.has(wordAt(tokens, from - 1))) || ownLosses(tokens, from)
  if (!troops && !lost) return null
  if (!lost && (!partitive || !isAt(tokens, draft.last + 2, W.possessive))) return null
  // "“we |lost six men,” the army officer said"
  const own = lost ? wordAt(tokens, from - 2) === 'we' || wordAt(tokens, from - 3) === 'we' : true
  // "|Own losses: six killed"
  if (ownLosses(tokens, from) === 'own') return 'combatant'
  if (own && draft.speaker !== null && isArmed(draft.speaker)) return 'combatant'
  for (let i = from - 1; i >= first; i--) {
    const { noun: owner, is } = lexAt(tokens, i)
    if (owner?.kind === 'person')
      // "the nurses mourned 25 of |their colleagues"
      return owner.status === 'combatant' || (wordAt(tokens, last) === 'colleagues' && owner.status === 'civilian')
        ? owner.status
        : null
    if (!troops && is & W.saying) return null
    if (FORCES.test(wordAt(tokens, i))) return 'combatant'
  }
  return null
}
/** "its |losses were limited to four men" */
function ownLosses(tokens: Tokens, from: number): 'own' | boolean {
  for (let i = from - 1; i > from - 6; i--)
    if (wordAt(tokens, i) === 'losses')
      return wordAt(tokens, i - 1) === 'own' ? 'own' : isAt(tokens, i - 1, W.possessive)
  return false
}
/** "the army", "the RSF" */
const isArmed = (speaker: string): boolean =>
  FORCES.test(speaker) ||
  speaker
    .toLowerCase()
    .split(' ')
    .some((word) => BODIES.has(word))
const BODIES = wordSet(ARMED)

const SUFFERS = wordSet('suffered sustained took had')
const LOSES = wordSet(UNSETTLED.loses)
