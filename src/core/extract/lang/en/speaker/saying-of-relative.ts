import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isBody, isOutlet } from './bodies-and-outlets.js'
import { toldBy } from './saying-subjects.js'
import { nameLeft } from './speaker-left.js'
import { named, type SpeakerName } from './speaker-words.js'

/** Who speaks where "who" or "which" at token `before` is the verb's subject; null where it is none, or stands for nobody who speaks. */
export function relativeSubject(tokens: Tokens, text: string, before: number, first: number): SpeakerName | null {
  const word = wordAt(tokens, before)
  if (word !== 'who' && word !== 'which') return null
  const dash = isAt(tokens, before - 1, W.dash | W.hyphen)
  if (dash || isAt(tokens, before - 1, W.comma)) {
    const name = nameLeft(tokens, text, dash ? before - 2 : before - 1, first)
    // "the paper spoke to Omar Latif, the father of two, |who said"
    if (name && word === 'who' && !dash && isCapital(text, tokens[name.first])) return name
    const tellers = word === 'who' ? tellersBefore(tokens, text, before - 2, first) : null
    if (tellers) return tellers
    // "the ministry, |which earlier reported nine dead, put it at 12", "Tariq News – |which put the toll at nine – blamed the army"
    if (name && (isBody(name) || (opensClause(tokens, name.first, first) && isOutlet(name)))) return name
  }
  // "it was |the mayor who first spoke of nine dead"
  const stressed = word === 'who' ? nameLeft(tokens, text, before - 1, first) : null
  if (stressed && isAt(tokens, stressed.first - 1, W.be) && wordAt(tokens, stressed.first - 2) === 'it') return stressed
  // "the mayor confirmed the raid, |as did a medic who reported nine dead"
  if (stressed && wordAt(tokens, stressed.first - 1) === 'did' && wordAt(tokens, stressed.first - 2) === 'as')
    return stressed
  // "the mission spoke to |people in the area who said"
  return word === 'who' ? toldBy(tokens, text, before, first) : null
}

/** "a ship picked up 64 |survivors, who said": people who tell what they saw. */
function tellersBefore(tokens: Tokens, text: string, last: number, first: number): SpeakerName | null {
  if (!TELLERS.has(wordAt(tokens, last))) return null
  let from = last
  while (
    from > first &&
    (isAt(tokens, from - 1, W.adjective | W.determiner) ||
      tokens[from - 1]?.kind === 'digits' ||
      QUALIFIES.has(wordAt(tokens, from - 1)) ||
      // "clinic |and police officials"
      isAt(tokens, from - 1, W.and) ||
      lexAt(tokens, from - 1).number !== null)
  )
    from--
  return named(tokens, text, from, last, from, last)
}
const QUALIFIES = wordSet(
  'health hospital police security military medical government intelligence army rescue emergency municipal tribal state clinic',
)
const TELLERS = wordSet(
  'officials doctors medics survivors witnesses eyewitnesses residents villagers neighbours neighbors relatives escapees fishermen returnees refugees',
)

const opensClause = (tokens: Tokens, name: number, first: number): boolean =>
  name <= first + 1 || isAt(tokens, name - 1, W.stop | W.subordinator)
