import { countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

const OF = wordSet('of for')
const ATTACKING = wordSet(
  'launching shelling bombing bombarding firing opening targeting attacking storming raiding carrying striking hitting using dropping burning torching',
)
/** Where what is held against somebody begins: "accused the army |of killing 12", "|of shelling the town", "blamed it |for the deaths of 12"; −1 where no harm is. */
export function chargeBehind(tokens: Tokens, verb: number): number {
  for (let i = verb + 1; i <= verb + 14; i++) {
    if (isAt(tokens, i, W.comma | W.stop)) return -1
    if (!OF.has(wordAt(tokens, i))) continue
    // "of |having killed"
    const skips = isAt(tokens, i + 1, W.determiner | W.possessive | W.quoteMark) || wordAt(tokens, i + 1) === 'having'
    const at = skips ? i + 2 : i + 1
    const { outcome } = lexAt(tokens, behindCount(tokens, at))
    const done = wordAt(tokens, at - 1) === 'having' && outcome?.form === 'past'
    if (outcome !== null && (outcome.form === 'gerund' || outcome.form === 'noun' || done)) return i
    if (ATTACKING.has(wordAt(tokens, at))) return i
  }
  return -1
}

/** "for |40 child deaths": the word behind a count and what stands with it. */
function behindCount(tokens: Tokens, at: number): number {
  if (!countsAt(tokens, at)) return at
  for (let i = at + 1; i < at + 5; i++) if (lexAt(tokens, i).outcome?.form === 'noun') return i
  return at
}
