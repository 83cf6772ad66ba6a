import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "in a |series of blasts on Sunday": one day's. */
export function onOneDay(tokens: Tokens, i: number): boolean {
  for (let at = i - 25; at < i + 22; at++)
    if (lexAt(tokens, at).weekday >= 0 || DAY.has(wordAt(tokens, at))) return true
  return false
}
const DAY = wordSet('today yesterday morning evening afternoon dawn midnight overnight')

export const ATTACKS = wordSet(
  'attacks strikes airstrikes raids clashes bombings blasts explosions incidents battles protests shootings ambushes massacres',
)

/** "in |clashes last week": several. */
export const areAttacks = (tokens: Tokens, i: number): boolean => {
  const { noun } = lexAt(tokens, i)
  return (
    (noun?.metric === 'strikes' && noun.plural) || ATTACKS.has(wordAt(tokens, i)) || wordAt(tokens, i) === 'encounters'
  )
}

/** "attacks", "Hama air |raids" */
export function ofAttacks(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (ATTACKS.has(wordAt(tokens, i))) return true
    if (lexAt(tokens, i).is !== 0 && wordAt(tokens, i) !== 'air') return false
  }
  return false
}

export const ordinal = (tokens: Tokens, i: number): boolean =>
  /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(wordAt(tokens, i))

/** "of attacks |raised the number": whether the words behind tell of a toll that they moved. */
export function tollBehind(tokens: Tokens, cue: number): boolean {
  for (let i = cue + 2; i < cue + 9; i++) if (isAt(tokens, i, W.toll)) return /^(the|its)$/.test(wordAt(tokens, i - 1))
  return false
}

/** Whether the clause tells of a toll. */
export function ofToll(tokens: Tokens, cue: number): boolean {
  for (let i = cue - 1; i > cue - 40 && !isAt(tokens, i, W.stop) && wordAt(tokens, i) !== '.'; i--)
    if (isAt(tokens, i, W.toll)) return true
  return false
}

/** "in various |incidents", "in rain-related |incidents" */
export const ofSorts = (tokens: Tokens, i: number): boolean =>
  /^(various|several|different|multiple|numerous)$/.test(wordAt(tokens, i)) ||
  (wordAt(tokens, i) === 'related' && isAt(tokens, i - 1, W.hyphen))

/** "the market |bombing last month" */
export function oneStrike(tokens: Tokens, i: number): boolean {
  const { noun } = lexAt(tokens, i)
  return (noun?.metric === 'strikes' && !noun.plural) || ONE_EVENT.has(wordAt(tokens, i))
}
const ONE_EVENT = wordSet('fighting incident accident crash disaster sinking collapse stampede fire')
