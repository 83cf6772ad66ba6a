import { adjoins, countsAt, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { BESIDES } from './saying-words.js'

/** "had earlier |given a toll of" */
export function hasGiven(tokens: Tokens, verb: number): boolean {
  let i = verb - 1
  while (isAt(tokens, i, W.adverb) || BESIDES.has(wordAt(tokens, i))) i--
  return isAt(tokens, i, W.have) && tollBehind(tokens, verb)
}

/** "provided |the names of nine", "found |the names of nine", "provided the radio |with the names of nine" */
export function givesNames(tokens: Tokens, verb: number): boolean {
  let the = verb + 1
  for (let i = verb + 2; i < verb + 6; i++) if (wordAt(tokens, i) === 'with') the = i + 1
  return wordAt(tokens, the) === 'the' && wordAt(tokens, the + 1) === 'names' && wordAt(tokens, the + 2) === 'of'
}

/** "released |a statement that it had killed nine", "released |an infographic with 54 dead" */
export const issuesWord = (tokens: Tokens, verb: number): boolean =>
  // "presented |evidence that"
  (wordAt(tokens, verb + 1) === 'evidence' && wordAt(tokens, verb + 2) === 'that') ||
  (isAt(tokens, verb + 1, W.determiner) &&
    [verb + 2, verb + 3].some(
      (i) => ISSUED.has(wordAt(tokens, i)) && /^(that|which|with)$/.test(wordAt(tokens, i + 1)),
    ))
const ISSUED = wordSet('statement report message infographic list table poster graphic bulletin tally')

const LOSSES = wordSet(
  'figures numbers loss losses casualties dead deaths fatalities injuries wounded injured missing displaced',
)

/** "gave |a death toll of", "put |the number of dead at", "put |at 12 the number of dead" */
export function tollBehind(tokens: Tokens, verb: number): boolean {
  const next = wordAt(tokens, verb + 1)
  // "put |it at 17", "revised |that down to 17"
  if (THEM.has(next) && !ofThose(tokens, verb + 2) && !isAt(tokens, verb + 2, W.toll)) {
    let joint = verb + 2
    // "revised this |in March| to 11"
    while (joint < verb + 6 && (DIRECTIONS.has(wordAt(tokens, joint)) || isAt(tokens, joint, W.date))) joint++
    return /^(at|to|as)$/.test(wordAt(tokens, joint)) && countsAt(tokens, behindModifier(tokens, joint + 1))
  }
  const from = next === 'at' ? verb + 2 : verb + 1
  for (let i = from; i < from + 5; i++) {
    const killed = wordAt(tokens, i) === 'killed' && wordAt(tokens, i - 1) === 'the'
    if (isAt(tokens, i, W.toll) || LOSSES.has(wordAt(tokens, i)) || killed || ofThose(tokens, i)) return true
    // "put the |strikes at 380"
    if (wordAt(tokens, i + 1) === 'at' && STRUCK.has(lexAt(tokens, i).noun?.metric ?? '') && countsAt(tokens, i + 2))
      return true
    if (isAt(tokens, i, W.comma | W.stop | W.preposition) && !adjoins(tokens, i + 1)) return false
  }
  return false
}
const STRUCK: ReadonlySet<string> = new Set(['strikes', 'munitions', 'equipment'])

/** "put those |killed at 12", "put those |sheltering in schools at 400", "put those |who died at nine" */
const ofThose = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i - 1) === 'those' &&
  (LOSSES.has(wordAt(tokens, i)) || lexAt(tokens, i).outcome !== null || wordAt(tokens, i) === 'who')

const DIRECTIONS = wordSet('up down in on later')
const THEM = wordSet('it this that them these those')

/** "at |more than 17": the number itself, a few words on. */
function behindModifier(tokens: Tokens, at: number): number {
  for (let i = at; i < at + 4; i++) if (countsAt(tokens, i)) return i
  return at
}

/** "|the toll was put at 12 by" */
export function tollAhead(tokens: Tokens, verb: number): boolean {
  // "a figure |revised by the ministry"
  if (isAt(tokens, verb - 1, W.toll) && wordAt(tokens, verb + 1) === 'by') return true
  if (!isAt(tokens, verb - 1, W.be)) return false
  for (let i = verb - 2; i > verb - 8; i--) {
    if (isAt(tokens, i, W.toll) || LOSSES.has(wordAt(tokens, i))) return true
    if (isAt(tokens, i, W.comma | W.stop)) return false
  }
  return false
}
