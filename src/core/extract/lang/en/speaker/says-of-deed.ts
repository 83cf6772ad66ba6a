import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { DENIALS } from './saying-words.js'
import { ownsUp } from './says-nothing.js'
import { SUBJECTS } from './speaker-words.js'

/** Whether the verb at `verb` tells whose deed it was and no figure: "claimed |the attack, which killed 12", "denied |involvement in", "said it was |investigating", "say they |expect to". */
export function speaksOfDeed(tokens: Tokens, verb: number): boolean {
  const word = wordAt(tokens, verb)
  const next = wordAt(tokens, verb + 1)
  if (word.startsWith('claim')) return next === 'responsibility' ? !ownsUp(tokens, verb) : namesAttack(tokens, verb + 1)
  if (DENIALS.has(word)) {
    const at = next === 'any' || next === 'all' ? verb + 2 : verb + 1
    return SHARES.has(wordAt(tokens, at)) || disowns(tokens, at)
  }
  const pronoun = next === 'that' ? verb + 2 : verb + 1
  return SUBJECTS.has(wordAt(tokens, pronoun)) && DEEDS.has(wordAt(tokens, behindAuxiliaries(tokens, pronoun + 1)))
}

/** "claimed |a car bombing"; but "claimed two attacks" */
function namesAttack(tokens: Tokens, at: number): boolean {
  if (!isAt(tokens, at, W.determiner)) return false
  for (let i = at + 1; i < at + 4; i++) {
    const { noun, is } = lexAt(tokens, i)
    if (noun?.metric === 'strikes' && !noun.plural) return true
    if (is & (W.comma | W.stop | W.preposition)) return false
  }
  return false
}

/** "denied |carrying out the raid"; but "denied |killing 12" */
const disowns = (tokens: Tokens, at: number): boolean => {
  const { is, outcome } = lexAt(tokens, at)
  return (outcome === null && (is & W.gerund) !== 0) || /^(being|having)$/.test(wordAt(tokens, at))
}

function behindAuxiliaries(tokens: Tokens, at: number): number {
  let i = at
  while (isAt(tokens, i, W.be | W.have | W.modal | W.adverb)) i++
  return i
}

const SHARES = wordSet('involvement responsibility complicity participation wrongdoing knowledge role part links')
const DEEDS = wordSet(
  'investigating investigate looking look aware reviewing examining checking probing behind responsible expect expects expected hope hopes plan plans planned',
)
